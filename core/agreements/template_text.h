#pragma once

#include "core/agreements/agreement.h"

#include <QHash>

/// The library of agreement templates (resources/agreements). The form is plain text:
///
///     title: MOU between {{party_1}} and {{party_2}}
///     kind: mou-b
///     summary: one line
///
///     == 7 Categories of information
///     Text with {{a_blank}} and [[nominal: one wording. | another wording.]]
///
/// A blank may come several times and inside a wording; an option is chosen once by its name.
namespace countersign::agreements {

struct Option
{
    QString name;
    QStringList wordings;
    bool operator==(const Option &) const = default;
};

struct Template
{
    QString name;            ///< of the file: "bilateral_mou"
    QString title;
    Kind kind = Kind::MouBilateral;
    QString summary;
    QList<Section> sections; ///< rising, 1 to 25

    /// In the order in which they come, each once; those of the title first.
    [[nodiscard]] QStringList blanks() const;
    [[nodiscard]] QList<Option> options() const;
    /// FileNotUnderstood with the line.
    [[nodiscard]] static base::Result<Template> parse(const QString &name, const QString &text);
};

/// What was filled in. A blank without a value stays as "____", an option without a choice takes
/// its first wording and is named in `open`.
struct Filling
{
    QHash<QString, QString> blanks;
    QHash<QString, int> choices;
};
/// A stretch of a filled text and where its words come from, so that a window can show what was chosen.
struct FilledPiece
{
    enum class From : std::uint8_t { Template, Wording, Blank, Open };
    QString text;
    From from = From::Template;
    QString name;            ///< of the blank, filled or open
    bool operator==(const FilledPiece &) const = default;
};
struct Filled
{
    QString title;
    QList<Section> sections;
    QStringList open;        ///< blanks and options nobody filled in
    /// Title and sections as plain text, to print.
    [[nodiscard]] QString text() const;
};
[[nodiscard]] Filled fill(const Template &form, const Filling &filling);
/// One text of a template - its title, or that of a section - as fill() fills it, in pieces.
[[nodiscard]] QList<FilledPiece> filledPieces(const QString &text, const Filling &filling);
/// What one text asks for, in the order in which it does; the wordings of an option may hold blanks too.
[[nodiscard]] QStringList blanksOf(const QString &text);
[[nodiscard]] QList<Option> optionsOf(const QString &text);

/// The six that are shipped, in their order.
[[nodiscard]] QList<Template> templateLibrary();

} // namespace countersign::agreements
