#include "training_world.h"

#include "core/alerts/list_reading.h"
#include "core/documents/check_digit.h"
#include "core/documents/document_number.h"

#include <QElapsedTimer>

#include <iostream>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::ListSource;
using alerts::Verdict;
using workstation::ImportRequest;
using PreviewPtr = std::shared_ptr<workstation::ImportService::Preview>;

/// The SDN list and a desk's own table come in, are found, and change with their next edition.
class ListImport : public TrainingWorld
{
protected:
    static ImportRequest request(ListSource source, const QString &path, const QString &edition = {})
    {
        ImportRequest made;
        made.source = source;
        made.paths = {path};
        made.edition = edition;
        return made;
    }
    static base::Result<PreviewPtr> preview(const Desk &desk, const ImportRequest &request)
    {
        return QCoro::waitFor(desk.session().imports().preview(request, {}, {}));
    }
    static PreviewPtr import(const Desk &desk, const ImportRequest &request)
    {
        const auto read = preview(desk, request);
        EXPECT_TRUE(read.has_value()) << (read ? 0 : static_cast<int>(read.error().code));
        if (!read)
            return nullptr;
        const auto kept = QCoro::waitFor(desk.session().imports().apply(*read, {}, {}));
        EXPECT_TRUE(kept.has_value()) << (kept ? 0 : static_cast<int>(kept.error().code));
        return *read;
    }
    /// A desk that was approved: the portal has to be asked once.
    std::unique_ptr<Desk> enrolledDesk()
    {
        auto desk = newDesk("QMA");
        EXPECT_TRUE(desk->sync().has_value());
        return desk;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(place(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return place(name);
    }
    static QString golden(const QString &name) { return QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/") + name; }

    /// Both lines of a passport zone around a number.
    static QString zoneOf(const alerts::AlertRecord &alert)
    {
        const std::string number = documents::normalForm(alert.number).leftJustified(9, '<').toStdString();
        std::string line = number + documents::checkDigit(number);
        line += alert.issuer.text().leftJustified(3, u'<').toStdString() + "8001014M3001019" + std::string(14, '<') + '<';
        line += documents::checkDigit(line.substr(0, 10) + line.substr(13, 7) + line.substr(21));
        return u"P<%1SPECIMEN<<PERSON"_s.arg(alert.issuer.text(), -3, u'<').leftJustified(44, u'<') + u'\n'
               + QString::fromStdString(line);
    }
};

TEST_F(ListImport, sdnDocumentsAreFoundAtAnotherDeskByNumberAndByZone)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(qma->sync().has_value());
    const PreviewPtr kept = import(*qma, request(ListSource::Sdn, golden(u"sdn"_s), u"2026-01-05"_s));
    ASSERT_TRUE(kept);
    ASSERT_FALSE(kept->reading.documents.isEmpty());
    const auto summary = qma->sync();
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->published, kept->plan.added());
    ASSERT_TRUE(qnb->sync().has_value());
    stopPortal();
    int zones = 0;
    for (const alerts::AlertRecord &document : kept->reading.documents) {
        QStringList questions{document.number};
        if (!document.issuer.isNull() && documents::normalForm(document.number).size() <= 9)
            questions.append(zoneOf(document));
        zones += static_cast<int>(questions.size()) - 1;
        for (const QString &question : questions) {
            const auto answer = qnb->ask(question);
            ASSERT_TRUE(answer.has_value());
            EXPECT_EQ(answer->verdict, Verdict::Listed) << "a document of " << qPrintable(document.listing->reference);
        }
    }
    EXPECT_GT(zones, 3);
}

TEST_F(ListImport, aTableChangesWithItsNextEditionAndRemembersItsColumns)
{
    const auto qma = enrolledDesk();
    const QString table = write(u"harbour.csv"_s, "Nr,Wer,Pass,Staat\n1,Anna Sample,ZZ1000001,UTO\n2,สมชาย ตัวอย่าง,,\n3,Third Sample,ZZ3000003,UTO\n");
    ImportRequest first = request(ListSource::Table, table, u"2026-01-05"_s);
    EXPECT_EQ(preview(*qma, first).error().code, base::ErrorCode::ColumnMissing);
    first.columns = {{alerts::ListField::Name, u"Wer"_s}, {alerts::ListField::Passport, u"3"_s}, {alerts::ListField::Issuer, u"Staat"_s}};
    const PreviewPtr kept = import(*qma, first);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->plan.added(), 5);
    EXPECT_EQ(kept->reading.list, u"harbour"_s);
    EXPECT_EQ(qma->ask(u"ZZ1000001"_s)->verdict, Verdict::Listed);

