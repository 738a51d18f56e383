#include "ui/lookup/lookup_page.h"

#include "core/messages/lookup_sentences.h"
#include "ui/lookup/answer_view.h"
#include "ui/lookup/asked_card.h"
#include "ui/lookup/basis_cards.h"
#include "ui/lookup/compare_dialog.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/mrz_field.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using documents::MrzState;
using workstation::Reason;

namespace {
constexpr int kTwoColumns = 980; ///< page width from which the basis stands beside the answer
constexpr int kBasisWidth = 440;
constexpr int kTypingPause = 200; ///< ms after which a complete zone with faults is asked
constexpr std::array kReasons{Reason::BorderCheck, Reason::AirlineCheck, Reason::VisaApplication, Reason::Investigation,
                              Reason::ConfirmationRequest, Reason::Training};
}

LookupPage::LookupPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_field(new MrzField(context.theme)),
      m_recognised(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)),
      m_corrections(new PlainLabel(context.theme, TextRole::Body, Ink::Near)), m_issuer(new CountryField(tr("Issuer"))),
      m_ask(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Look up"), "search")),
      m_reason(new ChoiceChip(context.theme, tr("Reason"))), m_view(new AnswerView(context)),
      m_basis(new BasisCards(context)), m_asked(new AskedCard(context)), m_pause(new QTimer(this))
{
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    connect(m_pause, &QTimer::timeout, this, &LookupPage::ask);
    connect(m_field, &MrzField::edited, this, &LookupPage::edited);
    connect(m_field, &MrzField::submitted, this, &LookupPage::submitted);
    connect(m_issuer, &QLineEdit::returnPressed, this, &LookupPage::ask);
    connect(m_ask, &QPushButton::clicked, this, &LookupPage::ask);
    connect(m_view, &AnswerView::wantsAnother, this, &LookupPage::another, Qt::QueuedConnection);
    connect(m_view, &AnswerView::wantsCompare, this, &LookupPage::compare);
    connect(m_view, &AnswerView::wantsSync, this, [this] {
        auto task = m_context.session.sync().syncNow();
        QCoro::connect(std::move(task), this, [this](const base::Result<workstation::SyncSummary> &) { ask(); });
    });
    connect(&context.session.sync(), &workstation::SyncService::dataChanged, this, [this] {
        if (!m_answer)
            m_basis->showData();
    });
    connect(&context.theme, &Theme::changed, this, &LookupPage::arrange);
    edited();
}

QLayout *LookupPage::buildQuestion()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout;
    column->setSpacing(9);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(theme, tr("Look-up"), TextRole::Title));
    head->addStretch(1);
    head->addWidget(new PlainLabel(theme, tr("Reason"), TextRole::Body, Ink::Sub));
    for (Reason reason : kReasons)
        m_reason->addChoice(reasonText(reason), static_cast<int>(reason));
    m_reason->setValue(static_cast<int>(m_context.session.identity().training ? Reason::Training : Reason::BorderCheck));
    head->addWidget(m_reason);
    column->addLayout(head);
    m_field->setAccessibleName(tr("Document number or machine-readable zone"));
    m_field->setPlaceholderText(tr("Type a number, or scan or paste a zone"));
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_recognised->wrapped();
    row->addWidget(m_recognised, 1);
    m_issuer->setPlaceholderText(tr("Issuer, if known"));
    m_issuer->setMaximumWidth(theme.px(200));
    row->addWidget(m_issuer, 0, Qt::AlignTop);
    m_ask->setKeyHint(tr("Enter"));
    row->addWidget(m_ask, 0, Qt::AlignTop);
    column->addLayout(row);
    m_corrections->wrapped();
    m_corrections->hide();
    column->addWidget(m_corrections);
    return column;
}

void LookupPage::build()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(20, 14, 20, 20);
    m_columns->setSpacing(18);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addLayout(buildQuestion());
    left->addWidget(m_view);
    left->addWidget(m_asked);
    left->addStretch(1);
    m_columns->addLayout(left, 1);
    m_right = m_basis;
    m_right->layout()->setContentsMargins(0, 6, 0, 0);
    m_columns->addWidget(m_right);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    arrange();
}

void LookupPage::arrange()
{
    const Theme &theme = m_context.theme;
    const bool beside = width() >= theme.px(kTwoColumns);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wanted = beside ? qMin(theme.px(kBasisWidth), width() * 38 / 100) : QWIDGETSIZE_MAX;
    m_right->setMinimumWidth(beside ? wanted : 0);
    m_right->setMaximumWidth(wanted);
}

void LookupPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

documents::MrzReading LookupPage::read() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(base::toMillis(m_context.clock.now())).date();
    base::PartialDate date;
    date.year = static_cast<std::int16_t>(today.year());
    date.month = static_cast<std::uint8_t>(today.month());
    date.day = static_cast<std::uint8_t>(today.day());
    return documents::readMrz(m_field->typed(), date);
}

