#include "ts_file.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace countersign::tests {

namespace {

/// What stays in Latin letters: names, key caps, file kinds, schemes and single MRZ letters.
const QStringList kLatinWords{u"Countersign"_s, u"TLP"_s,   u"MRZ"_s,  u"TLS"_s, u"Qt"_s,  u"PDF"_s,  u"XML"_s,
                              u"pdf"_s,         u"xml"_s,   u"txt"_s,  u"Ctrl"_s, u"Enter"_s, u"Esc"_s, u"Apache"_s,
                              u"Admiralty"_s,   u"help"_s,  u"x"_s,    u"A"_s,   u"Z"_s,   u"O"_s,    u"R"_s, u"L"_s,
                              u"CSV"_s, u"XLSX"_s, u"csv"_s, u"tsv"_s, u"xlsx"_s, u"UTF"_s, u"Excel"_s, u"PNG"_s, u"JPEG"_s, u"WebP"_s,
                              u"BMP"_s, u"TIFF"_s, u"SDN"_s, u"OFAC"_s, u"INTERPOL"_s, u"NCB"_s, u"Alt"_s, u"id"_s, u"bin"_s, u"de"_s,
                              // of file names that the list's publisher gave, and its own name in Thai text
                              u"sdn"_s, u"alt"_s, u"add"_s, u"comments"_s, u"Specially"_s, u"Designated"_s, u"Nationals"_s,
                              // codes and file kinds of markings, gradings, agreements and charts; spellings as an example
                              u"AMBER"_s, u"STRICT"_s, u"CLEAR"_s, u"GREEN"_s, u"RED"_s, u"PAP"_s, u"ORCON"_s, u"AP"_s, u"F"_s, u"H"_s,
                              u"UK"_s, u"Europol"_s, u"PIDC"_s, u"RBDES"_s, u"RMAS"_s, u"GraphML"_s, u"graphml"_s, u"Markdown"_s, u"md"_s,
                              u"SOMCHAI"_s, u"SOMCHAY"_s, u"SOMXAY"_s,
                              // commands as they are typed, key caps
                              u"countersignctl"_s, u"agreements"_s, u"Shift"_s, u"N"_s, u"P"_s, u"T"_s, u"Tab"_s,
                              u"audit"_s, u"verify"_s, u"cs"_s, u"courier"_s,
                              // organisations, nationality and document codes, units; desks, hours and a time zone as examples
                              u"RSO"_s, u"UNHCR"_s, u"XXA"_s, u"XXB"_s, u"XXC"_s, u"PR"_s, u"PS"_s, u"PT"_s, u"MiB"_s, u"QR"_s,
                              u"QNB"_s, u"QRC"_s, u"QSE"_s, u"Mon"_s, u"Fri"_s, u"Asia"_s, u"Bangkok"_s,
                              // mnemonics
                              u"B"_s, u"U"_s, u"C"_s, u"D"_s};

std::string shown(const TsMessage &message, const QString &form)
{
    return (message.context + u": \u201C"_s + message.source + u"\u201D \u2192 \u201C"_s + form + u"\u201D"_s).toStdString();
}

QSet<QString> placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(\\d|n)"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

int countOf(const QString &text, const QString &pattern)
{
    int count = 0;
    for (auto found = QRegularExpression(pattern).globalMatch(text); found.hasNext(); found.next())
        ++count;
    return count;
}

/// Columns a text takes: marks above and below and direction characters take none.
qsizetype columnsOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        return c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Other_Format;
    });
}

QString withoutIsolatedParts(QString text)
{
    static const QRegularExpression part(u"[\u2066-\u2068][^\u2066-\u2069]*\u2069"_s);
    return text.remove(part);
}

