#include "ui/cases/note_pane.h"

#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "ui/cases/conflict_view.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_languages.h"
#include "ui/cases/note_layout.h"
#include "ui/cases/note_saver.h"
#include "ui/cases/note_spelling.h"
#include "ui/cases/paragraph_popover.h"
#include "ui/cases/versions_panel.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/shown_page.h"
#include "ui/widgets/visible_text.h"

#include <QDateTime>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString secondsTime(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(at)).toString(u"HH:mm:ss"_s);
}

} // namespace

NotePane::NotePane(const PageContext &context, workstation::CaseService &cases, QWidget *parent)
    : QWidget(parent), m_context(context), m_cases(cases), m_editor(new NoteEditor(context.theme, cases.device())),
      m_saver(new NoteSaver(cases, context.clock, [this] { return m_editor->changes(); }, this)),
      m_translation(new QPlainTextEdit(m_editor->viewport())), m_stack(new QStackedWidget), m_versions(new VersionsPanel(context, cases)),
      m_conflict(new ConflictView(context, cases)), m_strip(new QWidget), m_notice(new NoticeBar(context.theme)),
      m_noticeAct(new ActionButton(context.theme, ActionButton::Kind::Plain, {})),
      m_grade(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Grade"), "badge-check")),
      m_mark(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Mark"), "tag")),
      m_source(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Source"), "book-user")),
      m_insert(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Insert"), "plus")),
      m_sides(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Side by side"), "columns-2")),
      m_notes(new ChoiceChip(context.theme, tr("Note"))), m_language(new ChoiceChip(context.theme, tr("Language"))),
      m_into(new ChoiceChip(context.theme, tr("Translation into"))), m_saved(new PlainLabel(context.theme, TextRole::Small, Ink::Sub)),
      m_bar(new QWidget), m_backlinks(new QWidget)
{
    build();
    connectEditor();
    m_spelling = new NoteSpelling(*m_editor, this);
    connect(m_saver, &NoteSaver::stateChanged, this, &NotePane::refreshState);
    connect(m_saver, &NoteSaver::failed, this, &NotePane::saidFailure);
    connect(m_saver, &NoteSaver::committed, this, &NotePane::wantsReload);
    connect(m_versions, &VersionsPanel::closed, this, [this] { showVersions(false); });
    connect(m_versions, &VersionsPanel::restored, this, &NotePane::wantsReload);
    connect(m_conflict, &ConflictView::later, this, [this] { m_stack->setCurrentWidget(m_editor); m_editor->setFocus(); });
    connect(m_conflict, &ConflictView::settled, this, &NotePane::choose);
    refreshState();
}

NotePane::~NotePane()
{
    m_saver->leave();
}

void NotePane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(0, 0, 0, 2);
    strip->setSpacing(10);
    strip->addWidget(m_notice, 1);
    strip->addWidget(m_noticeAct);
    m_strip->hide();
    column->addWidget(m_strip);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_conflict);
    m_stack->addWidget(m_versions);
    column->addWidget(m_stack, 1);
    auto *row = new FlowLayout(8, 6, m_bar);
    row->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    buildBar(*row);
    column->addWidget(m_bar);
    auto *links = new FlowLayout(8, 2, m_backlinks);
    links->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, 8);
    column->addWidget(m_backlinks);
    sizeByShownPage(*m_stack);
    connect(m_stack, &QStackedWidget::currentChanged, this, &NotePane::arrange);
    arrange();

    m_translation->setFrameShape(QFrame::NoFrame);
    m_translation->setTabChangesFocus(true);
    m_translation->setAccessibleName(tr("Translation of this paragraph, unofficial"));
    m_translation->setPlaceholderText(tr("Unofficial translation"));
    m_translation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_translation->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_translation->hide();
    setTabOrder(m_editor, m_translation);
    connect(m_translation, &QPlainTextEdit::textChanged, this, &NotePane::translationEdited);
    connect(m_noticeAct, &QPushButton::clicked, this, [this] {
        if (m_noticeKind == Notice::Failure) {
            m_saver->retry();
        } else if (m_noticeKind == Notice::Conflict) {
            const auto note = standing();
            for (const cases::Paragraph &paragraph : note ? note->paragraphs : QList<cases::Paragraph>()) {
                if (paragraph.isConflict()) {
                    showConflict(paragraph.id);
                    break;
                }
            }
        } else {
            say(Tone::Calm, "info", {});
        }
    });
}

void NotePane::buildBar(QLayout &row)
{
    m_grade->setKeyHint(u"Ctrl G"_s);
    m_mark->setKeyHint(u"Ctrl M"_s);
    m_sides->setCheckable(true);
    m_language->addChoice(tr("Language"), -1);
    const QStringList languages = noteLanguages();
    for (int i = 0; i < languages.size(); ++i) {
        m_language->addChoice(languageName(languages[i]), i);
        m_into->addChoice(tr("Into %1").arg(languageName(languages[i])), i);
    }
    m_language->setValue(-1);
    m_into->hide();
    m_notes->hide();
    for (QWidget *one : {static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_grade), static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_source),
                         static_cast<QWidget *>(m_insert), static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_sides), static_cast<QWidget *>(m_into)})
        row.addWidget(one);
    row.addWidget(m_saved);
    connect(m_grade, &QPushButton::clicked, this, &NotePane::grade);
    connect(m_mark, &QPushButton::clicked, this, &NotePane::mark);
    connect(m_source, &QPushButton::clicked, this, &NotePane::nameSource);
    connect(m_insert, &QPushButton::clicked, this, &NotePane::openInsertMenu);
    connect(m_sides, &QPushButton::toggled, this, &NotePane::setSideBySide);
    connect(m_language, &ChoiceChip::chosen, this, [this, languages](int value) {
        m_editor->setLanguage(value < 0 ? QString() : languages[value]);
        m_editor->setFocus();
    });
    connect(m_into, &ChoiceChip::chosen, this, [this, languages](int value) {
        m_context.session.settings().setValue(u"cases/translateInto"_s, languages[value]);
        translationEdited();
        m_translation->setFocus();
    });
    connect(m_notes, &ChoiceChip::chosen, this, [this](int value) {
        if (m_file && value >= 0 && value < m_file->notes.size())
            openNote(m_file->notes[value].id);
    });
}

