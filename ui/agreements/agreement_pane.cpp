#include "ui/agreements/agreement_pane.h"

#include "core/messages/agreement_sentences.h"
#include "ui/agreements/agreement_cards.h"
#include "ui/agreements/allowance_card.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/visible_text.h"

#include <QDateTime>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

AgreementPane::AgreementPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_area(new QScrollArea)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area);
    setAccessibleName(tr("Agreement in detail"));
    connect(&context.theme, &Theme::changed, this, [this] { update(); });
}

QDate AgreementPane::today() const
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(m_context.clock.now()), Qt::UTC).date();
}

QVBoxLayout *AgreementPane::begin(const QString &title, const QString &state)
{
    const Theme &theme = m_context.theme;
    m_allowance = nullptr;
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 14, 20, 20);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *name = new PlainLabel(theme, TextRole::Title);
    name->setForeignText(title);
    head->addWidget(name->wrapped(), 1);
    if (!state.isEmpty())
        head->addWidget(new Badge(theme, state), 0, Qt::AlignTop);
    column->addLayout(head);
    return column;
}

void AgreementPane::show(const agreements::Agreement &agreement, const QList<agreements::Agreement> &others)
{
    m_agreement = agreement;
    m_others = others;
    m_compared = -1;
    showContent();
}

void AgreementPane::compareWith(int other)
{
    m_compared = other;
    showContent();
}

void AgreementPane::showContent()
{
    const Theme &theme = m_context.theme;
    QVBoxLayout *column = begin(m_agreement.title, messages::agreementStateText(m_agreement, today()));
    if (!m_others.isEmpty()) {
        auto *compare = new ChoiceChip(theme, tr("Compare with"));
        compare->addChoice(tr("Compare with…"), -1);
        for (qsizetype i = 0; i < m_others.size(); ++i)
            compare->addChoice(visibleText(m_others[i].title), static_cast<int>(i));
        compare->setValue(m_compared);
        auto *row = new QHBoxLayout;
        row->addWidget(compare);
        row->addStretch(1);
        column->addLayout(row);
        // Queued: the chip that was pressed is replaced by what it asks for.
        connect(compare, &ChoiceChip::chosen, this, &AgreementPane::compareWith, Qt::QueuedConnection);
    }
    if (m_compared >= 0 && m_compared < m_others.size()) {
        const agreements::Agreement &other = m_others.at(m_compared);
        column->addWidget(makeVariableComparison(theme, m_agreement, other));
        column->addWidget(makeTextComparison(theme, m_agreement, other));
    } else {
        m_allowance = new AllowanceCard(theme, m_context.session.identity().desk);
        column->addWidget(m_allowance);
        auto *beside = new QHBoxLayout;
        beside->setSpacing(14);
        beside->addWidget(makeTextCard(theme, tr("Clauses"), m_agreement.text), 3);
        beside->addWidget(makeVariablesCard(theme, m_agreement), 2);
        column->addLayout(beside);
    }
    column->addStretch(1);
    m_area->setWidget(m_content);
    if (m_allowance != nullptr)
        m_allowance->show(m_agreement, today());
}

void AgreementPane::show(const agreements::Template &form)
{
    const Theme &theme = m_context.theme;
    const agreements::Filled filled = agreements::fill(form, {});
    QVBoxLayout *column = begin(filled.title, tr("Template"));
    column->addWidget((new PlainLabel(theme, tr("%n place(s) are open; fill them with the other side.", nullptr,
                                                static_cast<int>(filled.open.size())),
                                      TextRole::Body, Ink::Sub))->wrapped());
    column->addWidget(makeTextCard(theme, messages::agreementKindText(form.kind), filled.sections));
    column->addStretch(1);
    m_area->setWidget(m_content);
}

void AgreementPane::close()
{
    m_allowance = nullptr;
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_area->setWidget(m_content);
}

void AgreementPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_context.theme.tokens();
    painter.fillRect(rect(), tokens.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - tokens.lineWidth : 0;
    painter.fillRect(edge, 0, tokens.lineWidth, height(), tokens.line);
}

} // namespace countersign::ui
