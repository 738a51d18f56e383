#pragma once

#include "core/markings/grading.h"
#include "core/markings/marking.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/plain_label.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace countersign::ui {

/// A small card beside a paragraph that asks one thing and goes: Enter takes it, Esc or a
/// click elsewhere leaves everything as it was.
class ParagraphPopover : public QFrame
{
    Q_OBJECT
public:
    ParagraphPopover(const Theme &theme, const QString &title, QWidget *parent);
    /// Shown beside `row` of the parent, inside it.
    void openAt(const QRect &row);

Q_SIGNALS:
    void closed();

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    virtual void accept() = 0;
    void leave();
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void addButtons(const QString &act, const QString &none);
    virtual void takeAway() {}
    const Theme &m_theme;

private:
    void watchFocus(QWidget *old, QWidget *now);
    QVBoxLayout *m_body;
    bool m_open = false;
};

/// "A2", Enter. The scheme is the last one used; what the codes mean, and where they stand in the
/// Admiralty scale, is said beside them and never written over them. "A2 RED" marks as well.
class GradePopover : public ParagraphPopover
{
    Q_OBJECT
public:
    GradePopover(const Theme &theme, const std::optional<markings::Grading> &now, markings::GradingScheme scheme, QWidget *parent);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void chosen(const std::optional<countersign::markings::Grading> &grading);
    void marked(countersign::markings::Tlp tlp);

protected:
    void accept() override;
    void takeAway() override;

private:
    void explain();
    [[nodiscard]] markings::GradingScheme scheme() const;
    QLineEdit *m_field;
    QComboBox *m_scheme;
    PlainLabel *m_source;
    PlainLabel *m_information;
    PlainLabel *m_beside;
};

/// "AMBER", Enter. PAP, handling codes, a national marking as it is written and originator
/// control stand below it; "AMBER GREEN H1 ORCON" takes them in one line.
class MarkingPopover : public ParagraphPopover
{
    Q_OBJECT
public:
    MarkingPopover(const Theme &theme, const std::optional<markings::Marking> &now, QWidget *parent);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void chosen(const std::optional<countersign::markings::Marking> &marking);

protected:
    void accept() override;
    void takeAway() override;

private:
    void readLine();
    void explain();
    [[nodiscard]] std::optional<markings::Marking> marking() const;
    QLineEdit *m_field;
    QComboBox *m_pap;
    QList<QCheckBox *> m_codes;
    QLineEdit *m_other;
    QLineEdit *m_national;
    CountryField *m_country;
    QCheckBox *m_orcon;
    PlainLabel *m_meaning;
    QList<markings::NationalMarking> m_more; ///< beyond the first, kept as they are
};

} // namespace countersign::ui
