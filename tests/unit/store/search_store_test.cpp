#include "core/store/search_store.h"

#include "core/store/search_vocabulary.h"
#include "vault_fixture.h"

#include <QRegularExpression>

#include <random>

namespace countersign::store {

using namespace Qt::StringLiterals;

namespace {

EntityId entity(int n)
{
    EntityId id;
    id.bytes[0] = static_cast<std::uint8_t>(n);
    id.bytes[1] = static_cast<std::uint8_t>(n >> 8);
    id.bytes[15] = 1;
    return id;
}

/// A vault with a case whose note has one paragraph a text.
class SearchStoreTest : public VaultTest
{
protected:
    void SetUp() override
    {
        create();
        auto vault = unlock();
        ASSERT_TRUE(vault);
        m_vault.emplace(std::move(*vault));
        auto database = m_vault->openConnection();
        ASSERT_TRUE(database) << database.error().detail.toStdString();
        m_database.emplace(std::move(*database));
        m_file.id.bytes[0] = 7;
        m_file.reference = u"QMA-2026-014"_s;
        m_file.title = u"Coastal route"_s;
        cases::Note note;
        note.caseId = m_file.id;
        note.id = entity(1000);
        note.title = u"First assessment"_s;
        m_file.notes.append(note);
    }
    void TearDown() override
    {
        m_database.reset();
        m_vault.reset();
    }