void NotePane::connectEditor()
{
    connect(m_editor, &NoteEditor::edited, m_saver, &NoteSaver::edited);
    connect(m_editor, &NoteEditor::edited, this, &NotePane::refreshMarking);
    connect(m_editor, &NoteEditor::paragraphChanged, this, [this] {
        refreshBar();
        placeTranslation();
    });
    connect(m_editor, &NoteEditor::rowsMoved, this, &NotePane::placeTranslation);
    connect(m_editor, &NoteEditor::wantsGrading, this, &NotePane::grade);
    connect(m_editor, &NoteEditor::wantsMarking, this, &NotePane::mark);
    connect(m_editor, &NoteEditor::wantsConflict, this, &NotePane::showConflict);
    connect(m_editor, &NoteEditor::pastedHidden, this, [this](int count) {
        m_noticeKind = Notice::Pasted;
        say(Tone::Near, "eye",
            tr("What you pasted holds %n character(s) that cannot be seen. They stand as words in brackets; nothing was left out.", nullptr, count),
            tr("OK"));
    });
    connect(m_editor, &NoteEditor::mentionChosen, this, [this](const cases::Mention &mention) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        mentionMenu(*menu, mention);
        menu->popup(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
    });
    m_editor->setAddingToMenu([this](QMenu &menu, const QTextCursor &cursor) { addToMenu(menu, cursor); });
}

std::optional<cases::Note> NotePane::standing() const
{
    if (!m_file)
        return std::nullopt;
    for (const cases::Note &note : m_file->notes) {
        if (note.id == m_note)
            return note;
    }
    return std::nullopt;
}

int NotePane::noteVersion() const
{
    const auto note = standing();
    return note ? note->version : 0;
}

bool NotePane::isSaved() const
{
    return !m_saver->isDirty() && !m_saver->isWriting() && !m_saver->isFailing();
}

void NotePane::setCase(std::shared_ptr<const cases::CaseFile> file)
{
    const bool another = !m_file || m_file->id != file->id;
    if (another)
        m_saver->leave();
    m_file = std::move(file);
    refreshNotes();
    if (another || m_note.isNull() || !standing()) {
        openNote(m_file->notes.isEmpty() ? base::EntityId() : m_file->notes.first().id);
        askRecovered();
        return;
    }
    // A version of our own: the words are here already, and the undo steps with them.
    if (m_editor->rebase(*standing())) {
        refreshConflicts();
        refreshMarking();
        Q_EMIT versionChanged();
    } else if (m_saver->isDirty() || m_saver->isWriting()) {
        m_saver->commit({});
    } else {
        loadNote(true);
    }
    if (m_stack->currentWidget() == m_versions)
        m_versions->open(m_file->id, m_note);
    refreshBacklinks();
}

void NotePane::openNote(const base::EntityId &note)
{
    if (note != m_note)
        m_saver->leave();
    m_note = note;
    m_read = false;
    m_editor->setReadOnly(true);
    m_editor->clearNote();
    m_saver->begin(m_file->id, m_note);
    refreshNotes();
    if (!note.isNull())
        loadNote(false);
    refreshBacklinks();
}

void NotePane::loadNote(bool follow)
{
    const int question = ++m_asked;
    auto task = m_cases.note(m_file->id, m_note);
    QCoro::connect(std::move(task), this, [this, question, follow](const base::Result<cases::Note> &note) {
        if (question != m_asked)
            return;
        // Somebody typed on while it was read: that becomes a version first.
        if (follow && !isSaved())
            m_saver->commit({});
        else if (note)
            adopt(*note, follow);
        else
            saidFailure(note.error());
    });
}

