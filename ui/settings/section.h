#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/ruled_grid.h"

#include <QVBoxLayout>

class QPlainTextEdit;

namespace countersign::ui {

/// One part of the settings: a title and its cards, scrolled by the page.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(const PageContext &context, const QString &title, QWidget *parent = nullptr);

protected:
    /// A card with an optional sentence under its title.
    Card *addCard(const QString &title, const QString &sentence = {});
    /// Above the stretch that keeps everything at the top.
    void place(QWidget *part);
    PlainLabel *sentence(Card *card, const QString &text, Ink ink = Ink::Sub) const;

    PageContext m_context;
    QVBoxLayout *m_column;
};

/// Who sits here, and joining a desk.
class DeskSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit DeskSection(const PageContext &context);

private:
    void refresh();
    RuledGrid *m_facts;
};

/// How far the data is, what the last sync brought and refused.
class SyncSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit SyncSection(const PageContext &context);

private:
    void refresh();
    void showFeeds(const QList<alerts::FeedState> &feeds);
    void syncNow();

    PlainLabel *m_state;
    NoticeBar *m_fault;
    ActionButton *m_sync;
    ActionButton *m_cancel;
    RuledGrid *m_feeds;
    PlainLabel *m_remarks;
};

/// The log of codes and the report after a crash; both show themselves before they are kept.
class LogSection : public SettingsSection
{
    Q_OBJECT
public:
    LogSection(const PageContext &context, bool report);

private:
    void save(const QString &text);
    [[nodiscard]] QString reportText() const;
    QPlainTextEdit *m_text;
};

/// Versions and licences.
class AboutSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit AboutSection(const PageContext &context);
};

} // namespace countersign::ui
