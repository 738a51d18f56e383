#include "ui/agreements/agreement_pane.h"

#include "core/messages/agreement_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "ui/agreements/agreement_cards.h"
#include "ui/agreements/allowance_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOfTitle = 44;

/// For a chip, which has one line.
QString shortTitle(const QString &title)
{
    return title.size() <= kMostOfTitle ? title : title.first(kMostOfTitle).trimmed() + u'…';
}

} // namespace

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

void AgreementPane::show(const workstation::AgreementEntry &entry, const QList<agreements::Agreement> &others)
{
    m_entry = entry;
    m_isAgreement = true;
    m_form.reset();
    m_others = others;
    m_earlier.clear();
    m_compared = -1;
    showContent();
    askEarlier();
}

void AgreementPane::askEarlier()
{
    const int question = ++m_asked;
    if (m_entry.version <= 1)
        return;
    auto task = m_context.session.agreements().earlier(m_entry.agreement.id);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<workstation::AgreementEntry>> &found) {
        if (question != m_asked || !found || found->isEmpty() || !m_isAgreement)
            return;
        m_earlier = *found;
        // Whoever is in the pane by now keeps it; the versions are there with the next look.
        if (!m_content->isAncestorOf(QApplication::focusWidget()) && m_compared < 0)
            showContent();
    });
}

void AgreementPane::compareWith(int other)
{
    m_compared = other;
    showContent();
}

QString AgreementPane::versionText(const workstation::AgreementEntry &entry) const
{
    return tr("Version %1, %2").arg(isolatedLtr(QString::number(entry.version)), messages::dateText(entry.changedAt));
}

ActionButton *AgreementPane::addAct(FlowLayout &row, const QString &text, const char *icon, std::function<void()> run)
{
    auto *button = new ActionButton(m_context.theme, ActionButton::Kind::Plain, text, icon, m_content);
    connect(button, &QPushButton::clicked, this, run);
    row.addWidget(button);
    return button;
}

void AgreementPane::addActs(QVBoxLayout &column)
{
    auto *row = new FlowLayout(8, 6);
    addAct(*row, tr("Change…"), "pencil", [this] { Q_EMIT wantsChange(m_entry.agreement); });
    addAct(*row, tr("Print…"), "printer", [this] { print(); });
    addAct(*row, tr("Put into a case"), "folder-open", [this] { Q_EMIT wantsCase(m_entry.agreement); });
    if (!m_others.isEmpty() || !m_earlier.isEmpty()) {
        auto *compare = new ChoiceChip(m_context.theme, tr("Compare with"), m_content);
        compare->addChoice(tr("Compare with…"), -1);
        int place = 0;
        for (const agreements::Agreement &other : std::as_const(m_others))
            compare->addChoice(isolated(shortTitle(other.title)), place++);
        for (const workstation::AgreementEntry &earlier : std::as_const(m_earlier))
            compare->addChoice(versionText(earlier), place++);
        compare->setValue(m_compared);
        row->addWidget(compare);
        // Queued: the chip that was pressed is replaced by what it asks for.
        connect(compare, &ChoiceChip::chosen, this, &AgreementPane::compareWith, Qt::QueuedConnection);
    }
    column.addLayout(row);
}

void AgreementPane::addVersions(QVBoxLayout &column)
{
    if (m_earlier.isEmpty())
        return;
    auto *card = new Card(m_context.theme, tr("Earlier versions"), m_content);
    int place = static_cast<int>(m_others.size());
    for (const workstation::AgreementEntry &earlier : std::as_const(m_earlier)) {
        auto *link = new ActionButton(m_context.theme, ActionButton::Kind::Link, versionText(earlier), nullptr, m_content);
        link->setAccessibleName(tr("Compare with %1").arg(versionText(earlier)));
        connect(link, &QPushButton::clicked, this, [this, place] { compareWith(place); }, Qt::QueuedConnection);
        card->body()->addWidget(link, 0, Qt::AlignLeading);
        ++place;
    }
    column.addWidget(card);
}

void AgreementPane::showContent()
{
    const Theme &theme = m_context.theme;
    const agreements::Agreement &agreement = m_entry.agreement;
    QVBoxLayout *column = begin(agreement.title, messages::agreementStateText(agreement, today()));
    addActs(*column);
    agreements::Agreement other;
    if (m_compared >= 0 && m_compared < m_others.size()) {
        other = m_others.at(m_compared);
    } else if (m_compared >= m_others.size() && m_compared - m_others.size() < m_earlier.size()) {
        const workstation::AgreementEntry &earlier = m_earlier.at(m_compared - m_others.size());
        other = earlier.agreement;
        other.title = messages::withoutIsolates(versionText(earlier)); // shown as a title, isolated as a whole
    }
    if (!other.id.isNull()) {
        column->addWidget(makeVariableComparison(theme, agreement, other));
        column->addWidget(makeTextComparison(theme, agreement, other));
    } else {
        m_allowance = new AllowanceCard(theme, m_context.session.identity().desk);
        column->addWidget(m_allowance);
        auto *beside = new QHBoxLayout;
        beside->setSpacing(14);
        beside->addWidget(makeTextCard(theme, tr("Clauses"), agreement.text), 3);
        beside->addWidget(makeVariablesCard(theme, agreement), 2);
        column->addLayout(beside);
        addVersions(*column);
        column->addWidget((new PlainLabel(theme, versionText(m_entry), TextRole::Small, Ink::Sub))->wrapped());
    }
    column->addStretch(1);
    m_area->setWidget(m_content);
    if (m_allowance != nullptr)
        m_allowance->show(agreement, today());
}

void AgreementPane::show(const agreements::Template &form)
{
    const Theme &theme = m_context.theme;
    const agreements::Filled filled = agreements::fill(form, {});
    m_isAgreement = false;
    m_form = form;
    ++m_asked;
    QVBoxLayout *column = begin(filled.title, tr("Template"));
    auto *row = new FlowLayout(8, 6);
    addAct(*row, tr("Fill…"), "pencil", [this, form] { Q_EMIT wantsFill(form); });
    addAct(*row, tr("Print…"), "printer", [this] { print(); });
    column->addLayout(row);
    column->addWidget((new PlainLabel(theme, tr("%n place(s) are open; fill them with the other side.", nullptr,
                                                static_cast<int>(filled.open.size())),
                                      TextRole::Body, Ink::Sub))->wrapped());
    column->addWidget(makeTextCard(theme, messages::agreementKindText(form.kind), filled.sections));
    column->addStretch(1);
    m_area->setWidget(m_content);
}

void AgreementPane::print()
{
    if (m_isAgreement)
        Q_EMIT wantsPrint(m_entry.agreement);
    else if (m_form)
        Q_EMIT wantsTemplatePrint(*m_form);
}

void AgreementPane::close()
{
    m_isAgreement = false;
    m_form.reset();
    ++m_asked;
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
