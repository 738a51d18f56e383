#include "ui/release/approval_dialog.h"

#include "core/messages/error_sentences.h"
#include "core/objects/signed.h"
#include "core/workstation/agreement_desk.h"
#include "ui/release/finding_row.h"
#include "ui/release/labelled.h"
#include "ui/release/letter_sheet.h"
#include "ui/release/vault_approval.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/visible_text.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::ApprovalAsk;
using release::ReleaseLetter;

namespace {

QScrollArea *scrolled(QWidget *inside, const QString &name)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(name);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

ApprovalDialog::ApprovalDialog(const PageContext &context, const workstation::ReleaseService::Record &record, QWidget *parent)
    : QDialog(parent), m_context(context), m_record(record), m_tabs(new PageTabs(context.theme, tr("Recipient whose letter is shown"))),
      m_sheet(new LetterSheet(context.theme, context.session.agreements().legalBases())), m_reason(new QPlainTextEdit), m_notice(nullptr),
      m_approve(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Approve"), "user-check")),
      m_refuse(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Refuse"), "ban"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Approve a release"));
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &ApprovalDialog::showLetter);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    const auto bind = [this](const QKeySequence &keys, auto run) { connect(new QShortcut(keys, this), &QShortcut::activated, this, run); };
    bind(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { showNext(1); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), [this] { showNext(-1); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { decide(true); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { decide(true); });
    load();
}

ApprovalDialog::~ApprovalDialog() = default;

void ApprovalDialog::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *title = new PlainLabel(theme, tr("Approve \"%1\"").arg(isolated(m_record.row.title)), TextRole::Section);
    column->addWidget(title->wrapped());
    auto *about = new PlainLabel(theme, tr("Written by %1. Read each letter, then decide: what you approve is exactly these bytes.").arg(isolated(m_record.row.author)),
                                 TextRole::Body, Ink::Sub);
    column->addWidget(about->wrapped());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(buildRecord(), 4);
    middle->addWidget(buildLetters(), 5);
    column->addLayout(middle, 1);
    buildAct(*column);
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    resize(theme.px(1000), window ? std::min(theme.px(700), window->height() - 24) : theme.px(700));
}

QWidget *ApprovalDialog::buildRecord()
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, tr("What the gate said"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(0);
    if (!m_record.reason.isEmpty())
        rows->addWidget(new CheckRow(theme, "info", Ink::Sub, tr("Why the author would release it"), isolated(m_record.reason)));
    QList<release::Finding> findings = m_record.report.findings;
    // What stands out first, what is in order last.
    std::stable_sort(findings.begin(), findings.end(), [](const release::Finding &a, const release::Finding &b) {
        return (a.verdict == release::Verdict::Pass) < (b.verdict == release::Verdict::Pass);
    });
    for (const FindingGroup &group : grouped(findings))
        rows->addWidget(FindingRow::plain(theme, group));
    rows->addStretch(1);
    card->body()->addWidget(scrolled(inside, tr("What the gate said")), 1);
    return card;
}

