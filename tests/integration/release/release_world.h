#pragma once

#include "training_world.h"

#include "core/cases/edits.h"
#include "core/release/draft.h"
#include "core/workstation/agreement_desk.h"
#include "core/workstation/case_desk.h"
#include "core/workstation/release_desk.h"
#include "core/workstation/vault_session.h"

namespace countersign::test {

/// One paragraph of a note that is to be released.
struct Said
{
    QString text;
    QString grading = QStringLiteral("B2");
    markings::Tlp tlp = markings::Tlp::Green;
    QString translation = {};
};

/// Desks with agreements between them, a real portal that has the desks' time, and the steps of a release.
class ReleaseWorld : public TrainingWorld
{
protected:
    using ReleaseId = base::ReleaseId;
    using ReleaseState = release::ReleaseState;

    struct Written
    {
        base::CaseId caseId;
        base::EntityId note;
        QList<base::EntityId> paragraphs;
    };

    void SetUp() override;

    /// The author's desk QMA with its releasing officer, both synced.
    void seatAuthor();
    [[nodiscard]] std::unique_ptr<Desk> seat(const char *code, const char *person, training::Seat seat = training::Seat::Publisher);

    static workstation::ReleaseService &releasesOf(const Desk &desk) { return desk.session().releases(); }
    static workstation::VaultSession &vaultOf(const Desk &desk) { return dynamic_cast<workstation::VaultSession &>(desk.session()); }

    [[nodiscard]] static Written write(const Desk &desk, const QString &title, const QList<Said> &paragraphs);
    /// Signed, in force, without nominal data, among these desks.
    [[nodiscard]] agreements::AgreementId agree(const Desk &desk, const QStringList &parties);
    /// With every question answered as it lets pass.
    [[nodiscard]] release::ReleaseDraft draftOf(const Desk &desk, const Written &written, const QStringList &recipients);
    /// The answers of draftOf().
    static void answerAll(release::ReleaseDraft &draft);

    [[nodiscard]] workstation::OutboxRow row(const Desk &desk, const ReleaseId &id) const;
    [[nodiscard]] ReleaseState stateOf(const Desk &desk, const ReleaseId &id) const { return row(desk, id).state; }
    [[nodiscard]] workstation::RecipientStanding standing(const Desk &desk, const ReleaseId &id, const char *recipient) const;
    void sync(const Desk &desk) const;
    /// Submitted, read and approved by the officer through the desk's mail; held afterwards.
    void approve(const release::ReleaseDraft &draft);
    /// The hold is over: sealed and sent.
    void send();
    /// Audit rows of this action, newest last, with their results.
    [[nodiscard]] static QStringList audited(const Desk &desk, const QString &action);

    static QString told(const base::Status &status);
    template<typename T>
    static QString told(const base::Result<T> &result)
    {
        return result ? QStringLiteral("done") : base::codeText(result.error().code) + QLatin1Char(' ') + result.error().detail;
    }

    std::unique_ptr<Desk> author, officer;
};

} // namespace countersign::test
