#include "core/alerts/list_reading.h"

#include "core/crypto/hash.h"
#include "core/documents/document_number.h"
#include "core/names/script.h"

#include <algorithm>

namespace countersign::alerts {

using namespace Qt::StringLiterals;

namespace {

// More than any published list prints; they stop a broken or hostile file from making a
// record that no other desk would accept.
constexpr qsizetype kLongestName = 500;
constexpr qsizetype kLongestText = 16'000;
constexpr qsizetype kMostNames = 300;
constexpr qsizetype kMostOthers = 300;

base::AlertId idFrom(const char *purpose, const QString &list, const QString &reference, const QByteArray &number)
{
    QByteArray bytes(purpose);
    for (const QByteArray &part : {list.toUtf8(), reference.toUtf8(), number})
        bytes += '\0' + part;
    return *base::AlertId::fromBytes(crypto::sha256(bytes).view().first(base::AlertId::size));
}

AlertRecord alertOf(const ListedDocument &document, const ListedPerson &person, base::Instant now)
{
    AlertRecord alert;
    alert.id = documentId(person.listing.list, person.listing.reference, documents::normalForm(document.number));
    alert.category = Category::Listed;
    alert.number = document.number;
    alert.issuer = document.issuer;
    alert.type = document.type;
    alert.owner = person.owner;
    alert.issuedOn = document.issuedOn;
    alert.expiresOn = document.expiresOn;
    alert.source = SourceSystem::Import;
    alert.firstSeen = alert.updatedAt = now;
    alert.listing = person.listing;
    return alert;
}

} // namespace

base::AlertId personId(const QString &list, const QString &reference)
{
    return idFrom("countersign/listed-person", list, reference, {});
}

base::AlertId documentId(const QString &list, const QString &reference, const QByteArray &normalNumber)
{
    return idFrom("countersign/listed-document", list, reference, normalNumber);
}

QString scriptTag(QStringView name)
{
    return names::scriptCode(names::scriptOf(name));
}

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            clean += text[i++];
        else if (c.isSurrogate() || (c.category() == QChar::Other_Control && !c.isSpace()))
            continue;
        clean += text[i];
    }
    return clean.simplified();
}

ReadingBuilder::ReadingBuilder(ListReading &reading, base::CountryCode desk, base::Instant now)
    : m_reading(reading), m_desk(desk), m_now(now)
{
}

std::optional<ListedPerson> ReadingBuilder::begin(const QString &reference, bool entity)
{
    ListedPerson person;
    person.owner = m_desk;
    person.entity = entity;
    person.listing = {m_reading.list, m_reading.authority, m_reading.edition, reference, {}};
    person.id = personId(m_reading.list, reference);
    if (m_persons.contains(person.id))
        return std::nullopt;
    m_persons.insert(person.id);
    return person;
}

void ReadingBuilder::addName(ListedPerson &person, const QString &text, const QString &quality)
{
    const QString name = cleanText(text.left(4 * kLongestName)).left(kLongestName);
    const bool known = std::any_of(person.names.begin(), person.names.end(),
                                   [&name](const ListedName &other) { return other.text == name; });
    if (!name.isEmpty() && !known && person.names.size() < kMostNames)
        person.names.append({name, scriptTag(name), {}, quality});
}

ReadingBuilder::Taken ReadingBuilder::addDocument(ListedPerson &person, ListedDocument document, bool travels)
{
    const QByteArray normal = documents::normalForm(document.number);
    // A word like "unknown" is no number, however it is spelt.
    const bool digits = std::any_of(normal.begin(), normal.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return Taken::NoNumber;
    if (document.number.size() > kMaxListedNumber)
        return Taken::TooLong;
    if (document.printed.size() > kLongestName)
        document.printed.truncate(kLongestName);
    if (person.documents.size() < kMostOthers)
        person.documents.append(document);
    if (!travels) {
        ++m_reading.otherNumbers;
        return Taken::Yes;
    }
    const base::AlertId id = documentId(person.listing.list, person.listing.reference, normal);
    if (m_documents.contains(id))
        return Taken::Twice;
    m_documents.insert(id);
    m_reading.documents.append(alertOf(document, person, m_now));
    return Taken::Yes;
}

void ReadingBuilder::finish(ListedPerson person)
{
    for (QStringList *texts : {&person.birthPlaces, &person.nationalityTexts}) {
        texts->resize(std::min(texts->size(), kMostOthers));
        for (QString &text : *texts)
            text.truncate(kLongestName);
    }
    person.births.resize(std::min(person.births.size(), kMostOthers));
    person.nationalities.resize(std::min(person.nationalities.size(), kMostOthers));
    if (person.comments.size() > kLongestText) {
        person.comments.truncate(kLongestText);
        // Not between the halves of one character.
        if (person.comments.back().isHighSurrogate())
            person.comments.chop(1);
    }
    m_reading.persons.append(std::move(person));
}

} // namespace countersign::alerts
