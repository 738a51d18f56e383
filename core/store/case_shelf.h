#pragma once

#include "core/base/ids.h"
#include "core/cases/case_state.h"

#include <QList>

#include <memory>
#include <mutex>
#include <optional>

namespace countersign::store {

using CaseStatePtr = std::shared_ptr<const cases::CaseState>;

/// The cases that were folded last, for all threads of one open vault. An entry says up to which
/// revision it goes; who takes it compares that with the table it sees.
class CaseShelf
{
public:
    struct Kept
    {
        CaseStatePtr state;
        qint64 row = 0;         ///< of the last revision in it
        QByteArray object;      ///< and that revision's id, since a row may be taken back
    };
    [[nodiscard]] std::optional<Kept> find(const base::CaseId &id);
    void keep(Kept kept);
    void clear();

private:
    std::mutex m_mutex;
    QList<Kept> m_kept; ///< the one used last at the end
};
using CaseShelfPtr = std::shared_ptr<CaseShelf>;

} // namespace countersign::store
