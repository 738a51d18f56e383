#include "tests/ui/support/scripted_agreements.h"

#include <algorithm>

namespace countersign::testing {

using workstation::AgreementEntry;

QCoro::Task<base::Result<QList<AgreementEntry>>> ScriptedAgreements::list()
{
    co_return entries;
}

QCoro::Task<base::Result<AgreementEntry>> ScriptedAgreements::find(agreements::AgreementId id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&id](const AgreementEntry &e) { return e.agreement.id == id; });
    if (found == entries.end())
        co_return base::fail(base::ErrorCode::NothingFound);
    co_return *found;
}

QCoro::Task<base::Result<QList<AgreementEntry>>> ScriptedAgreements::earlier(agreements::AgreementId)
{
    co_return QList<AgreementEntry>();
}

QCoro::Task<base::Result<agreements::AgreementId>> ScriptedAgreements::keep(agreements::Agreement agreement)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&agreement](const AgreementEntry &e) { return e.agreement.id == agreement.id; });
    if (found != entries.end()) {
        found->agreement = agreement;
        ++found->version;
    } else {
        if (agreement.id.isNull())
            agreement.id = agreements::AgreementId::fromBytes(QByteArray(15, 'n') + static_cast<char>('0' + entries.size())).value_or(agreement.id);
        entries.append({agreement, 1, {}, QStringLiteral("R. Santos")});
    }
    Q_EMIT changed();
    co_return agreement.id;
}

} // namespace countersign::testing
