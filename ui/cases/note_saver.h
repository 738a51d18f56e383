#pragma once

#include "core/workstation/case_desk.h"

#include <QObject>

#include <functional>
#include <optional>

class QTimer;

namespace countersign::ui {

/// Carries typing into the vault: a draft at latest two seconds after the first unsaved key, a
/// version on Ctrl+S and on leaving. What could not be written stays in the window and is tried
/// again. One write at a time, so that a later one never comes before an earlier.
class NoteSaver : public QObject
{
    Q_OBJECT
public:
    /// `changes`: everything since the version that stands; asked right before it is written.
    NoteSaver(workstation::CaseService &cases, const base::Clock &clock, std::function<cases::Changes()> changes, QObject *parent = nullptr);

    void begin(const base::CaseId &id, const base::EntityId &note);
    /// Leaves the note: what is unsaved becomes a version. The answer is not waited for.
    void leave();
    void edited();
    /// Writes what is unsaved, then makes a version of it, named or not.
    void commit(const QString &label);
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    [[nodiscard]] bool isWriting() const { return m_writing; }
    [[nodiscard]] bool isFailing() const { return m_failed; }
    [[nodiscard]] std::optional<base::Instant> lastSaved() const { return m_lastSaved; }
    void retry();

Q_SIGNALS:
    void stateChanged();
    void failed(const countersign::base::Error &error);
    /// A version was made: the note is read again.
    void committed();

private:
    void write();
    void finish();
    void fail(const base::Error &error);

    workstation::CaseService &m_cases;
    const base::Clock &m_clock;
    std::function<cases::Changes()> m_changes;
    base::CaseId m_case;
    base::EntityId m_note;
    QTimer *m_timer;
    QTimer *m_retry;
    bool m_dirty = false;
    bool m_writing = false;
    bool m_failed = false;
    std::optional<QString> m_label;  ///< of a version that waits for the draft
    std::optional<base::Instant> m_lastSaved;
    int m_round = 0;
};

} // namespace countersign::ui
