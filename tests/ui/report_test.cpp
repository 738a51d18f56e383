#include "core/cases/edits.h"
#include "core/messages/report_text.h"
#include "core/workstation/case_desk.h"
#include "tests/support/chart_samples.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/paper/paper_output.h"
#include "ui/paper/paper_preview.h"
#include "ui/reports/report_book.h"
#include "ui/reports/report_choices.h"
#include "ui/reports/report_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using markings::Tlp;

namespace {

/// English with Arabic and Thai beside it, with what paper must carry: a table, a list, a quote, dates.
cases::CaseFile bilingualCase(int repeats)
{
    cases::CaseFile file = chartCase();
    cases::Note &note = file.notes[0];
    note.paragraphs[0].translation = u"في 2026-03-03 صعد حاملان لملصق التأشيرة **QF-20931** من مكتب الوكالة نفسها. يحمل الملصقان طباعة الأوفست الموصوفة في النشرة."_s;
    note.paragraphs[0].translationLanguage = u"ar"_s;
    note.paragraphs[2].translation = u"เจ้าหน้าที่อาจสังเกตแผ่นปะได้จากการไม่มีข้อความขนาดเล็กใต้หมายเลข QF-20931 ซึ่งตรวจพบเมื่อ 2026-03-03 ที่ท่าเรือเฟอร์รีทางเหนือของเมือง"_s;
    note.paragraphs[2].translationLanguage = u"th"_s;
    int number = 200;
    const auto add = [&](const QString &text, Tlp tlp, const QString &language) {
        cases::Paragraph one;
        one.id = entity(number++);
        one.text = text;
        one.marking = marked(tlp);
        one.grading = graded("B2");
        one.language = language;
        note.paragraphs.append(one);
    };
    add(u"## What the desk has seen"_s, Tlp::Green, u"en"_s);
    add(u"- foils with numbers **QF-20931** and QF-20932\n- one *agency* at pier 4\n  - two desks\n- no earlier hit"_s, Tlp::Amber, u"en"_s);
    add(u"| Number | Holder | Seen |\n|---|---|---|\n| QF-20931 | First holder | 2026-03-02 |\n| QF-20932 | Second holder, travelling with a group of five from the northern ferry | 2026-03-03 |"_s,
        Tlp::Amber, u"en"_s);
    add(u"> The print is the same in both."_s, Tlp::Green, u"en"_s);
    add(u"لوحظ الملصق QF-20931 يوم 2026-03-03 عند الرصيف 4."_s, Tlp::Green, u"ar"_s);
    add(u"ဗီဇာစာရွက်ကို ၂၀၂၆ ခုနှစ် မတ်လတွင် တွေ့ရှိခဲ့သည်။ နံပါတ် QF-20931 ဖြစ်သည်။"_s, Tlp::Green, u"my"_s);
    for (int i = 0; i < repeats; ++i)
        add(u"Paragraph %1. The ferry leaves the northern pier at noon and reaches the other side before dark; the agency sells places for the whole group and keeps the documents until the crossing."_s.arg(i + 1),
            i % 2 ? Tlp::Amber : Tlp::Green, u"en"_s);
    note.paragraphs[1].marking->pap = markings::Pap::Red;
    note.paragraphs[1].marking->national.append({u"RAHSIA"_s, *base::CountryCode::fromText(u"QMA")});
    return file;
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOf(const QString &pdf)
{
    QStringList pages = output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

/// Without the marks that set directions: what a reader sees.
QString seen(QString text)
{
    static const QRegularExpression marks(u"[\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    // Ligatures are one letter for the printer and several for a reader.
    return text.remove(marks).normalized(QString::NormalizationForm_KC);
}

} // namespace

class Reports : public WindowTest
{
protected:
    ui::ReportPaper paperOf(const cases::CaseFile &file, const cases::ReportOptions &options, bool mirrored = false)
    {
        ui::ReportPaper paper;
        paper.report = cases::reportOf(file, file.notes[0], options);
        paper.layout = messages::shippedReportTemplates().front();
        paper.facts = messages::reportFacts(paper.report, u"QMA national desk"_s, u"R. Santos"_s, StillClock().now());
        paper.font = theme().font(ui::TextRole::Body);
        paper.mirrored = mirrored;
        return paper;
    }
    QString write(const QString &name, const ui::ReportPaper &paper)
    {
        const QString shots = qEnvironmentVariable("COUNTERSIGN_SHOTS");
        const QString path = (shots.isEmpty() ? m_folder.path() : shots) + u'/' + name + u".pdf"_s;
        QDir().mkpath(QFileInfo(path).path());
        EXPECT_TRUE(ui::writePdf(ui::ReportBook(paper), path).has_value());
        if (!shots.isEmpty())
            output(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, path, shots + u'/' + name});
        return path;
    }
    static cases::ReportOptions addressed()
    {
        cases::ReportOptions options;
        options.recipient = u"QNB desk"_s;
        options.serial = u"QMA-2026-014/v7/1"_s;
        return options;
    }
};

TEST_F(Reports, carryMarkingTopAndBottomAndTheirNumberOnEachPage)
{
    cases::ReportOptions options = addressed();
    options.chart = options.timeline = true;
    const ui::ReportPaper paper = paperOf(bilingualCase(24), options);
    const QStringList pages = pagesOf(write(u"report-en-ar-th"_s, paper));
    ASSERT_GE(pages.size(), 4);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QStringList lines = seen(pages[i]).split(u'\n', Qt::SkipEmptyParts);
        EXPECT_TRUE(lines.first().contains(u"TLP:RED PAP:RED"_s)) << i << lines.first().toStdString();
        EXPECT_TRUE(lines.first().contains(u"RAHSIA"_s)) << "a national marking stands as it was written";
        EXPECT_TRUE(lines.last().contains(u"TLP:RED PAP:RED"_s)) << i << lines.last().toStdString();
        EXPECT_TRUE(seen(pages[i]).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size()))) << i;
        EXPECT_TRUE(seen(pages[i]).contains(u"For QNB desk"_s)) << i;
        EXPECT_TRUE(seen(pages[i]).contains(u"QMA-2026-014/v7/1"_s)) << i;
    }
    EXPECT_TRUE(pages.last().contains(u"booked through"_s)) << "the chart";
}

