#include "ui/lookup/document_tab.h"

#include "core/messages/lookup_sentences.h"
#include "ui/lookup/answer_view.h"
#include "ui/lookup/asked_card.h"
#include "ui/lookup/basis_cards.h"
#include "ui/lookup/compare_dialog.h"
#include "ui/lookup/picture_strip.h"
#include "ui/lookup/reason_chip.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/mrz_field.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using documents::MrzState;

namespace {
constexpr int kTypingPause = 200; ///< ms after which a complete zone with faults is asked
}

DocumentTab::DocumentTab(const PageContext &context, const ReasonChip &reason, QWidget *parent)
    : QWidget(parent), m_context(context), m_reason(reason), m_field(new MrzField(context.theme)),
      m_strip(new PictureStrip(context.theme)),
      m_recognised(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)),
      m_corrections(new PlainLabel(context.theme, TextRole::Body, Ink::Near)), m_issuer(new CountryField(tr("Issuer"))),
      m_ask(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Look up"), "search")),
      m_next(new ActionButton(context.theme, ActionButton::Kind::Quiet, tr("Check another"))), m_view(new AnswerView(context)), m_basis(new BasisCards(context)), m_asked(new AskedCard(context)),
      m_pause(new QTimer(this))
{
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    connectAll();
    edited();
}

void DocumentTab::connectAll()
{
    connect(m_pause, &QTimer::timeout, this, &DocumentTab::ask);
    connect(m_field, &MrzField::edited, this, &DocumentTab::edited);
    connect(m_field, &MrzField::submitted, this, &DocumentTab::submitted);
    connect(m_issuer, &QLineEdit::returnPressed, this, &DocumentTab::ask);
    connect(m_ask, &QPushButton::clicked, this, &DocumentTab::ask);
    connect(m_view, &AnswerView::wantsAnother, this, &DocumentTab::another, Qt::QueuedConnection);
    connect(m_next, &QPushButton::clicked, this, &DocumentTab::another, Qt::QueuedConnection);
    connect(m_view, &AnswerView::wantsCompare, this, &DocumentTab::compare);
    connect(m_view, &AnswerView::wantsConfirm, this, &DocumentTab::confirm);
    connect(m_view, &AnswerView::wantsSetAside, this, &DocumentTab::setAside);
    connect(m_view, &AnswerView::wantsSync, this, [this] {
        auto task = m_context.session.sync().syncNow();
        QCoro::connect(std::move(task), this, [this](const base::Result<workstation::SyncSummary> &) { ask(); });
    });
    connect(&m_context.session.sync(), &workstation::SyncService::dataChanged, this, [this] {
        if (!m_answer)
            m_basis->showData();
    });
    connect(m_field, &MrzField::offered, this, [this](const QMimeData *offered) { takePicture(*offered); });
    connect(m_strip, &PictureStrip::zoneRead, this, &DocumentTab::putIn);
    connect(m_strip, &PictureStrip::closed, this, [this] { m_field->setFocus(Qt::OtherFocusReason); });
}

void DocumentTab::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, 0);
    column->setSpacing(14);
    auto *question = new QVBoxLayout;
    question->setSpacing(9);
    m_field->setAccessibleName(tr("Document number or machine-readable zone"));
    m_field->setPlaceholderText(tr("Type a number, or scan or paste a zone"));
    question->addWidget(m_field);
    question->addWidget(m_strip);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_recognised->wrapped();
    row->addWidget(m_recognised, 1000);
    row->addStretch(1); // keeps the buttons at the end where nothing was recognised
    m_issuer->setPlaceholderText(tr("Issuer, if known"));
    m_issuer->setMaximumWidth(theme.px(200));
    row->addWidget(m_issuer, 0, Qt::AlignTop);
    m_ask->setKeyHint(tr("Enter"));
    row->addWidget(m_ask, 0, Qt::AlignTop);
    m_next->setKeyHint(tr("Esc"));
    m_next->hide();
    row->addWidget(m_next, 0, Qt::AlignTop);
    question->addLayout(row);
    m_corrections->wrapped();
    m_corrections->hide();
    question->addWidget(m_corrections);
    column->addLayout(question);
    column->addWidget(m_view);
    column->addWidget(m_asked);
}

void DocumentTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_asked->refresh(); // names were asked meanwhile
}

QWidget *DocumentTab::side() const
{
    return m_basis;
}

documents::MrzReading DocumentTab::read() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(base::toMillis(m_context.clock.now())).date();
    base::PartialDate date;
    date.year = static_cast<std::int16_t>(today.year());
    date.month = static_cast<std::uint8_t>(today.month());
    date.day = static_cast<std::uint8_t>(today.day());
    return documents::readMrz(m_field->typed(), date);
}

