#include "ui/settings/vault_section.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "core/workstation/workstation.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/visible_text.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString whole(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    return QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').simplified();
}
}

VaultSection::VaultSection(const PageContext &context) : SettingsSection(context, tr("Vault"))
{
    buildLock();
    buildBackup();
    buildPassphrase();
}

void VaultSection::buildLock()
{
    Card *card = addCard(tr("Lock by itself"), tr("The vault also locks with the screen, with sleep and with Ctrl+L."));
    auto *chip = new ChoiceChip(m_context.theme, tr("When nobody uses it"));
    for (int minutes : {2, 5, 10, 15, 30})
        chip->addChoice(tr("after %n minute(s)", nullptr, minutes), minutes);
    chip->setValue(m_context.session.settings().value(u"idleLockMinutes"_s, u"5"_s).toInt());
    card->body()->addWidget(chip, 0, Qt::AlignLeading);
    connect(chip, &ChoiceChip::chosen, this, [this](int minutes) {
        m_context.session.settings().setValue(u"idleLockMinutes"_s, QString::number(minutes));
        Q_EMIT idleLockChosen(minutes);
    });
}

void VaultSection::buildBackup()
{
    Card *card = addCard(tr("Copy of the vault"), tr("An encrypted copy is made each night; three are kept."));
    m_lastBackup = sentence(card, {}, Ink::Text);
    m_backup = new ActionButton(m_context.theme, ActionButton::Kind::Plain, tr("Make a copy now"), "save");
    card->body()->addWidget(m_backup, 0, Qt::AlignLeading);
    m_backupSaid = new NoticeBar(m_context.theme);
    card->body()->addWidget(m_backupSaid);
    connect(m_backup, &QPushButton::clicked, this, &VaultSection::backupNow);
    showBackup();
}

void VaultSection::showBackup()
{
    const auto last = m_context.session.lastBackup();
    m_lastBackup->setText(last ? tr("Last copy: %1.").arg(messages::dateText(*last)) : tr("No copy has been made yet."));
}

void VaultSection::backupNow()
{
    m_backup->setEnabled(false);
    auto task = m_context.session.backupNow();
    QCoro::connect(std::move(task), this, [this](const base::Result<QString> &path) {
        m_backup->setEnabled(true);
        if (path)
            m_backupSaid->show(Tone::Calm, "check", tr("Copied to %1.").arg(isolatedLtr(*path)));
        else
            m_backupSaid->show(Tone::Hit, "triangle-alert", whole(path.error()));
        showBackup();
    });
}

void VaultSection::buildPassphrase()
{
    Card *card = addCard(tr("Change the passphrase"), tr("The recovery sheet goes on working."));
    const auto field = [&](const QString &name) {
        auto *label = new PlainLabel(m_context.theme, name);
        auto *passphrase = new PassphraseField(m_context.theme, name);
        passphrase->setMaximumWidth(m_context.theme.px(420));
        card->body()->addWidget(label);
        card->body()->addWidget(passphrase);
        connect(passphrase, &PassphraseField::edited, this, &VaultSection::judge);
        return passphrase;
    };
    m_current = field(tr("Present passphrase"));
    m_wanted = field(tr("New passphrase, at least %n character(s)", nullptr, workstation::kShortestPassphrase));
    m_repeated = field(tr("The new one again"));
    m_change = new ActionButton(m_context.theme, ActionButton::Kind::Plain, tr("Change the passphrase"), "key-round");
    card->body()->addWidget(m_change, 0, Qt::AlignLeading);
    m_said = new NoticeBar(m_context.theme);
    card->body()->addWidget(m_said);
    connect(m_change, &QPushButton::clicked, this, &VaultSection::change);
    connect(m_repeated, &PassphraseField::submitted, this, &VaultSection::change);
    judge();
}

void VaultSection::judge()
{
    if (!m_change)
        return;
    m_change->setEnabled(!m_current->isEmpty() && m_wanted->buffer().length() >= workstation::kShortestPassphrase
                         && m_wanted->buffer().equals(m_repeated->buffer()));
}

void VaultSection::change()
{
    if (!m_change->isEnabled())
        return;
    m_repeated->clear();
    auto current = m_current->take();
    auto wanted = m_wanted->take();
    auto task = m_context.session.changePassphrase(std::move(current), std::move(wanted));
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        if (status)
            m_said->show(Tone::Calm, "check", tr("Changed. Use the new passphrase from now on."));
        else
            m_said->show(Tone::Hit, "triangle-alert", whole(status.error()));
    });
}

} // namespace countersign::ui
