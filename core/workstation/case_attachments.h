#pragma once

#include "core/cases/edits.h"
#include "core/workstation/case_desk.h"
#include "core/workstation/session_core.h"

#include <functional>

namespace countersign::workstation {

/// The attachment part of CaseService. What needs to know how a case is kept comes from
/// the service that owns it.
class CaseAttachments
{
public:
    /// The attachment as the case has it, with its own key.
    struct Keyed
    {
        cases::Attachment about;
        QByteArray key; ///< 32 bytes; empty when the case does not say
    };
    struct Parts
    {
        /// Runs on the writer, inside a transaction that this class opened: one revision of `changes` and its
        /// audit row.
        std::function<base::Status(sync::Stores &, const CaseId &, const cases::Changes &, const store::AuditEntry &)> write;
        /// Runs on the reader. NothingFound.
        std::function<base::Result<Keyed>(sync::Stores &, const CaseId &, const EntityId &)> find;
    };

    CaseAttachments(CorePtr core, Parts parts) : m_core(std::move(core)), m_parts(std::move(parts)) {}

    /// As in CaseService. FileUnreadable, AttachmentTooLarge, Cancelled.
    [[nodiscard]] QCoro::Task<base::Result<EntityId>> attach(CaseId id, QString path, std::stop_token stop) const;
    /// Each opening is one audit row, written before the content is handed out.
    [[nodiscard]] QCoro::Task<base::Result<QByteArray>> attachment(CaseId id, EntityId attachment) const;
    /// To a new file that only this user can read; FileWriteFailed when one stands there.
    [[nodiscard]] QCoro::Task<base::Status> exportAttachment(CaseId id, EntityId attachment, QString path) const;

private:
    CorePtr m_core;
    Parts m_parts;
};

} // namespace countersign::workstation
