#pragma once

#include "core/alerts/name_lookup.h"
#include "core/store/question_store.h"
#include "core/workstation/session_core.h"

#include <QObject>

namespace countersign::workstation {

/// A question about a name as it is kept, with what its answer met. `generation` was read
/// before it was asked.
[[nodiscard]] store::KeptQuestion keptQuestion(const alerts::NameAnswer &answer, Reason reason, const SessionCore &core,
                                               qint64 generation);

/// Keeps the name index of the reader near the data: reads it on the chores thread after an
/// unlock, so that no look-up waits for it, follows changes in slices, and saves it when enough
/// changed. A question asked before it is there reads it itself. Lives on the window's thread.
class NameKeeper : public QObject
{
    Q_OBJECT
public:
    explicit NameKeeper(CorePtr core) : m_core(std::move(core)) {}

    /// After an unlock, a sync, an import. Calls while one runs are joined into one more.
    void run();
    /// The same; ends when the index is there, current and, where worth while, saved.
    [[nodiscard]] QCoro::Task<base::Status> runNow();

private:
    static QCoro::Task<base::Status> carryOut(CorePtr core);

    CorePtr m_core;
    bool m_running = false;
    bool m_again = false;
};

} // namespace countersign::workstation