    cases::Paragraph &add(const QString &text)
    {
        cases::Paragraph paragraph;
        paragraph.id = entity(static_cast<int>(m_file.notes[0].paragraphs.size()) + 1);
        paragraph.text = text;
        paragraph.changedAt = base::fromMillis(1'000'000);
        m_file.notes[0].paragraphs.append(paragraph);
        return m_file.notes[0].paragraphs.back();
    }
    void put(const std::optional<QSet<EntityId>> &touched = std::nullopt)
    {
        const auto done = SearchStore(*m_database).put(m_file, m_texts, touched);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }
    SearchFound ask(const SearchQuestion &question)
    {
        auto found = SearchStore(*m_database).search(question);
        EXPECT_TRUE(found) << found.error().detail.toStdString();
        return found ? *found : SearchFound{};
    }
    SearchFound ask(const QString &text, bool typing = false)
    {
        SearchQuestion question;
        question.text = text;
        question.typing = typing;
        return ask(question);
    }
    /// Numbers of the paragraphs found, 1 the first.
    QList<int> lines(const SearchFound &found)
    {
        QList<int> numbers;
        for (const SearchFind &find : found.finds) {
            if (find.kind == SearchedKind::Paragraph)
                numbers.append(find.entity.bytes[0] + 256 * find.entity.bytes[1]);
        }
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    QList<int> lines(const QString &text, bool typing = false) { return lines(ask(text, typing)); }
    static QString markedIn(const SearchFind &find)
    {
        QStringList words;
        for (const auto &[begin, length] : find.marks)
            words.append(find.extract.mid(begin, length));
        return words.join(u'|');
    }

    std::optional<Vault> m_vault;
    std::optional<database::Database> m_database;
    cases::CaseFile m_file;
    QHash<EntityId, QString> m_texts;
};

} // namespace

TEST_F(SearchStoreTest, findsWordsPhrasesAndBeginnings)
{
    add(u"Two **forged** visas were seen at the border"_s);
    add(u"Đặng crossed the border with visas that were forged"_s);
    put();
    EXPECT_EQ(lines(u"forged"_s), (QList{1, 2}));
    EXPECT_EQ(lines(u"\"forged visas\""_s), QList{1});
    EXPECT_EQ(lines(u"dang"_s), QList{2});
    EXPECT_EQ(lines(u"bord*"_s), (QList{1, 2}));
    EXPECT_EQ(lines(u"bord"_s, true), (QList{1, 2}));
    EXPECT_EQ(lines(u"seen border"_s), QList{1});
    EXPECT_EQ(lines(u"first forged"_s), (QList{1, 2})) << "titles above count for a word";
    EXPECT_EQ(lines(u"forged unicorn"_s), QList<int>());
}

TEST_F(SearchStoreTest, marksTheWordsMet)
{
    add(u"Long before anything else happened at the gate, and long before anybody looked, the officer saw two *forged* visas and กัปตันใช้หนังสือเดินทางปลอม there"_s);
    put();
    const SearchFound found = ask(u"forged หนังสือเดินทาง"_s);
    ASSERT_EQ(found.finds.size(), 1);
    EXPECT_EQ(markedIn(found.finds[0]), u"forged|หนังสือเดินทาง");
    EXPECT_EQ(found.finds[0].noteTitle, u"First assessment");
    EXPECT_LT(found.finds[0].extract.size(), 260);
}

TEST_F(SearchStoreTest, findsDigitsOfAllScriptsAndDocumentNumbers)
{
    add(u"ปี ๒๕๖๙ หมายเลข L898902C3"_s);
    put();
    EXPECT_EQ(lines(u"2569"_s), QList{1});
    EXPECT_EQ(lines(u"l898902c3"_s), QList{1});
    EXPECT_EQ(lines(u"L8989"_s, true), QList{1});
    EXPECT_EQ(lines(u"QMA-2026-014 L898902C3"_s), QList{1});
}

TEST_F(SearchStoreTest, forgivesASlip)
{
    add(u"The smuggler carried passports"_s);
    add(u"ขบวนการค้ามนุษย์"_s);
    put();
    const SearchFound found = ask(u"smugler"_s);
    EXPECT_EQ(lines(found), QList{1});
    EXPECT_EQ(found.corrected, u"smuggler");
    EXPECT_EQ(lines(u"pasport"_s, true), QList{1});
    EXPECT_EQ(ask(u"passports smugglre"_s).corrected, u"passports smuggler");
    EXPECT_TRUE(ask(u"xylophone"_s).corrected.isEmpty());
    EXPECT_TRUE(ask(u"passports"_s).corrected.isEmpty());
}

TEST_F(SearchStoreTest, filters)
{
    cases::Paragraph &first = add(u"forged one"_s);
    first.grading = markings::Grading{markings::GradingScheme::Admiralty, 'A', '2', 0};
    first.authorName = u"R. Santos"_s;
    first.language = u"en-GB"_s;
    cases::Paragraph &second = add(u"forged two"_s);
    second.marking = markings::Marking{};
    second.marking->tlp = markings::Tlp::Red;
    second.changedAt = base::fromMillis(9'000'000);
    put();
    SearchQuestion question;
    question.text = u"forged"_s;
    question.strictest = markings::Tlp::Amber;
    EXPECT_EQ(lines(ask(question)), QList{1});
    question.strictest.reset();
    question.grading = u"A"_s;
    EXPECT_EQ(lines(ask(question)), QList{1});
    question.grading = u"B"_s;
    EXPECT_EQ(lines(ask(question)), QList<int>());
    question.grading.clear();
    question.author = u"R. Santos"_s;
    EXPECT_EQ(lines(ask(question)), QList{1});
    question.author.clear();
    question.language = u"en"_s;
    EXPECT_EQ(lines(ask(question)), QList{1});
    question.language.clear();
    question.from = base::fromMillis(5'000'000);
    EXPECT_EQ(lines(ask(question)), QList{2});
    EXPECT_EQ(ask(question).finds.front().marking.tlp, markings::Tlp::Red);
    question.from.reset();
    question.inCase.bytes[3] = 1;
    EXPECT_EQ(lines(ask(question)), QList<int>());
}

TEST_F(SearchStoreTest, followsWhatTheCaseSays)
{
    add(u"old words"_s);
    add(u"other words"_s);
    put();
    m_file.notes[0].paragraphs[0].text = u"new words"_s;
    put(QSet<EntityId>{entity(1)});
    EXPECT_EQ(lines(u"old"_s), QList<int>());
    EXPECT_EQ(lines(u"new"_s), QList{1});
    EXPECT_EQ(lines(u"words"_s), (QList{1, 2}));
    m_file.notes[0].paragraphs.removeLast();
    put();
    EXPECT_EQ(lines(u"words"_s), QList{1});
    m_file.binned = true;
    put(QSet<EntityId>{EntityId{m_file.id.bytes}});
    EXPECT_TRUE(ask(u"words"_s).finds.isEmpty());
    m_file.binned = false;
    put();
    EXPECT_EQ(lines(u"words"_s), QList{1});
    ASSERT_TRUE(SearchStore(*m_database).remove(m_file.id));
    EXPECT_TRUE(ask(u"coastal"_s).finds.isEmpty());
    EXPECT_EQ(SearchStore(*m_database).caseCount().value_or(-1), 0);
}

TEST_F(SearchStoreTest, findsLongAttachmentsOnce)
{
    cases::Attachment attachment;
    attachment.id = entity(500);
    attachment.name = u"scan.pdf"_s;
    m_file.attachments.append(attachment);
    m_texts.insert(attachment.id, u"needle in the haystack. "_s.repeated(2000) + u"unique ending"_s);
    put();
    EXPECT_EQ(ask(u"needle"_s).finds.size(), 1);
    EXPECT_EQ(ask(u"ending"_s).finds.size(), 1);
    EXPECT_EQ(ask(u"scan"_s).finds.size(), 1);
    put(QSet<EntityId>{entity(1)});
    EXPECT_EQ(ask(u"ending"_s).finds.size(), 1);
}

TEST_F(SearchStoreTest, takesAnyTypedText)
{
    add(u"plain words AND or NOT near text"_s);
    put();
    for (const QString &text : {u"\""_s, u"*"_s, u"AND"_s, u"NOT NOT"_s, u"text:plain"_s, u"{text} : plain"_s, u"^plain"_s, u"plain NEAR(words)"_s, u"(((("_s,
                                u"\"unclosed phr"_s, u"a\u0000b"_s, u"-plain"_s, u"+"_s, u"'; DROP TABLE search_entry; --"_s, u"\xD800"_s, u"= =x"_s})
        static_cast<void>(ask(text, true));
    EXPECT_EQ(lines(u"AND"_s), QList{1});
    EXPECT_EQ(lines(u"\"plain words"_s), QList{1});
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        QString text;
        for (int k = 0; k < 12; ++k)
            text += QChar(static_cast<char16_t>(std::uniform_int_distribution(1, i % 2 ? 0xFFFF : 0x7F)(random)));
        static_cast<void>(ask(text, i % 3 == 0));
    }
}

TEST_F(SearchStoreTest, rolledBackWordsAreLearntAgain)
{
    add(u"whatchamacallit"_s);
    ASSERT_TRUE(m_database->execute("BEGIN IMMEDIATE"_L1));
    put();
    ASSERT_TRUE(m_database->execute("ROLLBACK"_L1));
    EXPECT_TRUE(ask(u"whatchamacallit"_s).finds.isEmpty());
    put();
    EXPECT_EQ(ask(u"whatchamacalit"_s).corrected, u"whatchamacallit");
}

TEST_F(SearchStoreTest, damageIsStillFoundAndNoneIsInvented)
{
    add(u"หนังสือเดินทาง passport"_s);
    put();
    const auto whole = m_database->checkIntegrity();
    EXPECT_TRUE(whole) << whole.error().detail.toStdString();
}

TEST(Slips, areCountedAsPeopleMakeThem)
{
    EXPECT_EQ(slipsBetween(u"smugler", u"smuggler", 2, false), 1);
    EXPECT_EQ(slipsBetween(u"smugglre", u"smuggler", 2, false), 1);
    EXPECT_EQ(slipsBetween(u"smxggxer", u"smuggler", 2, false), 2);
    EXPECT_EQ(slipsBetween(u"abc", u"xyz", 1, false), 2);
    EXPECT_EQ(slipsBetween(u"pasp", u"passport", 1, true), 1);
    EXPECT_EQ(slipsBetween(u"pasp", u"passport", 1, false), 2);
}

namespace {

struct Golden
{
    QStringList sentences;
    QList<std::pair<QString, QList<int>>> queries;
};

Golden golden(const QString &name)
{
    Golden read;
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/search/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList parts = line.split(u'\t');
        if (line.startsWith(u'#') || parts.size() < 2)
            continue;
        if (parts[0] != u"?") {
            read.sentences.append(QString(parts[1]).remove(u'|'));
            continue;
        }
        QList<int> lines;
        for (const QString &number : parts[2].split(u','))
            lines.append(number.toInt());
        read.queries.append({parts[1], lines});
    }
    return read;
}

} // namespace

