#pragma once

#include "ui/widgets/page.h"

class QListWidget;
class QStackedWidget;

namespace countersign::ui {

class Language;

/// Settings: a list of parts, one part in front. Each change applies at once.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(const PageContext &context, Theme &theme, Language &language, QWidget *parent = nullptr);

    void takeFocus() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;
    void openTarget(const QString &target) override;

Q_SIGNALS:
    void idleLockChosen(int minutes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPart(const QString &name, const QString &title, const char *icon);
    void show(int part);
    [[nodiscard]] QWidget *make(const QString &name);

    PageContext m_context;
    Theme &m_theme;
    Language &m_language;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QStringList m_names;
};

} // namespace countersign::ui
