#pragma once

#include "core/agreements/wordings.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"

#include <QHash>

class QLineEdit;
class QVBoxLayout;

namespace countersign::ui {

class PlainLabel;

/// A template being filled, clause by clause: its wordings to choose, its blanks, and under them the text as it
/// will stand. A wording that the checks read is chosen here and there at once.
class TemplateText : public QWidget
{
    Q_OBJECT
public:
    TemplateText(const Theme &theme, const agreements::Template &form, QWidget *parent = nullptr);
    /// What is said elsewhere in the dialog: chooses the wordings that say it, offers what fills blanks, and says
    /// where no wording says it.
    void follow(const agreements::Agreement &agreement);
    [[nodiscard]] agreements::Filled filled() const;
    /// Null where the template has none of that name.
    [[nodiscard]] QLineEdit *blank(const QString &name) const { return m_blanks.value(name); }
    [[nodiscard]] ChoiceChip *wording(const QString &name) const { return m_wordings.value(name); }

Q_SIGNALS:
    /// A blank was typed in.
    void changed();
    void worded(const countersign::agreements::Option &option, int choice);

private:
    struct Shown
    {
        QString form;                       ///< the text of the template
        QList<agreements::Option> options;
        QVBoxLayout *lines = nullptr;
        QList<PlainLabel *> labels;
        PlainLabel *differs = nullptr;
        QList<agreements::FilledPiece> pieces;
    };
    void addPart(const QString &heading, const QString &form);
    QWidget *chipFor(const agreements::Option &option);
    QWidget *fieldFor(const QString &blank);
    [[nodiscard]] agreements::Filling filling() const;
    void refresh();
    void showPieces(Shown &shown);

    const Theme &m_theme;
    agreements::Template m_form;
    QVBoxLayout *m_column;
    QList<Shown> m_parts;
    QHash<QString, QLineEdit *> m_blanks;
    QHash<QString, ChoiceChip *> m_wordings;
    bool m_hasEnd = false;                  ///< what follow() saw last
};

} // namespace countersign::ui
