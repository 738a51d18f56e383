#include "ui/shell/status_line.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "core/workstation/release_desk.h"
#include "ui/widgets/countersign_style.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString timeOfDay(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(at)).toString(u"HH:mm"_s);
}

QString phaseWords(const workstation::SyncProgress &progress)
{
    using workstation::SyncPhase;
    switch (progress.phase) {
    case SyncPhase::Idle: return StatusLine::tr("Syncing");
    case SyncPhase::Connecting: return StatusLine::tr("Connecting");
    case SyncPhase::Directory: return StatusLine::tr("Reading the directory");
    case SyncPhase::Listing: return StatusLine::tr("Asking what is new");
    case SyncPhase::Downloading: return StatusLine::tr("Fetching alerts of %1").arg(progress.feed);
    case SyncPhase::Verifying: return StatusLine::tr("Checking alerts of %1").arg(progress.feed);
    case SyncPhase::Applying: return StatusLine::tr("Taking in alerts of %1").arg(progress.feed);
    case SyncPhase::Publishing: return StatusLine::tr("Publishing own alerts");
    }
    return {};
}

} // namespace

StatusLine::StatusLine(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_link(new ActionButton(context.theme, ActionButton::Kind::Quiet, {})),
      m_data(new ActionButton(context.theme, ActionButton::Kind::Quiet, {})),
      m_queue(new ActionButton(context.theme, ActionButton::Kind::Quiet, {})),
      m_releases(new ActionButton(context.theme, ActionButton::Kind::Quiet, {})),
      m_saved(new ActionButton(context.theme, ActionButton::Kind::Quiet, {})),
      m_lock(new ActionButton(context.theme, ActionButton::Kind::Quiet, tr("Lock"), "lock"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, kRingRoom, 14, kRingRoom);
    row->setSpacing(4);
    row->addWidget(m_link);
    row->addWidget(m_data);
    row->addWidget(m_queue);
    row->addWidget(m_releases);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addWidget(m_lock);
    m_lock->setKeyHint(u"Ctrl L"_s);
    setAccessibleName(tr("Status"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_link, &QPushButton::clicked, this, &StatusLine::wantsSync);
    connect(m_data, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(u"settings"_s, u"sync"_s); });
    connect(m_queue, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(u"alerts"_s, u"pending"_s); });
    connect(m_releases, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(u"outbox"_s, u"/list"_s); });
    connect(m_saved, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(u"settings"_s, u"vault"_s); });
    connect(m_lock, &QPushButton::clicked, this, &StatusLine::wantsLock);

    workstation::SyncService &sync = m_context.session.sync();
    connect(&sync, &workstation::SyncService::progressChanged, this, &StatusLine::refreshLink);
    connect(&sync, &workstation::SyncService::stateChanged, this, &StatusLine::refresh);
    connect(&sync, &workstation::SyncService::dataChanged, this, &StatusLine::refreshData);
    connect(&m_context.session.releases(), &workstation::ReleaseService::changed, this, &StatusLine::refresh);
    connect(&m_context.theme, &Theme::changed, this, [this] {
        fit();
        update();
    });
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &StatusLine::refresh);
    minute->start(std::chrono::minutes(1));
    refresh();
}

void StatusLine::refresh()
{
    refreshLink();
    refreshData();
    const int queued = m_context.session.sync().queued();
    m_queue->setText(tr("%n own alert(s) waiting", nullptr, queued));
    m_queue->setVisible(queued > 0);
    const int releases = m_context.session.releases().waiting();
    m_releases->setText(tr("%n release(s) wait", nullptr, releases));
    m_releases->setVisible(releases > 0);
    const auto backup = m_context.session.lastBackup();
    m_saved->setText(backup ? tr("Copy kept %1").arg(timeOfDay(*backup)) : tr("No copy kept yet"));
    fit();
}