class RecallTest : public SearchStoreTest, public ::testing::WithParamInterface<const char *>
{
};

TEST_P(RecallTest, wordsAreMetWhateverADictionaryMakesOfThem)
{
    const Golden set = golden(QString::fromLatin1(GetParam()));
    ASSERT_GE(set.queries.size(), 50);
    for (const QString &sentence : set.sentences)
        add(sentence);
    put();
    int wanted = 0, met = 0, more = 0;
    for (const auto &[word, expected] : set.queries) {
        const QList<int> found = lines(word);
        for (const int line : expected) {
            ++wanted;
            met += found.contains(line) ? 1 : 0;
            if (!found.contains(line)) {
                std::printf("missed: %s in line %d\n", qUtf8Printable(word), line);
            }
        }
        more += static_cast<int>(found.size()) - static_cast<int>(expected.size());
    }
    const double recall = static_cast<double>(met) / wanted;
    RecordProperty("recall_per_mille", static_cast<int>(recall * 1000));
    std::printf("%s: %lld queries, recall %.3f, %d lines beyond the judged %d\n", GetParam(), static_cast<long long>(set.queries.size()), recall, more, wanted);
    EXPECT_GE(recall, 0.95);
    EXPECT_LE(more, wanted) << "letters alone must not meet everything";
}

INSTANTIATE_TEST_SUITE_P(Scripts, RecallTest, ::testing::Values("thai.txt", "burmese.txt", "khmer.txt", "chinese.txt"));

} // namespace countersign::store
