#pragma once

#include "core/alerts/lookup.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

class QBoxLayout;
class QScrollArea;
class QTimer;

namespace countersign::ui {

class AnswerView;
class AskedCard;
class BasisCards;
class CountryField;
class MrzField;

/// Ask about one document: type, paste or scan; a complete zone asks by itself. The answer
/// takes the focus, Enter compares, Esc begins with the next document.
class LookupPage : public Page
{
    Q_OBJECT
public:
    LookupPage(const PageContext &context, QWidget *parent = nullptr);

    void takeFocus() override;
    void openTarget(const QString &target) override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;

    [[nodiscard]] MrzField *field() const { return m_field; }
    [[nodiscard]] const std::optional<alerts::Answer> &answer() const { return m_answer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *buildQuestion();
    void edited();
    void submitted();
    void ask();
    void showAnswer(const base::Result<alerts::Answer> &answer);
    void another();
    void compare(const alerts::Match &match);
    void arrange();
    [[nodiscard]] documents::MrzReading read() const;

    PageContext m_context;
    QScrollArea *m_area = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_right = nullptr;
    MrzField *m_field;
    PlainLabel *m_recognised;
    PlainLabel *m_corrections;
    CountryField *m_issuer;
    ActionButton *m_ask;
    ChoiceChip *m_reason;
    AnswerView *m_view;
    BasisCards *m_basis;
    AskedCard *m_asked;
    QTimer *m_pause;
    std::optional<alerts::Answer> m_answer;
    QString m_askedText;
    int m_question = 0;
    bool m_waiting = false;
};

} // namespace countersign::ui