    const auto glimpse = QCoro::waitFor(qma->session().imports().glimpse(table, {}));
    ASSERT_TRUE(glimpse.has_value());
    EXPECT_TRUE(glimpse->remembered);
    EXPECT_EQ(glimpse->columns, first.columns);

    // The same file by another edition's name, its columns not said again.
    write(u"harbour.csv"_s, "Nr,Wer,Pass,Staat\n1,Anna B. Sample,ZZ1000001,UTO\n2,สมชาย ตัวอย่าง,ZZ2000002,UTO\n");
    const auto next = preview(*qma, request(ListSource::Table, table, u"2026-02-05"_s));
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ((*next)->plan.addDocuments.size(), 1);
    EXPECT_EQ((*next)->plan.withdrawals.size(), 2) << "person and passport of row 3";
    EXPECT_EQ((*next)->plan.changed(), 3);
    ASSERT_TRUE(QCoro::waitFor(qma->session().imports().apply(*next, {}, {})).has_value());
    EXPECT_EQ(preview(*qma, first).error().code, base::ErrorCode::OlderEdition);
    const auto again = preview(*qma, request(ListSource::Table, table, u"2026-02-05"_s));
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ((*again)->plan.operations(), 0);
}

TEST_F(ListImport, anImportThatIsStoppedLeavesNothingBehind)
{
    const auto qma = enrolledDesk();
    QByteArray rows = "id,name,passport,issuer\n";
    for (int i = 0; i < 5'000; ++i)
        rows += QByteArray::number(i) + ",Sample " + QByteArray::number(i) + ",ZZ" + QByteArray::number(1'000'000 + i) + ",UTO\n";
    const QString table = write(u"long.csv"_s, rows);
    std::stop_source stop;
    const auto stopAtOnce = [&stop](qint64, qint64) { stop.request_stop(); };
    const auto ask = request(ListSource::Table, table);
    const auto stopped = QCoro::waitFor(qma->session().imports().preview(ask, stop.get_token(), stopAtOnce));
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, base::ErrorCode::Cancelled);
    const auto read = preview(*qma, ask);
    ASSERT_TRUE(read.has_value());
    stop.request_stop();
    const auto kept = QCoro::waitFor(qma->session().imports().apply(*read, stop.get_token(), {}));
    ASSERT_FALSE(kept.has_value());
    EXPECT_EQ(kept.error().code, base::ErrorCode::Cancelled);
    EXPECT_EQ(qma->session().sync().queued(), 0);
    EXPECT_EQ(qma->ask(u"ZZ1000001"_s)->verdict, Verdict::NoHit);
    const auto again = preview(*qma, ask);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ((*again)->plan.added(), 10'000);
}

TEST_F(ListImport, aTableOfManyRowsIsTakenInWhileSomeoneWaits)
{
    const int rows = qEnvironmentVariable("COUNTERSIGN_FULL").isEmpty() ? 10'000 : 100'000;
    const auto qma = enrolledDesk();
    QByteArray bytes = "id,name,aliases,birth,nationality,passport,issuer\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += number + ",\"Sample" + number + ", Person\",Alias " + number + "; นามแฝง " + number + ",1970-01-02,UTO,ZZ"
                 + QByteArray::number(1'000'000 + i) + ",UTO\n";
    }
    const auto ask = request(ListSource::Table, write(u"many.csv"_s, bytes));
    QElapsedTimer timer;
    timer.start();
    const auto read = preview(*qma, ask);
    ASSERT_TRUE(read.has_value());
    const qint64 previewed = timer.restart();
    EXPECT_EQ((*read)->plan.added(), 2 * rows);
    ASSERT_TRUE(QCoro::waitFor(qma->session().imports().apply(*read, {}, {})).has_value());
    const qint64 applied = timer.restart();
    ASSERT_TRUE(preview(*qma, ask).has_value());
    std::cout << rows << " rows: previewed in " << previewed << " ms, taken in in " << applied << " ms, compared again in "
              << timer.elapsed() << " ms" << std::endl;
    EXPECT_EQ(qma->ask(u"ZZ1000001"_s)->verdict, Verdict::Listed);
}
