#include "ui/hits/hit_pane.h"

#include "core/messages/error_sentences.h"
#include "core/messages/hit_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/match_sentences.h"
#include "ui/hits/hit_acts.h"
#include "ui/hits/hit_compare.h"
#include "ui/hits/hit_contact.h"
#include "ui/hits/hit_protection.h"
#include "ui/hits/hit_steps.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::HitAct;
using alerts::HitStep;
using workstation::HitDetails;
using workstation::HitWords;

namespace {

bool mayAsk(const HitDetails &details)
{
    alerts::HitEvent event;
    event.act = HitAct::Ask;
    event.channel = alerts::AskChannel::Phone;
    return alerts::mayAct(details.hit, event).has_value();
}

QString titleOf(const alerts::Hit &hit)
{
    if (hit.person)
        return isolated(hit.person->listing.personName) + u" \u00B7 "_s + isolatedLtr(hit.person->listing.reference);
    return messages::categoryText(hit.alert.category) + u" \u00B7 "_s + isolatedLtr(hit.alert.number);
}

} // namespace

HitPane::HitPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_area(new QScrollArea),
      m_back(new ActionButton(context.theme, ActionButton::Kind::Quiet, tr("Back to the list"), "arrow-left")),
      m_fault(new NoticeBar(context.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addLayout(row);
    auto *faultRow = new QHBoxLayout;
    faultRow->setContentsMargins(20, 0, 20, 0);
    faultRow->addWidget(m_fault);
    column->addLayout(faultRow);
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
    m_fault->show(Tone::Calm, "info", {});
    setAccessibleName(tr("Hit in detail"));
    connect(m_back, &QPushButton::clicked, this, &HitPane::back);
    connect(&context.theme, &Theme::changed, this, [this] { update(); });
}

void HitPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void HitPane::close()
{
    ++m_asked;
    m_key = -1;
    m_details.reset();
    dropContent();
    Q_EMIT shown(std::nullopt);
}

void HitPane::open(qint64 hit, bool focus)
{
    if (hit != m_key)
        m_fault->show(Tone::Calm, "info", {});
    m_key = hit;
    const int question = ++m_asked;
    auto task = m_context.session.hits().details(hit);
    QCoro::connect(std::move(task), this, [this, question, focus](const base::Result<HitDetails> &details) {
        if (question != m_asked)
            return;
        if (details)
            show(*details, focus);
        else
            fail(details.error());
    });
}

void HitPane::show(const HitDetails &details, bool focus)
{
    m_details = details;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 8, 20, 20);
    column->setSpacing(12);
    addHead(*column, details);
    addSteps(*column, details);
    addParts(*column, details);
    addAsides(*column, details);
    addEvents(*column, details);
    column->addStretch(1);
    dropContent();
    m_content = content;
    m_area->widget()->layout()->addWidget(content);
    if (focus)
        focusNext();
    Q_EMIT shown(details.hit.person ? std::nullopt : std::optional(details.hit.alert.marking));
}

void HitPane::addHead(QVBoxLayout &column, const HitDetails &details)
{
    const Theme &theme = m_context.theme;
    auto *title = new PlainLabel(theme, titleOf(details.hit), TextRole::Section);
    title->wrapped();
    column.addWidget(title);
    auto *place = new QWidget;
    auto *badges = new FlowLayout(theme.px(8), theme.px(4), place);
    badges->setContentsMargins(0, 0, 0, 0);
    if (!details.hit.person)
        badges->addWidget(new MarkingBadge(theme, details.hit.alert.marking));
    if (details.hit.alert.grading)
        badges->addWidget(new GradeBadge(theme, *details.hit.alert.grading));
    if (details.hit.late)
        badges->addWidget(new Badge(theme, tr("Late hit")));
    QStringList words{messages::dateText(details.hit.openedAt), isolated(details.hit.place), messages::purposeText(details.hit.reason)};
    if (details.hit.place.isEmpty())
        words.removeAt(1);
    badges->addWidget(new PlainLabel(theme, words.join(u" \u00B7 "_s), TextRole::Body, Ink::Sub));
    column.addWidget(place);
}

