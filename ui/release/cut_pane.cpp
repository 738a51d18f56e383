#include "ui/release/cut_pane.h"

#include "core/cases/report.h"
#include "core/messages/gate_sentences.h"
#include "core/release/question_from.h"
#include "ui/release/alert_shelf.h"
#include "ui/release/paragraph_text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QApplication>
#include <QCheckBox>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using base::CountryCode;
using base::EntityId;
using release::Cut;
using release::Redaction;
using release::ReleaseDraft;

CutPane::CutPane(const PageContext &context, DraftDesk &desk, QWidget *parent)
    : Card(context.theme, tr("Your note"), parent), m_context(context), m_desk(desk), m_area(new QScrollArea)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    body()->setContentsMargins(18, 16, 6, 8);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *held = new QVBoxLayout(holder);
    held->setContentsMargins(0, 0, 12, 0);
    m_alerts = new AlertShelf(context, desk, holder);
    held->addWidget(m_alerts);
    held->addStretch(1);
    m_area->setWidget(holder);
    holder->setAutoFillBackground(false);
    body()->addWidget(m_area, 1);
    connect(&desk, &DraftDesk::opened, this, &CutPane::rebuild);
    connect(&desk, &DraftDesk::previewsMade, this, &CutPane::rebuild);
}

void CutPane::setRecipient(CountryCode desk)
{
    if (desk == m_recipient)
        return;
    m_recipient = desk;
    rebuild();
}

