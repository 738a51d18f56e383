#pragma once

#include "core/store/mail_store.h"
#include "core/sync/letter_sending.h"
#include "core/workstation/release_desk.h"

#include <optional>

/// What the mail service shows, read from the stores.
namespace countersign::workstation {

/// As the list shows it; nothing for what other pages show (requests, answers, approvals given).
[[nodiscard]] base::Result<std::optional<MailRow>> mailRowOf(sync::Stores &stores, const store::MailRecord &record, const sync::MailSeat &seat);
[[nodiscard]] MailRow mailRowOf(const store::MailTrouble &trouble);

/// Everything of an item that may be read now: nothing of the content of one that is recalled.
[[nodiscard]] base::Result<MailItem> mailItemOf(sync::Stores &stores, const store::MailRecord &record, const sync::MailSeat &seat);
[[nodiscard]] MailItem mailItemOf(const store::MailTrouble &trouble);

/// Recalls of an envelope by who sent it, strictest and latest last; those of another desk count for nothing.
[[nodiscard]] base::Result<QList<release::RecallLetter>> recallsOf(store::MailStore &mail, base::CountryCode sender,
                                                                   const base::EnvelopeId &envelope);

/// The body of a letter that was verified when it came. UnknownType for another letter.
template<typename Letter>
[[nodiscard]] base::Result<Letter> letterIn(store::MailStore &mail, const store::MailRecord &record)
{
    const auto bytes = mail.letter(record.id);
    if (!bytes)
        return base::failFrom(bytes);
    const auto object = objects::Signed::decode(*bytes);
    if (!object)
        return base::failFrom(object);
    if (object->type() != Letter::kType)
        return base::fail(base::ErrorCode::UnknownType);
    return Letter::decodeBody(object->body());
}

} // namespace countersign::workstation
