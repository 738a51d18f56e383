#include "release_world.h"

#include "core/database/statement.h"
#include "core/portal/portal_database.h"
#include "core/training/seeded_random.h"

#include <QDirIterator>

#include <array>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using release::ReleaseState;

/// Every paragraph carries a word for each desk that may have it: after many releases nobody holds a word
/// that is not theirs, neither in what a vault says once it is opened nor in any file, and the portal none.
class ReleaseCanary : public ReleaseWorld
{
protected:
    static constexpr std::array<const char *, 4> kDesks{"QNB", "QRC", "QSE", "QTD"};

    static int releases() { return qEnvironmentVariableIntValue("COUNTERSIGN_FULL") == 1 ? 500 : 30; }

    /// Words that only these desks may hold, and one that nobody but the author's desk may.
    struct Marker
    {
        QByteArray word;
        QSet<QString> holders;
    };

    /// A paragraph with a word that all who get it see, one that is blacked out for some, and one in its translation.
    struct Paragraph
    {
        Said said;
        Marker plain, hidden, translated;
    };

    /// So long that no other text holds one by chance.
    static QByteArray wordFrom(training::SeededRandom &random)
    {
        QByteArray word("zq");
        for (int i = 0; i < 18; ++i)
            word.append(static_cast<char>('a' + random.below(26)));
        return word;
    }

