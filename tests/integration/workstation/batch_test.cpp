#include "training_world.h"

#include "core/database/statement.h"
#include "core/store/question_store.h"
#include "core/store/vault.h"

#include <QCryptographicHash>
#include <QProcess>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::BatchKind;
using workstation::BatchLine;
using workstation::BatchOutcome;
using workstation::BatchRequest;
using workstation::BatchVerdict;

/// Tables are asked like single questions, in a real vault.
class BatchRun : public TrainingWorld
{
protected:
    std::unique_ptr<Desk> syncedDesk()
    {
        auto desk = newDesk("QMA");
        EXPECT_TRUE(desk->sync().has_value());
        return desk;
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(place(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        return place(name);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    static base::Result<std::shared_ptr<const workstation::BatchResult>> run(const Desk &desk, BatchKind kind, const QString &path,
                                                                             std::stop_token stop = {})
    {
        BatchRequest request;
        request.path = path;
        request.kind = kind;
        request.reason = workstation::Reason::VisaApplication;
        return QCoro::waitFor(desk.session().batch().run(request, std::move(stop), {}));
    }

    struct Kept
    {
        qint64 questions = 0;
        QStringList acts;   ///< result and details of the audit's batches
    };
    /// Read from the vault after the workstation has closed it.
    static Kept keptIn(const std::unique_ptr<Desk> &desk)
    {
        desk->station->lock(workstation::LockReason::Quit);
        Kept kept;
        auto vault = store::Vault::unlock(desk->folder(), *passphrase(), {}, kCheapVault);
        EXPECT_TRUE(vault.has_value());
        auto database = vault->openConnection({});
        EXPECT_TRUE(database.has_value());
        kept.questions = store::QuestionStore(*database).count().value_or(-1);
        auto read = database::Statement::prepare(
            *database, "SELECT a.result, d.details FROM audit_entry AS a JOIN audit_detail AS d ON d.sequence = a.sequence "
                       "WHERE a.action = 'batch' ORDER BY a.sequence"_L1);
        EXPECT_TRUE(read.has_value());
        for (auto row = read->runForRow(); row && *row; row = read->next())
            kept.acts.append(read->text(0) + u' ' + QString::fromLatin1(read->bytes(1)));
        return kept;
    }
};

TEST_F(BatchRun, asksEachNumberAsASingleQuestionWouldAndKeepsIt)
{
    const auto desk = syncedDesk();
    const QByteArray content("number;id;issuer\nL898902C3;1;UTO\n1898902C3;2;\n;3;UTO\nXX00000000;4;Nowhere land\n\"broken;5;\n");
    const QString path = write(u"in.csv"_s, content);
    const auto result = run(*desk, BatchKind::Numbers, path);
    ASSERT_TRUE(result.has_value()) << static_cast<int>(result.error().code);
    const QList<BatchLine> &lines = (*result)->lines;
    ASSERT_EQ(lines.size(), 5);
    for (int i = 0; i < 2; ++i) {
        const auto single = desk->ask(lines[i].asked);
        ASSERT_TRUE(single.has_value());
        EXPECT_FALSE(lines[i].answers.isEmpty());
        EXPECT_EQ(lines[i].id, QString::number(i + 1));
    }
    EXPECT_EQ(lines[2].verdict, BatchVerdict::NotAnswered);
    EXPECT_EQ(lines[4].verdict, BatchVerdict::NotAnswered);
    const BatchOutcome &outcome = (*result)->outcome;
    EXPECT_EQ(outcome.rows, 5);
    EXPECT_EQ(outcome.refused, 2);
    EXPECT_FALSE(outcome.partial);
    QList<alerts::BatchIssue> issues;
    for (const alerts::BatchRemark &remark : outcome.remarks)
        issues.append(remark.issue);
    EXPECT_EQ(issues, (QList<alerts::BatchIssue>{alerts::BatchIssue::NumberMissing, alerts::BatchIssue::IssuerUnknown,
                                                 alerts::BatchIssue::UnclosedQuote}));
    const auto shown = QCoro::waitFor(desk->session().lookup().askedSince({}, 100));
    ASSERT_TRUE(shown.has_value());
    EXPECT_EQ(shown->size(), 2) << "the two single questions alone: lines of a batch do not fill the card of the day";
    const Kept kept = keptIn(desk);
    EXPECT_EQ(kept.questions, 5);
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    ASSERT_EQ(kept.acts.size(), 1);
    EXPECT_EQ(kept.acts[0], u"begun docs visa-application rows=5 sha256="_s + QString::fromLatin1(hash));
}

TEST_F(BatchRun, stoppedGivesAPartialResultAndSaysSoInTheAudit)
{
    const auto desk = syncedDesk();
    QByteArray content("id,number\n");
    for (int i = 0; i < 200000; ++i)
        content += QByteArray::number(i) + ",ZZ" + QByteArray::number(1000000 + i) + '\n';
    const QString path = write(u"long.csv"_s, content);
    std::stop_source stop;
    BatchRequest request;
    request.path = path;
    request.kind = BatchKind::Numbers;
    qint64 told = 0;
    const workstation::BatchSink sink = [](const BatchLine &) { return base::Status(); };
    const workstation::BatchProgress progress = [&](qint64 rows, qint64 done, qint64 total) {
        EXPECT_GE(rows, told);
        EXPECT_LE(done, total);
        told = rows;
        stop.request_stop();
    };
    const auto outcome = QCoro::waitFor(desk->session().batch().runInto(request, sink, stop.get_token(), progress));
    ASSERT_TRUE(outcome.has_value()) << static_cast<int>(outcome.error().code);
    EXPECT_TRUE(outcome->partial);
    EXPECT_GT(outcome->rows, 0);
    EXPECT_LT(outcome->rows, 200000);
    const Kept kept = keptIn(desk);
    EXPECT_EQ(kept.questions, outcome->rows) << "what was answered is kept, and nothing else";
    ASSERT_EQ(kept.acts.size(), 2);
    EXPECT_TRUE(kept.acts[1].startsWith(u"stopped docs border-check rows=%1 "_s.arg(outcome->rows)));
}

TEST_F(BatchRun, handsNoAnswerOutWhenTheSinkFails)
{
    const auto desk = syncedDesk();
    const QString path = write(u"in.csv"_s, "id,number\n1,L898902C3\n2,L898902C3\n");
    BatchRequest request;
    request.path = path;
    request.kind = BatchKind::Numbers;
    int handed = 0;
    const workstation::BatchSink full = [&handed](const BatchLine &) -> base::Status {
        ++handed;
        return base::fail(base::ErrorCode::DiskFull);
    };
    const auto outcome = QCoro::waitFor(desk->session().batch().runInto(request, full, {}, {}));
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().code, base::ErrorCode::DiskFull);
    EXPECT_EQ(handed, 1);
}

TEST_F(BatchRun, remembersWhereAPersonPutTheColumns)
{
    const auto desk = syncedDesk();
    const QString path = write(u"odd.csv"_s, "a,b,c\nUTO,L898902C3,9\n");
    auto preview = QCoro::waitFor(desk->session().batch().preview(path));
    ASSERT_TRUE(preview.has_value());
    EXPECT_FALSE(preview->isRemembered);
    EXPECT_EQ(preview->rows.size(), 1);
    EXPECT_EQ(preview->places.value(BatchKind::Numbers), (alerts::BatchPlaces{-1, -1, -1}));
    BatchRequest request;
    request.path = path;
    request.kind = BatchKind::Numbers;
    request.header = preview->header;
    request.places = alerts::BatchPlaces{2, 1, 0};
    const auto result = QCoro::waitFor(desk->session().batch().run(request, {}, {}));
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ((*result)->lines.value(0).id, u"9"_s);
    EXPECT_FALSE((*result)->lines.value(0).answers.isEmpty());
    preview = QCoro::waitFor(desk->session().batch().preview(write(u"next.csv"_s, "a,b,c\nUTO,X,8\n")));
    ASSERT_TRUE(preview.has_value());
    EXPECT_TRUE(preview->isRemembered);
    EXPECT_EQ(preview->kind, BatchKind::Numbers);
    EXPECT_EQ(preview->places.value(BatchKind::Numbers), (alerts::BatchPlaces{2, 1, 0}));
}

TEST_F(BatchRun, findsListedNamesWithScoreAndReasons)
{
    const auto desk = syncedDesk();
    workstation::ImportRequest list;
    list.paths = {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/un-list/sample.xml")};
    const auto read = QCoro::waitFor(desk->session().imports().preview(list, {}, {}));
    ASSERT_TRUE(read.has_value());
    ASSERT_TRUE(QCoro::waitFor(desk->session().imports().apply(*read, {}, {})).has_value());
    ASSERT_FALSE((*read)->reading.persons.isEmpty());
    QByteArray content("id,name,birth,country\n");
    int named = 0;
    for (const alerts::ListedPerson &person : (*read)->reading.persons) {
        // One entry of the sample has no name, as may happen in a real list; nobody can ask for it.
        if (person.names.isEmpty())
            continue;
        content += person.listing.reference.toUtf8() + ",\"" + person.names.first().text.toUtf8() + "\",not a date,\n";
        ++named;
    }
    ASSERT_GT(named, 2);
    const auto result = run(*desk, BatchKind::Names, write(u"names.csv"_s, content + "none,12,,\n"));
    ASSERT_TRUE(result.has_value()) << static_cast<int>(result.error().code);
    for (const BatchLine &line : (*result)->lines) {
        if (line.id == u"none"_s) {
            EXPECT_EQ(line.verdict, BatchVerdict::NotAnswered);
            continue;
        }
        ASSERT_FALSE(line.answers.isEmpty()) << qPrintable(line.id);
        EXPECT_EQ(line.answers[0].value(2), line.id);
        EXPECT_EQ(line.answers[0].value(3), u"1.000"_s);
        EXPECT_FALSE(line.answers[0].value(4).isEmpty()) << "never a score without its reasons";
    }
}

TEST_F(BatchRun, exportsWhatIsShown)
{
    const auto desk = syncedDesk();
    const auto result = run(*desk, BatchKind::Zones, write(u"z.csv"_s,
        "id,line1,line2\n=1,P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<,L898902C36UTO7408122F1204159ZE184226B<<<<<10\n2,x,y\n"));
    ASSERT_TRUE(result.has_value());
    const QString path = place(u"out.csv"_s);
    ASSERT_TRUE(QCoro::waitFor(desk->session().batch().exportAnswers(*result, path)).has_value());
    EXPECT_EQ(contentOf(path), QByteArray("id,format,valid,failing,number,issuer,nationality,birth,expiry,sex,surname,given,corrections\n"
                                          "'=1,TD3,yes,,L898902C3,UTO,UTO,1974-08-12,2012-04-15,F,ERIKSSON,ANNA MARIA,\n"
                                          "2,unknown,no,,,,,,,,,,\n"))
        << "a person opens it: a cell that a spreadsheet would run is disarmed";
}

TEST_F(BatchRun, readsZonesFromAScriptWithoutAVault)
{
    const QString in = write(u"z.csv"_s,
        "line2,extra,id,line1\nL898902C36UTO7408122F1204159ZE184226B<<<<<10,,a,P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n,,b,\n");
    const auto control = [](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignctl"), arguments);
        process.waitForFinished(60'000);
        return std::pair(process.exitCode(), process.readAllStandardError());
    };
    const auto [status, remarks] = control({u"batch"_s, u"mrz"_s, in, place(u"o.csv"_s), u"--report"_s, place(u"report.txt"_s)});
    EXPECT_EQ(status, 0);
    EXPECT_EQ(contentOf(place(u"o.csv"_s)),
              QByteArray("id,format,valid,failing,number,issuer,nationality,birth,expiry,sex,surname,given,corrections\n"
                         "a,TD3,yes,,L898902C3,UTO,UTO,1974-08-12,2012-04-15,F,ERIKSSON,ANNA MARIA,\n"
                         "b,unknown,no,,,,,,,,,,\n"));
    EXPECT_TRUE(remarks.contains("Line 3, id b: not answered.")) << remarks.constData();
    EXPECT_TRUE(contentOf(place(u"report.txt"_s)).startsWith("Line 3, id b: not answered."));
    const auto [refused, why] = control({u"batch"_s, u"mrz"_s, write(u"bad.csv"_s, "id,line1\n"), place(u"p.csv"_s)});
    EXPECT_EQ(refused, 3);
    EXPECT_TRUE(why.contains("line2")) << why.constData();
    EXPECT_FALSE(QFile::exists(place(u"p.csv"_s)));
    EXPECT_EQ(control({u"batch"_s, u"mrz"_s, in, in}).first, 2) << "the table is not written over";
}
