// Specimen files judged digit by digit: the project's own, and the shared one where it is
// present. Columns: format, line1..3, check_digits, failing, note.
#include "core/documents/mrz.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace countersign::documents;

namespace {

struct Specimen
{
    QString format;
    QString zone;
    QString judgement;
    QStringList failing;
    QString note;
};

/// Fields of these files hold no comma, but a note may stand in quotes.
QStringList fieldsOf(const QString &line)
{
    QStringList fields(1);
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields << QString();
        else
            fields.back() += c;
    }
    return fields;
}

QList<Specimen> specimensOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Specimen> specimens;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines) {
        const QStringList fields = fieldsOf(line);
        if (fields.size() < 7)
            continue;
        const QString third = fields[3].isEmpty() ? QString() : u'\n' + fields[3];
        specimens << Specimen{fields[0], fields[1] + u'\n' + fields[2] + third, fields[4],
                              fields[5].split(u' ', Qt::SkipEmptyParts), fields[6]};
    }
    return specimens;
}

QString formatWord(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1: return u"TD1"_s;
    case MrzFormat::Td2: return u"TD2"_s;
    case MrzFormat::Td3: return u"TD3"_s;
    case MrzFormat::MrvA: return u"MRV-A"_s;
    case MrzFormat::MrvB: return u"MRV-B"_s;
    case MrzFormat::OldFrenchId: return u"FRA-ID"_s;
    case MrzFormat::Unknown: break;
    }
    return {};
}

QStringList failingOf(const MrzFields &fields)
{
    const QStringList kWords{u"number"_s, u"birth"_s, u"expiry"_s, u"optional"_s, u"composite"_s};
    QStringList failing;
    for (const MrzCheck &check : fields.checks) {
        if (check.state == MrzCheckState::Differs)
            failing << kWords[static_cast<int>(check.name)];
    }
    return failing;
}

void judge(const Specimen &specimen)
{
    SCOPED_TRACE(specimen.zone.toStdString());
    const MrzReading reading = readMrz(specimen.zone, {2026, 3, 1});
    EXPECT_EQ(formatWord(reading.format), specimen.format);
    if (specimen.format == "FRA-ID"_L1) {
        EXPECT_EQ(reading.state, MrzState::NotDecoded);
        return;
    }
    ASSERT_EQ(reading.state, MrzState::Complete);
    EXPECT_FALSE(reading.reordered);
    EXPECT_EQ(failingOf(reading.asTyped), specimen.failing);
    EXPECT_EQ(reading.asTyped.allAgree(), specimen.judgement != "invalid"_L1);
    if (specimen.judgement == "ambiguous"_L1) {
        EXPECT_EQ(reading.asTyped.check(MrzCheckName::Number)->state, MrzCheckState::Absent);
    }
    if (specimen.judgement == "valid"_L1) {
        EXPECT_TRUE(reading.corrections.isEmpty());
    }
    if (specimen.note == "ocr-confused"_L1) {
        ASSERT_TRUE(reading.proposed);
        EXPECT_TRUE(reading.proposed->allAgree());
        EXPECT_FALSE(reading.needsChoice());
    }
}

} // namespace

TEST(MrzSpecimens, ownFileIsJudgedDigitByDigit)
{
    const QList<Specimen> specimens = specimensOf(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/mrz/specimens.csv"));
    ASSERT_GE(specimens.size(), 15);
    for (const Specimen &specimen : specimens)
        judge(specimen);
}

TEST(MrzSpecimens, sharedFileIsJudgedDigitByDigit)
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_SHARED_DATA",
                                                QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/data"));
    const QString path = folder + u"/mrz-specimens.csv"_s;
    if (!QFileInfo::exists(path)) {
        std::printf("mrz-specimens.csv: not present in %s, only the project's own specimens were read\n",
                    qPrintable(folder));
        return;
    }
    const QList<Specimen> specimens = specimensOf(path);
    ASSERT_GE(specimens.size(), 38);
    for (const Specimen &specimen : specimens)
        judge(specimen);
}
