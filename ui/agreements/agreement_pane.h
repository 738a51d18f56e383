#pragma once

#include "core/agreements/template_text.h"
#include "core/workstation/agreement_desk.h"
#include "ui/widgets/page.h"

#include <functional>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class AllowanceCard;
class FlowLayout;

/// One agreement in detail: what it allows, its clauses beside their variables, compared with another.
class AgreementPane : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementPane(const PageContext &context, QWidget *parent = nullptr);

    /// `others` are offered for comparing; so are its earlier versions.
    void show(const workstation::AgreementEntry &entry, const QList<agreements::Agreement> &others);
    void show(const agreements::Template &form);
    /// Its place among the others and, after them, the earlier versions; below 0: with none.
    void compareWith(int other);
    void close();
    /// What is shown, as its button does; nothing while nothing is shown.
    void print();
    /// Null while a template or nothing is shown.
    [[nodiscard]] const agreements::Agreement *agreement() const { return m_isAgreement ? &m_entry.agreement : nullptr; }
    /// Null while a template or nothing is shown.
    [[nodiscard]] AllowanceCard *allowance() const { return m_allowance; }
    [[nodiscard]] QDate today() const;

Q_SIGNALS:
    void wantsChange(const countersign::agreements::Agreement &agreement);
    void wantsPrint(const countersign::agreements::Agreement &agreement);
    void wantsCase(const countersign::agreements::Agreement &agreement);
    void wantsFill(const countersign::agreements::Template &form);
    void wantsTemplatePrint(const countersign::agreements::Template &form);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *begin(const QString &title, const QString &state);
    void showContent();
    void addActs(QVBoxLayout &column);
    void addVersions(QVBoxLayout &column);
    ActionButton *addAct(FlowLayout &row, const QString &text, const char *icon, std::function<void()> run);
    void askEarlier();
    [[nodiscard]] QString versionText(const workstation::AgreementEntry &entry) const;

    PageContext m_context;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    AllowanceCard *m_allowance = nullptr;
    workstation::AgreementEntry m_entry;
    bool m_isAgreement = false;
    std::optional<agreements::Template> m_form;     ///< while a template is shown
    QList<agreements::Agreement> m_others;
    QList<workstation::AgreementEntry> m_earlier;   ///< newest first
    int m_asked = 0;
    int m_compared = -1;
};

} // namespace countersign::ui
