#pragma once

#include "ui/release/draft_desk.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace countersign::ui {

class ActionButton;
class AlertShelf;
class ParagraphText;

/// The whole note beside the letter: what goes, what is left out, and the ways to cut a paragraph, strike
/// selected words, send a source or a file along, for one recipient or for all.
class CutPane : public Card
{
    Q_OBJECT
public:
    CutPane(const PageContext &context, DraftDesk &desk, QWidget *parent = nullptr);
    /// Whose letter is in front.
    void setRecipient(base::CountryCode desk);
    void takeFocus();
    void focusPart(base::EntityId part);

private:
    void rebuild();
    void addParagraph(QVBoxLayout &column, const cases::Paragraph &paragraph, int number);
    void addCuts(QWidget &place, base::EntityId part, bool isParagraph);
    void addFiles(QVBoxLayout &column);
    /// What the part tells about: as the program sees it, or as the author corrects it.
    [[nodiscard]] ActionButton *classChip(const release::PartClasses &classes, const QString &part);
    [[nodiscard]] QList<QWidget *> redactors(const cases::Paragraph &paragraph, ParagraphText *text, bool translation);
    void cut(base::EntityId part, base::CountryCode recipient);
    void putBack(base::EntityId part);
    void redact(base::EntityId paragraph, bool translation, const ParagraphText *text, base::CountryCode recipient);
    [[nodiscard]] bool isCut(base::EntityId part) const;
    [[nodiscard]] QString standingOf(base::EntityId part) const;

    PageContext m_context;
    DraftDesk &m_desk;
    base::CountryCode m_recipient;
    QScrollArea *m_area;
    AlertShelf *m_alerts;
    QWidget *m_content = nullptr;
    QHash<QString, QWidget *> m_places;
};

} // namespace countersign::ui
