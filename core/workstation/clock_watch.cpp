#include "core/workstation/clock_watch.h"

#include <QPointer>

namespace countersign::workstation {

using namespace Qt::StringLiterals;

namespace {

std::chrono::milliseconds offsetOf(const base::Clock &clock)
{
    return clock.now().time_since_epoch() - clock.monotonic();
}

} // namespace

ClockWatch::ClockWatch(CorePtr core, QObject *parent) : QObject(parent), m_core(std::move(core)), m_offset(offsetOf(*m_core->clock()))
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const auto looking = look();
        Q_UNUSED(looking)
    });
    m_timer.start(std::chrono::minutes(1));
}

QCoro::Task<std::chrono::milliseconds> ClockWatch::look()
{
    constexpr std::chrono::milliseconds kNone{0};
    const CorePtr core = m_core;
    const QPointer<ClockWatch> self(this);
    if (core->isClosed())
        co_return kNone;
    const auto jump = offsetOf(*core->clock()) - m_offset;
    m_offset += jump;
    if (std::chrono::abs(jump) < kLeastJump)
        co_return kNone;
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(jump).count();
    core->log().write(u"clock.jump"_s, QString::number(seconds));
    const auto entry = core->auditEntry(u"clock.jump"_s, {}, u"seen"_s, QByteArray::number(seconds) + " s");
    const auto clock = core->clock();
    auto note = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
    const auto noted = co_await core->writer()->run(std::move(note));
    if (!noted) {
        if (self)
            self->m_offset -= jump;
        co_return kNone;
    }
    co_return jump;
}

} // namespace countersign::workstation
