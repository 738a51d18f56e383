#pragma once

#include "core/workstation/directory_desk.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class Card;
class DigitsDialog;
class QrDialog;

/// One contact or desk in detail: how to reach it, and for a desk its key and what is known of it.
class DirectoryPane : public DetailPane
{
    Q_OBJECT
public:
    explicit DirectoryPane(const PageContext &context, QWidget *parent = nullptr);

    void show(const workstation::DirectoryEntry &entry);
    void close();
    [[nodiscard]] const workstation::DirectoryEntry &entry() const { return m_entry; }
    /// Null where there is nothing to compare.
    [[nodiscard]] ActionButton *compareButton() const { return m_compare; }
    DigitsDialog *compare();
    QrDialog *showQr();

Q_SIGNALS:
    void wantsEdit(const countersign::directory::Contact &contact);
    void wantsRemove(const countersign::directory::ContactId &id);

private:
    void addContact(QVBoxLayout &column, const directory::Contact &contact, const std::optional<bool> &openNow, bool first);
    void addKey(QVBoxLayout &column, const workstation::DeskKey &key);
    void addKeyActs(Card &card, const workstation::DeskKey &key);
    void accept();
    void say(const base::Status &done, const QString &good);

    PageContext m_context;
    workstation::DirectoryEntry m_entry;
    ActionButton *m_compare = nullptr;
};

/// What a desk's QR code holds: "COUNTERSIGN-DESK:QNB:" and the fingerprint in hex, upper case.
[[nodiscard]] QByteArray qrTextOf(const workstation::DeskKey &key);

} // namespace countersign::ui
