// What a NotePane does to its paragraphs: grading, marking, source, translation, mentions, conflicts.

#include "core/cases/edits.h"
#include "core/messages/error_sentences.h"
#include "ui/cases/conflict_view.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_languages.h"
#include "ui/cases/note_layout.h"
#include "ui/cases/note_pane.h"
#include "ui/cases/note_saver.h"
#include "ui/cases/note_spelling.h"
#include "ui/cases/paragraph_popover.h"
#include "ui/cases/source_popover.h"
#include "ui/cases/versions_panel.h"
#include "ui/widgets/visible_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextCursor>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostBacklinks = 8;
}

void NotePane::openPopover(ParagraphPopover *popover)
{
    if (m_popover)
        m_popover->deleteLater();
    m_popover = popover;
    connect(popover, &ParagraphPopover::closed, m_editor, [this] { m_editor->setFocus(Qt::PopupFocusReason); });
    QRect row = m_editor->rowOf(m_editor->currentNumber());
    row.moveTopLeft(m_editor->viewport()->mapTo(this, row.topLeft()));
    popover->openAt(row);
}

void NotePane::grade()
{
    if (m_note.isNull() || m_stack->currentWidget() != m_editor)
        return;
    workstation::SettingsService &settings = m_context.session.settings();
    const auto scheme = markings::schemeFromWord(settings.value(u"cases/gradingScheme"_s, u"admiralty"_s)).value_or(markings::GradingScheme::Admiralty);
    auto *popover = new GradePopover(m_context.theme, m_editor->current().grading, scheme, this);
    connect(popover, &GradePopover::chosen, this, [this, &settings](const std::optional<markings::Grading> &grading) {
        if (grading)
            settings.setValue(u"cases/gradingScheme"_s, markings::schemeWord(grading->scheme));
        m_editor->setGrading(grading);
    });
    connect(popover, &GradePopover::marked, this, [this](markings::Tlp tlp) {
        markings::Marking marking = m_editor->current().marking.value_or(markings::Marking());
        marking.tlp = tlp;
        m_editor->setMarking(marking);
    });
    openPopover(popover);
    popover->field()->setFocus(Qt::PopupFocusReason);
}

void NotePane::mark()
{
    if (m_note.isNull() || m_stack->currentWidget() != m_editor)
        return;
    auto *popover = new MarkingPopover(m_context.theme, m_editor->current().marking, this);
    connect(popover, &MarkingPopover::chosen, m_editor, &NoteEditor::setMarking);
    openPopover(popover);
    popover->field()->setFocus(Qt::PopupFocusReason);
}

void NotePane::nameSource()
{
    if (m_note.isNull() || m_stack->currentWidget() != m_editor)
        return;
    auto *popover = new SourcePopover(m_context.theme, m_editor->current().source, this);
    connect(popover, &SourcePopover::chosen, m_editor, &NoteEditor::setSource);
    openPopover(popover);
    popover->field()->setFocus(Qt::PopupFocusReason);
}

void NotePane::setSideBySide(bool on)
{
    {
        const QSignalBlocker quiet(m_sides);
        m_sides->setChecked(on);
    }
    m_editor->setSideBySide(on);
    const QString into = m_context.session.settings().value(u"cases/translateInto"_s, u"ar"_s);
    m_into->setValue(qMax(0, static_cast<int>(noteLanguages().indexOf(into))));
    m_into->setVisible(on);
    placeTranslation();
    if (on && m_translation->isVisible())
        m_translation->setFocus();
    else
        m_editor->setFocus();
}

