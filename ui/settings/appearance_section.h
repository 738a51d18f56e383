#pragma once

#include "ui/settings/section.h"

namespace countersign::ui {

class Language;

/// Language of the window; changes at once, direction included.
class LanguageSection : public SettingsSection
{
    Q_OBJECT
public:
    LanguageSection(const PageContext &context, Language &language);
};

/// Theme and text size.
class LookSection : public SettingsSection
{
    Q_OBJECT
public:
    LookSection(const PageContext &context, Theme &theme);
};

} // namespace countersign::ui
