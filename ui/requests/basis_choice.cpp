#include "ui/requests/basis_choice.h"

#include "core/messages/isolates.h"
#include "core/workstation/agreement_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/visible_text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Nexus;

namespace {
constexpr int kNone = -2;
}

BasisChoice::BasisChoice(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_bases(context.session.agreements().legalBases()),
      m_which(new ChoiceChip(context.theme, tr("Legal basis"))), m_more(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kRingRoom, kRingRoom, 0, kRingRoom);
    row->setSpacing(8);
    row->addWidget(m_which);
    row->addWidget(m_more, 1);
    row->addStretch(0);
    m_more->setMaxLength(300);
    connect(m_which, &ChoiceChip::chosen, this, [this](int place) {
        m_chosen = m_bases.all().value(place).code;
        refresh();
    });
    connect(m_more, &QLineEdit::textChanged, this, &BasisChoice::changed);
    offer();
    load();
}

void BasisChoice::load()
{
    auto task = m_context.session.agreements().list();
    QCoro::connect(std::move(task), this, [this](const base::Result<QList<workstation::AgreementEntry>> &found) {
        if (!found)
            return;
        m_agreements.clear();
        for (const workstation::AgreementEntry &entry : *found)
            m_agreements << entry.agreement;
        offer();
    });
}

void BasisChoice::setDesk(base::CountryCode desk)
{
    m_desk = desk;
    offer();
}

void BasisChoice::setCode(const QString &code)
{
    m_chosen = code;
    offer();
}

void BasisChoice::offer()
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(base::toMillis(m_context.clock.now()), Qt::UTC).date();
    m_agreement.reset();
    for (const agreements::Agreement &one : std::as_const(m_agreements)) {
        if (!m_agreement && !m_desk.isNull() && one.hasParty(m_desk) && agreements::stateOn(one, day) == agreements::StateOnDay::InForce)
            m_agreement = one;
    }
    m_which->clearChoices();
    m_which->addChoice(tr("Choose a legal basis"), kNone);
    int proposed = kNone, chosen = kNone;
    for (int i = 0; i < m_bases.all().size(); ++i) {
        const agreements::LegalBasis &one = m_bases.all()[i];
        if (!one.isValidOn(day))
            continue;
        const bool covered = m_agreement && one.agreementKinds.contains(m_agreement->kind);
        // A basis that rests on a paper is offered where there is such a paper.
        if (!one.agreementKinds.isEmpty() && !covered && one.code != m_chosen)
            continue;
        m_which->addChoice(covered ? tr("%1 (%2)").arg(isolated(m_agreement->title), messages::code(one.code))
                                   : tr("%1 (%2)").arg(isolated(one.name), messages::code(one.code)), i);
        if (covered && proposed == kNone)
            proposed = i;
        if (one.code == m_chosen)
            chosen = i;
    }
    // Nothing stands there that neither a paper nor a person chose.
    m_which->setValue(chosen != kNone ? chosen : proposed);
    refresh();
}

const agreements::LegalBasis *BasisChoice::basis() const
{
    const int place = m_which->value();
    return place >= 0 && place < m_bases.all().size() ? &m_bases.all().at(place) : nullptr;
}

void BasisChoice::refresh()
{
    const agreements::LegalBasis *one = basis();
    QString asks;
    if (one && !one->articles.isEmpty())
        asks = tr("Article, one of %1").arg(messages::code(one->articles.join(u", "_s)));
    else if (one && one->nexus == Nexus::Citation)
        asks = tr("Section of the statute");
    else if (one && one->nexus == Nexus::Terrorism)
        asks = tr("What links it with terrorism");
    else if (one && one->nexus == Nexus::Life)
        asks = tr("What threatens life");
    m_more->setVisible(!asks.isEmpty());
    m_more->setPlaceholderText(asks);
    m_more->setAccessibleName(asks);
    Q_EMIT changed();
}

QString BasisChoice::code() const
{
    const agreements::LegalBasis *one = basis();
    return one ? one->code : QString();
}

void BasisChoice::fill(release::RequestConcern &concern) const
{
    const agreements::LegalBasis *one = basis();
    if (!one)
        return;
    const QString said = m_more->text().trimmed();
    concern.basis.code = one->code;
    if (!one->articles.isEmpty())
        concern.basis.article = said;
    else if (one->nexus == Nexus::Citation)
        concern.basis.citation = said;
    else
        concern.basis.statement = said;
    if (m_agreement && one->agreementKinds.contains(m_agreement->kind))
        concern.agreement = m_agreement->id;
}

std::uint32_t BasisChoice::replyHours(bool urgent) const
{
    if (!m_agreement)
        return 0;
    return urgent ? m_agreement->clauses.urgentHours : m_agreement->clauses.replyHours;
}

} // namespace countersign::ui
