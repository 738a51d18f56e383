#pragma once

#include "core/release/letters.h"
#include "ui/widgets/page.h"

#include <optional>

class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class ParagraphRow;

/// The paragraphs and alerts of one release as its reader sees them; with the version before, what changed
/// word by word. Arrows walk from paragraph to paragraph.
class LetterView : public QWidget
{
    Q_OBJECT
public:
    LetterView(const Theme &theme, const release::ReleaseLetter &letter, const std::optional<release::ReleaseLetter> &before = {},
               QWidget *parent = nullptr);
    /// Of the paragraph that was read last; null = none yet.
    [[nodiscard]] base::EntityId currentParagraph() const;
    void focusParagraph(const base::EntityId &paragraph);
    [[nodiscard]] int shownParagraphs() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    /// A person asked to copy these words.
    void copyWanted(const QString &text);
    /// The row that has the focus, to scroll to.
    void reached(QWidget *row);

private:
    void showMore();
    void addRow(ParagraphRow *row);
    void addAlerts(const release::ReleaseLetter &letter);
    void step(int from, int direction);
    void setCurrent(int place);

    const Theme &m_theme;
    release::ReleaseLetter m_letter;
    std::optional<release::ReleaseLetter> m_before;
    QList<std::pair<qsizetype, qsizetype>> m_waiting;  ///< pairs not shown yet
    QList<ParagraphRow *> m_rows;
    QVBoxLayout *m_column;
    ActionButton *m_more;
    int m_current = -1;
};

} // namespace countersign::ui
