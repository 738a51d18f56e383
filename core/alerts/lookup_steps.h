#pragma once

#include "core/alerts/lookup.h"

#include <QByteArray>
#include <QByteArrayView>

namespace countersign::alerts {

/// One question on its way through the steps: each asks the source, keeps what it met in the
/// answer and reports itself there.
class LookupSteps
{
public:
    /// `normal` is the number asked; it and `answer` outlive this.
    LookupSteps(AlertSource &source, Answer &answer, const QByteArray &normal, QByteArrayView skeleton)
        : m_source(source), m_answer(answer), m_normal(normal), m_skeleton(skeleton) {}

    [[nodiscard]] base::Status exact();
    [[nodiscard]] base::Status lookAlike();
    [[nodiscard]] base::Status blankRange();
    /// What only a zone allows: after a failed check digit the readings that mend it, after a
    /// passed one those it cannot tell apart.
    [[nodiscard]] base::Status zone(const documents::MrzReading &mrz);
    /// Within the issuer; of a number too short for that, only what looks alike.
    [[nodiscard]] base::Status oneEdit();

private:
    enum class Issuers { Any, AskedOnly };
    [[nodiscard]] base::Status mended(const documents::MrzReading &mrz);
    [[nodiscard]] base::Status readings(Step step, documents::NumberList &numbers, Issuers issuers);
    /// A record met by an earlier step keeps that step.
    void keep(const QList<AlertRecord> &found, StepReport &report, QByteArrayView asked, Issuers issuers);

    AlertSource &m_source;
    Answer &m_answer;
    const QByteArray &m_normal;
    QByteArrayView m_skeleton;
};

} // namespace countersign::alerts
