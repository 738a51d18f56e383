#pragma once

#include "core/base/country_code.h"

#include <QWidget>

namespace countersign::ui {

class ChipRow;
class CountryField;
class Theme;

/// The parties of an agreement as chips, and a field that takes the next by code or name: Enter adds it.
class PartiesField : public QWidget
{
    Q_OBJECT
public:
    explicit PartiesField(const Theme &theme, QWidget *parent = nullptr);
    void setParties(const QList<base::CountryCode> &parties);
    /// With what stands in the field, where it names a state: nobody means a party that is typed and not there.
    [[nodiscard]] QList<base::CountryCode> parties() const;
    /// Something stands in the field that is no state.
    [[nodiscard]] bool isUnclear() const;
    [[nodiscard]] CountryField *field() const { return m_field; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void refresh();

    QList<base::CountryCode> m_parties;
    CountryField *m_field;
    ChipRow *m_row;
};

} // namespace countersign::ui
