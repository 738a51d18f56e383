#pragma once

#include "core/workstation/directory_desk.h"
#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultDirectoryService final : public DirectoryService
{
    Q_OBJECT
public:
    explicit VaultDirectoryService(CorePtr core) : m_core(std::move(core)) {}

    [[nodiscard]] Answer<QList<DirectoryEntry>> list() override;
    [[nodiscard]] Answer<directory::ContactId> keep(directory::Contact contact) override;
    [[nodiscard]] Done remove(directory::ContactId id) override;
    [[nodiscard]] Done restore(directory::ContactId id) override;
    [[nodiscard]] Answer<QList<directory::DeskGroup>> groups() override;
    [[nodiscard]] Done keepGroup(QString name, QList<base::CountryCode> members) override;
    [[nodiscard]] Done removeGroup(QString name) override;
    [[nodiscard]] QList<base::CountryCode> reachable(const directory::DeskGroup &group) const override;
    [[nodiscard]] Answer<QString> digits(base::CountryCode desk) override;
    [[nodiscard]] Done verified(base::CountryCode desk, base::Digest fingerprint, directory::KeyComparison how) override;
    [[nodiscard]] Done accept(base::CountryCode desk) override;
    [[nodiscard]] bool mayAccept() const override;

private:
    using Act = std::function<base::Status(sync::Stores &)>;
    /// The act and its row in one transaction on the writer, then changed().
    [[nodiscard]] Done act(store::AuditEntry entry, Act act);

    CorePtr m_core;
};

} // namespace countersign::workstation
