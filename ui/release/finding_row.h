#pragma once

#include "core/release/findings.h"
#include "ui/widgets/plain_label.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign::ui {

/// One line of the gate: icon, what it says, why, and what can be done. A fine rule under it.
class CheckRow : public QWidget
{
    Q_OBJECT
public:
    CheckRow(const Theme &theme, const char *icon, Ink ink, const QString &says, const QString &why, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setSays(const QString &says);
    void setWhy(const QString &why);
    void setIcon(const char *icon, Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &m_theme;

private:
    class IconLabel *m_icon;
    PlainLabel *m_says, *m_why;
    QVBoxLayout *m_body;
};

/// One finding, and the further parts of the note of which the same is true: a note of thirty paragraphs is read as
/// one line, not as thirty.
struct FindingGroup
{
    release::Finding first;
    QStringList also; ///< paragraphs and files, as the finding names its own

    [[nodiscard]] QList<release::Finding> all() const;
};

/// Each finding once, in the order given.
[[nodiscard]] QList<FindingGroup> grouped(const QList<release::Finding> &findings);

/// What stands against the release, with a button for each way out.
class FindingRow : public CheckRow
{
    Q_OBJECT
public:
    FindingRow(const Theme &theme, const FindingGroup &group, QWidget *parent = nullptr);
    /// Without buttons: what is in order, or the record of a decision.
    static CheckRow *plain(const Theme &theme, const FindingGroup &group);

Q_SIGNALS:
    /// Once for each part that the way out is taken for.
    void cured(countersign::release::Cure cure, const countersign::release::Finding &finding);
};

} // namespace countersign::ui
