#include "core/cases/edits.h"
#include "core/cases/fields.h"

namespace countersign::cases {

Changes setLimited(const CaseId &id, bool limited)
{
    return {{{entityOf(id), Field::Limited, {}}, fields::boolean(limited)}};
}

Changes putAttachment(const Attachment &attachment, const QByteArray &key, const QString &text)
{
    const auto change = [&](Field field, QByteArray value) { return Change{{attachment.id, field, {}}, std::move(value)}; };
    Changes changes{change(Field::Kind, fields::number(static_cast<std::uint64_t>(EntityKind::Attachment))),
                    change(Field::FileName, fields::text(attachment.name)),
                    change(Field::FileType, fields::text(attachment.type)),
                    change(Field::FileSize, fields::number(static_cast<std::uint64_t>(attachment.size))),
                    change(Field::FileDigest, fields::bytes(attachment.sha256.view())),
                    change(Field::FileKey, fields::bytes(key))};
    if (!text.isEmpty())
        changes.append(change(Field::FileText, fields::text(text)));
    return changes;
}

} // namespace countersign::cases
