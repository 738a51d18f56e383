#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/directory/contact.h"
#include "core/directory/desk_group.h"
#include "core/directory/key_standing.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace countersign::workstation {

/// The key of a desk as this desk knows it.
struct DeskKey
{
    base::CountryCode desk;
    bool own = false;                    ///< this desk: nothing to compare
    directory::KeyState state = directory::KeyState::Unverified;
    base::Digest fingerprint;            ///< what the directory says now
    base::Digest before;                 ///< while Changed: what was seen or decided on earlier
    std::optional<directory::KeyComparison> how; ///< while Verified
    QString by;                          ///< who compared; foreign text
    std::optional<base::Instant> at;
};

/// Somebody who can be reached: a desk of the federation as its charter says, or a contact of this desk.
struct DirectoryEntry
{
    directory::Contact contact;          ///< of a desk: the first contact point of its charter, or its name alone
    QList<directory::Contact> more;      ///< further contact points of that charter
    bool isDesk = false;                 ///< signed by the desk itself; cannot be changed here
    bool active = true;                  ///< a member that has not left
    std::optional<DeskKey> key;          ///< of a desk
    std::optional<bool> openNow;         ///< by their clock; nothing where hours or zone do not say
};

/// Whom the desk can reach, whose keys it has compared, and groups as shortcuts (interface.md 3.10).
class DirectoryService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    template<typename T> using Answer = QCoro::Task<base::Result<T>>;
    using Done = QCoro::Task<base::Status>;

    /// Desks by code, then own contacts by title.
    [[nodiscard]] virtual Answer<QList<DirectoryEntry>> list() = 0;
    /// A null id adds it. Recorded. TextTooLong; NothingFound for a title of nothing.
    [[nodiscard]] virtual Answer<directory::ContactId> keep(directory::Contact contact) = 0;
    /// Into the bin for 30 days; restore() takes it out. Recorded. NothingFound.
    [[nodiscard]] virtual Done remove(directory::ContactId id) = 0;
    [[nodiscard]] virtual Done restore(directory::ContactId id) = 0;

    /// Those that come with the program, then own ones.
    [[nodiscard]] virtual Answer<QList<directory::DeskGroup>> groups() = 0;
    /// Adds an own group or changes it. Recorded. NothingFound without a name or members.
    [[nodiscard]] virtual Done keepGroup(QString name, QList<base::CountryCode> members) = 0;
    [[nodiscard]] virtual Done removeGroup(QString name) = 0;
    /// The members of a group that can be sent to: admitted desks other than this one.
    [[nodiscard]] virtual QList<base::CountryCode> reachable(const directory::DeskGroup &group) const = 0;

    /// The 60 digits that both desks read to each other. Takes some milliseconds. DeskUnknown.
    [[nodiscard]] virtual Answer<QString> digits(base::CountryCode desk) = 0;
    /// The digits agreed. `fingerprint` is that of the key they were made from: DeskKeyChanged when the directory
    /// says another by now. Recorded.
    [[nodiscard]] virtual Done verified(base::CountryCode desk, base::Digest fingerprint, directory::KeyComparison how) = 0;
    /// An officer goes on with a changed key without comparing it: it counts as unverified then. Recorded. NotAuthorised without the role.
    [[nodiscard]] virtual Done accept(base::CountryCode desk) = 0;
    /// Whether the person may accept(): team leader, releasing officer or administrator.
    [[nodiscard]] virtual bool mayAccept() const = 0;
Q_SIGNALS:
    void changed();
};

} // namespace countersign::workstation
