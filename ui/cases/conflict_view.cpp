#include "ui/cases/conflict_view.h"

#include "core/cases/edits.h"
#include "core/messages/isolates.h"
#include "ui/cases/paragraph_formats.h"
#include "ui/reading/diff_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/short_date.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

QString conflictSentence(const QString &who, base::Instant at, int waiting)
{
    const QString changed = who.isEmpty() ? ConflictView::tr("This note was also changed elsewhere.")
                                          : ConflictView::tr("This note was also changed by %1 at %2.").arg(messages::foreign(who), messages::code(clockTime(at)));
    return changed + u' ' + ConflictView::tr("All versions are kept; what could be joined was joined.") + u' '
        + ConflictView::tr("%n paragraph(s) need you.", nullptr, waiting);
}

ConflictView::ConflictView(const PageContext &context, workstation::CaseService &cases, QWidget *parent)
    : QWidget(parent), m_context(context), m_cases(cases), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 6, 0, 6);
    setAccessibleName(tr("Two versions of a paragraph"));
}

bool ConflictView::isOwn(const cases::Version<QString> &version) const
{
    return version.dot.device == m_cases.device();
}

void ConflictView::dropContent()
{
    delete m_content;
    m_content = nullptr;
    m_first = nullptr;
}

void ConflictView::show(const cases::Note &note, const base::EntityId &paragraph)
{
    m_note = note;
    m_place = -1;
    for (qsizetype i = 0; i < note.paragraphs.size(); ++i) {
        if (note.paragraphs[i].id == paragraph)
            m_place = i;
    }
    if (m_place < 0) {
        Q_EMIT later();
        return;
    }
    const cases::Paragraph &p = note.paragraphs[m_place];
    m_what = p.texts.size() > 1 ? What::Text : p.translations.size() > 1 ? What::Translation : What::Grading;
    build(static_cast<int>(m_place) + 1);
}

QWidget *ConflictView::column(const QString &title, const QString &who, const QString &text, const QString &against)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, title);
    if (!who.isEmpty())
        card->body()->addWidget(new PlainLabel(theme, who, TextRole::Small, Ink::Sub));
    auto *words = new QTextEdit;
    words->setReadOnly(true);
    words->setFrameShape(QFrame::NoFrame);
    words->setTabChangesFocus(true);
    words->setAccessibleName(title);
    words->setFont(theme.font(TextRole::Body));
    QTextCursor cursor(words->document());
    const auto runs = cases::wordDiff(against, text);
    insertDiff(cursor, against, text, runs, theme);
    words->setAccessibleDescription(spokenDiff(against, text, runs));
    words->moveCursor(QTextCursor::Start);
    card->body()->addWidget(words, 1);
    return card;
}

