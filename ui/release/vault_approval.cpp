#include "ui/release/vault_approval.h"

#include "core/workstation/session.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/visible_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>

namespace countersign::ui {

using workstation::OtherVaultLabel;

VaultApproval::VaultApproval(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_choose(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Choose the vault of the second person"), "user-check", this)),
      m_keyFileButton(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Choose its key file"), "key-round", this)),
      m_field(new PassphraseField(context.theme, tr("Passphrase of the second person"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_choose);
    row->addWidget(m_keyFileButton);
    row->addWidget(m_field, 1);
    m_choose->setAutoDefault(false);
    m_keyFileButton->setAutoDefault(false);
    m_keyFileButton->hide();
    connect(m_choose, &QPushButton::clicked, this, &VaultApproval::choose);
    connect(m_keyFileButton, &QPushButton::clicked, this, &VaultApproval::chooseKeyFile);
    connect(m_field, &PassphraseField::submitted, this, &VaultApproval::submitted);
}

void VaultApproval::setPath(const QString &path)
{
    take({path, QFileInfo(path).fileName(), false});
    // Whether it wants a key file stands in its label.
    auto task = m_context.session.releases().otherVaults(path);
    QCoro::connect(std::move(task), this, [this, path](const base::Result<QList<OtherVaultLabel>> &found) {
        if (found && !found->isEmpty() && m_path == path)
            take(found->first());
    });
}

void VaultApproval::take(const OtherVaultLabel &vault)
{
    if (m_path != vault.directory)
        m_keyFile.clear();
    m_path = vault.directory;
    m_needsKeyFile = vault.needsKeyFile;
    m_choose->setText(tr("Vault: %1").arg(isolated(vault.label)));
    m_choose->updateGeometry();
    m_keyFileButton->setVisible(m_needsKeyFile);
    if (m_keyFile.isEmpty())
        m_keyFileButton->setText(tr("Choose its key file"));
}

QString VaultApproval::missing() const
{
    if (!m_path.isEmpty() && m_needsKeyFile && m_keyFile.isEmpty())
        return tr("This vault opens with a key file too. Choose its key file.");
    if (m_path.isEmpty() || m_field->isEmpty())
        return tr("Choose the vault of the second person and type its passphrase, or use files.");
    return {};
}

std::shared_ptr<crypto::SecretBytes> VaultApproval::takePassphrase()
{
    return m_field->take();
}

void VaultApproval::takeFocus()
{
    if (m_path.isEmpty())
        m_choose->setFocus(Qt::OtherFocusReason);
    else if (m_needsKeyFile && m_keyFile.isEmpty())
        m_keyFileButton->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

void VaultApproval::choose()
{
    auto task = m_context.session.releases().otherVaults({});
    QCoro::connect(std::move(task), this, [this](const base::Result<QList<OtherVaultLabel>> &found) {
        if (!found || found->isEmpty()) {
            chooseFolder();
            return;
        }
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const OtherVaultLabel &one : *found) {
            connect(menu->addAction(visibleText(one.label)), &QAction::triggered, this, [this, one] {
                take(one);
                takeFocus();
            });
        }
        menu->addSeparator();
        connect(menu->addAction(tr("Another folder…")), &QAction::triggered, this, &VaultApproval::chooseFolder);
        menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
    });
}

void VaultApproval::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the vault of the second person"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setPath(path);
        takeFocus();
    });
    dialog->open();
}

void VaultApproval::chooseKeyFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose its key file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_keyFile = path;
        m_keyFileButton->setText(tr("Key file: %1").arg(isolated(QFileInfo(path).fileName())));
        m_keyFileButton->updateGeometry();
        takeFocus();
    });
    dialog->open();
}

} // namespace countersign::ui
