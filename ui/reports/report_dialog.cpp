#include "ui/reports/report_dialog.h"

#include "core/cases/link_chart.h"
#include "core/cases/timeline.h"
#include "core/messages/error_sentences.h"
#include "core/messages/report_text.h"
#include "core/platform/durable_file.h"
#include "core/workstation/session.h"
#include "core/workstation/worker.h"
#include "ui/paper/paper_desk.h"
#include "ui/paper/paper_output.h"
#include "ui/paper/paper_preview.h"
#include "ui/paper/picture_dialog.h"
#include "ui/reports/report_book.h"
#include "ui/reports/report_choices.h"
#include "ui/widgets/card.h"
#include "ui/widgets/visible_text.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(const PageContext &context, base::CaseId caseId, base::EntityId note, QWidget *parent)
    : QDialog(parent), m_context(context), m_case(caseId), m_choices(new ReportChoices(context)), m_preview(new PaperPreview(context.theme)),
      m_desk(new PaperDesk(context, caseId, this)), m_warning(nullptr), m_notice(nullptr),
      m_markdown(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Markdown"), "file-output")),
      m_text(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Plain text"), "file-text")),
      m_pdf(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("PDF"), "file-down")),
      m_print(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Print"), "printer")), m_pause(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print and export"));
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    connect(m_pause, &QTimer::timeout, this, &ReportDialog::layOut);
    connect(m_choices, &ReportChoices::changed, m_pause, qOverload<>(&QTimer::start));
    connect(m_markdown, &QPushButton::clicked, this, [this] { ask(u"md"_s, tr("Markdown (*.md)"), &ReportDialog::exportMarkdown); });
    connect(m_text, &QPushButton::clicked, this, [this] { ask(u"txt"_s, tr("Plain text (*.txt)"), &ReportDialog::exportText); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { ask(u"pdf"_s, tr("PDF (*.pdf)"), &ReportDialog::exportPdf); });
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    bindPaperKeys(this, [this] { m_print->click(); }, [this] { m_pdf->click(); });
    connect(m_desk, &PaperDesk::written, this, [this](const QString &path) {
        m_notice->show(Tone::Calm, "check", tr("The report is in %1. The export is in the audit log.").arg(isolated(QFileInfo(path).fileName())));
        Q_EMIT exported(path);
    });
    connect(m_desk, &PaperDesk::printed, this, [this] { m_notice->show(Tone::Calm, "check", tr("Sent to the printer. It is in the audit log.")); });
    connect(m_desk, &PaperDesk::failed, this, [this](const QString &sentence) { m_notice->show(Tone::Hit, "triangle-alert", sentence); });
    load(note);
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(theme, windowTitle(), TextRole::Section));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_choices);
    m_warning = new NoticeBar(theme, this);
    left->addWidget(m_warning);
    m_warning->show(Tone::Calm, "info", {});
    left->addStretch(1);
    m_choices->setFixedWidth(theme.px(290));
    m_warning->setFixedWidth(theme.px(290));
    middle->addLayout(left);
    middle->addWidget(m_preview, 1);
    column->addLayout(middle, 1);
    m_notice = new NoticeBar(theme, this);
    column->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    m_pdf->setKeyHint(tr("Ctrl Shift P"));
    m_print->setKeyHint(tr("Ctrl P"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *close = new ActionButton(theme, ActionButton::Kind::Plain, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    row->addStretch(1);
    for (ActionButton *button : {m_markdown, m_text, m_pdf, m_print}) {
        button->setEnabled(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    resize(theme.px(960), window ? qMin(theme.px(730), window->height() - 24) : theme.px(730));
}

void ReportDialog::load(base::EntityId note)
{
    const auto fail = [this](const base::Error &error) { m_notice->show(Tone::Hit, "triangle-alert", messages::sentence(error).text()); };
    auto opened = m_context.session.cases().open(m_case);
    QCoro::connect(std::move(opened), this, [this, note, fail](const base::Result<std::shared_ptr<const cases::CaseFile>> &file) {
        if (!file) {
            fail(file.error());
            return;
        }
        m_file = *file;
        auto read = m_context.session.cases().note(m_case, note);
        QCoro::connect(std::move(read), this, [this, fail](const base::Result<cases::Note> &found) {
            if (!found) {
                fail(found.error());
                return;
            }
            m_note = std::make_shared<const cases::Note>(*found);
            const auto &paragraphs = m_note->paragraphs;
            const auto any = [&paragraphs](QString cases::Paragraph::*field) {
                return std::any_of(paragraphs.begin(), paragraphs.end(), [field](const cases::Paragraph &one) { return !(one.*field).isEmpty(); });
            };
            m_choices->offer(any(&cases::Paragraph::translation), !m_file->attachments.isEmpty(), !m_file->items.isEmpty(),
                             !cases::timelineOf(*m_file).isEmpty(), any(&cases::Paragraph::source));
            m_choices->proposeSerial(messages::proposedSerial(cases::reportOf(*m_file, *m_note, {}), m_context.clock.now()));
            m_choices->recipient()->setFocus();
            layOut();
        });
    });
}

ReportPaper ReportDialog::paper() const
{
    const workstation::Identity who = m_context.session.identity();
    ReportPaper paper;
    paper.report = cases::reportOf(*m_file, *m_note, m_choices->options());
    paper.layout = m_choices->chosenTemplate();
    paper.facts = messages::reportFacts(paper.report, who.deskName, who.person, m_context.clock.now());
    paper.font = m_context.theme.font(TextRole::Body);
    paper.training = who.training;
    paper.mirrored = isRightToLeft();
    return paper;
}

void ReportDialog::layOut()
{
    if (!m_note)
        return;
    const int question = ++m_asked;
    const ReportPaper wanted = paper();
    auto task = workstation::onWorker([wanted] { return std::make_shared<const ReportBook>(wanted); });
    QCoro::connect(std::move(task), this, [this, question](const std::shared_ptr<const ReportBook> &book) {
        if (question == m_asked)
            showBook(book);
    });
}

void ReportDialog::showBook(std::shared_ptr<const ReportBook> book)
{
    m_book = std::move(book);
    m_preview->setBook(m_book);
    for (ActionButton *button : {m_markdown, m_text, m_pdf, m_print})
        button->setEnabled(true);
    say();
    Q_EMIT ready();
}

void ReportDialog::say()
{
    const cases::Report report = cases::reportOf(*m_file, *m_note, m_choices->options());
    QStringList sentences;
    if (m_file->protection)
        sentences << tr("Somebody in this case may need protection. Ask the protection adviser before a copy leaves the desk.");
    if (report.cut > 0)
        sentences << tr("%n paragraph(s) are cut by the tear-line.", nullptr, report.cut);
    if (report.openConflicts > 0)
        sentences << tr("%n paragraph(s) wait for somebody to settle two versions. The first one is in this copy.", nullptr, report.openConflicts);
    if (report.options.sources)
        sentences << tr("Source references are in this copy.");
    if (!report.options.tearLine && report.marking.orcon)
        sentences << tr("Something in it is under originator control: passing it on needs the originator's word.");
    m_warning->show(Tone::Near, m_file->protection ? "shield-alert" : "triangle-alert", sentences.join(u' '));
    m_desk->setAddress(report.options.recipient, report.options.serial);
}

void ReportDialog::ask(const QString &ending, const QString &filter, void (ReportDialog::*run)(const QString &))
{
    const QString name = fileStem(m_file->reference + u' ' + m_note->title);
    m_desk->askPath(tr("Export the report"), name + u'.' + ending, filter, ending, [this, run](const QString &path) { (this->*run)(path); });
}

void ReportDialog::exportPdf(const QString &path)
{
    if (!m_note)
        return;
    // A book of its own: two threads never paint from the same fonts at once.
    const ReportPaper wanted = paper();
    m_desk->write(u"pdf"_s, path, [wanted](const QString &to) { return writePdf(ReportBook(wanted), to); });
}

void ReportDialog::exportMarkdown(const QString &path)
{
    if (!m_note)
        return;
    const ReportPaper wanted = paper();
    m_desk->write(u"markdown"_s, path, [wanted](const QString &to) {
        return platform::writeDurably(to, messages::reportMarkdown(wanted.report, wanted.layout, wanted.facts).toUtf8());
    });
}

void ReportDialog::exportText(const QString &path)
{
    if (!m_note)
        return;
    const ReportPaper wanted = paper();
    m_desk->write(u"text"_s, path, [wanted](const QString &to) {
        return platform::writeDurably(to, messages::reportText(wanted.report, wanted.layout, wanted.facts).toUtf8());
    });
}

void ReportDialog::print()
{
    if (m_book)
        m_desk->print(m_book);
}

int ReportDialog::pageCount() const
{
    return m_book ? m_book->pageCount() : 0;
}

} // namespace countersign::ui
