#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QString answer;
    QString remarks;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(answer.toUtf8()).object(); }
};

/// The delivered program, asked as a script asks it.
class GateCommands : public ::testing::Test
{
protected:
    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignctl"), arguments);
        program.write(input);
        program.closeWriteChannel();
        EXPECT_TRUE(program.waitForFinished());
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
                QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
    }
    Outcome check(const QJsonObject &one) { return run({u"gate"_s, u"check"_s, u"--json"_s, u"-"_s}, QJsonDocument(one).toJson()); }

    QString file(const QString &name, const QByteArray &text)
    {
        QFile made(m_folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(text);
        made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return made.fileName();
    }

    /// Nothing stands against it.
    static QJsonObject inOrder()
    {
        return QJsonDocument::fromJson(R"({
            "day": "2026-05-04", "sender": {"desk": "QMA"}, "content": "v7", "reason": "asked for",
            "author": {"id": "santos", "desk": "QMA", "roles": ["analyst"]},
            "agreements": [{"id": "a", "title": "MOU QMA-QNB 2024", "status": "signed", "parties": ["QMA", "QNB"], "from": "2024-01-01",
                "until": "2027-06-30", "purposes": ["document-fraud"], "classes": ["document"]}],
            "recipients": [{"desk": "QNB", "basis": {"code": "MOU-B"}, "agreement": "a", "purposes": ["document-fraud"]}],
            "paragraphs": [{"id": "p1", "originator": "QMA", "grading": "A2", "gradedOn": "2026-05-01", "checkedOn": "2026-05-01",
                "classes": ["document"]}],
            "answers": [{"rule": 3, "answer": "yes"}, {"rule": 4, "answer": "yes"}, {"rule": 7, "answer": "no"}, {"rule": 10, "answer": "no"},
                {"rule": 11, "answer": "yes"}, {"rule": 14, "answer": "no"}, {"rule": 15, "answer": "yes"}, {"rule": 16, "answer": "no"},
                {"rule": 17, "answer": "no"}],
            "approvals": [{"officer": {"id": "tan", "desk": "QMA", "roles": ["team-leader"], "ceiling": "AMBER"}, "approves": true,
                "content": "v7", "proof": "own-vault"}],
            "terms": {"expiry": "2026-11-01", "review": "2026-08-01", "recallHours": 24, "caveat": "yours", "contact": "24/7"}})")
            .object();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(GateCommands, saysAllowedByItsExitStatusAndInWords)
{
    const Outcome allowed = check(inOrder());
    EXPECT_EQ(allowed.status, 0) << allowed.answer.toStdString() << allowed.remarks.toStdString();
    EXPECT_TRUE(allowed.json().value(u"allowed"_s).toBool());
    EXPECT_EQ(allowed.json().value(u"findings"_s).toArray().size(), 22);

    QJsonObject expired = inOrder();
    expired.insert(u"day"_s, u"2027-07-01"_s);
    const Outcome blocked = check(expired);
    EXPECT_EQ(blocked.status, 1);
    const QJsonObject first = blocked.json().value(u"findings"_s).toArray().first().toObject();
    EXPECT_EQ(first.value(u"reason"_s), u"agreement-expired"_s);
    EXPECT_EQ(first.value(u"what"_s), u"The agreement with QNB ended on 2027-06-30."_s);
    EXPECT_EQ(first.value(u"why"_s), u"MOU QMA-QNB 2024, clause 21"_s);
    EXPECT_EQ(first.value(u"cures"_s).toArray().first(), u"renew-agreement"_s);
    const Outcome spoken = run({u"gate"_s, u"check"_s, file(u"case"_s, QJsonDocument(expired).toJson())});
    EXPECT_EQ(spoken.status, 1);
    EXPECT_TRUE(spoken.answer.contains(u"The agreement with QNB ended on 2027-06-30."_s)) << spoken.answer.toStdString();
    EXPECT_TRUE(spoken.answer.contains(u"[Renew the agreement]"_s));
}

TEST_F(GateCommands, refusesACaseWithASlipOfThePen)
{
    const auto spoilt = [this](auto change) {
        QJsonObject one = inOrder();
        change(one);
        const Outcome outcome = check(one);
        EXPECT_EQ(outcome.status, 2) << outcome.answer.toStdString();
        return outcome.answer;
    };
    EXPECT_TRUE(spoilt([](QJsonObject &o) { o.insert(u"anwsers"_s, QJsonArray()); }).contains(u"/anwsers"_s));
    EXPECT_TRUE(spoilt([](QJsonObject &o) { o.remove(u"day"_s); }).contains(u"/day"_s));
    EXPECT_TRUE(spoilt([](QJsonObject &o) { o.insert(u"day"_s, u"2026-02-30"_s); }).contains(u"is not a day"_s));
    EXPECT_TRUE(spoilt([](QJsonObject &o) { o.insert(u"sender"_s, QJsonObject()); }).contains(u"/sender/desk"_s));
    EXPECT_TRUE(spoilt([](QJsonObject &o) { o.insert(u"agreements"_s, QJsonArray()); }).contains(u"no agreement is called 'a'"_s));
    EXPECT_TRUE(spoilt([](QJsonObject &o) { o.insert(u"recipients"_s, QJsonArray{QJsonObject{{u"desk"_s, u"QNB"_s}}, QJsonObject{{u"desk"_s, u"QNB"_s}}}); })
                    .contains(u"QNB comes twice"_s));
    EXPECT_TRUE(spoilt([](QJsonObject &o) { o.insert(u"answers"_s, QJsonArray{QJsonObject{{u"rule"_s, 5}, {u"answer"_s, u"yes"_s}}}); })
                    .contains(u"5 is not a question"_s));
    EXPECT_TRUE(spoilt([](QJsonObject &o) {
                    const QJsonObject no{{u"rule"_s, 7}, {u"answer"_s, u"no"_s}};
                    o.insert(u"answers"_s, QJsonArray{no, no});
                }).contains(u"answered twice"_s));
    EXPECT_TRUE(spoilt([](QJsonObject &o) { o.insert(u"paragraphs"_s, QJsonArray{QJsonObject{{u"id"_s, u"p"_s}, {u"tlp"_s, u"UNCLEAR"_s}}}); })
                    .contains(u"'UNCLEAR' is not known"_s));
    EXPECT_TRUE(spoilt([](QJsonObject &o) { o.insert(u"terms"_s, QJsonObject{{u"recallHours"_s, 1.5}}); }).contains(u"whole number"_s));
    EXPECT_EQ(run({u"gate"_s, u"check"_s, u"-"_s}, "{").status, 2);
    EXPECT_EQ(run({u"gate"_s, u"check"_s, u"-"_s}, "[]").status, 2);
    EXPECT_EQ(run({u"gate"_s, u"check"_s}).status, 2);
    EXPECT_EQ(run({u"gate"_s, u"check"_s, u"--bases"_s, u"x"_s, u"-"_s}).status, 2);
}

TEST_F(GateCommands, answersACaseALineAndReadsTheDesksOwnTables)
{
    QJsonObject treaty = inOrder();
    treaty.insert(u"agreements"_s, QJsonArray());
    treaty.insert(u"recipients"_s, QJsonArray{QJsonObject{{u"desk"_s, u"QXH"_s},
                                                          {u"basis"_s, QJsonObject{{u"code"_s, u"SOM-10"_s}, {u"article"_s, u"10(1)"_s}}},
                                                          {u"purposes"_s, QJsonArray{u"document-fraud"_s}}}});
    const QByteArray lines = QJsonDocument(inOrder()).toJson(QJsonDocument::Compact) + '\n' + QJsonDocument(treaty).toJson(QJsonDocument::Compact) + '\n';
    const Outcome two = run({u"gate"_s, u"check"_s, u"--lines"_s, u"-"_s}, lines);
    EXPECT_EQ(two.status, 1);
    const QStringList answers = two.answer.trimmed().split(u'\n');
    ASSERT_EQ(answers.size(), 2);
    EXPECT_TRUE(answers[0].contains(u"\"allowed\":true"_s));
    EXPECT_TRUE(answers[1].contains(u"recipient-not-party"_s));
    const QString bases = file(u"bases"_s, "h\nSOM-10,x,,SOM,,10(1),,no,document,document-fraud,,,\n");
    const QString parties = file(u"parties"_s, "h\nQMA,SOM,2005-06-01,,\nQXH,SOM,2020-01-01,,\n");
    const Outcome own = run({u"gate"_s, u"check"_s, u"--bases"_s, bases, u"--ratifications"_s, parties, u"--lines"_s, u"-"_s}, lines);
    EXPECT_FALSE(own.answer.contains(u"recipient-not-party"_s)) << own.answer.toStdString();
    EXPECT_EQ(run({u"gate"_s, u"check"_s, u"--lines"_s, u"-"_s}, lines + "{}\n").status, 2);
}

TEST_F(GateCommands, keepTheRegisterOfAgreementsInTheVault)
{
    const QString pass = file(u"pass"_s, "a passphrase of five words\n");
    const QStringList vault{u"--vault"_s, m_folder.filePath(u"vault"_s), u"--passphrase-file"_s, pass, u"--json"_s};
    ASSERT_EQ(run(QStringList{u"vault"_s, u"create"_s, u"--desk"_s, u"QMA"_s, u"--person"_s, u"R. Santos"_s} + vault).status, 0);
    const QString mou = file(u"mou"_s, R"({"id": "x", "title": "MOU QMA-QNB", "status": "signed", "parties": ["QMA", "QNB"], "from": "2024-01-01",
        "purposes": ["document-fraud"], "classes": ["document"], "text": [{"section": 7, "title": "Categories", "text": "(a) Documents."}]})");
    const Outcome added = run(QStringList{u"agreements"_s, u"add"_s, mou} + vault);
    ASSERT_EQ(added.status, 0) << added.remarks.toStdString();
    const QString id = added.json().value(u"id"_s).toString();
    EXPECT_EQ(id.size(), 32);
    const QString letters = file(u"letters"_s, R"({"id": "x", "kind": "letters", "parties": ["QMA", "QRC"], "text": []})");
    ASSERT_EQ(run(QStringList{u"agreements"_s, u"add"_s, letters} + vault).status, 0);
    const Outcome list = run(QStringList{u"agreements"_s, u"list"_s} + vault);
    ASSERT_EQ(list.json().value(u"agreements"_s).toArray().size(), 2);
    const Outcome shown = run(QStringList{u"agreements"_s, u"show"_s, u"MOU QMA-QNB"_s} + vault);
    EXPECT_EQ(shown.json().value(u"text"_s).toArray().first().toObject().value(u"text"_s), u"(a) Documents."_s);
    EXPECT_EQ(shown.json().value(u"version"_s), 1);
    ASSERT_EQ(run(QStringList{u"agreements"_s, u"add"_s, u"--replace"_s, id.left(8), mou} + vault).status, 0);
    EXPECT_EQ(run(QStringList{u"agreements"_s, u"show"_s, id.left(8)} + vault).json().value(u"version"_s), 2);
    const Outcome differ = run(QStringList{u"agreements"_s, u"compare"_s, u"MOU QMA-QNB"_s, u"QMA–QRC"_s} + vault);
    EXPECT_EQ(differ.status, 0) << differ.remarks.toStdString();
    EXPECT_FALSE(differ.json().value(u"differences"_s).toArray().isEmpty());
    EXPECT_EQ(run(QStringList{u"agreements"_s, u"show"_s, u"none such"_s} + vault).status, 3);
    const QString wrongDates = file(u"wrong"_s, R"({"id": "x", "from": "2024-01-01", "until": "2023-01-01"})");
    EXPECT_EQ(run(QStringList{u"agreements"_s, u"add"_s, wrongDates} + vault).status, 3);
}

TEST_F(GateCommands, fillATemplateWithoutAVault)
{
    EXPECT_EQ(run({u"agreements"_s, u"templates"_s}).answer.trimmed().split(u'\n').size(), 6);
    const Outcome filled = run({u"agreements"_s, u"templates"_s, u"--json"_s, u"--set"_s, u"party_1=QMA"_s, u"--set"_s, u"party_2=QNB"_s, u"--set"_s,
                                u"nominal=2"_s, u"bilateral_mou"_s});
    EXPECT_EQ(filled.status, 0);
    EXPECT_TRUE(filled.json().value(u"title"_s).toString().contains(u"QMA and QNB"_s));
    EXPECT_TRUE(filled.json().value(u"text"_s).toString().contains(u"(b) No personal information is shared."_s));
    EXPECT_FALSE(filled.json().value(u"open"_s).toArray().contains(u"nominal"_s));
    EXPECT_EQ(run({u"agreements"_s, u"templates"_s, u"none"_s}).status, 2);
    EXPECT_EQ(run({u"agreements"_s, u"templates"_s, u"--set"_s, u"nominal=maybe"_s, u"bilateral_mou"_s}).status, 2);
}

} // namespace countersign
