#pragma once

#include "ui/cases/paragraph_popover.h"

namespace countersign::ui {

/// Where a paragraph comes from: kept apart from its words and never released unless chosen.
class SourcePopover : public ParagraphPopover
{
    Q_OBJECT
public:
    SourcePopover(const Theme &theme, const QString &now, QWidget *parent);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void chosen(const QString &source);

protected:
    void accept() override;
    void takeAway() override;

private:
    QLineEdit *m_field;
};

} // namespace countersign::ui