TEST_F(Reports, loseNoParagraphBetweenPages)
{
    for (const int count : {0, 7, 23, 60}) {
        const QString path = write(u"report-%1"_s.arg(count), paperOf(bilingualCase(count), addressed()));
        const QString text = seen(output(u"pdftotext"_s, {path, u"-"_s}));
        for (int i = 1; i <= count; ++i)
            EXPECT_EQ(text.count(u"Paragraph %1."_s.arg(i)), 1) << count << ' ' << i;
    }
}

TEST_F(Reports, holdTextOfEachScriptWhole)
{
    const QString path = write(u"report-scripts"_s, paperOf(bilingualCase(0), addressed()));
    const QString text = seen(output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
    EXPECT_TRUE(text.contains(u"2026-03-03"_s));
    EXPECT_FALSE(text.contains(u"03-03-2026"_s)) << "a date is never read backwards";
    EXPECT_TRUE(text.contains(u"QF-20931"_s));
    EXPECT_TRUE(text.contains(u"Unofficial translation (Arabic)"_s));
    EXPECT_TRUE(text.contains(u"Unofficial translation (Thai)"_s));
    EXPECT_TRUE(text.contains(u"หมายเลข"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"**"_s)) << "Markdown is drawn, not printed";
    EXPECT_FALSE(text.contains(u"informant K"_s)) << "no source reference unless it is chosen";
}

TEST_F(Reports, cutAtTheTearLineWithoutATrace)
{
    cases::ReportOptions options = addressed();
    options.tearLine = Tlp::Green;
    options.sources = options.chart = options.timeline = true;
    cases::CaseFile file = bilingualCase(4);
    cases::Attachment attachment;
    attachment.name = u"passport-scan.pdf"_s;
    attachment.type = u"application/pdf"_s;
    file.attachments.append(attachment);
    const QString path = write(u"report-tear"_s, paperOf(file, options));
    const QString text = seen(output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    EXPECT_TRUE(text.contains(u"Tear-line. Below it stands only what is marked TLP:GREEN or less strictly."_s));
    for (const QString &gone : {u"informant"_s, u"filled in above"_s, u"two holders"_s, u"desk log"_s, u"RED"_s, u"AMBER"_s, u"Paragraph 2."_s,
                                u"shop above"_s, u"Print shop"_s, u"passport-scan"_s, u"Ask QRC"_s})
        EXPECT_FALSE(text.contains(gone)) << gone.toStdString();
    EXPECT_TRUE(text.contains(u"micro-text"_s));
    QFile pdf(path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_FALSE(pdf.readAll().contains("Coastal")) << "properties name the reference alone";
}

TEST_F(Reports, mirrorTheMarginInAnArabicWindow)
{
    language().set(u"ar"_s);
    write(u"report-mirrored"_s, paperOf(bilingualCase(2), addressed(), true));
    language().set(u"en"_s);
}

TEST_F(Reports, goOutAsMarkdownAndTextWithTheSameCuts)
{
    cases::ReportOptions options = addressed();
    options.tearLine = Tlp::Green;
    const ui::ReportPaper paper = paperOf(bilingualCase(0), options);
    for (const QString &text : {messages::reportMarkdown(paper.report, paper.layout, paper.facts), messages::reportText(paper.report, paper.layout, paper.facts)}) {
        EXPECT_TRUE(text.contains(u"TLP:GREEN"_s));
        EXPECT_TRUE(text.contains(u"micro-text"_s));
        EXPECT_FALSE(text.contains(u"filled in above"_s));
        EXPECT_TRUE(text.contains(u"QNB desk"_s));
    }
}

/// The dialog over a case in a real vault.
class ReportDialogs : public Reports
{
protected:
    void SetUp() override
    {
        Reports::SetUp();
        m_clock = std::make_shared<StillClock>();
        m_preferences = std::make_unique<ui::Preferences>(m_folder.filePath(u"window.ini"_s));
        m_session = std::make_unique<ScriptedSession>(*m_clock, 10);
        m_case = *await(m_session->cases().create(u"Coastal route, forged visas"_s, u""_s));
        m_note = *await(m_session->cases().addNote(m_case, u"Route report"_s, u""_s));
        cases::Changes changes;
        const cases::CaseFile file = bilingualCase(6);
        for (const cases::Paragraph &paragraph : file.notes[0].paragraphs) {
            cases::Paragraph one = paragraph;
            one.order = u"a%1"_s.arg(one.id.bytes[15], 3, 10, QChar(u'0'));
            changes += cases::addParagraph(m_note, one);
        }
        for (const cases::Item &item : chartCase().items)
            changes += cases::putItem(item);
        EXPECT_TRUE(await(m_session->cases().change(m_case, changes)).has_value());
        m_parent = std::make_unique<QWidget>();
        m_parent->resize(1366, 768);
        m_parent->show();
    }
    void TearDown() override
    {
        delete m_dialog;
        m_parent.reset();
        m_session.reset();
        Reports::TearDown();
    }
    template<typename T>
    T await(QCoro::Task<T> task)
    {
        std::optional<T> answer;
        QCoro::connect(std::move(task), qApp, [&answer](T found) { answer.emplace(std::move(found)); });
        for (int i = 0; i < 400 && !answer; ++i)
            QTest::qWait(10);
        return std::move(answer).value();
    }
    void openDialog()
    {
        const ui::PageContext context{theme(), *m_preferences, *m_session, *m_clock};
        m_dialog = new ui::ReportDialog(context, m_case, m_note, m_parent.get());
        QSignalSpy ready(m_dialog, &ui::ReportDialog::ready);
        m_dialog->open();
        ready.wait(5000);
        settle();
    }

    std::unique_ptr<ScriptedSession> m_session;
    std::unique_ptr<QWidget> m_parent;
    QPointer<ui::ReportDialog> m_dialog;
    base::CaseId m_case;
    base::EntityId m_note;
};

TEST_F(ReportDialogs, showThePagesAndWriteThemAfterTheAuditRow)
{
    openDialog();
    ASSERT_GE(m_dialog->pageCount(), 2);
    EXPECT_TRUE(m_dialog->choices()->recipient()->hasFocus());
    shoot(u"report-dialog"_s, m_dialog);
    QTest::keyClicks(m_dialog->choices()->recipient(), u"QNB desk"_s);
    QSignalSpy exported(m_dialog, &ui::ReportDialog::exported);
    const QString path = m_folder.filePath(u"out.pdf"_s);
    m_dialog->exportPdf(path);
    ASSERT_TRUE(exported.wait(8000));
    const QStringList pages = pagesOf(path);
    EXPECT_EQ(pages.size(), m_dialog->pageCount());
    EXPECT_TRUE(seen(pages.first()).contains(u"For QNB desk"_s));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    m_dialog->exportMarkdown(m_folder.filePath(u"out.md"_s));
    ASSERT_TRUE(exported.wait(8000));
    QFile markdown(m_folder.filePath(u"out.md"_s));
    ASSERT_TRUE(markdown.open(QIODevice::ReadOnly));
    EXPECT_TRUE(markdown.readAll().contains("# Route report"));
}

TEST_F(ReportDialogs, followTheChoices)
{
    openDialog();
    const int before = m_dialog->pageCount();
    QSignalSpy ready(m_dialog, &ui::ReportDialog::ready);
    QComboBox *limit = m_dialog->choices()->tearLine();
    limit->setCurrentIndex(limit->findData(static_cast<int>(Tlp::Green)));
    Q_EMIT limit->activated(limit->currentIndex());
    ASSERT_TRUE(ready.wait(5000));
    EXPECT_LE(m_dialog->pageCount(), before);
    bool said = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"cut by the tear-line"_s));
    EXPECT_TRUE(said) << "the analyst is told what the recipient is not";
    shoot(u"report-dialog-tear"_s, m_dialog);
    m_dialog->choices()->sources()->setChecked(true);
    ASSERT_TRUE(ready.wait(5000));
    QTest::keyClick(m_dialog->preview()->page(), Qt::Key_End);
    EXPECT_EQ(m_dialog->preview()->page()->page(), m_dialog->pageCount() - 1);
}

TEST_F(ReportDialogs, lookRightInTheDarkAndInArabic)
{
    theme().setChoice(ui::ThemeChoice::Dark);
    openDialog();
    shoot(u"report-dialog-dark"_s, m_dialog);
    delete m_dialog;
    theme().setChoice(ui::ThemeChoice::Light);
    language().set(u"ar"_s);
    openDialog();
    shoot(u"report-dialog-ar"_s, m_dialog);
    delete m_dialog;
    language().set(u"en"_s);
}

} // namespace countersign::testing
