#pragma once

#include "ui/shell/commands.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace countersign::ui {

class Language;
class MarkingBar;
class Rail;
class StatusLine;
class TopBox;
class ActionButton;

/// Everything the window shows while a vault is open. Made after unlock, deleted before
/// the keys go; where it stood is kept by the window as values.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    /// What the user saw: page in front and each page's view. In memory only.
    struct Standing
    {
        int page = 0;
        QList<QVariantMap> views;
        int releasesWaiting = 0;   ///< to leave: what the lock screen says
    };

    Workspace(Theme &theme, Language &language, Preferences &preferences, workstation::Session &session,
              const base::Clock &clock, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Standing standing() const;
    void restore(const Standing &standing);

    [[nodiscard]] Page *page(int place) const;
    [[nodiscard]] int currentPage() const;
    /// "cases": stable, as openPage() takes it.
    [[nodiscard]] QString currentName() const;
    void openPage(const QString &name, const QString &target = {});

Q_SIGNALS:
    void wantsLock();

private:
    void addPage(const QString &name, const QString &title, const char *icon, Page *page);
    template<typename P>
    void showNeeding(const QString &name, P *page);
    void makeCommands();
    /// Alt and the place of a page in the rail; the tenth has 0, those after it have none.
    [[nodiscard]] QKeySequence digitOf(const QString &name) const;
    void bindKeys();
    void buildTop(QVBoxLayout &column);
    void show(int place, bool remember = true);
    void step(int direction);
    void nextArea();
    void syncNow();
    void decide(const base::ReleaseId &release);
    void nextTheme();
    void showKeys();
    void setTextPercent(int percent);
    void refreshWho();

    Theme &m_theme;
    Language &m_language;
    PageContext m_context;
    QList<Command> m_commands;
    MarkingBar *m_marking;
    Rail *m_rail;
    TopBox *m_top = nullptr;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    ActionButton *m_who = nullptr;
    ActionButton *m_look = nullptr;
    QStringList m_names;
    QList<Page *> m_pages;
    QList<std::optional<markings::Marking>> m_markings;
    QList<int> m_way;   ///< pages visited, for back and forward
    int m_wayAt = -1;
};

} // namespace countersign::ui
