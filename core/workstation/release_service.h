#pragma once

#include "core/workstation/release_desk.h"
#include "core/workstation/release_seat.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace countersign::workstation {

/// Releases in the vault, from draft to recall. Every act is one transaction with its audit row on the
/// writer's thread; a no is kept like a yes. Holds run while the vault is open and begin anew when it is
/// unlocked, so that nothing leaves that nobody could have pulled back.
class VaultReleaseService final : public ReleaseService
{
    Q_OBJECT
public:
    VaultReleaseService(CorePtr core, store::CaseShelfPtr shelf);

    [[nodiscard]] Answer<QList<RecipientOffer>> offers(base::CaseId caseId, base::EntityId note) override;
    [[nodiscard]] Answer<release::ReleaseDraft> begin(base::CaseId caseId, base::EntityId note) override;
    [[nodiscard]] Answer<release::ReleaseDraft> draft(base::ReleaseId id) override;
    [[nodiscard]] Done keepDraft(release::ReleaseDraft draft) override;
    [[nodiscard]] Done dropDraft(base::ReleaseId id) override;

    [[nodiscard]] Answer<Checked> check(release::ReleaseDraft draft) override;
    [[nodiscard]] Answer<QList<alerts::AlertRecord>> alertsFor(release::ReleaseDraft draft, QString text) override;
    [[nodiscard]] Answer<QList<Preview>> previews(release::ReleaseDraft draft) override;
    [[nodiscard]] Answer<QList<Hop>> hops(release::ReleaseDraft draft, base::CountryCode recipient) override;
    [[nodiscard]] Done submit(release::ReleaseDraft draft) override;
    [[nodiscard]] Done decline(base::ReleaseId id, QString reason) override;

    [[nodiscard]] Answer<release::ApprovalAsk> asked(base::ReleaseId id) override;
    [[nodiscard]] Done decide(base::ReleaseId id, bool approves, QString reason) override;
    [[nodiscard]] Answer<QList<OtherVaultLabel>> otherVaults(QString folder) override;
    [[nodiscard]] Done decideWithVault(base::ReleaseId id, QString vaultPath, std::shared_ptr<crypto::SecretBytes> passphrase, bool approves,
                                       QString reason, QString keyFile = {}) override;
    [[nodiscard]] Done writeAsk(base::ReleaseId id, QString path) override;
    [[nodiscard]] Done readApproval(QString path) override;
    [[nodiscard]] Answer<base::ReleaseId> readAsk(QString path) override;
    [[nodiscard]] Done writeApproval(base::ReleaseId id, QString path) override;

    [[nodiscard]] Done pullBack(base::ReleaseId id) override;
    [[nodiscard]] Done recall(base::ReleaseId id, QList<base::CountryCode> from, release::RecallKind kind, QString reason,
                              std::optional<base::Instant> deadline) override;
    [[nodiscard]] Answer<release::ReleaseDraft> newVersion(base::ReleaseId id, QString why) override;

    [[nodiscard]] Answer<QList<OutboxRow>> outbox(OutboxFilter filter) override;
    [[nodiscard]] Answer<Record> record(base::ReleaseId id) override;
    [[nodiscard]] Done handedOver(base::ReleaseId id, base::CountryCode recipient, QString to) override;
    [[nodiscard]] int waiting() const override { return m_waiting; }

    /// Asks the gate about each release whose undo time is over, once more, and seals those it still lets
    /// pass. Answers how many were sealed.
    [[nodiscard]] Answer<int> sealDue();
    /// After mail came: decisions of second persons take effect, and who shows releases hears of it.
    [[nodiscard]] Done noteTaken();
    /// The vault was unlocked: what is held is held for its whole time again.
    void resumeHolds();

Q_SIGNALS:
    /// Something waits for the next sync.
    void wantsSync();

private:
    using Job = std::function<base::Status(ReleaseAct &)>;
    [[nodiscard]] base::Result<ReleaseSeat> seat() const;
    /// One transaction with one audit row, on the writer; then changed().
    [[nodiscard]] Done act(QString action, base::ReleaseId id, Job job);
    void noteChanged();
    /// Counts what waits and sets the clock for the next hold that ends.
    void refresh();

    CorePtr m_core;
    store::CaseShelfPtr m_shelf;
    std::shared_ptr<const agreements::LegalBases> m_bases;
    QTimer m_holdTimer;
    int m_waiting = 0;
};

} // namespace countersign::workstation
