#include "ui/lookup/basis_cards.h"

#include "core/documents/document_number.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/visible_text.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostReadings = 24;

Ink inkOf(messages::AgeStep step)
{
    switch (step) {
    case messages::AgeStep::Fresh: return Ink::Text;
    case messages::AgeStep::Old: return Ink::Near;
    case messages::AgeStep::VeryOld: return Ink::Hit;
    }
    return Ink::Text;
}

} // namespace

BasisCards::BasisCards(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_searched(new Card(context.theme, tr("What was searched"))),
      m_steps(new RuledGrid(context.theme)),
      m_readings(new Disclosure(context.theme, tr("Look-alike readings"))),
      m_readingList(new PlainLabel(context.theme, TextRole::Mono, Ink::Sub)), m_data(new Card(context.theme, tr("How good the data is"))),
      m_feeds(new RuledGrid(context.theme)), m_note(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)),
      m_contact(new Card(context.theme, tr("Contact, 24 hours"))), m_contactText(new PlainLabel(context.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_searched->body()->addWidget(m_steps);
    m_readingList->wrapped();
    m_readings->body()->addWidget(m_readingList);
    m_searched->body()->addWidget(m_readings);
    m_data->body()->addWidget(m_feeds);
    m_note->wrapped();
    m_data->body()->addWidget(m_note);
    m_contactText->wrapped();
    m_contactText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_contact->body()->addWidget(m_contactText);
    for (Card *card : {m_searched, m_data, m_contact})
        column->addWidget(card);
    column->addStretch(1);
    showData();
}

void BasisCards::showData()
{
    const int question = ++m_asked;
    m_searched->hide();
    m_contact->hide();
    auto task = m_context.session.alerts().feeds();
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<alerts::FeedState>> &feeds) {
        if (question != m_asked || !feeds)
            return;
        auto coverage = m_context.session.alerts().coverage();
        QCoro::connect(std::move(coverage), this, [this, question, feeds = *feeds](const base::Result<alerts::Coverage> &cover) {
            if (question == m_asked && cover)
                fillData(feeds, *cover, {}, m_context.clock.now());
        });
    });
}

void BasisCards::show(const alerts::Answer &answer)
{
    ++m_asked;
    fillSteps(answer);
    fillReadings(answer);
    fillData(answer.feeds, answer.coverage, answer.issuer, answer.askedAt);
    m_contact->hide();
    if (!answer.matches.isEmpty() && !answer.matches.front().isFolded() && answer.matches.front().alert.category != alerts::Category::Listed)
        findContact(answer.matches.front().alert);
}

void BasisCards::fillSteps(const alerts::Answer &answer)
{
    const Theme &theme = m_context.theme;
    m_steps->clear();
    for (const alerts::StepReport &step : answer.steps) {
        QString words = messages::stepText(step.step);
        if (step.readings > 1)
            words = tr("%1, %n reading(s)", nullptr, step.readings).arg(words);
        auto *label = new PlainLabel(theme, words, TextRole::Body);
        label->wrapped();
        m_steps->addRow({new IconLabel(theme, "check", Ink::Text, 15), label,
                         new PlainLabel(theme, QLocale().toString(step.found), TextRole::Body)});
    }
    m_steps->setStretch(1, 1);
    m_searched->setVisible(!answer.steps.isEmpty());
}

void BasisCards::fillReadings(const alerts::Answer &answer)
{
    const QByteArray number = answer.number.toLatin1();
    const QList<QByteArray> readings = documents::lookAlikeVariants(number, kMostReadings);
    QStringList shown;
    for (const QByteArray &reading : readings)
        shown << isolatedLtr(QString::fromLatin1(reading));
    const qint64 others = documents::lookAlikeReadings(number) - readings.size();
    QString text = shown.join(u"  "_s);
    if (others > 0)
        text += u'\n' + tr("and %n more", nullptr, static_cast<int>(qMin<qint64>(others, 1'000'000'000)));
    m_readingList->setText(text);
    m_readings->setVisible(!readings.isEmpty());
    m_readings->setOpen(false);
}

void BasisCards::fillData(const QList<alerts::FeedState> &feeds, const alerts::Coverage &coverage,
                          const base::CountryCode &issuer, base::Instant now)
{
    const Theme &theme = m_context.theme;
    const QLocale locale;
    m_feeds->clear();
    const alerts::FeedState *oldest = nullptr;
    for (const alerts::FeedState &feed : feeds) {
        if (!oldest || feed.headAt < oldest->headAt)
            oldest = &feed;
        if (!issuer.isNull() && feed.owner == issuer)
            m_feeds->addRow({new PlainLabel(theme, isolatedLtr(feed.owner.text()), TextRole::Body),
                             new PlainLabel(theme, messages::ageText(feed.headAt, now), TextRole::Body,
                                            inkOf(messages::ageStep(feed, now))),
                             new PlainLabel(theme, tr("head %1").arg(locale.toString(qulonglong(feed.sequence))), TextRole::Body)});
    }
    QString all = messages::coverageText(coverage);
    if (oldest && feeds.size() > 1)
        all += u" · "_s + tr("oldest %1").arg(messages::ageText(oldest->headAt, now));
    auto *words = new PlainLabel(theme, feeds.isEmpty() ? tr("no alerts are here yet") : all, TextRole::Body);
    words->wrapped();
    m_feeds->addRow({new PlainLabel(theme, tr("All feeds"), TextRole::Body), words});
    m_feeds->setStretch(1, 1);
    QString note = coverage.missing.isEmpty() ? QString() : tr("Not covered: %1.").arg([&coverage] {
        QStringList codes;
        for (const base::CountryCode &code : coverage.missing)
            codes << isolatedLtr(code.text());
        return codes.join(u", "_s);
    }());
    note += (note.isEmpty() ? QString() : u" "_s) + tr("Every question is kept, encrypted, with its reason.");
    m_note->setText(note);
}

void BasisCards::findContact(const alerts::AlertRecord &alert)
{
    // The answer carries the record, the contact point belongs to the owner's entry.
    const int question = m_asked;
    workstation::AlertFilter filter;
    filter.text = alert.number;
    filter.owners = {alert.owner};
    auto page = m_context.session.alerts().page(filter, 0, 1);
    QCoro::connect(std::move(page), this, [this, question, owner = alert.owner](const base::Result<workstation::AlertPage> &found) {
        if (question != m_asked || !found || found->rows.isEmpty())
            return;
        auto details = m_context.session.alerts().details(found->rows.front().row);
        QCoro::connect(std::move(details), this, [this, question, owner](const base::Result<workstation::AlertDetails> &read) {
            if (question != m_asked || !read || read->contact.isEmpty())
                return;
            m_contactText->setText(messages::countryText(owner) + u'\n' + visibleText(read->contact, true));
            m_contact->show();
        });
    });
}

} // namespace countersign::ui
