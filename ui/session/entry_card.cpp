#include "ui/session/entry_card.h"

#include "ui/widgets/card.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

EntryCard::EntryCard(const Theme &theme, int width, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_card(new Card(theme, {})),
      m_title(new PlainLabel(theme, TextRole::Title)), m_subtitle(new PlainLabel(theme, TextRole::Body, Ink::Sub)),
      m_body(new QVBoxLayout)
{
    auto *inner = static_cast<Card *>(m_card)->body();
    inner->setContentsMargins(36, 32, 36, 32);
    inner->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(theme, "badge-check", Ink::Text, 32), 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    m_subtitle->wrapped();
    words->addWidget(m_subtitle);
    head->addLayout(words, 1);
    inner->addLayout(head);
    m_body->setSpacing(8);
    inner->addLayout(m_body);

    // At a large text size the card may be taller than the window: it scrolls.
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *ground = new QWidget;
    ground->setAutoFillBackground(false);
    auto *middle = new QVBoxLayout(ground);
    middle->addStretch(1);
    // No alignment flag: it would take the card's height from its width away.
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_card);
    centred->addStretch(1);
    middle->addLayout(centred);
    middle->addStretch(1);
    area->setWidget(ground);
    ground->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    const auto widen = [this, width] { m_card->setFixedWidth(m_theme.px(width)); };
    widen();
    connect(&theme, &Theme::changed, this, widen);
}

void EntryCard::setHead(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void EntryCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
}

} // namespace countersign::ui
