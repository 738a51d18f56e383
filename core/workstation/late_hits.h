#pragma once

#include "core/store/late_hit_store.h"
#include "core/store/question_store.h"
#include "core/workstation/session_core.h"

#include <QPointer>

#include <functional>

namespace countersign::workstation {

/// A question as it is kept, with what its answer met. `generation` was read before it was asked.
[[nodiscard]] store::KeptQuestion keptQuestion(const alerts::Answer &answer, Reason reason, const SessionCore &core,
                                               qint64 generation);
/// Weights of store::MetObject for a name: a strong one weighs as an exact number and says "listed", others as
/// a near one.
inline constexpr int kStrongName = 4;
inline constexpr int kSimilarName = 3;
/// Days for which questions are kept; 0: not at all.
[[nodiscard]] int retentionDays(const SessionCore &core);

/// Asks the kept questions again after each change of the alerts, and forgets those whose
/// time is over. Works on the vault's own chores thread in slices; what it finds is
/// committed on the writer together with the mark of what was asked, so that a crash
/// neither loses nor doubles a late hit. Lives on the window's thread.
class LateHits : public QObject
{
    Q_OBJECT
public:
    explicit LateHits(CorePtr core) : m_core(std::move(core)) {}

    /// After a sync, an import, an own entry, an unlock. Calls while one runs are joined into one more.
    void run();
    /// The same, and the number of late hits that were new.
    [[nodiscard]] QCoro::Task<base::Result<int>> runNow();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Questions looked at and asked in full by the last run; for measuring.
    struct Figures { qint64 questions = 0, asked = 0, changes = 0; };
    [[nodiscard]] Figures lastFigures() const { return *m_figures; }

Q_SIGNALS:
    /// The Inbox grew.
    void found(int count);

private:
    static QCoro::Task<base::Result<int>> carryOut(CorePtr core, std::shared_ptr<Figures> figures);
    void start();

    CorePtr m_core;
    std::shared_ptr<Figures> m_figures = std::make_shared<Figures>();
    bool m_running = false;
    bool m_again = false;
};

} // namespace countersign::workstation