/// Isolates open and close in pairs, and no other direction character is there.
bool hasSoundDirections(const QString &text)
{
    static const QRegularExpression foreign(u"[\u061C\u200E\u200F\u202A-\u202E]"_s);
    int open = 0;
    for (const QChar c : text) {
        if (c.unicode() >= 0x2066 && c.unicode() <= 0x2068)
            ++open;
        else if (c.unicode() == 0x2069 && --open < 0)
            return false;
    }
    return open == 0 && !text.contains(foreign);
}

bool isWrittenIn(QChar::Script script, const QString &text)
{
    return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.script() == script; });
}

} // namespace

class Translation : public testing::TestWithParam<const char *>
{
protected:
    QString m_language = QString::fromLatin1(GetParam());
    QList<TsMessage> m_messages = readTs(tsPath(m_language));

    void SetUp() override { ASSERT_GT(m_messages.size(), 30); }

    template<typename Check>
    void forEachForm(Check check)
    {
        for (const TsMessage &message : m_messages)
            for (const QString &form : message.forms)
                check(message, form);
    }
};

TEST_P(Translation, finishesEveryMessageInAllPluralForms)
{
    const qsizetype wanted = m_language == "ar"_L1 ? 6 : m_language == "th"_L1 ? 1 : 2;
    for (const TsMessage &message : m_messages) {
        EXPECT_TRUE(message.isFinished) << message.key().toStdString();
        EXPECT_EQ(message.forms.size(), message.isPlural ? wanted : 1) << message.key().toStdString();
    }
    forEachForm([](const TsMessage &message, const QString &form) {
        EXPECT_FALSE(form.trimmed().isEmpty()) << shown(message, form);
        EXPECT_EQ(form, form.trimmed()) << shown(message, form);
        EXPECT_FALSE(form.contains("(s)"_L1) || form.contains("(ies)"_L1)) << shown(message, form);
    });
}

TEST_P(Translation, keepsThePlacesOfTheSource)
{
    forEachForm([this](const TsMessage &message, const QString &form) {
        QSet<QString> wanted = placesOf(message.source);
        // Arabic says none, one and two without the digit.
        if (m_language == "ar"_L1 && message.isPlural && message.forms.indexOf(form) < 3 && !form.contains("%n"_L1))
            wanted.remove(u"%n"_s);
        EXPECT_EQ(placesOf(form), wanted) << shown(message, form);
        EXPECT_EQ(countOf(form, u"%"_s), countOf(message.source, u"%"_s) - (form.contains("%n"_L1) ? 0 : countOf(message.source, u"%n"_s)))
            << shown(message, form);
    });
}

TEST_P(Translation, keepsDirectionsInPairs)
{
    forEachForm([](const TsMessage &message, const QString &form) {
        EXPECT_TRUE(hasSoundDirections(form)) << shown(message, form);
        EXPECT_EQ(form.contains(u'&'), message.source.contains(u'&')) << shown(message, form);
        EXPECT_EQ(countOf(form, u"\n"_s), countOf(message.source, u"\n"_s)) << shown(message, form);
    });
}

INSTANTIATE_TEST_SUITE_P(Languages, Translation, testing::Values("en", "th", "ar"),
                         [](const auto &language) { return std::string(language.param); });

class ForeignTranslation : public Translation
{
};

TEST_P(ForeignTranslation, usesLatinLettersForNamesAndCodesAlone)
{
    static const QRegularExpression word(u"(?<!%)[A-Za-z]+"_s);
    const auto script = m_language == "ar"_L1 ? QChar::Script_Arabic : QChar::Script_Thai;
    forEachForm([script](const TsMessage &message, const QString &form) {
        for (auto found = word.globalMatch(form); found.hasNext();)
            EXPECT_TRUE(kLatinWords.contains(found.next().captured())) << shown(message, form);
        QString words = message.source;
        for (const QString &latin : kLatinWords)
            words.remove(QRegularExpression(u"\\b%1\\b"_s.arg(latin)));
        words.remove(u"%n"_s);
        const bool saysSomething = words.contains(QRegularExpression(u"[A-Za-z]{3}"_s));
        EXPECT_TRUE(!saysSomething || isWrittenIn(script, form)) << shown(message, form);
    });
}

