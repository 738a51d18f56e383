#include "core/database/transaction.h"
#include "core/workstation/case_service.h"
#include "core/workstation/filed_binding.h"
#include "core/workstation/mail_seat.h"

/// The part of the case service that watches what leaves the vault.
namespace countersign::workstation {

using namespace Qt::StringLiterals;

namespace {

/// Notes leave in these; other formats hold charts and lists of the case's own items.
bool holdsNotes(const QString &format)
{
    return format == u"pdf"_s || format == u"print"_s || format == u"markdown"_s || format == u"text"_s;
}

} // namespace

VaultCaseService::Saved VaultCaseService::noteExport(CaseId id, ExportNote what)
{
    const CorePtr core = m_core;
    QStringList words{what.format, what.target};
    for (const QString &word : {what.recipient, what.serial}) {
        if (!word.isEmpty())
            words.append(word);
    }
    const auto entry = core->auditEntry(u"case.export"_s, id.hex(), u"done"_s, words.join(u' ').toUtf8());
    const auto clock = core->clock();
    const auto seat = seatOf(*core);
    const auto act = what.format == u"print"_s ? release::BoundAct::Print : release::BoundAct::Export;
    const auto shelf = m_shelf;
    auto keep = [id, entry, clock, seat, what, act, shelf](sync::Stores &stores) -> base::Status {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        if (seat && holdsNotes(what.format)) {
            const auto state = store::CaseStore(stores.database(), *shelf).state(id);
            if (!state)
                return base::failFrom(state);
            if (const auto taken = takeOut(stores, *seat, **state, what.paragraphs, act); !taken)
                return taken;
        }
        if (const auto row = store::AuditChain::append(stores.database(), entry, *clock); !row)
            return base::failFrom(row);
        return transaction->commit();
    };
    const auto kept = co_await core->writer()->run(std::move(keep));
    co_return kept;
}

} // namespace countersign::workstation
