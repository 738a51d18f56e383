#include "ui/cases/versions_panel.h"

#include "core/cases/word_diff.h"
#include "core/messages/error_sentences.h"
#include "ui/cases/paragraph_formats.h"
#include "ui/reading/diff_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QKeyEvent>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

VersionsPanel::VersionsPanel(const PageContext &context, workstation::CaseService &cases, QWidget *parent)
    : QWidget(parent), m_context(context), m_cases(cases), m_list(new RecordList(context.theme, tr("Versions"))), m_text(new QTextEdit),
      m_title(new PlainLabel(context.theme, TextRole::Section)),
      m_restore(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Restore this version"), "undo-2")),
      m_back(new ActionButton(context.theme, ActionButton::Kind::Quiet, tr("Back to the note"), "arrow-left")), m_fault(new NoticeBar(context.theme))
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(kRingRoom, 6, kRingRoom, 0);
    all->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_back, 0, Qt::AlignLeading);
    m_list->setFixedWidth(qMin(context.theme.px(300), 340));
    left->addWidget(m_list, 1);
    all->addLayout(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    auto *head = new QWidget;
    auto *flow = new FlowLayout(14, 6, head);
    flow->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    flow->addWidget(m_title);
    flow->addWidget(m_restore);
    right->addWidget(head);
    right->addWidget(m_fault);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What this version changed"));
    right->addWidget(m_text, 1);
    all->addLayout(right, 1);
    connect(m_back, &QPushButton::clicked, this, &VersionsPanel::closed);
    connect(m_list, &RecordList::chosen, this, &VersionsPanel::compare);
    connect(m_restore, &QPushButton::clicked, this, &VersionsPanel::restore);
}

void VersionsPanel::open(const base::CaseId &id, const base::EntityId &note)
{
    m_case = id;
    m_note = note;
    const int question = ++m_asked;
    auto task = m_cases.versions(id, note);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<workstation::NoteVersion>> &versions) {
        if (question != m_asked)
            return;
        if (versions)
            fill(*versions);
        else
            fail(versions.error());
    });
}

void VersionsPanel::fill(const QList<workstation::NoteVersion> &versions)
{
    m_fault->show(Tone::Calm, "info", {});
    m_versions = versions;
    std::sort(m_versions.begin(), m_versions.end(), [](const auto &a, const auto &b) { return a.number > b.number; });
    QList<RecordEntry> entries;
    for (const workstation::NoteVersion &version : std::as_const(m_versions)) {
        RecordEntry entry;
        entry.key = version.number;
        entry.title = version.label.isEmpty() ? tr("Version %1").arg(version.number) : tr("Version %1 \u00B7 %2").arg(version.number).arg(isolated(version.label));
        entry.detail = isolated(version.author) + u" \u00B7 "_s + tr("%n paragraph(s)", nullptr, version.paragraphsChanged);
        if (version.merged)
            entry.detail += u" \u00B7 "_s + tr("written at the same time as another");
        entry.trailing = shortDate(version.at) == shortDate(m_context.clock.now()) ? clockTime(version.at) : shortDate(version.at);
        entry.icon = version.merged ? "git-merge" : version.label.isEmpty() ? "history" : "bookmark";
        entry.spoken = QStringList{entry.title, entry.detail, entry.trailing}.join(u", "_s);
        entries.append(entry);
    }
    m_list->setEntries(std::move(entries));
    if (m_list->currentKey() < 0)
        m_list->selectFirst();
    m_restore->setVisible(!m_versions.isEmpty());
    if (m_versions.isEmpty()) {
        m_title->setText(tr("No version yet"));
        m_text->clear();
        return;
    }
    compare(m_list->currentKey());
}

