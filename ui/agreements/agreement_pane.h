#pragma once

#include "core/agreements/template_text.h"
#include "core/workstation/agreement_desk.h"
#include "ui/widgets/page.h"

class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

class AllowanceCard;

/// One agreement in detail: what it allows, its clauses beside their variables, compared with another.
class AgreementPane : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementPane(const PageContext &context, QWidget *parent = nullptr);

    /// `others` are offered for comparing.
    void show(const agreements::Agreement &agreement, const QList<agreements::Agreement> &others);
    void show(const agreements::Template &form);
    void compareWith(int other);
    void close();
    /// Null while a template or nothing is shown.
    [[nodiscard]] AllowanceCard *allowance() const { return m_allowance; }
    [[nodiscard]] QDate today() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *begin(const QString &title, const QString &state);
    void showContent();

    PageContext m_context;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    AllowanceCard *m_allowance = nullptr;
    agreements::Agreement m_agreement;
    QList<agreements::Agreement> m_others;
    int m_compared = -1;
};

} // namespace countersign::ui
