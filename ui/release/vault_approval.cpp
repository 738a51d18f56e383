#include "ui/release/vault_approval.h"

#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/visible_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

namespace countersign::ui {

VaultApproval::VaultApproval(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_choose(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Choose the vault of the second person"), "folder")),
      m_field(new PassphraseField(context.theme, tr("Passphrase of the second person")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_choose);
    row->addWidget(m_field, 1);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &VaultApproval::choose);
    connect(m_field, &PassphraseField::submitted, this, &VaultApproval::submitted);
}

void VaultApproval::setPath(const QString &path)
{
    m_path = path;
    m_choose->setText(tr("Vault: %1").arg(isolated(QFileInfo(path).fileName())));
    m_choose->updateGeometry();
}

bool VaultApproval::isReady() const
{
    return !m_path.isEmpty() && !m_field->isEmpty();
}

std::shared_ptr<crypto::SecretBytes> VaultApproval::takePassphrase()
{
    return m_field->take();
}

void VaultApproval::takeFocus()
{
    if (m_path.isEmpty())
        m_choose->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

void VaultApproval::choose()
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

} // namespace countersign::ui
