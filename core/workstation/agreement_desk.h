#pragma once

#include "core/agreements/agreement.h"
#include "core/agreements/legal_basis.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QString>

namespace countersign::workstation {

struct ExportNote;

/// An agreement of the desk's register.
struct AgreementEntry
{
    agreements::Agreement agreement;
    qint64 version = 0;
    base::Instant changedAt{};
    QString changedBy;
};

/// The desk's register of MOUs and arrangements (interface.md 3.8). What an agreement allows and how
/// two differ are pure questions: agreements::allows() and agreements::compare() answer them.
class AgreementService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// By title.
    [[nodiscard]] virtual QCoro::Task<base::Result<QList<AgreementEntry>>> list() = 0;
    /// NothingFound.
    [[nodiscard]] virtual QCoro::Task<base::Result<AgreementEntry>> find(agreements::AgreementId id) = 0;
    /// Earlier versions, newest first.
    [[nodiscard]] virtual QCoro::Task<base::Result<QList<AgreementEntry>>> earlier(agreements::AgreementId id) = 0;
    /// A null id adds it, an empty title becomes one of its parties. Audited. DatesOutOfOrder.
    [[nodiscard]] virtual QCoro::Task<base::Result<agreements::AgreementId>> keep(agreements::Agreement agreement) = 0;
    /// Writes that a text leaves the vault into the audit chain first. A null id: a text that is not in the register.
    [[nodiscard]] virtual QCoro::Task<base::Status> noteExport(agreements::AgreementId id, QString title, ExportNote what) = 0;
    /// The tables of the gate.
    [[nodiscard]] virtual const agreements::LegalBases &legalBases() const = 0;
Q_SIGNALS:
    void changed();
};

} // namespace countersign::workstation