void NotePane::placeTranslation()
{
    const bool shown = m_editor->noteLayout()->isSideBySide() && !m_note.isNull() && m_stack->currentWidget() == m_editor;
    if (!shown) {
        m_translation->hide();
        return;
    }
    const cases::Paragraph now = m_editor->current();
    if (m_translated != now.id || (!m_translation->hasFocus() && m_translation->toPlainText() != now.translation)) {
        m_showing = true;
        m_translated = now.id;
        m_translation->setPlainText(now.translation);
        const QStringList languages = noteLanguages();
        if (const auto at = languages.indexOf(now.translationLanguage); at >= 0)
            m_into->setValue(static_cast<int>(at));
        m_showing = false;
    }
    const bool rightToLeft = isRightToLeftLanguage(noteLanguages().value(m_into->value()));
    QTextOption option = m_translation->document()->defaultTextOption();
    const Qt::LayoutDirection direction = m_translation->toPlainText().isEmpty() ? (rightToLeft ? Qt::RightToLeft : Qt::LeftToRight) : Qt::LayoutDirectionAuto;
    if (option.textDirection() != direction) {
        option.setTextDirection(direction);
        m_translation->document()->setDefaultTextOption(option);
    }
    m_translation->setFont(m_context.theme.font(TextRole::Body));
    m_translation->setGeometry(m_editor->translationPlace().adjusted(2, 3, -2, -4));
    m_translation->show();
}

void NotePane::translationEdited()
{
    if (m_showing || m_translated.isNull() || !m_translation->isVisible())
        return;
    m_editor->setTranslation(m_translated, noteLanguages().value(m_into->value()), m_translation->toPlainText());
    placeTranslation();
}

void NotePane::showVersions(bool on)
{
    if (m_note.isNull())
        return;
    if (!on) {
        m_stack->setCurrentWidget(m_editor);
        placeTranslation();
        m_editor->setFocus();
        return;
    }
    m_saver->commit({});
    m_versions->open(m_file->id, m_note);
    m_stack->setCurrentWidget(m_versions);
    placeTranslation();
    m_versions->takeFocus();
}

void NotePane::arrange()
{
    // Over the versions nothing is graded or marked, and with large letters each line counts.
    const bool writing = m_stack->currentWidget() != m_versions;
    m_bar->setVisible(writing);
    m_backlinks->setVisible(writing);
}

void NotePane::refreshConflicts()
{
    const auto note = standing();
    const int waiting = note ? note->conflicts() : 0;
    if (waiting > 0) {
        QString who;
        base::Instant at{};
        for (const cases::Paragraph &paragraph : note->paragraphs) {
            for (const auto &version : paragraph.texts) {
                if (version.dot.device != m_cases.device() && version.at > at) {
                    who = version.authorName;
                    at = version.at;
                }
            }
        }
        m_noticeKind = Notice::Conflict;
        say(Tone::Near, "git-merge", conflictSentence(who, at, waiting), tr("Show"));
    } else if (m_noticeKind == Notice::Conflict) {
        say(Tone::Calm, "info", {});
        if (m_stack->currentWidget() == m_conflict)
            m_stack->setCurrentWidget(m_editor);
    }
}

void NotePane::showConflict(const base::EntityId &paragraph)
{
    const auto note = standing();
    if (!note)
        return;
    m_conflict->show(*note, paragraph);
    m_stack->setCurrentWidget(m_conflict);
    placeTranslation();
    m_conflict->takeFocus();
}

void NotePane::settleConflict(int which)
{
    if (m_stack->currentWidget() == m_conflict)
        m_conflict->choose(which);
}

void NotePane::choose(const cases::Note &settled)
{
    const auto before = standing();
    if (!before)
        return;
    auto task = m_cases.change(m_file->id, cases::difference(*before, settled));
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        if (!status) {
            saidFailure(status.error());
            return;
        }
        m_stack->setCurrentWidget(m_editor);
        m_editor->setFocus();
        Q_EMIT wantsReload();
    });
}

