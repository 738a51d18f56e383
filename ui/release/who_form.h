#pragma once

#include "ui/release/draft_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace countersign::ui {

class FlowLayout;

/// What one recipient gets it under: agreement, legal basis, purposes, channel, content or only a pointer.
class RecipientForm : public Card
{
    Q_OBJECT
public:
    RecipientForm(const PageContext &context, DraftDesk &desk, base::CountryCode recipient, QWidget *parent = nullptr);
    [[nodiscard]] base::CountryCode recipient() const { return m_recipient; }
    /// As the draft has it.
    void refresh();
    void takeFocus();
    enum class Field { Agreement, Basis, Article, Purpose, Channel };
    void focusOn(Field field);

private:
    void build();
    void fillBases();
    void refreshBasis(const release::RecipientChoice &choice);
    void openPurposes();
    void edit(const std::function<void(release::RecipientChoice &)> &change);
    [[nodiscard]] const release::RecipientChoice *choice() const;

    PageContext m_context;
    DraftDesk &m_desk;
    base::CountryCode m_recipient;
    FlowLayout *m_flow;
    QComboBox *m_agreement, *m_basis, *m_article, *m_channel;
    QWidget *m_articlePair, *m_wordsPair;
    PlainLabel *m_wordsName = nullptr;
    QLineEdit *m_words;          ///< section of the statute, or the nexus
    ActionButton *m_purposes;
    QCheckBox *m_pointer;
    NoticeBar *m_key;
};

} // namespace countersign::ui
