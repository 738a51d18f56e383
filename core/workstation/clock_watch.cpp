#include "core/workstation/clock_watch.h"

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
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    m_timer.start(std::chrono::minutes(1));
}

std::chrono::milliseconds ClockWatch::look()
{
    if (m_core->isClosed())
        return {};
    const auto now = offsetOf(*m_core->clock());
    const auto jump = now - m_offset;
    m_offset = now;
    if (std::chrono::abs(jump) < kLeastJump)
        return {};
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(jump).count();
    const auto entry = m_core->auditEntry(u"clock.jump"_s, {}, u"seen"_s, QByteArray::number(seconds) + " s");
    const auto clock = m_core->clock();
    auto note = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
    const auto noted = m_core->writer()->run(std::move(note));
    Q_UNUSED(noted)
    m_core->log().write(u"clock.jump"_s, QString::number(seconds));
    return jump;
}

} // namespace countersign::workstation
