#pragma once

#include "core/workstation/release_desk.h"
#include "core/workstation/request_sending.h"
#include "core/workstation/session_core.h"

namespace countersign::workstation {

/// Requests in the vault. Each act is one transaction with its letter and audit row; a refusal of the gate is a row
/// of its own.
class VaultRequestService final : public RequestService
{
    Q_OBJECT
public:
    explicit VaultRequestService(CorePtr core) : m_core(std::move(core)) {}

    [[nodiscard]] Answer<QList<RequestRow>> list() override;
    [[nodiscard]] Answer<base::RequestId> keep(release::RequestLetter letter) override;
    [[nodiscard]] Answer<release::GateReport> check(release::RequestLetter letter, release::RequestConcern concern = {}) override;
    [[nodiscard]] Done send(base::RequestId id, release::RequestConcern concern = {}) override;
    [[nodiscard]] Done answer(base::RequestId id, release::AnswerLetter answer, release::RequestConcern concern = {}) override;
    [[nodiscard]] Done close(base::RequestId id) override;
    [[nodiscard]] QList<AnswerTemplate> templates() const override;
    [[nodiscard]] Answer<Counts> counts() override;

    /// After mail came or a release was sealed: hits go on from their answers, requests that a release answers are
    /// answered. Who shows requests hears of it.
    [[nodiscard]] Done noteTaken();

Q_SIGNALS:
    /// A hit went on from an answer.
    void hitsChanged();
    /// A letter waits to leave.
    void wantsSync();

private:
    using Job = std::function<base::Status(sync::Stores &, const RequestSeat &)>;
    /// One transaction on the writer, then changed(). `action` names it in the audit chain when the gate refuses.
    [[nodiscard]] Done act(QString action, base::RequestId id, Job job);

    CorePtr m_core;
};

} // namespace countersign::workstation
