#pragma once

#include "core/workstation/case_desk.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/cases/cases_page.h"

namespace countersign::testing {

/// The Cases page in the real window over a real vault.
class CaseWindow : public WindowTest
{
protected:
    static constexpr int kPatience = 10'000; ///< ms; far above what any answer takes

    /// With the three invented cases of the training desk.
    void openCases(bool filled = true);
    /// The case whose title begins so, read and shown.
    void openCase(const QString &title);
    ui::CasesPage &page() const { return *m_window->findChild<ui::CasesPage *>(); }
    workstation::CaseService &cases() { return session().cases(); }
    std::shared_ptr<const cases::CaseFile> file();
    cases::Note note(int place = 0);
    /// All that was typed has reached the vault.
    void waitSaved();

    /// A key of a person: counted.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString &text);
    void writeNote(const QStringList &paragraphs);
    template<typename T>
    T *shown() const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString said() const; ///< all labels that are seen
    int m_keys = 0;
};

} // namespace countersign::testing