void HitPane::addSteps(QVBoxLayout &column, const HitDetails &details)
{
    const Theme &theme = m_context.theme;
    const auto now = m_context.clock.now();
    column.addWidget(new HitSteps(theme, details.standing));
    if (details.standing.protection && details.standing.isOpen() && !details.standing.adviserSpoken)
        return; // the card of the protection path says it
    auto *next = new NoticeBar(theme);
    column.addWidget(next); // shown without a place it would be a window
    const bool overdue = details.standing.isOverdue(now);
    const QString clock = messages::clockText(details.standing, now);
    const QString todo = messages::nextStepText(details.hit, details.standing, now);
    next->show(overdue ? Tone::Near : Tone::Calm, overdue ? "hourglass" : "info",
               clock.isEmpty() ? todo : tr("%1. %2", "clock, next step").arg(clock, todo));
}

void HitPane::addParts(QVBoxLayout &column, const HitDetails &details)
{
    const Theme &theme = m_context.theme;
    const HitStep step = details.standing.step;
    if (details.standing.protection) {
        m_protection = new HitProtection(theme, details);
        column.addWidget(m_protection);
        connect(m_protection, &HitProtection::adviserSpoken, this, [this](const QString &note) { act(HitAct::SpeakWithAdviser, {note, {}, {}}); });
        connect(m_protection, &HitProtection::cleared, this, [this](const QString &reason) { act(HitAct::ClearFlag, {reason, {}, {}}); });
        connect(m_protection, &HitProtection::referred, this, [this](const QString &note) {
            act(HitAct::Decide, {note, {}, alerts::HitOutcome::ReferredProtection});
        });
    }
    if (HitActs::hasAny(details.standing)) {
        m_acts = new HitActs(theme, details);
        column.addWidget(m_acts);
        connect(m_acts, &HitActs::chosen, this, &HitPane::act);
    }
    const bool asking = mayAsk(details);
    // Where asking would reach the country of origin, no way to ask it is shown.
    const bool hidden = details.standing.protection && (details.reachesOrigin || !details.standing.adviserSpoken);
    const auto addContact = [&] {
        if (hidden || !details.standing.isOpen())
            return;
        m_contact = new HitContact(theme, details, asking);
        column.addWidget(m_contact);
        connect(m_contact, &HitContact::asked, this, [this](alerts::AskChannel channel) { act(HitAct::Ask, {{}, channel, {}}); });
        connect(m_contact, &HitContact::copied, this, [this] {
            m_fault->show(Tone::Calm, "copy", tr("The call script is in the clipboard for half a minute."));
        });
    };
    const auto addCompare = [&] {
        m_compare = new HitCompare(theme, details, step == HitStep::Possible);
        column.addWidget(m_compare);
        connect(m_compare, &HitCompare::allTicked, this, [this] { act(HitAct::Check, {}); });
    };
    // What comes next stands first.
    if (step == HitStep::Possible) {
        addCompare();
        addContact();
    } else {
        addContact();
        addCompare();
    }
}

void HitPane::addAsides(QVBoxLayout &column, const HitDetails &details)
{
    const Theme &theme = m_context.theme;
    auto *flow = new FlowLayout(theme.px(12), theme.px(10));
    column.addLayout(flow);
    const auto add = [&](const QString &text, const char *icon, auto run) {
        auto *button = new ActionButton(theme, ActionButton::Kind::Plain, text, icon);
        connect(button, &QPushButton::clicked, this, run);
        flow->addWidget(button);
        return button;
    };
    const HitStep step = details.standing.step;
    if (details.standing.isOpen() && !details.standing.protection) {
        add(tr("Flag: may seek protection"), "shield-alert", [this] { act(HitAct::Flag, {}); });
    }
    if (step == HitStep::Possible || step == HitStep::Checked) {
        const QString why = details.hit.person ? tr("Not the same person") : tr("Not the same document");
        add(why, "x", [this, why] { act(HitAct::SetAside, {why, {}, {}}); });
    }
    if (details.standing.lastAct != 0)
        add(tr("Take the last step back"), "undo-2", [this] { follow(m_context.session.hits().undo(m_key)); });
}

