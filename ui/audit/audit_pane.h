#pragma once

#include "core/workstation/audit_desk.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace countersign::ui {

class AuditStateCard;
class ChoiceChip;

/// The chain as a whole, and under it the entry that is chosen.
class AuditPane : public DetailPane
{
    Q_OBJECT
public:
    explicit AuditPane(const PageContext &context, QWidget *parent = nullptr);

    void show(const workstation::AuditState &state);
    void show(const workstation::AuditLine &line);
    void clearEntry();
    [[nodiscard]] AuditStateCard *state() const { return m_state; }

Q_SIGNALS:
    /// All entries about the same thing.
    void wantsObject(const QString &object);

private:
    void rebuildEntry(QWidget *entry);
    [[nodiscard]] QWidget *entryCard(const workstation::AuditLine &line);
    void showDevices(const workstation::AuditState &state);
    void addRetention(QVBoxLayout &column);
    void removeDetails(int days);

    PageContext m_context;
    QVBoxLayout *m_column = nullptr;
    AuditStateCard *m_state;
    QWidget *m_entry = nullptr;
    QWidget *m_devices = nullptr;
    QWidget *m_retention = nullptr;
};

} // namespace countersign::ui
