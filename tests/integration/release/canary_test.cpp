#include "release_world.h"

#include "core/database/statement.h"
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

    static int releases() { return qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? 500 : 40; }

    /// Words that only these desks may hold, and one that nobody but the author's desk may.
    struct Marker
    {
        QByteArray word;
        QSet<QString> holders;
    };

    /// 12 letters, so that no other text holds one by chance.
    static QByteArray wordFrom(training::SeededRandom &random)
    {
        QByteArray word("zq");
        for (int i = 0; i < 12; ++i)
            word.append(static_cast<char>('a' + random.below(26)));
        return word;
    }

    /// Every text and blob of every table of an opened vault; sealed values inside it stay sealed.
    static QByteArray saidBy(const Desk &desk)
    {
        auto read = [](sync::Stores &stores) -> base::Result<QByteArray> {
            const auto listed = [&stores](const QByteArray &sql, int columns) -> base::Result<QList<QByteArray>> {
                auto rows = database::Statement::prepare(stores.database(), QLatin1StringView(sql));
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
            };
            const auto tables = listed("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'", 1);
            if (!tables)
                return base::failFrom(tables);
            QByteArray all;
            for (const QByteArray &table : *tables) {
                const auto columns = listed("SELECT 'CAST(\"' || name || '\" AS BLOB)' FROM pragma_table_info('" + table + "')", 1);
                if (!columns)
                    return base::failFrom(columns);
                const auto values = listed("SELECT " + columns->join(',') + " FROM \"" + table + '"', static_cast<int>(columns->size()));
                if (!values)
                    return base::failFrom(values);
                all += values->join('\n');
            }
            return all;
        };
        const auto all = QCoro::waitFor(vaultOf(desk).core()->chores()->run(std::move(read)));
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
            if (item && item->letter)
                all += item->letter->encodeBody();
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

    static void expectOnly(const QByteArray &said, const QList<Marker> &markers, const QString &who, bool wholeWords)
    {
        int found = 0;
        for (const Marker &marker : markers) {
            const bool may = wholeWords && marker.holders.contains(who);
            const bool has = said.contains(marker.word);
            found += has ? 1 : 0;
            EXPECT_TRUE(may || !has) << qPrintable(who) << " holds a word that is not theirs: " << marker.word.constData();
        }
        if (wholeWords) {
            EXPECT_GT(found, 0) << qPrintable(who) << " holds no word at all: nothing was looked at";
        }
    }
};

TEST_F(ReleaseCanary, nobodyHoldsAWordThatIsNotTheirs)
{
    seatAuthor();
    officer->station->lock(workstation::LockReason::Menu);
    QHash<QString, std::shared_ptr<Desk>> desks;
    for (const char *code : kDesks) {
        desks.insert(QLatin1StringView(code), seat(code, "reader"));
        ASSERT_FALSE(agree(*author, {u"QMA"_s, QLatin1StringView(code)}).isNull());
    }
    // Their seats changed their desks' keys.
    sync(*author);
    const quint64 seed = qEnvironmentVariable("COUNTERSIGN_SEED", u"7"_s).toULongLong();
    training::SeededRandom random(seed, "canary");
    QList<Marker> markers;
    int sent = 0;
    for (int round = 0; round < releases(); ++round) {
        QStringList recipients;
        for (const char *code : kDesks) {
            if (random.below(2) == 0)
                recipients.append(QLatin1StringView(code));
        }
        if (recipients.isEmpty())
            recipients.append(QLatin1StringView(kDesks[static_cast<std::size_t>(random.below(4))]));
        QList<Said> paragraphs;
        QList<Marker> words;
        const int count = 1 + random.below(4);
        for (int i = 0; i < count; ++i) {
            const Marker plain{wordFrom(random), {}}, hidden{wordFrom(random), {}};
            paragraphs.append({u"Seen: %1. Hidden: %2 end."_s.arg(QString::fromLatin1(plain.word), QString::fromLatin1(hidden.word)), u"B2"_s,
                               random.below(3) == 0 ? markings::Tlp::Amber : markings::Tlp::Green});
            words << plain << hidden;
        }
        const Written written = write(*author, u"Note %1"_s.arg(round), paragraphs);
        auto draft = draftOf(*author, written, recipients);
        for (release::RecipientChoice &choice : draft.recipients)
            choice.pointer = random.below(10) == 0;
        for (int i = 0; i < count; ++i) {
            const qsizetype from = paragraphs[i].text.indexOf(QLatin1StringView(words[2 * i + 1].word));
            for (const release::RecipientChoice &choice : std::as_const(draft.recipients)) {
                const bool cut = i > 0 && random.below(3) == 0;
                const bool redacted = random.below(2) == 0;
                if (cut)
                    draft.cuts.append({written.paragraphs[i], choice.desk});
                if (redacted)
                    draft.redactions.append({written.paragraphs[i], false, from, words[2 * i + 1].word.size(), choice.desk});
                if (!cut && !choice.pointer)
                    words[2 * i].holders.insert(choice.desk.text());
                if (!cut && !redacted && !choice.pointer)
                    words[2 * i + 1].holders.insert(choice.desk.text());
            }
        }
        markers += words;
        ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).keepDraft(draft)).has_value());
        const auto submitted = QCoro::waitFor(releasesOf(*author).submit(draft));
        ASSERT_TRUE(submitted.has_value()) << round << ' ' << qPrintable(told(submitted));
        const auto decided = QCoro::waitFor(releasesOf(*author).decideWithVault(draft.id, officer->folder(), passphrase(), true, u"read"_s));
        ASSERT_TRUE(decided.has_value()) << round << ' ' << qPrintable(told(decided));
        clock->shift += workstation::kHold + std::chrono::seconds(1);
        const auto sealed = QCoro::waitFor(vaultOf(*author).releases().sealDue());
        ASSERT_TRUE(sealed.has_value() && *sealed == 1) << round << ' ' << qPrintable(told(sealed));
        ++sent;
        if (round % 10 == 9 || round + 1 == releases()) {
            sync(*author);
            for (const auto &desk : std::as_const(desks))
                sync(*desk);
        }
    }
    ASSERT_EQ(sent, releases());
    sync(*author);
    for (auto desk = desks.cbegin(); desk != desks.cend(); ++desk) {
        expectOnly(readBy(**desk), markers, desk.key(), true);
        // Letters lie sealed even inside the vault; nothing else of them is anywhere.
        expectOnly(saidBy(**desk), markers, {}, false);
        expectOnly(filesOf((*desk)->folder()), markers, {}, false);
    }
    expectOnly(filesOf(author->folder()), markers, {}, false);
    expectOnly(filesOf(officer->folder()), markers, {}, false);
    stopPortal();
    expectOnly(filesOf(federation()), markers, {}, false);
    // That looking finds what is there.
    const QByteArray own = saidBy(*author);
    EXPECT_TRUE(std::any_of(markers.begin(), markers.end(), [&own](const Marker &marker) { return own.contains(marker.word); }));
}