void HitPane::addEvents(QVBoxLayout &column, const HitDetails &details)
{
    const Theme &theme = m_context.theme;
    column.addSpacing(4);
    column.addWidget(new PlainLabel(theme, tr("History"), TextRole::Strong));
    auto *grid = new RuledGrid(theme);
    const auto add = [&](base::Instant at, const QString &who, const QString &what, bool undone) {
        auto *words = new PlainLabel(theme, undone ? tr("%1 (taken back)").arg(what) : what, TextRole::Body, undone ? Ink::Sub : Ink::Text);
        words->wrapped();
        auto *when = new PlainLabel(theme, messages::dateText(at), TextRole::Body, Ink::Sub);
        when->setToolTip(messages::exactUtcText(at));
        auto *person = new PlainLabel(theme, TextRole::Body, Ink::Sub);
        person->setForeignText(who);
        grid->addRow({when, words, person});
    };
    add(details.hit.openedAt, details.hit.openedBy, details.hit.late ? tr("Opened from a late hit") : tr("Opened from a look-up"), false);
    for (const alerts::HitEvent &event : details.events) {
        QString what = messages::hitEventText(event);
        if (!event.note.isEmpty())
            what += u": "_s + isolated(event.note);
        add(event.at, event.who, what, event.undone);
    }
    grid->setStretch(1, 1);
    column.addWidget(grid);
}

void HitPane::focusNext()
{
    if (!m_details)
        return;
    if (m_details->standing.step == HitStep::Possible && m_compare)
        m_compare->focusFirst();
    else if (m_acts)
        m_acts->focusNote();
    else if (m_contact)
        m_contact->focusChannel();
    else if (m_protection)
        m_protection->focusNote();
}

void HitPane::ask()
{
    if (!m_details)
        return;
    if (m_contact && mayAsk(*m_details)) {
        m_area->ensureWidgetVisible(m_contact);
        m_contact->focusChannel();
        return;
    }
    alerts::HitEvent event;
    event.act = HitAct::Ask;
    event.channel = alerts::AskChannel::Phone;
    if (const auto allowed = alerts::mayAct(m_details->hit, event); !allowed)
        fail(allowed.error());
}

void HitPane::confirmAsked()
{
    if (m_details && m_contact && mayAsk(*m_details))
        m_contact->ask();
}

void HitPane::act(HitAct what, const HitWords &words)
{
    follow(m_context.session.hits().advance(m_key, what, words));
}

void HitPane::follow(QCoro::Task<base::Status> task)
{
    QCoro::connect(std::move(task), this, [this, hit = m_key](const base::Status &done) {
        if (!done)
            fail(done.error());
        else
            m_fault->show(Tone::Calm, "info", {});
        if (hit == m_key)
            open(hit, done.has_value());
    });
}

void HitPane::fail(const base::Error &error)
{
    if (error.code == base::ErrorCode::GateBlocks && m_details) {
        // What the gate knows of the holder stays here: it is not told in a request that is written by hand.
        m_fault->show(Tone::Hit, "triangle-alert",
                      tr("The checks do not let this go to %1, and nothing was sent. No agreement may cover it today, or the holder may need "
                         "protection: look at Agreements, or speak with the protection adviser.")
                          .arg(messages::countryText(m_details->hit.alert.owner)));
        return;
    }
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_fault->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

void HitPane::dropContent()
{
    // Later: a button in it may be what asked for the new content. It stays in the window
    // until then, which would else be taken for left.
    if (QWidget *old = std::exchange(m_content, nullptr)) {
        old->hide();
        old->deleteLater();
    }
}

void HitPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_context.theme.tokens();
    painter.fillRect(rect(), t.window);
    painter.setPen(QPen(t.line, t.lineWidth));
    const int x = isRightToLeft() ? width() - 1 : 0;
    painter.drawLine(x, 0, x, height());
}

} // namespace countersign::ui
