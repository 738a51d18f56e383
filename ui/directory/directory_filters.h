#pragma once

#include "core/workstation/directory_desk.h"
#include "ui/widgets/action_button.h"

class QLineEdit;

namespace countersign::ui {

/// Search by country, role, language, and who is there now by their own clock.
class DirectoryFilters : public QWidget
{
    Q_OBJECT
public:
    explicit DirectoryFilters(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool fits(const workstation::DirectoryEntry &entry) const;
    /// Offers the languages that somebody speaks.
    void setLanguages(const QStringList &tags);
    void clear();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] QLineEdit *field() const { return m_text; }
    [[nodiscard]] ActionButton *openNow() const { return m_open; }
    void setKind(std::optional<directory::ContactKind> kind);
    void setLanguage(const QString &tag);

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_text;
    ChoiceChip *m_kind;
    ChoiceChip *m_language;
    ActionButton *m_open;
    QStringList m_languages;
};

} // namespace countersign::ui
