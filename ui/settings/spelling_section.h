#pragma once

#include "ui/settings/section.h"

class QPlainTextEdit;
class QTimer;

namespace countersign::ui {

/// The desk's own spelling families: spellings that its documents use for one another. What is
/// typed is checked and applies at once; Undo brings back what stood before.
class SpellingSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit SpellingSection(const PageContext &context);

    [[nodiscard]] QPlainTextEdit *lines() const { return m_lines; }
    [[nodiscard]] ActionButton *undoButton() const { return m_undo; }
    [[nodiscard]] PlainLabel *state() const { return m_state; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void check();
    void apply();
    void undo();
    [[nodiscard]] QString stored() const;

    QPlainTextEdit *m_lines;
    PlainLabel *m_state;
    ActionButton *m_undo;
    QTimer *m_pause;
    QString m_before;                        ///< what stood before the first change since the last Undo
};

} // namespace countersign::ui
