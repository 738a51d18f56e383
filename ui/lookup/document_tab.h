#pragma once

#include "core/alerts/lookup.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

class QKeyEvent;
class QMimeData;
class QTimer;

namespace countersign::ui {

class AnswerView;
class AskedCard;
class BasisCards;
class CountryField;
class MrzField;
class PictureStrip;
class ReasonChip;

/// Ask about one document: type, paste or scan; a complete zone asks by itself. The answer
/// takes the focus, Enter compares, Esc begins with the next document.
class DocumentTab : public QWidget
{
    Q_OBJECT
public:
    DocumentTab(const PageContext &context, const ReasonChip &reason, QWidget *parent = nullptr);

    /// What stands beside the question: what was searched, how good the data is.
    [[nodiscard]] QWidget *side() const;
    [[nodiscard]] MrzField *field() const { return m_field; }
    [[nodiscard]] const std::optional<alerts::Answer> &answer() const { return m_answer; }

    void takeFocus();
    /// Asks this text, whatever stood there.
    void askFor(const QString &text);
    /// Reads a picture in place beside the text; what it says is asked by a person only.
    void choosePicture();
    bool takePicture(const QMimeData &offered);
    [[nodiscard]] PictureStrip *strip() const { return m_strip; }
    /// What the clipboard holds, picture or text, as the next document.
    void paste();
    /// Clears for the next document.
    void another();
    /// Compares the first match; false without one.
    bool compareFirst();
    /// Asks the owner of the first match to confirm; false without one.
    bool confirmFirst();
    /// A character that reached the answer instead of the field: the next document has begun.
    void beginWith(QKeyEvent *event);

Q_SIGNALS:
    void markingChanged(std::optional<countersign::markings::Marking> marking);
    void wantsPage(const QString &page, const QString &target);
    /// The view goes back to where the question stands.
    void wantsTop();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void begin();
    void putIn(const QString &zone);
    void edited();
    void submitted(bool byScanner);
    void ask();
    void showAnswer(const base::Result<alerts::Answer> &answer);
    void compare(int match);
    void confirm(int match);
    void setAside(int match, const QString &why);
    [[nodiscard]] bool hasFirst() const;
    [[nodiscard]] documents::MrzReading read() const;

    PageContext m_context;
    const ReasonChip &m_reason;
    MrzField *m_field;
    PictureStrip *m_strip;
    PlainLabel *m_recognised;
    PlainLabel *m_corrections;
    CountryField *m_issuer;
    ActionButton *m_ask;
    ActionButton *m_next; ///< Esc, said where a hit has other buttons
    AnswerView *m_view;
    BasisCards *m_basis;
    AskedCard *m_asked;
    QTimer *m_pause;
    std::optional<alerts::Answer> m_answer;
    QString m_askedText;
    int m_question = 0;
    bool m_waiting = false;
    bool m_fromPicture = false; ///< what stands there was read from a picture: only a person asks it
};

} // namespace countersign::ui
