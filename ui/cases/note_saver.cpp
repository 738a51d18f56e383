#include "ui/cases/note_saver.h"

#include <QTimer>

namespace countersign::ui {

namespace {
constexpr int kPause = 1200;   ///< ms after the first unsaved key; with the write itself below two seconds
constexpr int kRetry = 5000;   ///< ms until a failed write is tried again
}

NoteSaver::NoteSaver(workstation::CaseService &cases, const base::Clock &clock, std::function<cases::Changes()> changes, QObject *parent)
    : QObject(parent), m_cases(cases), m_clock(clock), m_changes(std::move(changes)), m_timer(new QTimer(this)), m_retry(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kPause);
    m_retry->setSingleShot(true);
    m_retry->setInterval(kRetry);
    connect(m_timer, &QTimer::timeout, this, &NoteSaver::write);
    connect(m_retry, &QTimer::timeout, this, &NoteSaver::write);
}

void NoteSaver::begin(const base::CaseId &id, const base::EntityId &note)
{
    ++m_round;
    m_case = id;
    m_note = note;
    m_dirty = m_writing = m_failed = false;
    m_label.reset();
    m_lastSaved.reset();
    m_timer->stop();
    m_retry->stop();
    Q_EMIT stateChanged();
}

void NoteSaver::leave()
{
    m_timer->stop();
    m_retry->stop();
    if (m_note.isNull())
        return;
    // Without a draft the version is nothing to do. Both go to the writer in this order; nobody is left to hear the answers.
    if (m_dirty) {
        const auto saved = m_cases.saveDraft(m_case, m_note, m_changes());
        Q_UNUSED(saved)
    }
    const auto committed = m_cases.commit(m_case, m_note, {});
    Q_UNUSED(committed)
    m_note = {};
    m_dirty = false;
    ++m_round;
}

void NoteSaver::edited()
{
    if (m_note.isNull())
        return;
    m_dirty = true;
    if (!m_timer->isActive() && !m_writing && !m_retry->isActive())
        m_timer->start();
    Q_EMIT stateChanged();
}

void NoteSaver::commit(const QString &label)
{
    if (m_note.isNull())
        return;
    m_label = label;
    if (!m_writing)
        write();
}

void NoteSaver::retry()
{
    m_retry->stop();
    if (!m_writing)
        write();
}

void NoteSaver::write()
{
    if (m_writing || m_note.isNull())
        return;
    m_timer->stop();
    const int round = m_round;
    if (m_dirty) {
        m_dirty = false;
        m_writing = true;
        auto task = m_cases.saveDraft(m_case, m_note, m_changes());
        QCoro::connect(std::move(task), this, [this, round](const base::Status &status) {
            if (round != m_round)
                return;
            m_writing = false;
            if (!status) {
                m_dirty = true;
                fail(status.error());
                return;
            }
            finish();
        });
    } else if (m_label) {
        m_writing = true;
        auto task = m_cases.commit(m_case, m_note, *m_label);
        QCoro::connect(std::move(task), this, [this, round](const base::Status &status) {
            if (round != m_round)
                return;
            m_writing = false;
            if (!status) {
                fail(status.error());
                return;
            }
            m_label.reset();
            finish();
            Q_EMIT committed();
        });
    }
    Q_EMIT stateChanged();
}

void NoteSaver::finish()
{
    m_failed = false;
    m_lastSaved = m_clock.now();
    if (m_label)
        write();
    else if (m_dirty)
        m_timer->start();
    Q_EMIT stateChanged();
}

void NoteSaver::fail(const base::Error &error)
{
    m_failed = true;
    m_retry->start();
    Q_EMIT failed(error);
    Q_EMIT stateChanged();
}

} // namespace countersign::ui