void NotePane::mentionMenu(QMenu &menu, const cases::Mention &mention)
{
    using cases::MentionKind;
    const bool numbered = mention.kind == MentionKind::Document || mention.kind == MentionKind::Zone;
    const QString number = mention.number.isEmpty() ? mention.shown : mention.number;
    const auto act = [this, &menu](const char *icon, const QString &words, auto run) {
        connect(menu.addAction(m_context.theme.icon(icon, Ink::Sub), words), &QAction::triggered, this, run);
    };
    if (mention.kind == MentionKind::Case)
        act("folder-open", tr("Open case %1").arg(isolatedLtr(mention.shown)), [this, key = mention.key] { Q_EMIT wantsCase(key.section(u':', 1)); });
    if (numbered)
        act("scan-line", tr("Look up %1").arg(isolatedLtr(number)), [this, number] { Q_EMIT wantsPage(u"lookup"_s, number); });
    if (mention.kind == MentionKind::Person)
        act("user-round-search", tr("Look up the name"), [this, name = mention.shown] { Q_EMIT wantsPage(u"lookup"_s, u"/name "_s + name); });
    act("plus", tr("Add to the items of this case"), [this, mention] { Q_EMIT wantsItem(mention); });
    if (numbered)
        act("shield-alert", tr("Create an alert on it"), [this, number, issuer = mention.issuer] {
            Q_EMIT wantsPage(u"alerts"_s, u"new %1 %2"_s.arg(number, issuer).trimmed());
        });
    act("copy", tr("Copy"), [words = mention.shown] { QGuiApplication::clipboard()->setText(words); });
}

void NotePane::addToMenu(QMenu &menu, const QTextCursor &cursor)
{
    m_spelling->addTo(menu, cursor);
    menu.addSeparator();
    if (const auto mention = m_editor->mentionAt(cursor)) {
        mentionMenu(menu, *mention);
        menu.addSeparator();
    }
    connect(menu.addAction(tr("Grade this paragraph")), &QAction::triggered, this, &NotePane::grade);
    connect(menu.addAction(tr("Mark this paragraph")), &QAction::triggered, this, &NotePane::mark);
    connect(menu.addAction(tr("Source of this paragraph")), &QAction::triggered, this, &NotePane::nameSource);
    connect(menu.addAction(tr("Turn the text direction")), &QAction::triggered, m_editor, &NoteEditor::turnDirection);
}

void NotePane::openInsertMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Table")), &QAction::triggered, this, [this] { m_editor->insertBelow(u"|  |  |\n|---|---|\n|  |  |"_s); });
    connect(menu->addAction(tr("List")), &QAction::triggered, this, [this] { m_editor->insertBelow(u"- "_s); });
    connect(menu->addAction(tr("Heading")), &QAction::triggered, this, [this] { m_editor->insertBelow(u"## "_s); });
    connect(menu->addAction(tr("Another note in this case")), &QAction::triggered, this, [this] {
        auto task = m_cases.addNote(m_file->id, tr("Note %1").arg(m_file->notes.size() + 1), {});
        QCoro::connect(std::move(task), this, [this](const base::Result<base::EntityId> &made) {
            if (!made) {
                saidFailure(made.error());
                return;
            }
            Q_EMIT wantsReload();
        });
    });
    menu->popup(m_insert->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void NotePane::refreshBacklinks()
{
    const QList<QWidget *> old = m_backlinks->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    if (!m_file)
        return;
    const QString target = cases::caseKey(m_file->reference);
    auto task = m_cases.backlinks(target);
    QCoro::connect(std::move(task), this, [this, id = m_file->id](const base::Result<QList<workstation::Backlink>> &found) {
        if (!found || !m_file || m_file->id != id || !m_backlinks->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).isEmpty())
            return;
        QStringList said;
        QLayout *line = m_backlinks->layout();
        for (const workstation::Backlink &link : *found) {
            if (link.caseId == id || said.contains(link.reference) || said.size() >= kMostBacklinks)
                continue;
            if (said.isEmpty())
                line->addWidget(new PlainLabel(m_context.theme, tr("Backlinks:"), TextRole::Body, Ink::Sub));
            said << link.reference;
            auto *button = new ActionButton(m_context.theme, ActionButton::Kind::Link, tr("case %1").arg(isolatedLtr(link.reference)));
            button->setToolTip(visibleText(link.extract).toHtmlEscaped());
            connect(button, &QPushButton::clicked, this, [this, reference = link.reference] { Q_EMIT wantsCase(reference); });
            line->addWidget(button);
        }
    });
}

} // namespace countersign::ui
