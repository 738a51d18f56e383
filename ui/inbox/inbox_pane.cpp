#include "ui/inbox/inbox_pane.h"

#include "core/messages/hit_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/card.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QVBoxLayout>

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
    : DetailPane(context.theme, tr("Item in detail"), parent), m_context(context)
{
}

void InboxPane::close()
{
    m_key = -1;
    m_open = nullptr;
    setContent(nullptr);
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
    QVBoxLayout *column = nullptr;
    QWidget *content = newSheet(column);
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
    setContent(content);
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

} // namespace countersign::ui