void VersionsPanel::compare(qint64 number)
{
    const workstation::NoteVersion *at = nullptr;
    const workstation::NoteVersion *earlier = nullptr;
    for (const workstation::NoteVersion &version : std::as_const(m_versions)) {
        if (version.number == number)
            at = &version;
        else if (version.number < number && !earlier)
            earlier = &version;
    }
    if (!at)
        return;
    m_title->setText(earlier ? tr("What version %1 changed").arg(at->number) : tr("Version %1, the first").arg(at->number));
    m_restore->setEnabled(at != m_versions.constData());
    const int question = ++m_asked;
    auto after = m_cases.noteAt(m_case, m_note, at->dot);
    QCoro::connect(std::move(after), this, [this, question, before = earlier ? std::optional(earlier->dot) : std::nullopt](const base::Result<cases::Note> &now) {
        if (question != m_asked)
            return;
        if (!now) {
            fail(now.error());
            return;
        }
        if (!before) {
            showDifference({}, *now);
            return;
        }
        auto then = m_cases.noteAt(m_case, m_note, *before);
        QCoro::connect(std::move(then), this, [this, question, now = *now](const base::Result<cases::Note> &old) {
            if (question == m_asked)
                showDifference(old.value_or(cases::Note()), now);
        });
    });
}

void VersionsPanel::showDifference(const cases::Note &before, const cases::Note &after)
{
    const Theme &theme = m_context.theme;
    const Tokens &t = theme.tokens();
    m_text->clear();
    m_text->document()->setDefaultFont(theme.font(TextRole::Body));
    QTextCursor cursor(m_text->document());
    QTextBlockFormat space;
    space.setBottomMargin(theme.px(10));
    cursor.setBlockFormat(space);
    bool first = true;
    int unchanged = 0;
    const auto newLine = [&] {
        if (!std::exchange(first, false))
            cursor.insertBlock(space);
    };
    QTextCharFormat quiet;
    quiet.setForeground(t.sub);
    const auto sayUnchanged = [&] {
        if (unchanged == 0)
            return;
        newLine();
        cursor.insertText(tr("%n paragraph(s) as before", nullptr, std::exchange(unchanged, 0)), quiet);
    };
    for (const cases::ParagraphDiff &diff : cases::noteDiff(before, after)) {
        const QString old = diff.before >= 0 ? before.paragraphs[diff.before].text : QString();
        const QString now = diff.after >= 0 ? after.paragraphs[diff.after].text : QString();
        if (diff.fate == cases::ParagraphFate::Same) {
            ++unchanged;
            continue;
        }
        sayUnchanged();
        newLine();
        insertDiff(cursor, old, now, diff.text.isEmpty() ? cases::wordDiff(old, now) : diff.text, theme);
        QStringList facts;
        if (diff.gradingChanged && diff.after >= 0)
            facts << tr("grading: %1").arg(after.paragraphs[diff.after].grading ? after.paragraphs[diff.after].grading->text() : tr("none"));
        if (diff.markingChanged && diff.after >= 0)
            facts << tr("marking: %1").arg(after.paragraphs[diff.after].marking ? after.paragraphs[diff.after].marking->codes() : tr("as the note"));
        if (diff.sourceChanged)
            facts << tr("source changed");
        if (diff.languageChanged)
            facts << tr("language changed");
        if (diff.fate == cases::ParagraphFate::Moved)
            facts << tr("moved");
        if (!diff.translation.isEmpty() && diff.after >= 0 && (diff.before < 0 || before.paragraphs[diff.before].translation != after.paragraphs[diff.after].translation))
            facts << tr("translation changed");
        if (!facts.isEmpty())
            cursor.insertText(u"  ("_s + facts.join(u", "_s) + u')', quiet);
    }
    sayUnchanged();
    m_text->moveCursor(QTextCursor::Start);
}

void VersionsPanel::restore()
{
    for (const workstation::NoteVersion &version : std::as_const(m_versions)) {
        if (version.number != m_list->currentKey() || !m_restore->isEnabled())
            continue;
        auto task = m_cases.restoreVersion(m_case, m_note, version.dot);
        QCoro::connect(std::move(task), this, [this](const base::Status &status) {
            if (!status) {
                fail(status.error());
                return;
            }
            open(m_case, m_note);
            Q_EMIT restored();
        });
        return;
    }
}

void VersionsPanel::fail(const base::Error &error)
{
    m_fault->show(Tone::Hit, "triangle-alert", messages::sentence(error).text());
}

void VersionsPanel::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void VersionsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