TEST_P(ForeignTranslation, fitsWhereTheSourceGrownByTwoFifthsFits)
{
    // The widget tests lay out a pseudo-translation 40 % longer; short words get room beside.
    forEachForm([](const TsMessage &message, const QString &form) {
        EXPECT_LE(columnsOf(form), message.source.size() * 7 / 5 + 10) << shown(message, form);
    });
}

TEST_P(ForeignTranslation, endsSentencesAsItsLanguageDoes)
{
    forEachForm([this](const TsMessage &message, const QString &form) {
        const bool isSentence = message.source.endsWith(u'.') && !message.source.endsWith("ref."_L1);
        // Thai ends a sentence with the space before the next one; its short form of hour has a full stop.
        const bool wanted = isSentence && m_language == "ar"_L1;
        EXPECT_EQ(form.endsWith(u'.') && !form.endsWith(u"ชม."_s), wanted) << shown(message, form);
    });
}

INSTANTIATE_TEST_SUITE_P(Languages, ForeignTranslation, testing::Values("th", "ar"),
                         [](const auto &language) { return std::string(language.param); });

TEST(ArabicTranslation, isolatesDatesAndPatternsThatWouldTurnRound)
{
    // After an Arabic letter 2026-03-04 is shown as 04-03-2026 unless it stands in an isolate.
    static const QRegularExpression turning(u"\\d{4}-\\d\\d|\\d[x+]\\d|\\*\\.|--"_s);
    const QList<TsMessage> messages = readTs(tsPath(u"ar"_s));
    ASSERT_FALSE(messages.isEmpty());
    for (const TsMessage &message : messages)
        for (const QString &form : message.forms)
            EXPECT_FALSE(withoutIsolatedParts(form).contains(turning)) << shown(message, form);
}

TEST(ArabicTranslation, usesItsOwnCommas)
{
    for (const TsMessage &message : readTs(tsPath(u"ar"_s)))
        for (const QString &form : message.forms)
            // Two semicolons part the patterns of a file dialog.
            EXPECT_FALSE(QString(form).remove(u";;"_s).contains(QRegularExpression(u"[,;?]"_s))) << shown(message, form);
}

/// Collects the sources afresh and compares: a string added without its translations fails here.
TEST(TranslationFiles, holdWhatTheSourcesSayNow)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(COUNTERSIGN_SOURCE_DIR));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(COUNTERSIGN_LUPDATE),
                  {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"core/messages"_s, u"core/workstation"_s,
                   u"ui"_s, u"app"_s, u"-target-language"_s, u"th_TH"_s, u"-ts"_s, fresh});
    ASSERT_TRUE(lupdate.waitForFinished(120000)) << lupdate.readAll().toStdString();
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAll().toStdString();

    QSet<QString> all, plurals;
    for (const TsMessage &message : readTs(fresh)) {
        // A context without its namespace would never be found at run time.
        EXPECT_TRUE(message.context.startsWith("countersign::"_L1)) << message.key().toStdString();
        all.insert(message.key());
        if (message.isPlural)
            plurals.insert(message.key());
    }
    ASSERT_GT(all.size(), 500);
    for (const QString &language : {u"en"_s, u"th"_s, u"ar"_s}) {
        QSet<QString> missing = language == "en"_L1 ? plurals : all;
        QSet<QString> surplus;
        for (const TsMessage &message : readTs(tsPath(language))) {
            if (!missing.remove(message.key()))
                surplus.insert(message.key());
        }
        for (const QString &key : missing)
            ADD_FAILURE() << language.toStdString() << " lacks " << key.toStdString();
        for (const QString &key : surplus)
            ADD_FAILURE() << language.toStdString() << " has what nothing says any more: " << key.toStdString();
    }
}

} // namespace countersign::tests
