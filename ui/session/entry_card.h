#pragma once

#include "ui/widgets/plain_label.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign::ui {

/// The pages before the window proper: one card in the middle of a dark ground, with the
/// program's sign, a title and a line under it.
class EntryCard : public QWidget
{
    Q_OBJECT
public:
    EntryCard(const Theme &theme, int width, QWidget *parent = nullptr);
    void setHead(const QString &title, const QString &subtitle);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_card;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QVBoxLayout *m_body;
};

} // namespace countersign::ui
