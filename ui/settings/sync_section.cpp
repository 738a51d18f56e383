#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/settings/section.h"
#include "ui/widgets/visible_text.h"

#include <QLocale>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

SyncSection::SyncSection(const PageContext &context)
    : SettingsSection(context, tr("Sync and data")), m_state(nullptr), m_fault(new NoticeBar(context.theme)),
      m_sync(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Sync now"), "refresh-cw")),
      m_cancel(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Stop"))),
      m_feeds(new RuledGrid(context.theme)), m_remarks(new PlainLabel(context.theme, TextRole::Body, Ink::Near))
{
    Card *link = addCard(tr("Portal"));
    m_state = sentence(link, {});
    link->body()->addWidget(m_fault);
    m_sync->setKeyHint(u"Ctrl R"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sync);
    row->addWidget(m_cancel);
    row->addStretch(1);
    link->body()->addLayout(row);
    m_remarks->wrapped();
    m_remarks->hide();
    link->body()->addWidget(m_remarks);
    addCard(tr("How good the data is"))->body()->addWidget(m_feeds);
    connect(m_sync, &QPushButton::clicked, this, &SyncSection::syncNow);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_context.session.sync().cancel(); });
    connect(&context.session.sync(), &workstation::SyncService::stateChanged, this, &SyncSection::refresh);
    connect(&context.session.sync(), &workstation::SyncService::dataChanged, this, &SyncSection::refresh);
    refresh();
}

void SyncSection::refresh()
{
    workstation::SyncService &sync = m_context.session.sync();
    const auto last = sync.lastSync();
    QString words = sync.isOnline() ? tr("The portal answers.") : tr("The portal does not answer; look-ups go on with the data here.");
    if (last)
        words += u' ' + tr("Last sync: %1.").arg(messages::dateText(*last));
    m_state->setText(words);
    m_cancel->setVisible(sync.isRunning());
    m_sync->setEnabled(!sync.isRunning());
    const auto error = sync.lastError();
    QString fault;
    if (error && !sync.isRunning()) {
        const messages::ErrorSentence sentence = messages::sentence(*error);
        fault = QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').simplified();
    }
    m_fault->show(Tone::Near, "triangle-alert", fault);
    auto task = m_context.session.alerts().feeds();
    QCoro::connect(std::move(task), this, [this](const base::Result<QList<alerts::FeedState>> &feeds) {
        if (feeds)
            showFeeds(*feeds);
    });
}

void SyncSection::showFeeds(const QList<alerts::FeedState> &feeds)
{
    const Theme &theme = m_context.theme;
    const base::Instant now = m_context.clock.now();
    QList<alerts::FeedState> sorted = feeds;
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.headAt < b.headAt; });
    m_feeds->clear();
    m_feeds->setHead({tr("State"), tr("Data"), tr("Alerts"), tr("Head")});
    for (const alerts::FeedState &feed : std::as_const(sorted)) {
        const auto age = now - feed.headAt;
        const Ink ink = age < alerts::kOldData ? Ink::Text : age < alerts::kVeryOldData ? Ink::Near : Ink::Hit;
        m_feeds->addRow({new PlainLabel(theme, messages::countryText(feed.owner), TextRole::Body),
                         new PlainLabel(theme, messages::ageText(feed.headAt, now), TextRole::Body, ink),
                         new PlainLabel(theme, QLocale().toString(qulonglong(feed.count)), TextRole::Body),
                         new PlainLabel(theme, QLocale().toString(qulonglong(feed.sequence)), TextRole::Body, Ink::Sub)});
    }
    if (sorted.isEmpty())
        m_feeds->addRow({new PlainLabel(theme, tr("No alerts are here yet."), TextRole::Body, Ink::Sub)});
    m_feeds->setStretch(0, 1);
}

void SyncSection::syncNow()
{
    auto task = m_context.session.sync().syncNow();
    QCoro::connect(std::move(task), this, [this](const base::Result<workstation::SyncSummary> &summary) {
        QStringList lines;
        if (summary) {
            for (const base::Error &remark : summary->remarks)
                lines << messages::sentence(remark).what;
        }
        m_remarks->setText(lines.join(u'\n'));
        m_remarks->setVisible(!lines.isEmpty());
        refresh();
    });
}

} // namespace countersign::ui
