#pragma once

#include "core/alerts/name_lookup.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

#include <optional>

class QLineEdit;

namespace countersign::ui {

class AskedCard;
class CountryField;
class NameAnswerView;
class NameBasisCards;
class NameField;
class ReasonChip;

/// Ask about one person: a name in any script, with birth and country as evidence where
/// they are known. Enter asks; nothing is asked while an input method composes.
class NameTab : public QWidget
{
    Q_OBJECT
public:
    NameTab(const PageContext &context, const ReasonChip &reason, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *side() const;
    [[nodiscard]] NameField *field() const { return m_field; }
    [[nodiscard]] QLineEdit *birthField() const { return m_birth; }
    [[nodiscard]] CountryField *countryField() const { return m_country; }
    [[nodiscard]] const std::optional<alerts::NameAnswer> &answer() const { return m_answer; }

    void takeFocus();
    void askFor(const QString &name);
    void another();
    /// Opens the first person found; false without one.
    bool openFirst();

Q_SIGNALS:
    void markingChanged(std::optional<countersign::markings::Marking> marking);
    /// A machine-readable zone was put into the name field: a document, not a person.
    void foundZone(const QString &text);
    void wantsTop();
    void wantsPage(const QString &page, const QString &target);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void edited();
    void ask();
    void switchVariant(const QString &id, bool on);
    void showAnswer(const base::Result<alerts::NameAnswer> &answer, bool again);
    void showFault(const QString &sentence, QWidget *field);
    void openPerson(int match);
    void openHit(int match);

    PageContext m_context;
    const ReasonChip &m_reason;
    NameField *m_field;
    QLineEdit *m_birth;
    CountryField *m_country;
    ActionButton *m_ask;
    PlainLabel *m_hint;
    NameAnswerView *m_view;
    NameBasisCards *m_basis;
    AskedCard *m_asked;
    std::optional<alerts::NameAnswer> m_answer;
    QStringList m_switchedOff;
    int m_question = 0;
};

/// "1974", "1974-08", "1974-08-12" or "12.08.1974", in any digits; nothing for other text.
[[nodiscard]] std::optional<base::PartialDate> readBirth(const QString &typed);

} // namespace countersign::ui
