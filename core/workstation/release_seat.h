#pragma once

#include "core/agreements/legal_basis.h"
#include "core/release/partner.h"
#include "core/store/case_shelf.h"
#include "core/store/release_store.h"
#include "core/sync/letter_sending.h"
#include "core/workstation/session_core.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace countersign::workstation {

/// Who releases here and by which tables; a value that jobs on the store's threads own.
struct ReleaseSeat
{
    sync::MailSeat mail;
    store::CaseShelfPtr shelf;
    std::shared_ptr<const agreements::LegalBases> bases;
    QList<release::Partner> partners;

    [[nodiscard]] const sync::DeskIdentity &identity() const { return *mail.identity; }
    [[nodiscard]] base::CountryCode desk() const { return mail.desk(); }
    [[nodiscard]] base::Instant now() const { return mail.now(); }
};

/// What an act on a release has at hand on the writer's thread, inside its transaction. The audit row
/// that follows it can be worded by the act.
struct ReleaseAct
{
    sync::Stores &stores;
    const ReleaseSeat &seat;
    store::ReleaseStore releases;
    store::AuditEntry entry;
    /// What the caller is told although the act stands: a no that was recorded.
    std::optional<base::Error> refusal = std::nullopt;
};

/// What this desk knows of its partners, from the settings "partner.QNB" = "country=QNB; onward=QSE,QTD;
/// ceiling=AMBER; outside". What is not understood is left at its default; a desk that is not named has
/// the defaults too.
inline constexpr QLatin1StringView kPartnerSetting{"partner."};
[[nodiscard]] QList<release::Partner> partnersFrom(const QHash<QString, QString> &settings);

} // namespace countersign::workstation
