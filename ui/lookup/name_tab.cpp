#include "ui/lookup/name_tab.h"

#include "core/documents/mrz.h"
#include "ui/lookup/asked_card.h"
#include "ui/lookup/name_answer_view.h"
#include "ui/lookup/name_basis_cards.h"
#include "ui/lookup/person_dialog.h"
#include "ui/lookup/reason_chip.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/name_field.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

std::optional<base::PartialDate> readBirth(const QString &typed)
{
    QString text;
    for (const QChar c : typed.trimmed())
        text += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})$"_s);
    static const QRegularExpression monthFirst(u"^(\\d{1,2})[./](\\d{4})$"_s);
    const auto two = [](const QString &part) { return part.rightJustified(2, u'0'); };
    if (const auto met = dayFirst.match(text); met.hasMatch())
        text = u"%1-%2-%3"_s.arg(met.captured(3), two(met.captured(2)), two(met.captured(1)));
    else if (const auto month = monthFirst.match(text); month.hasMatch())
        text = u"%1-%2"_s.arg(month.captured(2), two(month.captured(1)));
    return base::PartialDate::fromIso(text);
}

NameTab::NameTab(const PageContext &context, const ReasonChip &reason, QWidget *parent)
    : QWidget(parent), m_context(context), m_reason(reason), m_field(new NameField(context.theme, tr("Name, in any script"))),
      m_birth(new QLineEdit), m_country(new CountryField(tr("Nationality"))),
      m_ask(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Look up"), "search")),
      m_hint(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)), m_view(new NameAnswerView(context)),
      m_basis(new NameBasisCards(context)), m_asked(new AskedCard(context))
{
    build();
    connect(m_field, &NameField::submitted, this, &NameTab::ask);
    connect(m_birth, &QLineEdit::returnPressed, this, &NameTab::ask);
    connect(m_country, &QLineEdit::returnPressed, this, &NameTab::ask);
    connect(m_ask, &QPushButton::clicked, this, &NameTab::ask);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_field), m_birth, static_cast<QLineEdit *>(m_country)})
        connect(field, &QLineEdit::textChanged, this, &NameTab::edited);
    connect(m_view, &NameAnswerView::wantsPerson, this, &NameTab::openPerson);
    connect(m_view, &NameAnswerView::wantsHit, this, &NameTab::openHit);
    connect(m_view, &NameAnswerView::wantsAnother, this, &NameTab::another, Qt::QueuedConnection);
    connect(m_basis, &NameBasisCards::switched, this, &NameTab::switchVariant);
    edited();
}

void NameTab::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, 0);
    column->setSpacing(14);
    auto *question = new QVBoxLayout;
    question->setSpacing(9);
    m_field->setPlaceholderText(tr("Type a name as it is written or spoken"));
    question->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_birth->setAccessibleName(tr("Date of birth, as far as it is known"));
    m_birth->setPlaceholderText(tr("Born, if known: 1974 or 1974-08-12"));
    m_birth->setMaxLength(20);
    m_country->setPlaceholderText(tr("Nationality, if known"));
    row->addWidget(m_birth, 3);
    row->addWidget(m_country, 2);
    m_ask->setKeyHint(tr("Enter"));
    row->addWidget(m_ask);
    question->addLayout(row);
    m_hint->wrapped();
    question->addWidget(m_hint);
    column->addLayout(question);
    column->addWidget(m_view);
    column->addWidget(m_asked);
}

void NameTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_asked->refresh(); // documents were asked meanwhile
}

QWidget *NameTab::side() const
{
    return m_basis;
}

void NameTab::edited()
{
    ++m_question; // what is under way answers another text
    if (m_answer || m_view->headline()) {
        m_answer.reset();
        m_view->clear();
        m_basis->clear();
        Q_EMIT markingChanged(std::nullopt);
    }
    m_switchedOff.clear(); // another name has other spellings
    m_ask->setEnabled(!m_field->text().trimmed().isEmpty());
    m_hint->show();
    m_hint->setInk(Ink::Sub);
    m_hint->setText(tr("Order, titles and small words such as \"bin\" or \"de\" do not matter. Birth and nationality are weighed, "
                       "they exclude nobody."));
}

