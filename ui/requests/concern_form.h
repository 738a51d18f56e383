#pragma once

#include "core/release/request_rules.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QLineEdit;

namespace countersign::ui {

class CountryField;
class PlainLabel;

/// What the gate has to be told before words about a person go to another country: may anyone in it need
/// protection, and from where. "Unsure" is always offered and is never a no.
class ConcernForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConcernForm(const Theme &theme, QWidget *parent = nullptr);
    /// The answer, reason and persons; the other fields are left alone.
    void fill(release::RequestConcern &concern) const;
    [[nodiscard]] bool isAnswered() const;
    void answer(release::Answer answer);

Q_SIGNALS:
    void changed();

private:
    const Theme &m_theme;
    QButtonGroup *m_answers;
    QLineEdit *m_reason;
    CountryField *m_origin;
};

} // namespace countersign::ui
