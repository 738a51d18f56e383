#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/ruled_grid.h"

class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

/// One alert with all its fields, its history and its proof. Own alerts can be edited
/// and withdrawn from here. In a narrow window it is a page with Back.
class AlertDetailPane : public QWidget
{
    Q_OBJECT
public:
    AlertDetailPane(const PageContext &context, QWidget *parent = nullptr);
    void open(qint64 key);
    void close();
    void setBackShown(bool shown);
    [[nodiscard]] qint64 key() const { return m_key; }

Q_SIGNALS:
    void back();
    void wantsEdit(const countersign::workstation::AlertDetails &details);
    void wantsWithdraw(qint64 key, const QString &number);
    /// The owner is to be asked about it.
    void wantsRequest(const QString &target);
    void shown(std::optional<countersign::markings::Marking> marking);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const workstation::AlertDetails &details);
    void addFacts(RuledGrid &facts, const workstation::AlertDetails &details);
    void addActions(QVBoxLayout &column, const workstation::AlertDetails &details);
    void addProof(QVBoxLayout &column, const workstation::AlertDetails &details);

    PageContext m_context;
    QScrollArea *m_area;
    ActionButton *m_back;
    qint64 m_key = -1;
    int m_asked = 0;
};

} // namespace countersign::ui
