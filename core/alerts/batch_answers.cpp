#include "core/alerts/batch_answers.h"

#include "core/alerts/source_reference.h"

namespace countersign::alerts {

using namespace Qt::StringLiterals;
using documents::MrzCorrection;

namespace {

constexpr qsizetype kZoneColumns = 13;

QString wordOf(documents::MrzFormat format)
{
    switch (format) {
    case documents::MrzFormat::Td1:
        return u"TD1"_s;
    case documents::MrzFormat::Td2:
        return u"TD2"_s;
    case documents::MrzFormat::Td3:
        return u"TD3"_s;
    case documents::MrzFormat::MrvA:
        return u"MRV-A"_s;
    case documents::MrzFormat::MrvB:
        return u"MRV-B"_s;
    case documents::MrzFormat::OldFrenchId:
    case documents::MrzFormat::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString wordOf(documents::MrzCheckName name)
{
    switch (name) {
    case documents::MrzCheckName::Number:
        return u"number"_s;
    case documents::MrzCheckName::Birth:
        return u"birth"_s;
    case documents::MrzCheckName::Expiry:
        return u"expiry"_s;
    case documents::MrzCheckName::Optional:
        return u"optional"_s;
    case documents::MrzCheckName::Composite:
        break;
    }
    return u"composite"_s;
}

QString wordOf(documents::MrzSex sex)
{
    switch (sex) {
    case documents::MrzSex::Female:
        return u"F"_s;
    case documents::MrzSex::Male:
        return u"M"_s;
    case documents::MrzSex::Unspecified:
        return u"X"_s;
    case documents::MrzSex::Unreadable:
        break;
    }
    return {};
}

QString failingChecks(const documents::MrzFields &fields)
{
    QStringList failing;
    for (const documents::MrzCheck &check : fields.checks) {
        if (check.state == documents::MrzCheckState::Differs)
            failing.append(wordOf(check.name));
    }
    return failing.join(u';');
}

QString plainCorrection(const MrzCorrection &correction)
{
    QString text = QString::number(correction.line) + u':' + QString::number(correction.column) + u':';
    if (correction.from != 0)
        text += QLatin1Char(correction.from);
    text += u'>';
    if (correction.to != 0)
        text += QLatin1Char(correction.to);
    return text;
}

/// All proposals, alternatives too: one after the other, parted by `;`.
QString correctionsText(const QList<MrzCorrection> &corrections)
{
    QStringList texts;
    for (const MrzCorrection &correction : corrections) {
        const QString text = plainCorrection(correction);
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.join(u';');
}

/// Three letters of a zone as they stand, also where they are no code; fillers dropped.
QString printedCode(const QString &line, qsizetype column)
{
    QString code = line.mid(column, 3);
    while (code.endsWith(u'<'))
        code.chop(1);
    return code;
}

} // namespace

ZoneAnswer zoneAnswer(const QString &id, const QString &zone, base::PartialDate today)
{
    const documents::MrzReading reading = documents::readMrz(zone, today);
    ZoneAnswer answer;
    if (reading.state != documents::MrzState::Complete) {
        answer.cells = {id, u"unknown"_s, u"no"_s};
        while (answer.cells.size() < kZoneColumns)
            answer.cells.append(QString());
        return answer;
    }
    const documents::MrzFields &fields = reading.asTyped;
    // Doc 9303-4 to -7: the issuer stands in one place everywhere, the nationality in two.
    const QString issuer = printedCode(fields.lines[0], 2);
    const QString nationality = printedCode(fields.lines[1], reading.format == documents::MrzFormat::Td1 ? 15 : 10);
    answer.isRead = true;
    answer.allAgree = fields.allAgree();
    answer.cells.reserve(kZoneColumns);
    answer.cells << id << wordOf(reading.format) << (answer.allAgree ? u"yes"_s : u"no"_s) << failingChecks(fields)
                 << QString::fromLatin1(fields.number.normal()) << issuer << nationality
                 << fields.birth.isoText() << fields.expiry.isoText() << wordOf(fields.sex) << fields.surname << fields.givenNames
                 << correctionsText(reading.corrections);
    return answer;
}

QString wordOf(Step step)
{
    switch (step) {
    case Step::Exact:
        return u"exact"_s;
    case Step::LookAlike:
        return u"look-alike"_s;
    case Step::OneEdit:
        return u"one-edit"_s;
    case Step::BlankRange:
        return u"blank-range"_s;
    case Step::MendedCheckDigit:
        return u"mended-check-digit"_s;
    case Step::BlindVariant:
        break;
    }
    return u"blind-variant"_s;
}

QString differenceText(const documents::Difference &difference)
{
    const QString place = QString::number(difference.position) + u':';
    const QLatin1Char from(difference.from);
    const QLatin1Char to(difference.to);
    switch (difference.kind) {
    case documents::DifferenceKind::Missing:
        return place + u'+' + to;
    case documents::DifferenceKind::Surplus:
        return place + u'-' + from;
    case documents::DifferenceKind::Swapped:
        return place + from + to + u'>' + to + from;
    case documents::DifferenceKind::Other:
        break;
    }
    return place + from + u'>' + to;
}

QList<QStringList> numberAnswers(const QString &id, const Answer &answer)
{
    QList<QStringList> rows;
    rows.reserve(answer.matches.size());
    for (const Match &match : answer.matches) {
        QStringList differences;
        for (const documents::Difference &difference : match.differences)
            differences.append(differenceText(difference));
        rows.append({id, QString::number(rows.size() + 1), sourceReference(match.alert), wordOf(match.step), differences.join(u';')});
    }
    return rows;
}

QList<QStringList> nameAnswers(const QString &id, const NameAnswer &answer, const QList<QStringList> &reasons, int most)
{
    constexpr int kDecimals = 3;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < answer.matches.size() && i < most; ++i) {
        const NameMatch &match = answer.matches[i];
        QStringList sentences;
        for (QString sentence : reasons.value(i)) {
            if (sentence.endsWith(u'.'))
                sentence.chop(1);
            sentences.append(sentence);
        }
        rows.append({id, QString::number(i + 1), sourceReference(match.person), QString::number(match.score, 'f', kDecimals),
                     sentences.join(u"; "_s)});
    }
    return rows;
}

} // namespace countersign::alerts
