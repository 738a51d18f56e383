#include "ui/cases/paragraph_formats.h"

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::TextDirection;

namespace {

enum Property {
    Id = QTextFormat::UserProperty + 1,
    Order,
    Grading,
    Marking,
    Source,
    Language,
    Direction,
    Translation,
    TranslationLanguage,
    Conflicts,
    Origin
};

template<typename T>
int placeOf(QList<T> &values, const T &value)
{
    const qsizetype at = values.indexOf(value);
    if (at >= 0)
        return static_cast<int>(at);
    values.append(value);
    return static_cast<int>(values.size()) - 1;
}

void setText(QTextBlockFormat &format, int property, const QString &text)
{
    if (text.isEmpty())
        format.clearProperty(property);
    else
        format.setProperty(property, text);
}

void setNumber(QTextBlockFormat &format, int property, int number)
{
    if (number == 0)
        format.clearProperty(property);
    else
        format.setProperty(property, number);
}

} // namespace

QTextBlockFormat ParagraphFormats::formatOf(const cases::Paragraph &paragraph)
{
    QTextBlockFormat format;
    setId(format, paragraph.id, paragraph.order);
    setGrading(format, paragraph.grading);
    setMarking(format, paragraph.marking);
    setSource(format, paragraph.source);
    setOrigin(format, paragraph.origin);
    setLanguage(format, paragraph.language);
    setDirection(format, paragraph.direction);
    setTranslation(format, paragraph.translationLanguage, paragraph.translation);
    setConflicts(format, paragraph.isConflict()
                             ? static_cast<int>(qMax(paragraph.texts.size(), qMax(paragraph.translations.size(), paragraph.gradings.size())))
                             : 0);
    return format;
}

cases::Paragraph ParagraphFormats::paragraphOf(const QTextBlock &block) const
{
    cases::Paragraph paragraph;
    paragraph.id = cases::EntityId::fromHex(idOf(block)).value_or(cases::EntityId());
    paragraph.order = orderOf(block);
    paragraph.text = stored(block.text());
    paragraph.grading = grading(block);
    paragraph.marking = marking(block);
    paragraph.source = sourceOf(block);
    paragraph.origin = origin(block);
    paragraph.language = languageOf(block);
    paragraph.direction = directionOf(block);
    paragraph.translation = translationOf(block);
    paragraph.translationLanguage = translationLanguageOf(block);
    return paragraph;
}

void ParagraphFormats::setGrading(QTextBlockFormat &format, const std::optional<markings::Grading> &grading)
{
    setNumber(format, Grading, placeOf(m_gradings, grading));
}

void ParagraphFormats::setMarking(QTextBlockFormat &format, const std::optional<markings::Marking> &marking)
{
    setNumber(format, Marking, placeOf(m_markings, marking));
}

void ParagraphFormats::setOrigin(QTextBlockFormat &format, const std::optional<cases::Origin> &origin)
{
    setNumber(format, Origin, placeOf(m_origins, origin));
}

std::optional<cases::Origin> ParagraphFormats::origin(const QTextBlock &block) const
{
    return m_origins.value(block.blockFormat().intProperty(Origin));
}

std::optional<markings::Grading> ParagraphFormats::grading(const QTextBlock &block) const
{
    return m_gradings.value(block.blockFormat().intProperty(Grading));
}

const std::optional<markings::Marking> &ParagraphFormats::marking(const QTextBlock &block) const
{
    return m_markings[qBound(0, block.blockFormat().intProperty(Marking), static_cast<int>(m_markings.size()) - 1)];
}

QString ParagraphFormats::idOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(Id);
}

void ParagraphFormats::setId(QTextBlockFormat &format, const cases::EntityId &id, const QString &order)
{
    format.setProperty(Id, id.hex());
    format.setProperty(Order, order);
}

QString ParagraphFormats::orderOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(Order);
}

QString ParagraphFormats::sourceOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(Source);
}

void ParagraphFormats::setSource(QTextBlockFormat &format, const QString &source)
{
    setText(format, Source, source);
}

QString ParagraphFormats::languageOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(Language);
}

void ParagraphFormats::setLanguage(QTextBlockFormat &format, const QString &language)
{
    setText(format, Language, language);
}

TextDirection ParagraphFormats::directionOf(const QTextBlock &block)
{
    return static_cast<TextDirection>(qBound(0, block.blockFormat().intProperty(Direction), 2));
}

void ParagraphFormats::setDirection(QTextBlockFormat &format, TextDirection direction)
{
    setNumber(format, Direction, static_cast<int>(direction));
    // The cursor keys follow the document's own property.
    if (direction == TextDirection::Auto)
        format.clearProperty(QTextFormat::LayoutDirection);
    else
        format.setLayoutDirection(direction == TextDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

QString ParagraphFormats::translationOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(Translation);
}

QString ParagraphFormats::translationLanguageOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(TranslationLanguage);
}

void ParagraphFormats::setTranslation(QTextBlockFormat &format, const QString &language, const QString &text)
{
    setText(format, Translation, text);
    setText(format, TranslationLanguage, text.isEmpty() ? QString() : language);
}

int ParagraphFormats::conflictsOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(Conflicts);
}

void ParagraphFormats::setConflicts(QTextBlockFormat &format, int count)
{
    setNumber(format, Conflicts, count);
}

bool isRightToLeftLanguage(const QString &language)
{
    static const QStringList known{u"ar"_s, u"fa"_s, u"ur"_s, u"he"_s, u"ps"_s, u"sd"_s, u"ug"_s, u"dv"_s, u"ku"_s, u"yi"_s};
    return known.contains(language.section(u'-', 0, 0).toLower());
}

Qt::LayoutDirection directionOf(TextDirection said, const QString &text, const QString &language, Qt::LayoutDirection window)
{
    if (said != TextDirection::Auto)
        return said == TextDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirL)
            return Qt::LeftToRight;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return Qt::RightToLeft;
    }
    if (!language.isEmpty())
        return isRightToLeftLanguage(language) ? Qt::RightToLeft : Qt::LeftToRight;
    return window;
}

} // namespace countersign::ui
