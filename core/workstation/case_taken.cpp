#include "core/cases/edits.h"
#include "core/cases/joining.h"
#include "core/database/transaction.h"
#include "core/store/case_rows.h"
#include "core/workstation/case_service.h"

/// The part of the case service that looks after what came from others.
namespace countersign::workstation {

using cases::Changes;
using namespace Qt::StringLiterals;

namespace {

/// "QMA-2026-014" -> "QMA-2026-".
QString prefixOf(const QString &reference)
{
    return reference.left(reference.lastIndexOf(u'-') + 1);
}

/// Two devices that were offline may have chosen one reference. The case that was made first keeps it;
/// the others get the next, from the device that wrote them first of all, so that it happens once.
base::Status settleReference(CaseAct &act, const CaseId &id)
{
    const auto state = act.cases.state(id);
    if (!state)
        return base::failFrom(state);
    const QString reference = (*state)->file().reference;
    store::CaseRows rows(act.stores.database());
    const auto namesakes = rows.namesakes(reference);
    if (!namesakes)
        return base::failFrom(namesakes);
    for (qsizetype i = 1; i < namesakes->size(); ++i) {
        const auto other = act.cases.state((*namesakes)[i]);
        if (!other)
            return base::failFrom(other);
        const auto made = (*other)->valuesAt({cases::entityOf((*namesakes)[i]), cases::Field::Kind, {}});
        if (made.isEmpty() || made.first().dot.device != act.author.device)
            continue;
        const auto next = rows.nextReference(prefixOf(reference));
        if (!next)
            return base::failFrom(next);
        const Changes changes =
            cases::setReference((*namesakes)[i], *next) + cases::setEarlierReference((*namesakes)[i], reference);
        if (const auto written = act.cases.write((*namesakes)[i], changes, (*other)->seen(), {}, act.author); !written)
            return base::failFrom(written);
        act.entry.details += reference.toUtf8() + " -> " + next->toUtf8() + ' ';
    }
    return {};
}

/// What somebody wrote into a case before they knew that it was merged goes where the rest went.
base::Status carryOn(CaseAct &act, const CaseId &id)
{
    const auto state = act.cases.state(id);
    if (!state)
        return base::failFrom(state);
    const CaseId into = (*state)->file().mergedInto;
    if (into.isNull())
        return {};
    const auto target = act.cases.stateOrNew(into);
    if (!target)
        return base::failFrom(target);
    if ((*target)->seen().counters().isEmpty())
        return {}; // not here yet
    const Changes late = cases::lateChanges(**state, **target, act.author.device);
    if (late.isEmpty())
        return {};
    act.entry.details += "carried on " + id.hex().toLatin1() + ' ';
    const auto written = act.cases.write(into, late, (*target)->seen(), {}, act.author);
    return written ? base::Status{} : base::failFrom(written);
}

} // namespace

VaultCaseService::Saved VaultCaseService::noteTaken(QSet<CaseId> taken)
{
    const CorePtr core = m_core;
    const QPointer<VaultCaseService> self(this);
    const auto shelf = m_shelf;
    const auto author = this->author();
    const auto entry = core->auditEntry(u"case.settle"_s, {}, u"done"_s);
    const auto clock = core->clock();
    auto settle = [taken, shelf, author, entry, clock](sync::Stores &stores) -> base::Status {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        CaseAct act{stores, store::CaseStore(stores.database(), *shelf), author, entry};
        for (const CaseId &id : taken) {
            if (const auto settled = settleReference(act, id); !settled)
                return settled;
            if (const auto carried = carryOn(act, id); !carried)
                return carried;
        }
        if (act.entry.details.isEmpty())
            return {};
        if (const auto row = store::AuditChain::append(stores.database(), act.entry, *clock); !row)
            return base::failFrom(row);
        return transaction->commit();
    };
    const auto settled = co_await core->writer()->run(std::move(settle));
    if (self) {
        for (const CaseId &id : taken)
            Q_EMIT self->changed(id);
    }
    co_return settled;
}

void VaultCaseService::signKept()
{
    if (m_core->isClosed() || !m_core->identity())
        return;
    const auto shelf = m_shelf;
    const auto author = this->author();
    auto sign = [shelf, author](sync::Stores &stores) { return store::CaseStore(stores.database(), *shelf).signKept(author); };
    const auto signing = m_core->writer()->run(std::move(sign));
    Q_UNUSED(signing)
}

} // namespace countersign::workstation