void ConflictView::build(int place)
{
    dropContent();
    const Theme &theme = m_context.theme;
    const cases::Paragraph &p = m_note.paragraphs[m_place];
    const QList<cases::Version<QString>> &versions = m_what == What::Text ? p.texts : m_what == What::Translation ? p.translations : p.gradings;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(3, 0, 3, 0);
    column->setSpacing(12);
    const cases::Version<QString> *own = nullptr;
    const cases::Version<QString> *other = nullptr;
    for (const auto &version : versions) {
        if (isOwn(version) && !own)
            own = &version;
        else if (!other)
            other = &version;
    }
    if (!own)
        own = other == &versions[0] ? &versions[1] : &versions[0];
    m_mine = own->value;
    m_theirs.clear();
    for (const auto &version : versions) {
        if (&version != own)
            m_theirs << version.value;
    }
    auto *head = new PlainLabel(theme, conflictSentence(other ? other->authorName : QString(), other ? other->at : base::Instant{}, m_note.conflicts()),
                                TextRole::Body);
    column->addWidget(head->wrapped());
    auto *title = new PlainLabel(theme, m_what == What::Grading ? tr("Grading of paragraph %1").arg(place)
                                                                : m_what == What::Translation ? tr("Translation of paragraph %1").arg(place) : tr("Paragraph %1").arg(place),
                                 TextRole::Section);
    column->addWidget(title);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    const QString before = m_what == What::Text ? p.before : QString();
    const auto said = [](const cases::Version<QString> &version) { return u"%1 \u00B7 %2"_s.arg(messages::foreign(version.authorName), clockTime(version.at)); };
    sides->addWidget(this->column(tr("Yours"), said(*own), own->value, before.isEmpty() ? own->value : before));
    for (const auto &version : versions) {
        if (&version != own)
            sides->addWidget(this->column(tr("Theirs"), said(version), version.value, before.isEmpty() ? version.value : before));
    }
    if (!before.isEmpty())
        sides->addWidget(this->column(tr("Before"), tr("both began with this"), before, before));
    column->addLayout(sides, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](ActionButton::Kind kind, const QString &words, const QString &keys, auto run) {
        auto *button = new ActionButton(theme, kind, words);
        if (!keys.isEmpty())
            button->setKeyHint(keys);
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
        return button;
    };
    m_first = add(ActionButton::Kind::Plain, tr("Use mine"), u"Ctrl 1"_s, [this] { choose(1); });
    add(ActionButton::Kind::Plain, tr("Use theirs"), u"Ctrl 2"_s, [this] { choose(2); });
    if (m_what == What::Text) {
        add(ActionButton::Kind::Plain, tr("Keep both"), u"Ctrl 3"_s, [this] { choose(3); });
        add(ActionButton::Kind::Plain, tr("Edit"), {}, [this] { edit(); });
    }
    buttons->addStretch(1);
    add(ActionButton::Kind::Link, tr("Later"), {}, [this] { Q_EMIT later(); });
    column->addLayout(buttons);
    m_column->addWidget(m_content);
}

void ConflictView::settle(const QString &text, const QString &also)
{
    cases::Note settled = m_note;
    cases::Paragraph &p = settled.paragraphs[m_place];
    if (m_what == What::Text) {
        p.text = text;
        p.texts.clear();
    } else if (m_what == What::Translation) {
        p.translation = text;
        p.translations.clear();
    } else {
        for (const auto scheme : {markings::GradingScheme::Admiralty, markings::GradingScheme::Europol4x4, markings::GradingScheme::Uk5x5x5,
                                  markings::GradingScheme::Uk3x5x2}) {
            if (const auto grading = markings::gradingFromText(scheme, text)) {
                p.grading = grading;
                break;
            }
        }
        p.gradings.clear();
    }
    if (!also.isEmpty()) {
        cases::Paragraph second = p;
        second.id = cases::newEntity();
        second.text = also;
        second.translation.clear();
        second.translationLanguage.clear();
        const QString next = m_place + 1 < settled.paragraphs.size() ? settled.paragraphs[m_place + 1].order : QString();
        second.order = cases::orderBetween(p.order, next, m_cases.device());
        settled.paragraphs.insert(m_place + 1, second);
    }
    Q_EMIT this->settled(settled);
}

void ConflictView::choose(int which)
{
    if (m_place < 0 || m_theirs.isEmpty())
        return;
    if (which == 1)
        settle(m_mine, {});
    else if (which == 2)
        settle(m_theirs.first(), {});
    else if (which == 3 && m_what == What::Text)
        settle(m_mine, m_theirs.join(u'\n'));
}

void ConflictView::edit()
{
    auto *field = new QPlainTextEdit(m_mine + u"\n"_s + m_theirs.join(u'\n'));
    field->setAccessibleName(tr("The text both become"));
    field->setTabChangesFocus(true);
    auto *keep = new ActionButton(m_context.theme, ActionButton::Kind::Primary, tr("Keep this text"));
    connect(keep, &QPushButton::clicked, this, [this, field] { settle(field->toPlainText().trimmed(), {}); });
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->insertWidget(column->count() - 1, field, 1);
    column->addWidget(keep, 0, Qt::AlignTrailing);
    field->setFocus();
}

void ConflictView::takeFocus()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
