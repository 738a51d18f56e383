#pragma once

#include "core/base/country_code.h"
#include "core/documents/country_table.h"

#include <QLineEdit>

namespace countersign::ui {

/// A state by its code or by its name in English; completes both. Empty is allowed and
/// means "not said".
class CountryField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CountryField(const QString &name, QWidget *parent = nullptr);
    /// Null while the text names no state.
    [[nodiscard]] base::CountryCode code() const;
    void setCode(const base::CountryCode &code);
    /// Something stands there that is no state.
    [[nodiscard]] bool isUnclear() const;

private:
    documents::CountryTable m_table;
};

} // namespace countersign::ui
