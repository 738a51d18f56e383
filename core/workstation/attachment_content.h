#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign::sync {
class Stores;
}
namespace countersign::store {
class CaseShelf;
}

namespace countersign::workstation {

/// A file of a case, opened with its key. NothingFound; CaseObjectBroken; what the store says. Who hands
/// it out writes the audit row.
[[nodiscard]] base::Result<QByteArray> attachmentContent(sync::Stores &stores, store::CaseShelf &shelf, const base::CaseId &id,
                                                         const base::EntityId &attachment);

/// A file that was read: nothing of it is in the vault yet.
struct ReadFile
{
    cases::Attachment about;                     ///< with an id of its own and a safe name
    QByteArray content;
    QString text;                                ///< for the search
};
[[nodiscard]] ReadFile readContent(const QString &name, QByteArray content);

/// Sealed under a key of its own: what to write into the case, and what to keep beside it.
struct SealedFile
{
    cases::Changes changes;
    QList<QByteArray> chunks;
};
/// SecretMemory.
[[nodiscard]] base::Result<SealedFile> sealFile(const ReadFile &file);

} // namespace countersign::workstation
