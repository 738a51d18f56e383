#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace countersign::ui {

/// What the window remembers outside every vault: language, theme, text size, sizes of
/// windows and columns. Never a number, a name, a search or a path inside a vault.
class Preferences
{
public:
    /// `file` is an INI file; the program passes one below the user's configuration folder.
    explicit Preferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

    [[nodiscard]] QString text(const QString &key, const QString &fallback = {}) const
    {
        return m_settings.value(key, fallback).toString();
    }
    [[nodiscard]] int number(const QString &key, int fallback) const { return m_settings.value(key, fallback).toInt(); }
    [[nodiscard]] QByteArray bytes(const QString &key) const { return m_settings.value(key).toByteArray(); }
    void set(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace countersign::ui
