#include "core/release/office_metadata.h"

#include "core/release/office_archive.h"
#include "core/release/picture_metadata.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace countersign::release {

using namespace Qt::StringLiterals;

namespace {

/// What is put in place of each find in parts whose name begins so.
struct Scrub
{
    QLatin1StringView where;
    const char16_t *find;
    const char16_t *put;
};

// Names and times of who changed and commented, the printer, sessions of editing, and what speaks of dropped parts.
constexpr Scrub kOoxml[] = {
    {"word/"_L1, uR"(\b(\w+:(?:author|initials|userId|providerId))="[^"]*")", u"\\1=\"\""},
    {"word/"_L1, uR"( \w+:(?:date|dateUtc|rsid\w*)="[^"]*")", u""},
    {"word/settings.xml"_L1, uR"(<w:rsids>.*?</w:rsids>)", u""},
    {"word/settings.xml"_L1, uR"(<w:attachedTemplate[^>]*/>)", u""},
    {"xl/comments"_L1, uR"(<author>[^<]*</author>)", u"<author></author>"},
    {"xl/persons/"_L1, uR"(\b(displayName|userId)="[^"]*")", u"\\1=\"\""},
    {"xl/threadedComments/"_L1, uR"( dT="[^"]*")", u""},
    {"xl/worksheets/"_L1, uR"((<pageSetup[^>]*?) r:id="[^"]*")", u"\\1"},
    {"xl/workbook.xml"_L1, uR"(<x15ac:absPath[^>]*/>)", u""},
    {"xl/workbook.xml"_L1, uR"(\b(userName|lastEdited)="[^"]*")", u"\\1=\"\""},
    {"ppt/commentAuthors.xml"_L1, uR"(\b(name|initials)="[^"]*")", u"\\1=\"\""},
    {"ppt/authors.xml"_L1, uR"(\b(name|initials|userId)="[^"]*")", u"\\1=\"\""},
    {"ppt/comments/"_L1, uR"( (?:dt|created)="[^"]*")", u""},
    {"_rels/.rels"_L1, uR"(<Relationship\b[^>]*Target="/?(?:docProps|customXml)/[^"]*"[^>]*/>)", u""},
    {"word/_rels/"_L1, uR"(<Relationship\b[^>]*Target="[^"]*customXml/[^"]*"[^>]*/>)", u""},
    {"xl/_rels/"_L1, uR"(<Relationship\b[^>]*Target="[^"]*customXml/[^"]*"[^>]*/>)", u""},
    {"ppt/_rels/"_L1, uR"(<Relationship\b[^>]*Target="[^"]*customXml/[^"]*"[^>]*/>)", u""},
    {"xl/worksheets/_rels/"_L1, uR"(<Relationship\b[^>]*Target="[^"]*printerSettings/[^"]*"[^>]*/>)", u""},
    {"[Content_Types].xml"_L1, uR"(<Override\b[^>]*PartName="/(?:docProps|customXml|xl/printerSettings)/[^"]*"[^>]*/>)", u""},
};
constexpr QLatin1StringView kOoxmlDropped[] = {"docProps/"_L1, "customXml/"_L1, "xl/printerSettings/"_L1};
// Deleted words of tracked changes, macros, files in the file, pages that were opened before.
constexpr Scrub kOoxmlRefused[] = {
    {"word/"_L1, uR"(<w:(?:del|ins|moveFrom|moveTo|pPrChange|rPrChange)\b)", nullptr},
    {"xl/revisions/"_L1, u".", nullptr},
};
constexpr QLatin1StringView kOoxmlForbidden[] = {"/vbaProject"_L1, "/embeddings/"_L1, "/activeX/"_L1, "xl/revisions/"_L1, "xl/externalLinks/"_L1};

constexpr Scrub kOpenDocument[] = {
    {"content.xml"_L1, uR"(<dc:creator>[^<]*</dc:creator>)", u"<dc:creator></dc:creator>"},
    {"content.xml"_L1, uR"(<dc:date>[^<]*</dc:date>)", u""},
    {"content.xml"_L1, uR"(<meta:creator-initials>[^<]*</meta:creator-initials>)", u""},
    {"content.xml"_L1, uR"(<text:(?:sender|author|creator|initial-creator|printed-by|file-name)[\w-]*\b[^>]*>[^<]*</[^>]*>)", u""},
    {"styles.xml"_L1, uR"(<text:(?:sender|author|creator|initial-creator|printed-by|file-name)[\w-]*\b[^>]*>[^<]*</[^>]*>)", u""},
    {"settings.xml"_L1, uR"x((<config:config-item config:name="(?:Printer\w*|\w*Rsid\w*|\w*URL|\w*Url)"[^>]*>)[^<]*)x", u"\\1"},
    {"META-INF/manifest.xml"_L1, uR"(<manifest:file-entry\b[^>]*full-path="(?:Thumbnails/|meta\.xml|Configurations2/)[^"]*"[^>]*/>)", u""},
};
constexpr QLatin1StringView kOpenDocumentDropped[] = {"meta.xml"_L1, "Thumbnails/"_L1, "Configurations2/"_L1};
constexpr Scrub kOpenDocumentRefused[] = {
    {"content.xml"_L1, uR"(<text:tracked-changes|<table:tracked-changes|<text:change)", nullptr},
    {"META-INF/manifest.xml"_L1, u"<manifest:encryption-data", nullptr},
};
constexpr QLatin1StringView kOpenDocumentForbidden[] = {"/Basic/"_L1, "/Scripts/"_L1, "/ObjectReplacements/"_L1, "/Object "_L1};

QRegularExpression expression(const Scrub &scrub)
{
    return QRegularExpression(QString::fromUtf16(scrub.find), QRegularExpression::DotMatchesEverythingOption);
}

bool startsWithAny(const QString &name, std::span<const QLatin1StringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&name](QLatin1StringView one) { return name.startsWith(one); });
}

bool containsAny(const QString &name, std::span<const QLatin1StringView> words)
{
    const QString whole = u'/' + name;
    return std::any_of(words.begin(), words.end(), [&whole](QLatin1StringView one) { return whole.contains(one); });
}

bool isXml(const QString &name)
{
    return name.endsWith(".xml"_L1) || name.endsWith(".rels"_L1) || name.endsWith(".vml"_L1);
}

/// A picture by its first bytes, whatever its name says. A drawing of lines stays as it is.
std::optional<QByteArray> withoutPictureMetadata(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8"))
        return withoutJpegMetadata(bytes);
    if (bytes.startsWith("\x89PNG"))
        return withoutPngMetadata(bytes);
    if (bytes.startsWith("RIFF"))
        return withoutWebpMetadata(bytes);
    if (bytes.startsWith("II*") || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return withoutTiffMetadata(bytes);
    return bytes;
}

/// How one family of files is cleaned.
struct Recipe
{
    std::span<const Scrub> scrubs;
    std::span<const QLatin1StringView> dropped;
    std::span<const Scrub> refused;
    std::span<const QLatin1StringView> forbidden;
};

/// The part's text with names taken out; nothing where it holds what cannot be taken out, or is no UTF-8.
std::optional<QByteArray> scrubbed(const OfficePart &part, const Recipe &recipe)
{
    QString text = QString::fromUtf8(part.bytes);
    if (text.contains(QChar::ReplacementCharacter) || text.contains("<!DOCTYPE"_L1) || text.contains(QChar(0)))
        return std::nullopt;
    for (const Scrub &refused : recipe.refused) {
        if (part.name.startsWith(refused.where) && text.contains(expression(refused)))
            return std::nullopt;
    }
    for (const Scrub &scrub : recipe.scrubs) {
        if (part.name.startsWith(scrub.where))
            text.replace(expression(scrub), QString::fromUtf16(scrub.put));
    }
    return text.toUtf8();
}

std::optional<QByteArray> cleaned(QByteArrayView bytes, const QString &needed, const Recipe &recipe)
{
    const auto parts = unpacked(bytes);
    if (!parts || std::none_of(parts->begin(), parts->end(), [&needed](const OfficePart &part) { return part.name == needed; }))
        return std::nullopt;
    QList<OfficePart> kept;
    for (const OfficePart &part : *parts) {
        if (containsAny(part.name, recipe.forbidden))
            return std::nullopt;
        if (startsWithAny(part.name, recipe.dropped))
            continue;
        auto clean = isXml(part.name) ? scrubbed(part, recipe) : withoutPictureMetadata(part.bytes);
        if (!clean)
            return std::nullopt;
        kept.append({part.name, std::move(*clean)});
    }
    return packed(kept);
}

} // namespace

std::optional<QByteArray> withoutOoxmlMetadata(QByteArrayView bytes)
{
    return cleaned(bytes, u"[Content_Types].xml"_s, {kOoxml, kOoxmlDropped, kOoxmlRefused, kOoxmlForbidden});
}

std::optional<QByteArray> withoutOpenDocumentMetadata(QByteArrayView bytes)
{
    return cleaned(bytes, u"content.xml"_s, {kOpenDocument, kOpenDocumentDropped, kOpenDocumentRefused, kOpenDocumentForbidden});
}

} // namespace countersign::release
