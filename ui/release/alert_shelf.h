#pragma once

#include "core/alerts/alert_record.h"
#include "ui/release/draft_desk.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace countersign::ui {

class PlainLabel;

/// Own alerts of the detection family that go along with the note: those on documents of the case are offered,
/// any other is found by number or reference. Each can be kept from a single recipient.
class AlertShelf : public QWidget
{
    Q_OBJECT
public:
    AlertShelf(const PageContext &context, DraftDesk &desk, QWidget *parent);

    /// Whose letter is in front.
    void setRecipient(base::CountryCode desk);
    /// False where it is no alert shown here.
    bool focusPart(base::EntityId part);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

private:
    void ask();
    void show(const QList<alerts::AlertRecord> &offered);
    void addRow(const alerts::AlertRecord &alert);

    PageContext m_context;
    DraftDesk &m_desk;
    base::CountryCode m_recipient;
    QLineEdit *m_field;
    PlainLabel *m_remark;
    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr;
    QList<alerts::AlertRecord> m_offered;
    QTimer *m_pause;
    int m_asked = 0; ///< a later question makes an earlier answer void
};

} // namespace countersign::ui
