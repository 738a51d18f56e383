#pragma once

#include "core/release/letters.h"
#include "ui/widgets/plain_label.h"

#include <QWidget>

class QBoxLayout;

namespace countersign::ui {

class ReadingText;

/// One paragraph of a letter: marking and grading in the margin, the words, and their translation beside
/// them, or below where there is no room.
class ParagraphRow : public QWidget
{
    Q_OBJECT
public:
    /// `before`: as the version before had it; null = not asked for or not there.
    ParagraphRow(const Theme &theme, const release::ReleasedParagraph &paragraph, const release::ReleasedParagraph *before, int number,
                 QWidget *parent = nullptr);
    /// What the newer version has no more.
    static ParagraphRow *takenOut(const Theme &theme, const release::ReleasedParagraph &paragraph, QWidget *parent = nullptr);

    [[nodiscard]] const base::EntityId &id() const { return m_id; }
    [[nodiscard]] ReadingText *text() const { return m_text; }
    void setCurrent(bool current);

Q_SIGNALS:
    void copyWanted(const QString &text);
    void left(int direction);
    void entered();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ParagraphRow(const Theme &theme, const base::EntityId &id, QWidget *parent);
    void buildMargin(const release::ReleasedParagraph &paragraph);
    QLayout *column(ReadingText *words, const QString &below);
    void listen(ReadingText *words);
    void arrange();

    const Theme &m_theme;
    base::EntityId m_id;
    QBoxLayout *m_row;
    QBoxLayout *m_beside;
    QWidget *m_margin;
    ReadingText *m_text = nullptr;
    bool m_translated = false;
    bool m_current = false;
};

} // namespace countersign::ui
