#include "core/alerts/lookup.h"
#include "core/alerts/lookup_steps.h"
#include "core/alerts/verdicts.h"
#include "core/documents/document_number.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace countersign::alerts {

using base::ErrorCode;

namespace {

/// Shorter text without fillers or line breaks cannot be the beginning of a zone.
constexpr qsizetype kShortestZoneLine = 28;

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

/// Number, issuer and type from what was typed; an MRZ says all three.
base::Result<QByteArray> readQuestion(Answer &answer)
{
    const QStringView typed = QStringView(answer.question.typed).trimmed();
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
    return normal;
}

/// Ends the question at the source however the engine leaves it.
class OpenQuestion
{
public:
    explicit OpenQuestion(AlertSource &source) : m_source(source) {}
    ~OpenQuestion() { m_source.endQuestion(); }
    OpenQuestion(const OpenQuestion &) = delete;
    OpenQuestion &operator=(const OpenQuestion &) = delete;

private:
    AlertSource &m_source;
};

/// In the order of their weight, so that a record keeps the strongest reason.
base::Status askSteps(LookupSteps &steps, const Answer &answer, Reach reach)
{
    if (const auto done = steps.exact(); !done)
        return done;
    if (const auto done = steps.lookAlike(); !done)
        return done;
    if (reach == Reach::Close)
        return {};
    if (answer.mrz) {
        if (const auto done = steps.zone(*answer.mrz); !done)
            return done;
    }
    if (const auto done = steps.blankRange(); !done)
        return done;
    return steps.oneEdit();
}

} // namespace

base::Result<Answer> LookupEngine::ask(const Question &question, base::Instant now, Reach reach) const
{
    Answer answer;
    answer.question = question;
    answer.issuer = question.issuer;
    answer.askedAt = now;
    const auto normal = readQuestion(answer);
    if (!normal)
        return base::failFrom(normal);
    std::array<char, documents::kMaxNumberLength> buffer;
    documents::skeletonOf(*normal, buffer.data());
    const QByteArrayView skeleton(buffer.data(), normal->size());

    if (const auto begun = m_source.beginQuestion(*normal, skeleton); !begun)
        return base::failFrom(begun);
    const OpenQuestion open(m_source);
    // First what the answer rests on: meanwhile the source fetches what it will be asked.
    auto feeds = m_source.feedStates();
    if (!feeds)
        return base::failFrom(feeds);
    auto coverage = m_source.coverage();
    if (!coverage)
        return base::failFrom(coverage);
    answer.feeds = std::move(*feeds);
    answer.coverage = std::move(*coverage);
    answer.number = QString::fromLatin1(*normal);
    answer.steps.reserve(reach == Reach::Close ? 2 : 6);
    LookupSteps steps(m_source, answer, *normal, skeleton);
    if (const auto asked = askSteps(steps, answer, reach); !asked)
        return base::failFrom(asked);
    std::sort(answer.steps.begin(), answer.steps.end(),
              [](const StepReport &a, const StepReport &b) { return a.step < b.step; });
    orderMatches(answer.matches);
    answer.verdict = verdictOf(answer);
    answer.protection = speaksOfProtection(answer);
    return answer;
}

} // namespace countersign::alerts