void LookupPage::edited()
{
    const QString text = m_field->typed().trimmed();
    if (text != m_askedText && (m_answer || m_view->headline())) {
        m_answer.reset();
        m_view->clear();
        m_basis->showData();
        Q_EMIT markingChanged(std::nullopt);
    }
    ++m_question; // what is under way answers another text
    m_waiting = false;
    m_pause->stop();
    const documents::MrzReading reading = read();
    const bool zone = reading.state != MrzState::NotMrz;
    m_field->setExpectsMoreLines(reading.state == MrzState::Partial);
    m_issuer->setVisible(!zone && !m_answer);
    m_ask->setVisible(!zone && !m_answer);
    m_ask->setEnabled(!text.isEmpty());
    m_recognised->setText(zone ? messages::recognisedText(reading) : QString());
    m_recognised->setVisible(zone || !m_answer);
    const QStringList corrections = messages::correctionTexts(reading);
    m_corrections->setText(corrections.join(u'\n'));
    m_corrections->setVisible(!corrections.isEmpty());
    if (reading.state != MrzState::Complete || text == m_askedText)
        return;
    // A zone whose digits agree is whole. One with faults may be the beginning of a longer
    // one: it is asked when the typing rests.
    if (reading.asTyped.allAgree())
        ask();
    else
        m_pause->start();
}

void LookupPage::submitted()
{
    // The Enter that a scanner sends after a zone that has asked by itself.
    if (m_field->scanRunning() && (m_waiting || m_field->typed().trimmed() == m_askedText))
        return;
    ask();
}

void LookupPage::ask()
{
    m_pause->stop();
    const QString text = m_field->typed().trimmed();
    if (text.isEmpty())
        return;
    alerts::Question question;
    question.typed = text;
    question.issuer = read().state == MrzState::NotMrz ? m_issuer->code() : base::CountryCode();
    m_askedText = text;
    m_waiting = true;
    const int number = ++m_question;
    auto task = m_context.session.lookup().ask(question, static_cast<Reason>(m_reason->value()));
    QCoro::connect(std::move(task), this, [this, number](const base::Result<alerts::Answer> &answer) {
        if (number == m_question)
            showAnswer(answer);
    });
}

void LookupPage::showAnswer(const base::Result<alerts::Answer> &answer)
{
    m_waiting = false;
    if (!answer) {
        m_answer.reset();
        m_view->showFailure(answer.error());
        m_askedText.clear();
        return;
    }
    m_answer = *answer;
    m_ask->hide();
    m_issuer->hide();
    m_recognised->setVisible(!m_recognised->text().isEmpty());
    m_view->show(*answer);
    m_basis->show(*answer);
    m_asked->refresh();
    std::optional<markings::Marking> marking;
    for (const alerts::Match &match : answer->matches)
        marking = marking ? markings::strictest(*marking, match.alert.marking) : match.alert.marking;
    Q_EMIT markingChanged(marking);
    if (m_view->headline() && (m_field->hasFocus() || m_issuer->hasFocus() || m_ask->hasFocus() || isAncestorOf(focusWidget())))
        // Queued: the new card is shown by its layout first.
        QMetaObject::invokeMethod(m_view->headline(), [headline = m_view->headline()] { headline->setFocus(Qt::OtherFocusReason); },
                                  Qt::QueuedConnection);
    m_area->verticalScrollBar()->setValue(0);
}

void LookupPage::another()
{
    m_askedText.clear();
    m_answer.reset();
    m_issuer->clear();
    m_field->setTyped({});
    m_view->clear();
    m_basis->showData();
    m_area->verticalScrollBar()->setValue(0);
    m_field->setFocus(Qt::OtherFocusReason);
    edited();
}

void LookupPage::compare(const alerts::Match &match)
{
    if (m_answer)
        (new CompareDialog(m_context, *m_answer, match, this))->open();
}

void LookupPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        another();
    } else if (enter && !m_field->scanRunning() && m_answer && !m_answer->matches.isEmpty()) {
        compare(m_answer->matches.front());
    } else if (!enter) {
        Page::keyPressEvent(event);
    }
}

void LookupPage::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void LookupPage::openTarget(const QString &target)
{
    m_askedText.clear();
    m_field->setTyped(target);
    if (!m_waiting)
        ask();
}

QVariantMap LookupPage::viewState() const
{
    return {{u"scroll"_s, m_area->verticalScrollBar()->value()}};
}

void LookupPage::restoreView(const QVariantMap &state)
{
    m_area->verticalScrollBar()->setValue(state.value(u"scroll"_s).toInt());
}

} // namespace countersign::ui