void NotePane::adopt(const cases::Note &note, bool follow)
{
    // A draft lies below already: the service keeps it under what is typed from here on.
    if (follow)
        m_editor->follow(note);
    else
        m_editor->setNote(note);
    m_read = true;
    m_editor->setReadOnly(false);
    if (!m_wanted.isNull())
        m_editor->goTo(std::exchange(m_wanted, {}));
    if (std::exchange(m_write, false))
        m_editor->goToFirstBlank();
    refreshBar();
    refreshMarking();
    refreshConflicts();
    placeTranslation();
    Q_EMIT versionChanged();
}

void NotePane::close()
{
    m_saver->leave();
    ++m_asked;
    m_file.reset();
    m_note = {};
    m_recoveredAsked = false;
    m_stack->setCurrentWidget(m_editor);
    say(Tone::Calm, "info", {});
}

void NotePane::goToWhenRead(const base::EntityId &paragraph)
{
    m_wanted = paragraph;
    if (m_read)
        m_editor->goTo(std::exchange(m_wanted, {}));
}

void NotePane::saveVersion(const QString &label)
{
    m_saver->commit(label);
}

void NotePane::afterVersion(std::function<void()> act)
{
    connect(m_saver, &NoteSaver::committed, this, [act = std::move(act)] { act(); }, Qt::SingleShotConnection);
    m_saver->commit({});
}

void NotePane::refreshNotes()
{
    m_notes->clearChoices();
    for (int i = 0; m_file && i < m_file->notes.size(); ++i) {
        const cases::Note &note = m_file->notes[i];
        m_notes->addChoice(note.title.isEmpty() ? tr("Note %1").arg(i + 1) : visibleText(note.title), i);
        if (note.id == m_note)
            m_notes->setValue(i);
    }
    m_notes->setVisible(m_file && m_file->notes.size() > 1);
}

void NotePane::refreshBar()
{
    const cases::Paragraph now = m_editor->current();
    m_grade->setText(now.grading ? tr("Grade %1").arg(now.grading->text()) : tr("Grade"));
    m_mark->setText(now.marking ? u"TLP:"_s + markings::textOf(now.marking->tlp) : tr("Mark"));
    m_source->setInk(now.source.isEmpty() ? Ink::Text : Ink::Accent);
    m_language->setValue(static_cast<int>(noteLanguages().indexOf(now.language.section(u'-', 0, 0))));
    for (ActionButton *button : {m_grade, m_mark, static_cast<ActionButton *>(m_language)})
        button->updateGeometry();
}

void NotePane::refreshState()
{
    if (m_note.isNull())
        m_saved->setText({});
    else if (m_saver->isFailing())
        m_saved->setText(tr("not saved"));
    else if (m_saver->isDirty() || m_saver->isWriting())
        m_saved->setText(tr("saving"));
    else if (const auto at = m_saver->lastSaved())
        m_saved->setText(tr("saved %1").arg(secondsTime(*at)));
    else
        m_saved->setText(tr("saved"));
    m_saved->setInk(m_saver->isFailing() ? Ink::Hit : Ink::Sub);
    if (!m_saver->isFailing() && m_noticeKind == Notice::Failure)
        say(Tone::Calm, "info", {});
}

void NotePane::refreshMarking()
{
    const auto strictest = m_editor->strictest();
    if (strictest)
        Q_EMIT markingChanged(strictest);
    else
        Q_EMIT markingChanged(m_note.isNull() ? std::nullopt : std::optional(markings::Marking()));
}

void NotePane::say(Tone tone, const char *icon, const QString &sentence, const QString &action)
{
    if (sentence.isEmpty())
        m_noticeKind = Notice::None;
    m_notice->show(tone, icon, sentence);
    m_noticeAct->setText(action);
    m_noticeAct->setVisible(!action.isEmpty());
    m_noticeAct->updateGeometry();
    m_strip->setVisible(!sentence.isEmpty());
}

void NotePane::saidFailure(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_noticeKind = Notice::Failure;
    say(Tone::Hit, "triangle-alert",
        QStringList{sentence.what, tr("What you wrote is still in this window and is tried again."), sentence.next, u"(%1)"_s.arg(sentence.code)}.join(u' ').simplified(),
        tr("Try now"));
}

void NotePane::askRecovered()
{
    if (m_recoveredAsked)
        return;
    m_recoveredAsked = true;
    auto task = m_cases.recovered();
    QCoro::connect(std::move(task), this, [this](const base::Result<QList<workstation::RecoveredDraft>> &found) {
        if (!found || !m_file)
            return;
        for (const workstation::RecoveredDraft &draft : *found) {
            if (draft.caseId != m_file->id)
                continue;
            if (draft.note != m_note)
                openNote(draft.note);
            m_noticeKind = Notice::Recovered;
            say(Tone::Calm, "history",
                tr("This note was not yet a version when Countersign closed. Everything up to %1 is here.").arg(messages::code(secondsTime(draft.savedAt))),
                tr("OK"));
            break;
        }
    });
}

void NotePane::takeFocus()
{
    if (m_stack->currentWidget() == m_editor)
        m_editor->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_versions)
        m_versions->takeFocus();
    else
        m_conflict->takeFocus();
}

void NotePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTranslation();
}

} // namespace countersign::ui