void DocumentTab::edited()
{
    const QString text = m_field->typed().trimmed();
    if (text != m_askedText && (m_answer || m_view->headline())) {
        m_answer.reset();
        m_view->clear();
        m_next->hide();
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
    m_ask->setVisible((!zone || m_fromPicture) && !m_answer);
    m_ask->setEnabled(!text.isEmpty());
    m_recognised->setText(zone ? messages::recognisedText(reading) : QString());
    m_recognised->setVisible(zone || !m_answer);
    const QStringList corrections = messages::correctionTexts(reading);
    m_corrections->setText(corrections.join(u'\n'));
    m_corrections->setVisible(!corrections.isEmpty());
    if (reading.state != MrzState::Complete || text == m_askedText || m_fromPicture)
        return;
    // A zone whose digits agree is whole. One with faults may be the beginning of a longer
    // one: it is asked when the typing rests.
    if (reading.asTyped.allAgree())
        ask();
    else
        m_pause->start();
}

void DocumentTab::submitted(bool byScanner)
{
    // The Enter that a scanner sends after a zone that has asked by itself.
    if (byScanner && (m_waiting || m_field->typed().trimmed() == m_askedText))
        return;
    ask();
}

void DocumentTab::ask()
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
    auto task = m_context.session.lookup().ask(question, m_reason.reason());
    QCoro::connect(std::move(task), this, [this, number](const base::Result<alerts::Answer> &answer) {
        if (number == m_question)
            showAnswer(answer);
    });
}

void DocumentTab::showAnswer(const base::Result<alerts::Answer> &answer)
{
    m_waiting = false;
    if (!answer) {
        m_answer.reset();
        m_view->showFailure(answer.error());
        m_askedText.clear();
        return;
    }
    m_answer = *answer;
    // Hiding the control that has the focus would hand it to a neighbour.
    const QWidget *focus = window()->focusWidget();
    const bool ours = focus && (focus == this || isAncestorOf(focus));
    m_view->show(*answer);
    m_next->setVisible(hasFirst());
    m_ask->hide();
    m_issuer->hide();
    m_recognised->setVisible(!m_recognised->text().isEmpty());
    m_basis->show(*answer);
    m_asked->refresh();
    std::optional<markings::Marking> marking;
    for (const alerts::Match &match : answer->matches)
        marking = marking ? markings::strictest(*marking, match.alert.marking) : match.alert.marking;
    Q_EMIT markingChanged(marking);
    if (m_view->headline() && ours && isVisible())
        // Queued: the new card is shown by its layout first.
        QMetaObject::invokeMethod(m_view->headline(), [headline = m_view->headline()] {
                                      if (headline->isVisible())
                                          headline->setFocus(Qt::OtherFocusReason);
                                  },
                                  Qt::QueuedConnection);
    Q_EMIT wantsTop();
}

void DocumentTab::begin()
{
    m_askedText.clear();
    m_answer.reset();
    m_fromPicture = false;
    m_issuer->clear();
    m_field->setTyped({});
    m_view->clear();
    m_next->hide();
    m_basis->showData();
    Q_EMIT markingChanged(std::nullopt);
    Q_EMIT wantsTop();
    m_field->setFocus(Qt::OtherFocusReason);
}

void DocumentTab::another()
{
    m_strip->clear();
    begin();
    edited();
}

void DocumentTab::choosePicture()
{
    m_strip->choose();
}

bool DocumentTab::takePicture(const QMimeData &offered)
{
    return m_strip->readFrom(offered);
}

void DocumentTab::putIn(const QString &zone)
{
    begin();
    m_fromPicture = true;
    m_field->setTyped(zone.trimmed());
    m_field->setFocus(Qt::OtherFocusReason);
}

void DocumentTab::paste()
{
    if (m_answer)
        another();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->paste();
}

void DocumentTab::beginWith(QKeyEvent *event)
{
    another();
    QKeyEvent first(event->type(), event->key(), event->modifiers(), event->text(), event->isAutoRepeat(),
                    static_cast<quint16>(event->count()));
    first.setTimestamp(event->timestamp());
    QCoreApplication::sendEvent(m_field, &first);
}

bool DocumentTab::hasFirst() const
{
    return m_answer && !m_answer->matches.isEmpty() && !m_answer->matches.front().isFolded();
}

void DocumentTab::compare(int match)
{
    if (!m_answer || match >= m_answer->matches.size())
        return;
    auto *dialog = new CompareDialog(m_context, *m_answer, m_answer->matches[match], this);
    connect(dialog, &CompareDialog::wantsConfirm, this, [this, match] { confirm(match); });
    dialog->open();
}

bool DocumentTab::compareFirst()
{
    if (hasFirst())
        compare(0);
    return hasFirst();
}

bool DocumentTab::confirmFirst()
{
    if (hasFirst())
        confirm(0);
    return hasFirst();
}

void DocumentTab::confirm(int match)
{
    if (!m_answer || match >= m_answer->matches.size())
        return;
    const int question = m_question;
    auto task = m_context.session.hits().open(*m_answer, match);
    QCoro::connect(std::move(task), this, [this, question, match](const base::Result<qint64> &hit) {
        if (hit)
            Q_EMIT wantsPage(u"hits"_s, QString::number(*hit));
        else if (question == m_question)
            m_view->showFailure(match, hit.error());
    });
}

void DocumentTab::setAside(int match, const QString &why)
{
    if (!m_answer || match >= m_answer->matches.size())
        return;
    const int question = m_question;
    auto task = m_context.session.hits().setAside(*m_answer, match, why);
    QCoro::connect(std::move(task), this, [this, question, match, why](const base::Status &done) {
        if (question != m_question)
            return;
        if (done)
            m_view->settle(match, tr("Set aside: %1. Kept with your name and the time; the Hits page can take it up again.").arg(why));
        else
            m_view->showFailure(match, done.error());
    });
}

void DocumentTab::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void DocumentTab::askFor(const QString &text)
{
    m_askedText.clear();
    m_fromPicture = false;
    m_field->setTyped(text);
    if (!m_waiting)
        ask();
}

} // namespace countersign::ui
