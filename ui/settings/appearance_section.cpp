#include "ui/settings/appearance_section.h"

#include "ui/widgets/language.h"

#include <QRadioButton>

namespace countersign::ui {

using namespace Qt::StringLiterals;

LanguageSection::LanguageSection(const PageContext &context, Language &language)
    : SettingsSection(context, tr("Language"))
{
    Card *card = addCard(tr("Language of the window"), tr("Changes at once. Records keep the language they were written in."));
    for (const Language::Choice &choice : Language::choices()) {
        auto *button = new QRadioButton(choice.ownName);
        button->setChecked(choice.code == language.code());
        card->body()->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [&language, code = choice.code, &preferences = context.preferences] {
            preferences.set(u"language"_s, code);
            language.set(code);
        });
    }
}

LookSection::LookSection(const PageContext &context, Theme &theme) : SettingsSection(context, tr("Colours and text"))
{
    Card *colours = addCard(tr("Colours"));
    const auto choice = [&](const QString &text, ThemeChoice value) {
        auto *button = new QRadioButton(text);
        button->setChecked(theme.choice() == value);
        colours->body()->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [&theme, value, &preferences = context.preferences] {
            theme.setChoice(value);
            preferences.set(u"theme"_s, static_cast<int>(value));
        });
        connect(&theme, &Theme::changed, button, [&theme, button, value] { button->setChecked(theme.choice() == value); });
    };
    choice(tr("As the computer"), ThemeChoice::System);
    choice(tr("Light"), ThemeChoice::Light);
    choice(tr("Dark"), ThemeChoice::Dark);
    choice(tr("High contrast"), ThemeChoice::HighContrast);

    Card *text = addCard(tr("Text size"), tr("From 80 % to 200 %; Ctrl and + or - on every page."));
    auto *row = new QHBoxLayout;
    auto *smaller = new ActionButton(theme, ActionButton::Kind::Plain, u"\u2212"_s);
    auto *now = new PlainLabel(theme, TextRole::Strong);
    auto *larger = new ActionButton(theme, ActionButton::Kind::Plain, u"+"_s);
    smaller->setAccessibleName(tr("Smaller text"));
    larger->setAccessibleName(tr("Larger text"));
    row->addWidget(smaller);
    row->addWidget(now);
    row->addWidget(larger);
    row->addStretch(1);
    text->body()->addLayout(row);
    const auto show = [now, &theme] { now->setText(tr("%1 %").arg(theme.textPercent())); };
    show();
    connect(&theme, &Theme::changed, now, show);
    const auto step = [&theme, &preferences = context.preferences](int by) {
        theme.setTextPercent(theme.textPercent() + by);
        preferences.set(u"textPercent"_s, theme.textPercent());
    };
    connect(smaller, &QPushButton::clicked, this, [step] { step(-10); });
    connect(larger, &QPushButton::clicked, this, [step] { step(10); });
}

} // namespace countersign::ui
