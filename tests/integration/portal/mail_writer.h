#pragma once

#include "federation_builder.h"

#include "core/objects/exchange_objects.h"
#include "core/objects/portal_protocol.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <initializer_list>

namespace countersign::testing {

/// One device's lane to one desk. The letters are a few bytes that nobody opens: the portal
/// cannot tell.
class MailWriter
{
public:
    MailWriter(const Person &from, const Desk &to, base::Instant now) : m_from(&from), m_to(&to), m_now(now)
    {
        m_lane.bytes.fill(from.device.bytes.back());
        m_lane.bytes.front() = static_cast<std::uint8_t>(to.code.text().back().unicode());
    }

    /// The next header; its id is of this lane and place.
    [[nodiscard]] objects::Envelope header()
    {
        objects::Envelope header;
        header.id.bytes = m_lane.bytes;
        header.id.bytes[2] = static_cast<std::uint8_t>(++m_sequence >> 8);
        header.id.bytes[3] = static_cast<std::uint8_t>(m_sequence);
        header.sender = m_from->desk;
        header.recipient = m_to->code;
        header.device = m_from->device;
        header.lane = m_lane;
        header.sequence = m_sequence;
        header.previous = m_last;
        header.at = m_now;
        header.keyEpoch = 1;
        return header;
    }
    /// Sealed, signed by the device and the last of the lane from now on.
    [[nodiscard]] QByteArray sealed(const objects::Envelope &header, QByteArrayView letter = "a letter")
    {
        const auto envelope = objects::sealEnvelope(header, letter, m_salt, m_to->secrets.sealing.publicKey(), m_from->deviceKey).value();
        m_last = envelope.id();
        return envelope.bytes();
    }
    [[nodiscard]] QByteArray notice(QByteArrayView letter = "a letter") { return sealed(header(), letter); }

    /// What `persons` sign for an envelope.
    [[nodiscard]] QByteArray approvalOf(const objects::Envelope &header, std::initializer_list<const Person *> persons) const
    {
        objects::Approval approval{header.id, header.sender, header.recipient, objects::commitmentOf(m_salt, {})};
        QList<const crypto::SigningKey *> keys;
        for (const Person *person : persons)
            keys.append(&person->userKey);
        return objects::Signed::make(objects::Approval::kType, approval.encodeBody(), keys).bytes();
    }
    [[nodiscard]] QByteArray release(std::initializer_list<const Person *> persons)
    {
        objects::Envelope next = header();
        next.kind = objects::EnvelopeKind::Release;
        next.approval = approvalOf(next, persons);
        return sealed(next);
    }
    [[nodiscard]] QByteArray path() const { return "/v1/desks/" + m_to->code.text().toLatin1() + "/mail"; }

private:
    const Person *m_from;
    const Desk *m_to;
    base::Instant m_now{};
    base::LaneId m_lane;
    std::uint64_t m_sequence = 0;
    base::ObjectId m_last;
    objects::Salt m_salt = objects::freshSalt();
};

[[nodiscard]] inline QByteArray logAppend(const QList<QByteArray> &entries)
{
    objects::protocol::LogAppend append;
    append.entries = entries;
    return append.encode();
}

} // namespace countersign::testing