    static Paragraph paragraphFrom(training::SeededRandom &random)
    {
        Paragraph made;
        made.plain.word = wordFrom(random);
        made.hidden.word = wordFrom(random);
        made.said.text = u"Seen: %1. Hidden: %2 end."_s.arg(QLatin1StringView(made.plain.word), QLatin1StringView(made.hidden.word));
        made.said.tlp = random.below(3) == 0 ? markings::Tlp::Amber : markings::Tlp::Green;
        if (random.below(2) == 0) {
            made.translated.word = wordFrom(random);
            made.said.translation = u"There: %1."_s.arg(QLatin1StringView(made.translated.word));
        }
        return made;
    }
    /// Decides by chance who gets what of a paragraph, and keeps who has to hold which word.
    static void shareOut(Paragraph &paragraph, const base::EntityId &id, bool mayCut, training::SeededRandom &random, release::ReleaseDraft &draft)
    {
        const qsizetype from = paragraph.said.text.indexOf(QLatin1StringView(paragraph.hidden.word));
        for (const release::RecipientChoice &choice : std::as_const(draft.recipients)) {
            const bool cut = mayCut && random.below(3) == 0;
            const bool redacted = random.below(2) == 0;
            const bool redactedThere = !paragraph.said.translation.isEmpty() && random.below(3) == 0;
            if (cut)
                draft.cuts.append({id, choice.desk});
            if (redacted)
                draft.redactions.append({id, false, from, paragraph.hidden.word.size(), choice.desk});
            if (redactedThere)
                draft.redactions.append({id, true, 0, 6, choice.desk});
            if (cut || choice.pointer)
                continue;
            paragraph.plain.holders.insert(choice.desk.text());
            if (!redacted)
                paragraph.hidden.holders.insert(choice.desk.text());
            // A translation that nobody went through stays behind with what is blacked out in the text.
            if (draft.withTranslation && (!redacted || redactedThere))
                paragraph.translated.holders.insert(choice.desk.text());
        }
    }
    /// A file that goes along to some, with its word.
    Marker attach(const Written &written, training::SeededRandom &random, release::ReleaseDraft &draft)
    {
        Marker marker{wordFrom(random), {}};
        QFile file(place(u"attached.txt"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Said in a file: " + marker.word + "\n");
        file.close();
        const auto id = QCoro::waitFor(author->session().cases().attach(written.caseId, file.fileName(), {}));
        EXPECT_TRUE(id.has_value()) << qPrintable(told(id));
        file.remove();
        if (!id)
            return marker;
        draft.attachments.append(*id);
        draft.classes.append({*id, {markings::DataClass::Document}, false});
        for (const release::RecipientChoice &choice : std::as_const(draft.recipients)) {
            if (random.below(2) == 0)
                draft.cuts.append({*id, choice.desk});
            else if (!choice.pointer)
                marker.holders.insert(choice.desk.text());
        }
        return marker;
    }
    void tellFindings(const release::ReleaseDraft &draft) const
    {
        const auto checked = QCoro::waitFor(releasesOf(*author).check(draft));
        for (const release::Finding &finding : checked->report.findings) {
            if (finding.verdict == release::Verdict::Block || finding.verdict == release::Verdict::NeedsAnswer)
                ADD_FAILURE() << finding.rule << ' ' << qPrintable(release::wordOf(finding.reason) + u' ' + finding.paragraph);
        }
    }
    static base::Result<QList<QByteArray>> listed(database::Database &database, const QByteArray &sql, int columns)
    {
        auto rows = database::Statement::prepare(database, QLatin1StringView(sql));
        if (!rows)
            return base::failFrom(rows);
        if (const auto run = rows->run(); !run)
            return base::failFrom(run);
        QList<QByteArray> values;
        for (;;) {
            const auto row = rows->next();
            if (!row)
                return base::failFrom(row);
            if (!*row)
                return values;
            for (int column = 0; column < columns; ++column)
                values.append(rows->bytes(column));
        }
    }
    /// Every text and blob of every table as the key of the database shows them, those of search indexes too;
    /// what is sealed inside stays sealed.
    static base::Result<QByteArray> said(database::Database &database)
    {
        const auto tables = listed(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'", 1);
        if (!tables)
            return base::failFrom(tables);
        QByteArray all;
        for (const QByteArray &table : *tables) {
            const auto columns = listed(database, "SELECT 'CAST(\"' || name || '\" AS BLOB)' FROM pragma_table_info('" + table + "')", 1);
            if (!columns)
                return base::failFrom(columns);
            const auto values = listed(database, "SELECT " + columns->join(',') + " FROM \"" + table + '"', static_cast<int>(columns->size()));
            if (!values)
                return base::failFrom(values);
            all += values->join('\n');
        }
        return all;
    }
    static QByteArray saidBy(const Desk &desk)
    {
        auto read = [](sync::Stores &stores) { return said(stores.database()); };
        const auto all = QCoro::waitFor(vaultOf(desk).core()->chores()->run(std::move(read)));
        EXPECT_TRUE(all.has_value()) << qPrintable(told(all));
        return all.value_or(QByteArray());
    }
    /// What the portal's operator can read: its database opened with the portal's own key.
    QByteArray saidByPortal() const
    {
        const auto config = folder().portalConfig();
        const auto key = portal::readKey(config);
        EXPECT_TRUE(key.has_value()) << qPrintable(told(key));
        auto database = portal::openDatabase(config, *key);
        EXPECT_TRUE(database.has_value()) << qPrintable(told(database));
        const auto all = said(*database);
        EXPECT_TRUE(all.has_value()) << qPrintable(told(all));
        return all.value_or(QByteArray());
    }

    /// What a person there can read: every letter that came, opened.
    static QByteArray readBy(const Desk &desk)
    {
        QByteArray all;
        const auto rows = QCoro::waitFor(desk.session().mail().list(false));
        EXPECT_TRUE(rows.has_value()) << qPrintable(told(rows));
        for (const workstation::MailRow &row : *rows) {
            const auto item = QCoro::waitFor(desk.session().mail().open(row.id));
            EXPECT_TRUE(item.has_value()) << qPrintable(told(item));
            if (!item || !item->letter)
                continue;
            all += item->letter->encodeBody();
            for (const release::ReleasedAttachment &attachment : item->letter->attachments) {
                const auto file = QCoro::waitFor(desk.session().mail().attachment(row.id, attachment.id));
                EXPECT_TRUE(file.has_value()) << qPrintable(told(file));
                all += file.value_or(QByteArray());
            }
        }
        return all;
    }

    /// Every file below a folder.
    static QByteArray filesOf(const QString &folder)
    {
        QByteArray all;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    /// A search index stores of a word only what differs from the word before it.
    static constexpr qsizetype kTail = 12;
    /// Ends of words of `markers` that stand in `said`; in one pass over it.
    static QSet<QByteArray> tailsIn(const QByteArray &said, const QList<Marker> &markers)
    {
        QSet<QByteArray> wanted, found;
        for (const Marker &marker : markers)
            wanted.insert(marker.word.last(kTail));
        qsizetype letters = 0;
        for (qsizetype i = 0; i < said.size(); ++i) {
            const char c = said[i];
            letters = c >= 'a' && c <= 'z' ? letters + 1 : 0;
            if (letters < kTail)
                continue;
            const QByteArray tail = QByteArray::fromRawData(said.constData() + i + 1 - kTail, kTail);
            if (wanted.contains(tail))
                found.insert(said.sliced(i + 1 - kTail, kTail));
        }
        return found;
    }
    static void expectNone(const QByteArray &said, const QList<Marker> &markers, const QString &where)
    {
        for (const QByteArray &tail : tailsIn(said, markers))
            ADD_FAILURE() << qPrintable(where) << " holds a word that ends in " << tail.constData();
    }
    /// All that is theirs and no more. How many words there were.
    static int expectTheirs(const QByteArray &said, const QList<Marker> &markers, const QString &who)
    {
        const auto found = tailsIn(said, markers);
        for (const Marker &marker : markers)
            EXPECT_EQ(found.contains(marker.word.last(kTail)), marker.holders.contains(who))
                << qPrintable(who) << " and the word " << marker.word.constData();
        return static_cast<int>(found.size());
    }

    /// Author, officer and readers of four other desks, with an agreement with each.
    void seatAll()
    {
        seatAuthor();
        officer->station->lock(workstation::LockReason::Menu);
        for (const char *code : kDesks) {
            desks.insert(QLatin1StringView(code), seat(code, "reader"));
            ASSERT_FALSE(agree(*author, {u"QMA"_s, QLatin1StringView(code)}).isNull());
        }
        // Their seats changed their desks' keys.
        sync(*author);
    }
    /// A note, to whom, and who gets which part of it, all by chance.
    release::ReleaseDraft draftFrom(int number, training::SeededRandom &random)
    {
        QStringList recipients;
        for (const char *code : kDesks) {
            if (random.below(2) == 0)
                recipients.append(QLatin1StringView(code));
        }
        if (recipients.isEmpty())
            recipients.append(QLatin1StringView(kDesks[static_cast<std::size_t>(random.below(4))]));
        QList<Paragraph> paragraphs;
        QList<Said> written;
        const int count = 1 + random.below(4);
        for (int i = 0; i < count; ++i) {
            paragraphs.append(paragraphFrom(random));
            written.append(paragraphs.last().said);
        }
        const Written note = write(*author, u"Note %1"_s.arg(number), written);
        auto draft = draftOf(*author, note, recipients);
        draft.withTranslation = random.below(4) != 0;
        for (release::RecipientChoice &choice : draft.recipients)
            choice.pointer = random.below(10) == 0;
        for (int i = 0; i < count; ++i) {
            shareOut(paragraphs[i], note.paragraphs[i], i > 0, random, draft);
            markers << paragraphs[i].plain << paragraphs[i].hidden;
            if (!paragraphs[i].translated.word.isEmpty())
                markers << paragraphs[i].translated;
        }
        if (random.below(3) == 0)
            markers << attach(note, random, draft);
        return draft;
    }
    /// Submitted, approved by the officer on the same machine, held and sealed.
    void send(const release::ReleaseDraft &draft)
    {
        ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).keepDraft(draft)).has_value());
        const auto submitted = QCoro::waitFor(releasesOf(*author).submit(draft));
        if (!submitted)
            tellFindings(draft);
        ASSERT_TRUE(submitted.has_value()) << qPrintable(told(submitted));
        const auto decided = QCoro::waitFor(releasesOf(*author).decideWithVault(draft.id, officer->folder(), passphrase(), true, u"read"_s));
        ASSERT_TRUE(decided.has_value()) << qPrintable(told(decided));
        clock->shift += workstation::kHold + std::chrono::seconds(1);
        const auto sealed = QCoro::waitFor(vaultOf(*author).releases().sealDue());
        ASSERT_TRUE(sealed.has_value() && *sealed == 1) << qPrintable(told(sealed));
        for (const workstation::RecipientStanding &one : row(*author, draft.id).recipients)
            envelopes.append(one.envelope.toBytes());
    }
    void exchange() const
    {
        sync(*author);
        for (const auto &desk : desks)
            sync(*desk);
    }

    QHash<QString, std::shared_ptr<Desk>> desks;
    QList<Marker> markers;
    QList<QByteArray> envelopes;
};

TEST_F(ReleaseCanary, nobodyHoldsAWordThatIsNotTheirs)
{
    ASSERT_NO_FATAL_FAILURE(seatAll());
    training::SeededRandom random(qEnvironmentVariable("COUNTERSIGN_SEED", u"7"_s).toULongLong(), "canary");
    for (int round = 0; round < releases(); ++round) {
        ASSERT_NO_FATAL_FAILURE(send(draftFrom(round, random))) << round;
        if (round % 10 == 9 || round + 1 == releases())
            exchange();
    }
    sync(*author);
    int read = 0;
    for (auto desk = desks.cbegin(); desk != desks.cend(); ++desk) {
        read += expectTheirs(readBy(**desk), markers, desk.key());
        // Letters lie sealed even inside the vault; nothing else of them is anywhere.
        expectNone(saidBy(**desk), markers, desk.key());
        expectNone(filesOf((*desk)->folder()), markers, desk.key());
    }
    expectNone(filesOf(author->folder()), markers, u"the author's folder"_s);
    expectNone(filesOf(officer->folder()), markers, u"the officer's folder"_s);
    stopPortal();
    const QByteArray portal = saidByPortal();
    expectNone(portal, markers, u"the portal's database"_s);
    expectNone(filesOf(federation()), markers, u"the portal's files and log"_s);
    // That looking finds what is there.
    EXPECT_EQ(tailsIn(saidBy(*author), markers).size(), markers.size()) << "in the author's own notes";
    for (const QByteArray &envelope : std::as_const(envelopes))
        EXPECT_TRUE(portal.contains(envelope)) << "the portal never had " << envelope.toHex().constData();
    std::printf("%d releases in %d envelopes, %d words, %d times read where they may be\n", releases(), static_cast<int>(envelopes.size()),
                static_cast<int>(markers.size()), read);
}
