#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/say.h"

#include <QLocale>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using documents::MrzCheckName;
using documents::MrzCheckState;
using documents::MrzFormat;
using documents::MrzReason;
using documents::MrzState;

namespace {

QString formatText(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Unknown: return {};
    case MrzFormat::Td1: return u"TD1"_s;
    case MrzFormat::Td2: return u"TD2"_s;
    case MrzFormat::Td3: return u"TD3"_s;
    case MrzFormat::MrvA: return u"MRV-A"_s;
    case MrzFormat::MrvB: return u"MRV-B"_s;
    case MrzFormat::OldFrenchId: return {};
    }
    return {};
}

QString documentText(const documents::MrzReading &reading)
{
    QString type = typeText(reading.asTyped.type);
    if (type.isEmpty())
        type = Say::tr("Machine-readable zone");
    const QString format = formatText(reading.format);
    return format.isEmpty() ? type : u"%1 (%2)"_s.arg(type, code(format));
}

QString checksText(const documents::MrzFields &fields)
{
    QStringList failing;
    int present = 0;
    for (const documents::MrzCheck &check : fields.checks) {
        present += check.state == MrzCheckState::Absent ? 0 : 1;
        if (check.state == MrzCheckState::Differs)
            failing.append(checkNameText(check.name));
    }
    if (failing.isEmpty())
        return Say::tr("all %n check digit(s) agree", nullptr, present);
    return Say::tr("%n check digit(s) do not agree: %1", nullptr, static_cast<int>(failing.size()))
        .arg(QLocale().createSeparatedList(failing));
}

QString reasonText(const documents::MrzCorrection &correction)
{
    switch (correction.reason) {
    case MrzReason::DigitExpected: return Say::tr("Only a digit can stand there.");
    case MrzReason::LetterExpected: return Say::tr("Only a letter can stand there.");
    case MrzReason::MakesCheckAgree:
        return correction.choice == 0 ? Say::tr("The check digit then agrees.")
                                      : Say::tr("The check digit then agrees, but other readings would do as well.");
    case MrzReason::FillerMissing: return Say::tr("The name field ended early.");
    case MrzReason::FillerSurplus: return Say::tr("The name field was too long.");
    }
    return {};
}

QString changeText(const documents::MrzCorrection &correction)
{
    const QLocale locale;
    const QString line = locale.toString(correction.line);
    const QString column = locale.toString(correction.column);
    const auto sign = [](char c) { return code(QString(QLatin1Char(c))); };
    if (correction.from == 0)
        return Say::tr("Line %1, position %2: a filler is missing.").arg(line, column);
    if (correction.to == 0)
        return Say::tr("Line %1, position %2: a filler too many.").arg(line, column);
    return Say::tr("Line %1, position %2: %3 could be %4.").arg(line, column, sign(correction.from), sign(correction.to));
}

} // namespace

QString checkNameText(MrzCheckName name)
{
    switch (name) {
    case MrzCheckName::Number: return Say::tr("document number");
    case MrzCheckName::Birth: return Say::tr("date of birth");
    case MrzCheckName::Expiry: return Say::tr("date of expiry");
    case MrzCheckName::Optional: return Say::tr("optional data");
    case MrzCheckName::Composite: return Say::tr("whole zone");
    }
    return {};
}

namespace {

QString undecodedText(documents::MrzUndecoded kind)
{
    using documents::MrzUndecoded;
    switch (kind) {
    case MrzUndecoded::OldFrenchCard:
        return Say::tr("Old French identity card: recognised, but not read. Type the number alone.");
    case MrzUndecoded::DrivingLicence:
        return Say::tr("Line of a driving licence: recognised, but not read. Type the number alone.");
    case MrzUndecoded::DigitalSeal:
    case MrzUndecoded::DigitalSealNc:
        return Say::tr("Digital seal: recognised, but neither read nor verified here. Scan the lines of the document, or type its number.");
    case MrzUndecoded::None: break;
    }
    return {};
}

} // namespace

QString recognisedText(const documents::MrzReading &reading)
{
    switch (reading.state) {
    case MrzState::NotMrz: return {};
    case MrzState::NotDecoded: return undecodedText(reading.undecoded);
    case MrzState::Partial: {
        const QLocale locale;
        const QString head = Say::tr("%1: line %2 of %3").arg(documentText(reading), locale.toString(reading.lineDone),
                                                            locale.toString(reading.lineCount));
        return u"%1 \u2014 %2"_s.arg(head, Say::tr("go on with line %1").arg(locale.toString(reading.lineDone + 1)));
    }
    case MrzState::Complete: {
        QStringList parts{documentText(reading), checksText(reading.asTyped),
                          Say::tr("read in %n line(s)", nullptr, reading.lineCount)};
        if (reading.reordered)
            parts.append(Say::tr("the lines stood in another order"));
        return parts.join(u" \u00B7 "_s);
    }
    }
    return {};
}

QStringList correctionTexts(const documents::MrzReading &reading)
{
    QStringList lines;
    for (const documents::MrzCorrection &correction : reading.corrections)
        lines.append(u"%1 %2"_s.arg(changeText(correction), reasonText(correction)));
    return lines;
}

} // namespace countersign::messages
