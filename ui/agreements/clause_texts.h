#pragma once

#include "core/agreements/agreement.h"
#include "ui/widgets/page.h"

#include <QPlainTextEdit>

class QLineEdit;
class QVBoxLayout;

namespace countersign::ui {

class ActionButton;

/// A text that is as high as its lines, inside of something that scrolls. Tab leaves it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT
public:
    GrowingText(const QString &name, const QString &text, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// The wheel belongs to what it stands in.
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

/// The sections of an agreement as they are written: heading and text of each, more of the 21 and the annexes in
/// a menu.
class ClauseTexts : public QWidget
{
    Q_OBJECT
public:
    ClauseTexts(const Theme &theme, const QList<agreements::Section> &sections, QWidget *parent = nullptr);
    [[nodiscard]] QList<agreements::Section> sections() const;
    void add(std::uint32_t number);
    /// Null where the agreement has no such section.
    [[nodiscard]] QPlainTextEdit *textOf(std::uint32_t number) const;
    [[nodiscard]] ActionButton *adder() const { return m_add; }

Q_SIGNALS:
    void changed();

private:
    struct Clause
    {
        std::uint32_t number = 0;
        QWidget *card = nullptr;
        QLineEdit *title = nullptr;
        GrowingText *text = nullptr;
    };
    Clause &insert(const agreements::Section &section);
    void remove(std::uint32_t number);
    void openMenu();
    void chainTabs();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<Clause> m_clauses;   ///< rising
    ActionButton *m_add;
};

} // namespace countersign::ui