void CutPane::takeFocus()
{
    if (auto *first = m_content ? m_content->findChild<ParagraphText *>() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void CutPane::focusPart(EntityId part)
{
    QWidget *place = m_places.value(part.hex());
    if (!place && m_alerts->focusPart(part)) {
        m_area->ensureWidgetVisible(QApplication::focusWidget());
        return;
    }
    if (!place) {
        takeFocus();
        return;
    }
    if (auto *first = place->findChild<ActionButton *>())
        first->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(place);
}

void CutPane::rebuild()
{
    if (m_recipient.isNull() || std::none_of(m_desk.previews().begin(), m_desk.previews().end(),
                                             [this](const workstation::Preview &one) { return one.desk == m_recipient; }))
        m_recipient = m_desk.previews().isEmpty() ? CountryCode() : m_desk.previews().first().desk;
    // What had the focus is found again by its name.
    QWidget *now = QApplication::focusWidget();
    const QString focused = m_content && now && m_content->isAncestorOf(now) ? now->objectName() : QString();
    const int scrolled = m_area->verticalScrollBar()->value();
    delete std::exchange(m_content, nullptr);
    m_places.clear();
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(14);
    for (qsizetype i = 0; i < m_desk.note().paragraphs.size(); ++i)
        addParagraph(*column, m_desk.note().paragraphs[i], static_cast<int>(i) + 1);
    addFiles(*column);
    static_cast<QVBoxLayout *>(m_area->widget()->layout())->insertWidget(0, m_content);
    m_alerts->setRecipient(m_recipient);
    m_content->show();
    if (!focused.isEmpty()) {
        if (auto *again = m_content->findChild<QWidget *>(focused))
            again->setFocus(Qt::OtherFocusReason);
        else
            takeFocus();
    }
    m_area->verticalScrollBar()->setValue(scrolled);
}

bool CutPane::isCut(EntityId part) const
{
    return std::any_of(m_desk.draft().cuts.begin(), m_desk.draft().cuts.end(), [&](const Cut &one) {
        return one.part == part && (one.recipient.isNull() || one.recipient == m_recipient);
    });
}

QString CutPane::standingOf(EntityId part) const
{
    const QString to = isolatedLtr(m_recipient.text());
    if (m_recipient.isNull())
        return {};
    for (const Cut &one : m_desk.draft().cuts) {
        if (one.part == part && one.recipient.isNull())
            return tr("Cut for every recipient");
        if (one.part == part && one.recipient == m_recipient)
            return tr("Cut for %1").arg(to);
    }
    for (const workstation::Preview &one : m_desk.previews()) {
        if (one.desk == m_recipient && one.left.contains(part))
            return tr("%1 does not get it").arg(to);
    }
    return {};
}

void CutPane::addParagraph(QVBoxLayout &column, const cases::Paragraph &paragraph, int number)
{
    const Theme &theme = m_context.theme;
    auto *place = new QWidget;
    auto *held = new QVBoxLayout(place);
    held->setContentsMargins(0, 0, 0, 0);
    held->setSpacing(4);
    auto *head = new QWidget;
    auto *badges = new FlowLayout(theme.px(6), theme.px(4), head);
    badges->setContentsMargins(0, 0, 0, 0);
    badges->addWidget(new PlainLabel(theme, u"\u00B6 "_s + QLocale().toString(number), TextRole::SmallStrong, Ink::Sub));
    badges->addWidget(new MarkingBadge(theme, cases::markingOf(m_desk.note(), paragraph)));
    if (paragraph.grading)
        badges->addWidget(new GradeBadge(theme, *paragraph.grading));
    const QString standing = standingOf(paragraph.id);
    if (!standing.isEmpty()) {
        badges->addWidget(new IconLabel(theme, "scissors", Ink::Near, 14));
        badges->addWidget(new PlainLabel(theme, standing, TextRole::Small, Ink::Near));
    }
    held->addWidget(head);
    const auto addText = [&](const QString &words, bool translation) {
        auto *text = new ParagraphText(theme, words, translation ? tr("Translation of paragraph %1").arg(number) : tr("Paragraph %1").arg(number));
        text->setObjectName(u"text%1%2"_s.arg(number).arg(translation));
        QList<ParagraphText::Range> struck;
        for (const Redaction &one : m_desk.draft().redactions) {
            if (one.paragraph == paragraph.id && one.translation == translation && (one.recipient.isNull() || one.recipient == m_recipient))
                struck << ParagraphText::Range{one.from, one.length};
        }
        if (!standing.isEmpty())
            struck = {{0, words.size()}};
        text->strike(struck);
        held->addWidget(text);
        return text;
    };
    ParagraphText *text = addText(paragraph.text, false);
    ParagraphText *translated = paragraph.translation.isEmpty() ? nullptr : addText(paragraph.translation, true);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(theme.px(8), theme.px(6), acts);
    flow->setContentsMargins(kRingRoom, 0, kRingRoom, 0);
    addCuts(*acts, paragraph.id, true);
    if (!isCut(paragraph.id)) {
        for (QWidget *one : redactors(paragraph, text, false))
            flow->addWidget(one);
        if (translated) {
            connect(translated, &QTextEdit::selectionChanged, text, [text] {
                QTextCursor none = text->textCursor();
                none.clearSelection();
                text->setTextCursor(none);
            });
            for (QWidget *one : redactors(paragraph, translated, true))
                flow->addWidget(one);
        }
        if (!paragraph.source.isEmpty()) {
            auto *source = new QCheckBox(tr("With its source"));
            source->setObjectName(u"source%1"_s.arg(number));
            source->setAccessibleName(tr("Paragraph %1 with its source").arg(number));
            source->setChecked(m_desk.draft().withSource.contains(paragraph.id));
            connect(source, &QCheckBox::clicked, this, [this, id = paragraph.id](bool on) {
                m_desk.change([&](ReleaseDraft &draft) {
                    draft.withSource.removeAll(id);
                    if (on)
                        draft.withSource << id;
                });
            });
            flow->addWidget(source);
        }
        flow->addWidget(classChip(release::classesFor(m_desk.draft(), paragraph, *m_desk.file()), tr("Paragraph %1").arg(number)));
        auto *clean = new QCheckBox(tr("Shows no source or method"));
        clean->setObjectName(u"clean%1"_s.arg(number));
        clean->setAccessibleName(tr("Paragraph %1 shows no source or method").arg(number));
        clean->setChecked(m_desk.draft().sanitised.contains(paragraph.id));
        connect(clean, &QCheckBox::clicked, this, [this, id = paragraph.id](bool on) {
            m_desk.change([&](ReleaseDraft &draft) {
                draft.sanitised.removeAll(id);
                if (on)
                    draft.sanitised << id;
            });
        });
        flow->addWidget(clean);
    }
    held->addWidget(acts);
    column.addWidget(place);
    m_places.insert(paragraph.id.hex(), place);
}

void CutPane::addCuts(QWidget &place, EntityId part, bool isParagraph)
{
    const Theme &theme = m_context.theme;
    auto *flow = static_cast<FlowLayout *>(place.layout());
    const QString name = part.hex();
    const auto add = [&](const QString &words, const QString &called, const char *icon, auto run) {
        auto *button = new ActionButton(theme, ActionButton::Kind::Chip, words, icon);
        button->setObjectName(called + name);
        connect(button, &QPushButton::clicked, this, run, Qt::QueuedConnection);
        flow->addWidget(button);
    };
    if (isCut(part)) {
        add(tr("Put back"), u"cut"_s, "undo-2", [this, part] { putBack(part); });
        return;
    }
    if (!m_recipient.isNull() && m_desk.previews().size() > 1)
        add(tr("Cut for %1").arg(isolatedLtr(m_recipient.text())), u"cut"_s, "scissors", [this, part] { cut(part, m_recipient); });
    if (isParagraph)
        add(m_desk.previews().size() > 1 ? tr("Cut for all") : tr("Cut"), u"cutall"_s, "scissors", [this, part] { cut(part, {}); });
}

QList<QWidget *> CutPane::redactors(const cases::Paragraph &paragraph, ParagraphText *text, bool translation)
{
    const Theme &theme = m_context.theme;
    const EntityId id = paragraph.id;
    QList<QWidget *> made;
    const auto add = [&](const QString &words, CountryCode recipient) {
        auto *button = new ActionButton(theme, ActionButton::Kind::Chip, words, "eye-off");
        button->setObjectName(u"strike%1%2%3"_s.arg(id.hex()).arg(translation).arg(recipient.text()));
        button->hide();
        connect(button, &QPushButton::clicked, this, [=, this] { redact(id, translation, text, recipient); }, Qt::QueuedConnection);
        connect(text, &QTextEdit::selectionChanged, button, [button, text] {
            button->setVisible(text->selection().length > 0);
            button->parentWidget()->updateGeometry();
        });
        made << button;
    };
    if (!m_recipient.isNull() && m_desk.previews().size() > 1)
        add(tr("Strike for %1").arg(isolatedLtr(m_recipient.text())), m_recipient);
    add(m_desk.previews().size() > 1 ? tr("Strike for all") : tr("Strike"), {});
    const bool any = std::any_of(m_desk.draft().redactions.begin(), m_desk.draft().redactions.end(), [&](const Redaction &one) {
        return one.paragraph == id && one.translation == translation && (one.recipient.isNull() || one.recipient == m_recipient);
    });
    if (any) {
        auto *back = new ActionButton(theme, ActionButton::Kind::Chip, tr("Show all words again"), "undo-2");
        back->setObjectName(u"unstrike%1%2"_s.arg(id.hex()).arg(translation));
        connect(back, &QPushButton::clicked, this, [=, this] {
            m_desk.change([&](ReleaseDraft &draft) {
                draft.redactions.removeIf([&](const Redaction &one) {
                    return one.paragraph == id && one.translation == translation && (one.recipient.isNull() || one.recipient == m_recipient);
                });
            });
        }, Qt::QueuedConnection);
        made << back;
    }
    return made;
}

void CutPane::addFiles(QVBoxLayout &column)
{
    if (!m_desk.file() || m_desk.file()->attachments.isEmpty())
        return;
    const Theme &theme = m_context.theme;
    column.addWidget(new PlainLabel(theme, tr("Files of the case"), TextRole::Section));
    for (const cases::Attachment &file : m_desk.file()->attachments) {
        auto *place = new QWidget;
        auto *flow = new FlowLayout(theme.px(10), theme.px(6), place);
        flow->setContentsMargins(kRingRoom, 0, kRingRoom, 0);
        auto *box = new QCheckBox(u"%1, %2"_s.arg(isolated(file.name), QLocale().formattedDataSize(file.size)));
        box->setObjectName(u"file"_s + file.id.hex());
        const bool chosen = m_desk.draft().attachments.contains(file.id);
        box->setChecked(chosen);
        box->setEnabled(file.here);
        connect(box, &QCheckBox::clicked, this, [this, id = file.id](bool on) {
            m_desk.change([&](ReleaseDraft &draft) {
                draft.attachments.removeAll(id);
                draft.cuts.removeIf([&](const Cut &one) { return one.part == id; });
                if (on)
                    draft.attachments << id;
            });
        });
        flow->addWidget(box);
        if (chosen) {
            flow->addWidget(classChip(release::classesFor(m_desk.draft(), file.id, *m_desk.file()), visibleText(file.name)));
            addCuts(*place, file.id, false);
        }
        column.addWidget(place);
        m_places.insert(file.id.hex(), place);
    }
}

ActionButton *CutPane::classChip(const release::PartClasses &classes, const QString &part)
{
    QStringList words;
    for (const markings::DataClass one : classes.classes)
        words << messages::dataClassText(one);
    if (classes.nominal)
        words << tr("somebody can be told from it");
    const QString all = words.isEmpty() ? tr("nothing said") : words.join(u", "_s);
    auto *chip = new ActionButton(m_context.theme, ActionButton::Kind::Chip,
                                  words.size() > 1 ? tr("About: %1 and %n more", nullptr, static_cast<int>(words.size()) - 1).arg(words.first())
                                                   : tr("About: %1").arg(all));
    chip->setTrailingIcon("chevron-down");
    chip->setObjectName(u"class"_s + classes.part.hex());
    chip->setAccessibleName(tr("%1 tells about: %2").arg(part, all));
    chip->setToolTip(all);
    connect(chip, &QPushButton::clicked, this, [this, chip, classes] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto keep = [this](const release::PartClasses &wanted) {
            m_desk.change([&wanted](ReleaseDraft &draft) {
                draft.classes.removeIf([&wanted](const release::PartClasses &one) { return one.part == wanted.part; });
                draft.classes << wanted;
            });
        };
        for (const markings::DataClass one : markings::allDataClasses()) {
            QAction *action = menu->addAction(messages::dataClassText(one));
            action->setCheckable(true);
            action->setChecked(classes.classes.contains(one));
            connect(action, &QAction::triggered, this, [keep, classes, one](bool on) {
                release::PartClasses wanted = classes;
                wanted.classes.removeAll(one);
                if (on)
                    wanted.classes << one;
                std::sort(wanted.classes.begin(), wanted.classes.end());
                keep(wanted);
            });
        }
        menu->addSeparator();
        QAction *nominal = menu->addAction(tr("Somebody can be told from it"));
        nominal->setCheckable(true);
        nominal->setChecked(classes.nominal);
        connect(nominal, &QAction::triggered, this, [keep, classes](bool on) {
            release::PartClasses wanted = classes;
            wanted.nominal = on;
            keep(wanted);
        });
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
    });
    return chip;
}

void CutPane::cut(EntityId part, CountryCode recipient)
{
    m_desk.change([&](ReleaseDraft &draft) {
        if (recipient.isNull())
            draft.cuts.removeIf([&](const Cut &one) { return one.part == part; });
        const Cut made{part, recipient};
        if (!draft.cuts.contains(made))
            draft.cuts << made;
    });
}

void CutPane::putBack(EntityId part)
{
    const CountryCode shown = m_recipient;
    m_desk.change([&](ReleaseDraft &draft) {
        const bool all = std::any_of(draft.cuts.begin(), draft.cuts.end(), [&](const Cut &one) { return one.part == part && one.recipient.isNull(); });
        draft.cuts.removeIf([&](const Cut &one) { return one.part == part && (one.recipient.isNull() || one.recipient == shown); });
        // Cut for all, put back for this one: the others keep the cut.
        if (!all)
            return;
        for (const release::RecipientChoice &one : draft.recipients) {
            const Cut kept{part, one.desk};
            if (one.desk != shown && !draft.cuts.contains(kept))
                draft.cuts << kept;
        }
    });
}

void CutPane::redact(EntityId paragraph, bool translation, const ParagraphText *text, CountryCode recipient)
{
    const ParagraphText::Range range = text->selection();
    if (range.length == 0)
        return;
    m_desk.change([&](ReleaseDraft &draft) { draft.redactions << Redaction{paragraph, translation, range.from, range.length, recipient}; });
}

} // namespace countersign::ui
