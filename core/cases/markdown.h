#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>

/// The restricted Markdown that paragraphs are written in. There is one way to write each thing, so
/// that nothing is lost between text and tree:
///
///     # Heading, ## and ###          - bullet, two spaces deeper for each level
///     > quote                        1. numbered, any number
///     | cell | cell |                |---|---| under the first row makes it the head
///     **strong**  *emphasis*  `code`  [label](doc:UTO/L898902C3)  [[case:QMA-2026-014]]
///
/// `\` before a sign takes it as it stands. Anything else is text: HTML, pictures and links to
/// anywhere but records of the vault too. Every text is valid.
namespace countersign::cases {

enum class InlineKind : std::uint8_t { Text, Strong, Emphasis, Code, Link };

/// A piece of a line. `begin` and `length` are places in the source, signs included, UTF-16 units.
struct Inline
{
    InlineKind kind = InlineKind::Text;
    qsizetype begin = 0;
    qsizetype length = 0;
    QString text;              ///< Text, Code: what is read; Link: the label
    QString target;            ///< Link: recordKey(), "doc:UTO/L898902C3"
    QString source;            ///< Text, Code, Link: as it is written
    QList<Inline> children;    ///< Strong, Emphasis
    bool operator==(const Inline &) const = default;
};

/// A cell of a table row: its place is without the bars, what parts it is in `before` and `after`.
struct Cell
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QList<Inline> inlines;
    QString before, after;
    bool operator==(const Cell &) const = default;
};

struct Line
{
    qsizetype begin = 0;
    qsizetype length = 0;      ///< without its line break
    QString prefix;            ///< "## ", "  - ", "12. ", "> ", "| " as written; empty in a paragraph
    int depth = 0;             ///< of a list line, 0 outermost
    int number = 0;            ///< of a numbered line
    QList<Inline> inlines;
    QList<Cell> cells;         ///< of a table row
    QString end;               ///< of a table row: what stands after the last cell
    bool divider = false;      ///< "|---|---|"
    bool operator==(const Line &) const = default;
};

enum class BlockKind : std::uint8_t { Paragraph, Heading, BulletList, NumberedList, Quote, Table };

struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;             ///< of a heading, 1 to 3
    QList<Line> lines;         ///< without empty ones
    QString gap;               ///< line breaks and empty lines before it
    bool hasHead = false;      ///< a table whose second line is the divider
    bool operator==(const Block &) const = default;
};

/// A text as a tree. A paragraph of a note has one block; a template's body has many.
struct Markdown
{
    QList<Block> blocks;
    QString tail;              ///< line breaks and empty lines after the last block
    bool operator==(const Markdown &) const = default;
};

/// Longest label or target of a link.
inline constexpr qsizetype kMostLinkText = 400;

/// Linear in the length of the text.
[[nodiscard]] Markdown parseMarkdown(QStringView source);
/// The very text: toMarkdown(parseMarkdown(s)) == s for every s.
[[nodiscard]] QString toMarkdown(const Markdown &markdown);
/// What is read: no signs, links as their labels, cells parted by tabs, list lines with their bullet
/// or number.
[[nodiscard]] QString toPlainText(const Markdown &markdown);
[[nodiscard]] QString plainTextOf(QStringView source);

/// Text that is read exactly as it stands: a `\` before each sign that would mean something.
[[nodiscard]] QString escapedMarkdown(QStringView plain);
/// "[label](target)", escaped as it must be.
[[nodiscard]] QString linkMarkdown(const QString &label, const QString &target);
/// "doc:", "alert:", "person:", "case:", "place:", "vessel:" or "agency:" and something after it.
[[nodiscard]] bool isRecordKey(QStringView target);

/// The blocks of a text as paragraphs of a note, without the empty lines between them.
[[nodiscard]] QStringList paragraphsOf(QStringView source);

} // namespace countersign::cases
