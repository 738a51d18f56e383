#include "core/objects/federation_objects.h"

#include "core/objects/fields.h"

namespace countersign::objects {

constexpr auto fieldsOf(const EnrolmentRequest *)
{
    return std::make_tuple(&EnrolmentRequest::desk, &EnrolmentRequest::root, &EnrolmentRequest::name,
                           &EnrolmentRequest::user, &EnrolmentRequest::device, &EnrolmentRequest::userKey,
                           &EnrolmentRequest::deviceSigning, &EnrolmentRequest::deviceSealing, &EnrolmentRequest::made);
}
constexpr auto fieldsOf(const JoinFile *)
{
    return std::make_tuple(&JoinFile::root, &JoinFile::manifest, &JoinFile::desk);
}

QByteArray EnrolmentRequest::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<EnrolmentRequest> EnrolmentRequest::decodeBody(QByteArrayView body)
{
    auto request = decodeFields<EnrolmentRequest>(body, Extra::Allow);
    if (!request)
        return request;
    // One key in two roles would let a login signature pass for a person's.
    if (request->user.isNull() || request->device.isNull() || request->userKey == request->deviceSigning)
        return base::fail(base::ErrorCode::NotCanonical, QStringLiteral("enrolment ids and keys"));
    return request;
}

QString EnrolmentRequest::shortCode(const base::ObjectId &requestId)
{
    // Crockford's alphabet: no I, L, O or U, so that it survives being read aloud.
    static constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const auto &b = requestId.bytes;
    const std::uint32_t bits = (std::uint32_t{b[0]} << 24) | (std::uint32_t{b[1]} << 16) | (std::uint32_t{b[2]} << 8) | b[3];
    QString code;
    for (int i = 0; i < 6; ++i) {
        if (i == 3)
            code += QLatin1Char('-');
        code += QLatin1Char(kAlphabet[(bits >> (27 - 5 * i)) & 31]);
    }
    return code;
}

QByteArray JoinFile::encode() const
{
    return encodeFields(*this);
}

base::Result<JoinFile> JoinFile::decode(QByteArrayView bytes)
{
    return decodeFields<JoinFile>(bytes, Extra::Allow);
}

} // namespace countersign::objects