QWidget *ApprovalDialog::buildLetters()
{
    auto *card = new Card(m_context.theme, tr("What they will read"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    card->body()->addWidget(m_tabs, 0, Qt::AlignLeading);
    QScrollArea *area = scrolled(m_sheet, tr("The letter, exactly as it will be sent"));
    connect(m_sheet, &LetterSheet::reached, area, [area](QWidget *row) { area->ensureWidgetVisible(row, 0, 20); });
    card->body()->addWidget(area, 1);
    return card;
}

void ApprovalDialog::buildAct(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    m_notice = new NoticeBar(theme, this);
    column.addWidget(m_notice);
    m_notice->hide();
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(theme.px(58));
    m_reason->setPlaceholderText(tr("Needed to refuse; stands in the record either way"));
    column.addWidget(labelled(theme, tr("Reason"), m_reason));
    if (!m_record.row.waitsForMe) {
        m_vault = new VaultApproval(m_context);
        column.addWidget(m_vault);
        connect(m_vault, &VaultApproval::submitted, this, [this] { decide(true); });
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *later = new ActionButton(theme, ActionButton::Kind::Plain, tr("Later"));
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(later);
    const auto file = [&](const QString &text, const char *icon, void (ApprovalDialog::*run)()) {
        auto *button = new ActionButton(theme, ActionButton::Kind::Plain, text, icon);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    if (m_record.row.waitsForMe) {
        file(tr("Answer as a file"), "file-output", &ApprovalDialog::writeAnswer);
    } else {
        file(tr("Ask by a file"), "file-output", &ApprovalDialog::writeAsk);
        file(tr("Read the answer file"), "file-down", &ApprovalDialog::readAnswer);
    }
    row->addStretch(1);
    m_approve->setKeyHint(tr("Ctrl Enter"));
    for (ActionButton *button : {m_refuse, m_approve}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column.addLayout(row);
}

void ApprovalDialog::load()
{
    auto task = m_context.session.releases().asked(m_record.row.id);
    QCoro::connect(std::move(task), this, [this](const base::Result<ApprovalAsk> &ask) {
        if (ask)
            show(*ask);
        else
            m_notice->show(Tone::Hit, "triangle-alert", messages::sentence(ask.error()).text());
    });
}

void ApprovalDialog::show(const ApprovalAsk &ask)
{
    for (const release::AskedLetter &asked : ask.letters) {
        const auto object = objects::Signed::decode(asked.letter);
        const auto letter = object ? ReleaseLetter::decodeBody(object->body()) : base::Result<ReleaseLetter>(base::failFrom(object));
        if (!letter) {
            m_notice->show(Tone::Hit, "triangle-alert", messages::sentence(letter.error()).text());
            m_approve->setEnabled(false);
            return;
        }
        m_letters << *letter;
        m_read << false;
    }
    for (const ReleaseLetter &letter : std::as_const(m_letters))
        m_tabs->addPart(letter.recipient.text(), u"Ctrl+Tab"_s);
    if (!m_letters.isEmpty())
        showLetter(0);
}

void ApprovalDialog::showLetter(int place)
{
    if (place < 0 || place >= m_letters.size())
        return;
    m_sheet->show(m_letters[place]);
    m_read[place] = true;
}

void ApprovalDialog::showNext(int step)
{
    if (m_tabs->count() > 0)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
}

bool ApprovalDialog::mayAct(bool approves)
{
    if (approves && (m_letters.isEmpty() || m_read.contains(false))) {
        if (!m_letters.isEmpty()) {
            m_tabs->setCurrentIndex(static_cast<int>(m_read.indexOf(false)));
            m_notice->show(Tone::Calm, "eye", tr("Read what %1 will get, then decide.").arg(isolatedLtr(m_letters[m_tabs->currentIndex()].recipient.text())));
        }
        return false;
    }
    if (!approves && m_reason->toPlainText().trimmed().isEmpty()) {
        m_notice->show(Tone::Near, "circle-help", tr("To refuse needs a reason; the author reads it."));
        m_reason->setFocus();
        return false;
    }
    if (const QString missing = m_vault ? m_vault->missing() : QString(); !missing.isEmpty()) {
        m_notice->show(Tone::Near, "circle-help", missing);
        m_vault->takeFocus();
        return false;
    }
    return true;
}

void ApprovalDialog::decide(bool approves)
{
    if (!m_approve->isEnabled() || !mayAct(approves))
        return;
    m_approve->setEnabled(false);
    m_refuse->setEnabled(false);
    workstation::ReleaseService &releases = m_context.session.releases();
    const QString reason = m_reason->toPlainText().trimmed();
    auto task = m_vault ? releases.decideWithVault(m_record.row.id, m_vault->path(), m_vault->takePassphrase(), approves, reason, m_vault->keyFile())
                        : releases.decide(m_record.row.id, approves, reason);
    QCoro::connect(std::move(task), this, [this, approves](const base::Status &status) { finish(status, approves); });
}

void ApprovalDialog::finish(const base::Status &status, bool approves)
{
    m_approve->setEnabled(true);
    m_refuse->setEnabled(true);
    if (!status) {
        m_notice->show(Tone::Hit, "triangle-alert", messages::sentence(status.error()).text());
        return;
    }
    Q_EMIT decided(approves ? tr("Approved. It is held for %n second(s), then it leaves.", nullptr, static_cast<int>(workstation::kHold.count()))
                            : tr("Refused. The author sees the reason."));
    accept();
}

void ApprovalDialog::writeAsk()
{
    auto *dialog = new QFileDialog(this, tr("Ask by a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csask"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto task = m_context.session.releases().writeAsk(m_record.row.id, path);
        QCoro::connect(std::move(task), this, [this](const base::Status &status) {
            m_notice->show(status ? Tone::Calm : Tone::Hit, status ? "check" : "triangle-alert",
                           status ? tr("The file is sealed to this desk. Carry it to the second person and bring the answer file back.")
                                  : messages::sentence(status.error()).text());
        });
    });
    dialog->open();
}

void ApprovalDialog::writeAnswer()
{
    auto *dialog = new QFileDialog(this, tr("Answer as a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csanswer"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto task = m_context.session.releases().writeApproval(m_record.row.id, path);
        QCoro::connect(std::move(task), this, [this](const base::Status &status) {
            m_notice->show(status ? Tone::Calm : Tone::Hit, status ? "check" : "triangle-alert",
                           status ? tr("The answer is in the file, sealed to this desk. Carry it back to the author.") : messages::sentence(status.error()).text());
        });
    });
    dialog->open();
}

void ApprovalDialog::readAnswer()
{
    auto *dialog = new QFileDialog(this, tr("Read the answer file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto task = m_context.session.releases().readApproval(path);
        QCoro::connect(std::move(task), this, [this](const base::Status &status) {
            if (!status) {
                m_notice->show(Tone::Hit, "triangle-alert", messages::sentence(status.error()).text());
                return;
            }
            Q_EMIT decided(tr("The answer of the second person is taken in."));
            accept();
        });
    });
    dialog->open();
}

} // namespace countersign::ui
