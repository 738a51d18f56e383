#pragma once

#include "core/cases/note.h"

#include <QTextBlock>
#include <QTextBlockFormat>

namespace countersign::ui {

/// What a paragraph carries besides its words, kept in the block format of its QTextBlock: so
/// undo, split and join of the document treat it as they treat the words, and its id survives
/// them. The lines of one paragraph are parted by U+2028.
class ParagraphFormats
{
public:
    [[nodiscard]] QTextBlockFormat formatOf(const cases::Paragraph &paragraph);
    /// Everything but conflicts, author and time, which the note holds.
    [[nodiscard]] cases::Paragraph paragraphOf(const QTextBlock &block) const;

    void setGrading(QTextBlockFormat &format, const std::optional<markings::Grading> &grading);
    void setMarking(QTextBlockFormat &format, const std::optional<markings::Marking> &marking);
    /// Both halves of a paragraph that is split come from where the whole came from.
    void setOrigin(QTextBlockFormat &format, const std::optional<cases::Origin> &origin);
    [[nodiscard]] std::optional<cases::Origin> origin(const QTextBlock &block) const;
    [[nodiscard]] std::optional<markings::Grading> grading(const QTextBlock &block) const;
    [[nodiscard]] const std::optional<markings::Marking> &marking(const QTextBlock &block) const;

    static QString idOf(const QTextBlock &block);
    static void setId(QTextBlockFormat &format, const cases::EntityId &id, const QString &order);
    static QString orderOf(const QTextBlock &block);
    static QString sourceOf(const QTextBlock &block);
    static void setSource(QTextBlockFormat &format, const QString &source);
    static QString languageOf(const QTextBlock &block);
    static void setLanguage(QTextBlockFormat &format, const QString &language);
    static cases::TextDirection directionOf(const QTextBlock &block);
    static void setDirection(QTextBlockFormat &format, cases::TextDirection direction);
    static QString translationOf(const QTextBlock &block);
    static QString translationLanguageOf(const QTextBlock &block);
    static void setTranslation(QTextBlockFormat &format, const QString &language, const QString &text);
    static int conflictsOf(const QTextBlock &block);
    static void setConflicts(QTextBlockFormat &format, int count);

    /// As shown: lines of a paragraph parted by U+2028, and back.
    static QString shown(QString stored) { return stored.replace(u'\n', QChar::LineSeparator); }
    static QString stored(QString shown) { return shown.replace(QChar::LineSeparator, u'\n'); }

private:
    // Formats compare and hash fast when they hold numbers; the values live here.
    QList<std::optional<markings::Grading>> m_gradings{std::nullopt};
    QList<std::optional<markings::Marking>> m_markings{std::nullopt};
    QList<std::optional<cases::Origin>> m_origins{std::nullopt};
};

/// Which way a paragraph runs: as said, or by its first strong letter, its language, the window.
Qt::LayoutDirection directionOf(cases::TextDirection said, const QString &text, const QString &language, Qt::LayoutDirection window);
/// "ar", "fa", "ur" and the others that are written from right to left.
bool isRightToLeftLanguage(const QString &language);

} // namespace countersign::ui
