#pragma once

#include "core/documents/country_table.h"
#include "core/release/question.h"
#include "ui/widgets/action_button.h"

#include <QLineEdit>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace countersign::ui {

/// Several states by code or name, with commas between them. Empty: not said.
class CountriesField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CountriesField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QList<base::CountryCode> codes() const;
    void setCodes(const QList<base::CountryCode> &codes);
    /// Something stands there that is no state.
    [[nodiscard]] bool isUnclear() const;

private:
    documents::CountryTable m_table;
};

/// The persons a note concerns, as the protection rules need to know them: where they are from, whom they
/// fear, why they may need protection. No names.
class PersonForm : public QWidget
{
    Q_OBJECT
public:
    explicit PersonForm(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<release::ConcernedPerson> &persons);
    [[nodiscard]] QList<release::ConcernedPerson> persons() const;
    void addPerson();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *place = nullptr;
        CountriesField *nationality = nullptr, *origin = nullptr, *residence = nullptr, *persecutor = nullptr;
        ActionButton *flags = nullptr;
        QCheckBox *consent = nullptr;
        QList<release::ProtectionFlag> chosen;
    };
    void addRow(const release::ConcernedPerson &person);
    void openFlags(qsizetype row);
    void refreshFlags(Row &row);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    ActionButton *m_add;
};

} // namespace countersign::ui
