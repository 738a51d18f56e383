#pragma once

#include "ui/widgets/plain_label.h"

#include <QFrame>

class QVBoxLayout;

namespace countersign::ui {

/// A quiet box around what belongs together, with a title.
class Card : public QFrame
{
    Q_OBJECT
public:
    Card(const Theme &theme, const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] PlainLabel *title() const { return m_title; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_body;
    PlainLabel *m_title = nullptr;
};

/// What an answer means, in colour, icon and word at once.
enum class Tone { Hit, Near, Calm };

/// The answer itself: soft ground, strong edge on the leading side, icon and headline.
/// The headline takes the focus, so that a screen reader speaks it first.
class AnswerCard : public QFrame
{
    Q_OBJECT
public:
    AnswerCard(const Theme &theme, Tone tone, const QString &headline, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] PlainLabel *headline() const { return m_headline; }
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone;
    QVBoxLayout *m_body;
    PlainLabel *m_headline;
};

/// A small drawn icon that follows the theme.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const Theme &theme, const char *icon, Ink ink, int side = 18, QWidget *parent = nullptr);
    void setIcon(const char *icon, Ink ink);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    Ink m_ink;
    int m_side;
};

/// One sentence with an icon on a soft ground: notes, reasons, faults beside a field.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    NoticeBar(const Theme &theme, QWidget *parent = nullptr);
    void show(Tone tone, const char *icon, const QString &sentence);
    [[nodiscard]] PlainLabel *label() const { return m_label; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Calm;
    IconLabel *m_icon;
    PlainLabel *m_label;
};

Ink inkOf(Tone tone);

} // namespace countersign::ui
