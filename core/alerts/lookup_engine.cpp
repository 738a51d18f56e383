#include "core/alerts/lookup.h"
#include "core/alerts/verdicts.h"
#include "core/documents/document_number.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace countersign::alerts {

using base::ErrorCode;

namespace {

/// Shorter text without fillers or line breaks cannot be the beginning of a zone.
constexpr qsizetype kShortestZoneLine = 28;
/// Blind readings of one number that are asked; real numbers have fewer than ten.
constexpr qsizetype kMaxBlindReadings = 16;

bool mayBeZone(QStringView typed)
{
    return typed.size() >= kShortestZoneLine
           || std::any_of(typed.begin(), typed.end(), [](QChar c) { return c == u'<' || c == u'\u00AB' || c == u'\n'; });
}

base::PartialDate dateOf(base::Instant now)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(base::toMillis(now), Qt::UTC).date();
    return {static_cast<std::int16_t>(date.year()), static_cast<std::uint8_t>(date.month()),
            static_cast<std::uint8_t>(date.day())};
}

Agreement issuerAgreement(const Answer &answer, const AlertRecord &alert)
{
    if (answer.issuer.isNull() || alert.issuer.isNull())
        return Agreement::NotSaid;
    return answer.issuer == alert.issuer ? Agreement::Agrees : Agreement::Differs;
}

Agreement typeAgreement(const std::optional<documents::DocumentType> &asked, documents::DocumentType found)
{
    using documents::DocumentType;
    if (!asked || *asked == DocumentType::Unknown || found == DocumentType::Unknown)
        return Agreement::NotSaid;
    // Letters behind the P vary by country and decade, so the class decides.
    return documents::classOf(*asked) == documents::classOf(found) ? Agreement::Agrees : Agreement::Differs;
}

/// One question on its way through the steps.
class Asking
{
public:
    Asking(AlertSource &source, Answer &answer, QByteArray normal)
        : m_source(source), m_answer(answer), m_normal(std::move(normal))
    {
    }

    base::Status exact() { return byNumbers(Step::Exact, {m_normal}); }

    base::Status lookAlike()
    {
        const auto found = m_source.bySkeleton(documents::skeletonOf(m_normal));
        if (!found)
            return base::failFrom(found);
        const auto readings = std::min<std::int64_t>(documents::lookAlikeReadings(m_normal),
                                                     std::numeric_limits<int>::max());
        StepReport report{Step::LookAlike, static_cast<int>(readings), 0};
        keep(*found, report, m_normal);
        m_answer.steps.append(report);
        return {};
    }

    base::Status byNumbers(Step step, const QList<QByteArray> &numbers)
    {
        StepReport report{step, static_cast<int>(numbers.size()), 0};
        for (const QByteArray &number : numbers) {
            const auto found = m_source.byNumber(number);
            if (!found)
                return base::failFrom(found);
            keep(*found, report, number);
        }
        m_answer.steps.append(report);
        return {};
    }

private:
    /// A record met by an earlier step keeps that step.
    void keep(const QList<AlertRecord> &found, StepReport &report, const QByteArray &asked)
    {
        for (const AlertRecord &alert : found) {
            const bool known = std::any_of(m_answer.matches.begin(), m_answer.matches.end(),
                                           [&alert](const Match &match) { return match.alert.id == alert.id; });
            if (known)
                continue;
            Match match;
            match.alert = alert;
            match.step = report.step;
            match.asked = QString::fromLatin1(asked);
            if (report.step != Step::Exact)
                match.differences = documents::differences(m_normal, documents::normalForm(alert.number));
            match.issuer = issuerAgreement(m_answer, alert);
            match.type = typeAgreement(m_answer.question.type, alert.type);
            m_answer.matches.append(std::move(match));
            ++report.found;
        }
    }

    AlertSource &m_source;
    Answer &m_answer;
    QByteArray m_normal;
};

/// Number, issuer and type from what was typed; an MRZ says all three.
base::Result<QByteArray> readQuestion(Answer &answer)
{
    const QString typed = answer.question.typed.trimmed();
    if (mayBeZone(typed)) {
        documents::MrzReading reading = documents::readMrz(typed, dateOf(answer.askedAt));
        if (reading.state == documents::MrzState::Partial || reading.state == documents::MrzState::NotDecoded)
            return base::fail(ErrorCode::MrzUnreadable);
        if (reading.state == documents::MrzState::Complete)
            answer.mrz = std::move(reading);
    }
    QByteArray normal;
    if (answer.mrz) {
        const documents::MrzFields &fields = answer.mrz->asTyped;
        normal = fields.number.normal();
        if (answer.issuer.isNull())
            answer.issuer = fields.issuer;
        if (!answer.question.type && fields.type != documents::DocumentType::Unknown)
            answer.question.type = fields.type;
    } else {
        normal = documents::normalForm(typed);
    }
    if (normal.isEmpty())
        return base::fail(answer.mrz ? ErrorCode::MrzUnreadable : ErrorCode::EmptyQuestion);
    // Text that is longer than any number is no number: say so instead of finding nothing.
    if (normal.size() > documents::kMaxNumberLength)
        return base::fail(ErrorCode::MrzUnreadable);
    answer.number = QString::fromLatin1(normal);
    return normal;
}

/// What only a zone allows: its own repair, and readings its check digit cannot tell apart.
base::Status askZone(Asking &asking, const documents::MrzReading &mrz, const QByteArray &normal)
{
    const documents::MrzCheck *check = mrz.asTyped.check(documents::MrzCheckName::Number);
    const bool differs = check != nullptr && check->state == documents::MrzCheckState::Differs;
    if (differs && mrz.proposed && !mrz.proposed->number.isEmpty() && mrz.proposed->number.normal() != normal) {
        if (const auto done = asking.byNumbers(Step::MendedCheckDigit, {mrz.proposed->number.normal()}); !done)
            return done;
    }
    if (differs)
        return {};
    const QList<QByteArray> blind = documents::blindVariants(normal, kMaxBlindReadings);
    return blind.isEmpty() ? base::Status{} : asking.byNumbers(Step::BlindVariant, blind);
}

} // namespace

base::Result<Answer> LookupEngine::ask(const Question &question, base::Instant now) const
{
    Answer answer;
    answer.question = question;
    answer.issuer = question.issuer;
    answer.askedAt = now;
    const auto normal = readQuestion(answer);
    if (!normal)
        return base::failFrom(normal);

    Asking asking(m_source, answer, *normal);
    if (const auto done = asking.exact(); !done)
        return base::failFrom(done);
    if (const auto done = asking.lookAlike(); !done)
        return base::failFrom(done);
    if (answer.mrz) {
        if (const auto done = askZone(asking, *answer.mrz, *normal); !done)
            return base::failFrom(done);
    }
    const auto feeds = m_source.feedStates();
    if (!feeds)
        return base::failFrom(feeds);
    const auto coverage = m_source.coverage();
    if (!coverage)
        return base::failFrom(coverage);
    answer.feeds = *feeds;
    answer.coverage = *coverage;
    orderMatches(answer.matches);
    answer.verdict = verdictOf(answer);
    answer.protection = speaksOfProtection(answer);
    return answer;
}

} // namespace countersign::alerts
