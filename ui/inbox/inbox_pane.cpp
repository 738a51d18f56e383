#include "ui/inbox/inbox_pane.h"

#include "core/messages/hit_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/card.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::InboxItem;

namespace {

messages::LateHitSentences sentencesOf(const InboxItem &item, base::Instant now)
{
    return messages::lateHitSentences({item.kind == workstation::InboxKind::LateName, item.nearby, item.typed, item.askedAt,
                                       item.askedBy, item.place, item.reason, item.told, item.arrivedAt, item.alert, item.step},
                                      now);
}

} // namespace

QString inboxHeadline(const InboxItem &item, base::Instant now)
{
    return sentencesOf(item, now).headline;
}

InboxPane::InboxPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_area(new QScrollArea),
      m_back(new ActionButton(context.theme, ActionButton::Kind::Quiet, tr("Back to the list"), "arrow-left"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addLayout(row);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *held = new QVBoxLayout(holder);
    held->setContentsMargins(0, 0, 0, 0);
    m_area->setWidget(holder);
    column->addWidget(m_area, 1);
    m_back->hide();
    setAccessibleName(tr("Item in detail"));
    connect(m_back, &QPushButton::clicked, this, &InboxPane::back);
    connect(&context.theme, &Theme::changed, this, [this] { update(); });
}

void InboxPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void InboxPane::close()
{
    m_key = -1;
    m_open = nullptr;
    dropContent();
}

void InboxPane::focusAction()
{
    if (m_open)
        m_open->setFocus(Qt::OtherFocusReason);
}

void InboxPane::show(const InboxItem &item)
{
    const Theme &theme = m_context.theme;
    const messages::LateHitSentences said = sentencesOf(item, m_context.clock.now());
    m_key = item.id;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 8, 20, 20);
    column->setSpacing(12);
    auto *card = new AnswerCard(theme, item.nearby ? Tone::Near : Tone::Hit, said.headline);
    for (const QString &sentence : {said.arrived, said.next}) {
        auto *words = new PlainLabel(theme, sentence);
        words->wrapped();
        card->body()->addWidget(words);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_open = new ActionButton(theme, ActionButton::Kind::Primary, tr("Open hit"), "crosshair");
    auto *unread = new ActionButton(theme, ActionButton::Kind::Plain, item.read ? tr("Mark as unread") : tr("Mark as read"));
    row->addWidget(m_open);
    row->addWidget(unread);
    row->addStretch(1);
    card->body()->addLayout(row);
    column->addWidget(card);
    connect(m_open, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT wantsHit(id); });
    connect(unread, &QPushButton::clicked, this, [this, id = item.id, read = !item.read] { Q_EMIT wantsRead(id, read); });

    auto *told = new Disclosure(theme, tr("Who was told?"));
    auto *words = new PlainLabel(theme, said.told);
    words->wrapped();
    told->body()->addWidget(words);
    column->addWidget(told);
    addFacts(*column, item);
    column->addStretch(1);
    dropContent();
    m_content = content;
    m_area->widget()->layout()->addWidget(content);
}

void InboxPane::addFacts(QLayout &layout, const InboxItem &item)
{
    const Theme &theme = m_context.theme;
    auto *facts = new RuledGrid(theme);
    const auto add = [facts](const QString &name, const QString &value, TextRole role = TextRole::Body) {
        if (!value.isEmpty())
            facts->addFact(name, value, role)->wrapped();
    };
    const bool name = item.kind == workstation::InboxKind::LateName;
    add(name ? tr("Name asked") : tr("Number asked"), name ? isolated(item.typed) : isolatedLtr(item.typed),
        name ? TextRole::Body : TextRole::Mono);
    if (!item.issuer.isNull())
        add(name ? tr("Country") : tr("Issuer"), messages::countryText(item.issuer));
    add(tr("Asked"), messages::dateText(item.askedAt));
    add(tr("By"), isolated(item.askedBy));
    add(tr("At"), isolated(item.place));
    add(tr("Purpose"), messages::purposeText(item.reason));
    if (item.alert.listing) {
        add(tr("Listed in"), isolated(item.alert.listing->list));
        add(tr("Reference"), isolatedLtr(item.alert.listing->reference), TextRole::Mono);
    }
    if (!item.alert.number.isEmpty()) {
        add(tr("In the alert"), isolatedLtr(item.alert.number), TextRole::Mono);
        add(tr("Category"), messages::categoryText(item.alert.category));
    }
    add(tr("Arrived"), messages::dateText(item.arrivedAt));
    layout.addWidget(facts);
}

void InboxPane::dropContent()
{
    // Later: a button in it may be what asked for the new content. It stays in the window
    // until then, which would else be taken for left.
    if (QWidget *old = std::exchange(m_content, nullptr)) {
        old->hide();
        old->deleteLater();
    }
}

void InboxPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_context.theme.tokens();
    painter.fillRect(rect(), t.window);
    painter.setPen(QPen(t.line, t.lineWidth));
    const int x = isRightToLeft() ? width() - 1 : 0;
    painter.drawLine(x, 0, x, height());
}

} // namespace countersign::ui