void StatusLine::refreshLink()
{
    workstation::SyncService &sync = m_context.session.sync();
    const auto last = sync.lastSync();
    QString words;
    Ink dot = Ink::Sub;
    if (sync.isRunning()) {
        const workstation::SyncProgress progress = sync.progress();
        words = phaseWords(progress);
        if (progress.total > 0)
            words += u" %1 %"_s.arg(progress.done * 100 / progress.total);
        dot = Ink::Accent;
    } else if (sync.isOnline()) {
        words = last ? tr("Online · synced %1").arg(timeOfDay(*last)) : tr("Online · not synced yet");
        dot = Ink::Done;
    } else {
        const auto since = sync.offlineSince();
        words = since ? tr("Offline since %1").arg(timeOfDay(*since)) : tr("Offline");
    }
    QString explanation = tr("Sync now (Ctrl+R)");
    if (const auto error = sync.lastError(); error && !sync.isRunning()) {
        const messages::ErrorSentence sentence = messages::sentence(*error);
        explanation = QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').trimmed();
        dot = sync.isOnline() ? Ink::Near : dot;
    }
    m_link->setText(words);
    m_link->setDot(dot);
    m_link->setToolTip(explanation);
    m_link->setAccessibleName(words);
    fit();
    m_link->setAccessibleDescription(explanation);
}

void StatusLine::refreshData()
{
    auto task = m_context.session.alerts().feeds();
    QCoro::connect(std::move(task), this, [this](const base::Result<QList<alerts::FeedState>> &feeds) {
        if (!feeds)
            return;
        // The middle feed speaks for the whole, so that one late state neither hides nor is
        // hidden; the latest straggler is named beside it when it is old.
        QList<base::Instant> heads;
        for (const alerts::FeedState &feed : *feeds)
            heads.append(feed.headAt);
        std::sort(heads.begin(), heads.end());
        const base::Instant now = m_context.clock.now();
        const bool any = !heads.isEmpty();
        const base::Instant oldest = any ? heads.first() : now;
        const base::Instant middle = any ? heads[heads.size() / 2] : now;
        auto coverage = m_context.session.alerts().coverage();
        QCoro::connect(std::move(coverage), this, [this, any, middle, oldest, now](const base::Result<alerts::Coverage> &cover) {
            m_dataShort = any ? tr("Alerts %1").arg(messages::ageText(middle, now)) : tr("No alerts here yet");
            m_dataLong = m_dataShort;
            if (cover && any)
                m_dataLong += u" · "_s + messages::coverageText(*cover);
            if (now - oldest >= alerts::kOldData)
                m_dataLong += u" · "_s + tr("oldest %1").arg(messages::ageText(oldest, now));
            m_data->setAccessibleName(m_dataLong);
            m_data->setToolTip(m_dataLong);
            const auto age = now - middle;
            m_data->setInk(age >= alerts::kVeryOldData          ? Ink::Hit
                           : now - oldest >= alerts::kOldData   ? Ink::Near
                                                                : Ink::Sub);
            fit();
        });
    });
}

void StatusLine::fit()
{
    // At large text the line is too short for everything: the least needed goes first, and
    // is still in the settings.
    m_data->setText(m_dataLong);
    m_saved->show();
    m_lock->setKeyHint(u"Ctrl L"_s);
    const auto tooLong = [this] {
        int needed = 60;
        for (const ActionButton *part : {m_link, m_data, m_queue, m_releases, m_saved, m_lock})
            needed += part->isVisibleTo(this) ? part->sizeHint().width() : 0;
        return needed > width();
    };
    if (tooLong())
        m_saved->hide();
    if (tooLong())
        m_data->setText(m_dataShort);
    if (tooLong())
        m_lock->setKeyHint({});
    for (ActionButton *part : {m_link, m_data, m_queue, m_releases, m_saved, m_lock})
        part->updateGeometry();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().surface);
    painter.setPen(QPen(m_context.theme.tokens().line, m_context.theme.tokens().lineWidth));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace countersign::ui
