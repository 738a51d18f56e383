#pragma once

#include "core/base/error.h"
#include "core/ocrb/zone_reader.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

#include <QImage>

#include <memory>
#include <optional>

class QHBoxLayout;
class QMimeData;

namespace countersign::ui {

class PictureJob;
class ZoneStripView;

/// A picture of a machine-readable zone beside its text: reads it on a thread of its own,
/// shows each line of the picture over what was read, asks about every uncertain character,
/// and hands the lines on when the person says so. Nothing is looked up by itself.
///
/// Hidden until read() is called; hides itself again by its Close button. After the lines
/// were handed on the strip stays, for comparing.
class PictureStrip : public Card
{
    Q_OBJECT
public:
    PictureStrip(const Theme &theme, QWidget *parent = nullptr);
    ~PictureStrip() override;

    /// Begins to read a file or a picture from the clipboard; what was shown before goes.
    void read(const QString &path);
    void read(const QImage &picture);
    /// Takes the first picture or picture file out of a paste or a drop; false when there
    /// is none, and nothing changes.
    bool readFrom(const QMimeData &offered);
    static bool hasPicture(const QMimeData &offered);
    /// File dialogue for Ctrl+O; modal to the window, not blocking.
    void choose();
    /// Takes picture and text away and stops the reading.
    void clear();

    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool hasZone() const { return m_zone.has_value(); }
    /// Questions that are not answered yet.
    [[nodiscard]] int openQuestions() const;
    /// The lines with the answers given so far, each ended by a line break.
    [[nodiscard]] QString lines() const;

Q_SIGNALS:
    /// The person confirmed the lines: they go into the field of the page.
    void zoneRead(const QString &lines);
    /// The strip was closed or cleared.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Question
    {
        int line = 0;
        int column = 0;
        QByteArray choices;
        int chosen = -1; ///< index into choices
    };

    void begin();
    void showFailure(const base::Error &error);
    void showZone(const QImage &picture, const ocrb::ZoneReading &zone);
    void ask(int question);
    void answer(int choice);
    void confirm();
    void refresh();
    void clearChoices();
    [[nodiscard]] QString headline() const;

    const Theme &m_theme;
    std::unique_ptr<PictureJob> m_job;
    ZoneStripView *m_view;
    PlainLabel *m_said;
    PlainLabel *m_asked;
    QHBoxLayout *m_choices;
    ActionButton *m_back;
    ActionButton *m_use;
    ActionButton *m_close;
    std::optional<ocrb::ZoneReading> m_zone;
    std::optional<base::Error> m_failure;
    QList<Question> m_questions;
    int m_current = -1;
    bool m_handedOn = false;
};

} // namespace countersign::ui