void NameTab::showFault(const QString &sentence, QWidget *field)
{
    m_hint->show();
    m_hint->setInk(Ink::Near);
    m_hint->setText(sentence);
    field->setFocus(Qt::OtherFocusReason);
}

void NameTab::ask()
{
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty()) {
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (documents::readMrz(typed, {}).state != documents::MrzState::NotMrz) {
        m_field->clear();
        Q_EMIT foundZone(typed);
        return;
    }
    alerts::NameQuestion question;
    question.typed = typed;
    if (!m_birth->text().trimmed().isEmpty()) {
        const auto birth = readBirth(m_birth->text());
        if (!birth) {
            showFault(tr("The date of birth could not be read, so nothing was asked. Write 1974, 1974-08 or 1974-08-12."), m_birth);
            return;
        }
        question.birth = *birth;
    }
    if (m_country->isUnclear()) {
        showFault(tr("The nationality names no state, so nothing was asked. Choose one from the list or leave it empty."), m_country);
        return;
    }
    question.country = m_country->code();
    question.switchedOff = m_switchedOff;
    const bool again = m_answer.has_value();
    const int number = ++m_question;
    auto task = m_context.session.lookup().askName(question, m_reason.reason());
    QCoro::connect(std::move(task), this, [this, number, again](const base::Result<alerts::NameAnswer> &answer) {
        if (number == m_question)
            showAnswer(answer, again);
    });
}

void NameTab::switchVariant(const QString &id, bool on)
{
    m_switchedOff.removeAll(id);
    if (!on)
        m_switchedOff.append(id);
    ask();
}

void NameTab::showAnswer(const base::Result<alerts::NameAnswer> &answer, bool again)
{
    if (!answer) {
        m_answer.reset();
        m_view->showFailure(answer.error());
        return;
    }
    m_answer = *answer;
    m_hint->hide();
    m_view->show(*answer);
    m_basis->show(*answer);
    m_asked->refresh();
    // A person's name is nominal: what an unmarked item counts as stands above the page.
    Q_EMIT markingChanged(answer->matches.isEmpty() ? std::nullopt : std::optional<markings::Marking>(markings::Marking()));
    // After a switch the keyboard stays on the switch.
    const QWidget *focus = window()->focusWidget();
    const bool ours = focus && isAncestorOf(focus);
    if (!again && ours && isVisible() && m_view->headline())
        QMetaObject::invokeMethod(m_view->headline(), [headline = m_view->headline()] {
                                      if (headline->isVisible())
                                          headline->setFocus(Qt::OtherFocusReason);
                                  },
                                  Qt::QueuedConnection);
    if (!again)
        Q_EMIT wantsTop();
}

void NameTab::openPerson(int match)
{
    if (m_answer && match < m_answer->matches.size())
        (new PersonDialog(m_context, m_answer->matches[match], this))->open();
}

void NameTab::openHit(int match)
{
    if (!m_answer || match >= m_answer->matches.size())
        return;
    const int question = m_question;
    auto task = m_context.session.hits().openPerson(*m_answer, match);
    QCoro::connect(std::move(task), this, [this, question, match](const base::Result<qint64> &hit) {
        if (hit)
            Q_EMIT wantsPage(u"hits"_s, QString::number(*hit));
        else if (question == m_question)
            m_view->showHitFailure(match, hit.error());
    });
}

bool NameTab::openFirst()
{
    if (!m_answer || m_answer->matches.isEmpty())
        return false;
    openPerson(0);
    return true;
}

void NameTab::another()
{
    m_field->clear();
    m_birth->clear();
    m_country->clear();
    edited();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT wantsTop();
}

void NameTab::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void NameTab::askFor(const QString &name)
{
    m_birth->clear();
    m_country->clear();
    m_field->setText(name);
    ask();
}

} // namespace countersign::ui
