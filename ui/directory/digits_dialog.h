#pragma once

#include "core/directory/key_standing.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QButtonGroup;

namespace countersign::ui {

class ActionButton;
class NoticeBar;
class PlainLabel;

/// The sixty digits that both desks read to each other, the same on both screens.
class DigitsDialog : public QDialog
{
    Q_OBJECT
public:
    DigitsDialog(const PageContext &context, base::CountryCode desk, const base::Digest &fingerprint, QWidget *parent);

    [[nodiscard]] QString digits() const { return m_digits; }
    [[nodiscard]] ActionButton *sameButton() const { return m_same; }
    [[nodiscard]] ActionButton *differButton() const { return m_differ; }
    void choose(directory::KeyComparison how);

Q_SIGNALS:
    void compared();
    /// The digits were not the same.
    void differed();

private:
    void showDigits(const QString &digits);
    void keep();

    PageContext m_context;
    base::CountryCode m_desk;
    base::Digest m_fingerprint;
    QString m_digits;
    QWidget *m_sheet;
    QButtonGroup *m_how;
    NoticeBar *m_notice;
    ActionButton *m_same;
    ActionButton *m_differ;
};

} // namespace countersign::ui
