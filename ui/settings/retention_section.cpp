#include "ui/settings/retention_section.h"

#include <QLineEdit>

#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array kDays{30, 90, 180, 365, 730};
constexpr std::array kHours{4, 12, 24, 48, 72};
}

RetentionSection::RetentionSection(const PageContext &context) : SettingsSection(context, tr("Questions and hits"))
{
    addRetention();
    addPlace();
    addReplyTime();
}

void RetentionSection::addRetention()
{
    Card *card = addCard(tr("Remembered questions"),
                         tr("Each look-up is kept, encrypted, and asked again after every sync, so that a later alert still finds "
                            "it. Older questions, and what was read of them in the Inbox, are forgotten at the next sync."));
    auto *chip = new ChoiceChip(m_context.theme, tr("Keep questions"));
    const int kept = m_context.session.settings().value(workstation::kRetentionSetting, QString::number(workstation::kRetentionDays)).toInt();
    bool offered = false;
    for (const int days : kDays) {
        chip->addChoice(tr("for %n day(s)", nullptr, days), days);
        offered = offered || days == kept;
    }
    chip->addChoice(tr("until the next sync"), 0);
    if (!offered && kept != 0)
        chip->addChoice(tr("for %n day(s)", nullptr, kept), kept);
    chip->setValue(kept);
    card->body()->addWidget(chip, 0, Qt::AlignLeading);
    connect(chip, &ChoiceChip::chosen, this, [this](int days) {
        m_context.session.settings().setValue(workstation::kRetentionSetting, QString::number(days));
    });
}

void RetentionSection::addPlace()
{
    Card *card = addCard(tr("Post"), tr("Where questions are asked from here. It stands with each question, in late hits and in the call script."));
    auto *place = new QLineEdit(m_context.session.settings().value(workstation::kPlaceSetting, {}));
    place->setAccessibleName(tr("Name of the post"));
    place->setPlaceholderText(tr("Name of the post"));
    place->setMaxLength(60);
    place->setMaximumWidth(m_context.theme.px(320));
    card->body()->addWidget(place);
    connect(place, &QLineEdit::editingFinished, this, [this, place] {
        m_context.session.settings().setValue(workstation::kPlaceSetting, place->text().trimmed());
    });
}

void RetentionSection::addReplyTime()
{
    Card *card = addCard(tr("Answer of an owner"), tr("After this time a hit says that the answer is late."));
    auto *chip = new ChoiceChip(m_context.theme, tr("Time to answer"));
    const int hours = m_context.session.settings().value(workstation::kReplyHoursSetting, QString::number(workstation::kReplyHours)).toInt();
    for (const int offered : kHours)
        chip->addChoice(tr("%n hour(s)", nullptr, offered), offered);
    chip->setValue(hours);
    card->body()->addWidget(chip, 0, Qt::AlignLeading);
    connect(chip, &ChoiceChip::chosen, this, [this](int chosen) {
        m_context.session.settings().setValue(workstation::kReplyHoursSetting, QString::number(chosen));
    });
}

} // namespace countersign::ui
