#include "core/cases/fields.h"

#include "core/objects/cbor.h"

namespace countersign::cases::fields {

using base::ErrorCode;
using base::fail;
using objects::cbor::Reader;
using namespace Qt::StringLiterals;

namespace {

/// What a value may be. Every one but Kind may be null: the field was emptied.
enum class Form { Text, Boolean, Number, Id, Key, Digest, Grading, Marking, Place, Origin, Unknown };

Form formOf(Field field)
{
    switch (field) {
    case Field::Kind:
    case Field::Status:
    case Field::Direction:
    case Field::ItemKind:
    case Field::FileSize:
        return Form::Number;
    case Field::Parent:
    case Field::MergedInto:
    case Field::TaskFor:
    case Field::LinkFrom:
    case Field::LinkTo:
    case Field::LinkSource:
        return Form::Id;
    case Field::Deleted:
    case Field::Assignee:
    case Field::Watcher:
    case Field::EarlierReference:
    case Field::Related:
    case Field::Protection:
    case Field::Limited:
    case Field::Done:
        return Form::Boolean;
    case Field::Grading:
        return Form::Grading;
    case Field::Marking:
        return Form::Marking;
    case Field::ChartPlace:
        return Form::Place;
    case Field::Origin:
        return Form::Origin;
    case Field::FileDigest:
        return Form::Digest;
    case Field::FileKey:
        return Form::Key;
    case Field::Order:
    case Field::Title:
    case Field::Reference:
    case Field::Template:
    case Field::Text:
    case Field::Source:
    case Field::Language:
    case Field::Translation:
    case Field::TranslationLanguage:
    case Field::DueOn:
    case Field::Target:
    case Field::From:
    case Field::Until:
    case Field::Detail:
    case Field::LinkWord:
    case Field::FileName:
    case Field::FileType:
    case Field::FileText:
        return Form::Text;
    }
    return Form::Unknown;
}

bool keyFits(const Place &place)
{
    switch (place.field) {
    case Field::Assignee:
    case Field::Watcher:
    case Field::Related:
        return place.key.size() == 16;
    case Field::EarlierReference:
        return !place.key.isEmpty() && place.key.size() <= 200;
    default:
        return place.key.isEmpty();
    }
}

bool numberFits(Field field, std::uint64_t value)
{
    switch (field) {
    case Field::Kind:
        return value >= 1 && value <= 7;
    case Field::Status:
        return value >= 1 && value <= 3;
    case Field::ItemKind:
        return value >= 1 && value <= 8;
    case Field::Direction:
        return value <= 2;
    default:
        return value <= (std::uint64_t{1} << 62);
    }
}

std::optional<markings::Grading> readGrading(Reader &reader)
{
    const auto count = reader.enterArray();
    if (!count || *count != 4)
        return std::nullopt;
    std::uint64_t codes[4] = {};
    for (std::uint64_t &code : codes) {
        const auto read = reader.unsignedInt();
        if (!read || *read > 127)
            return std::nullopt;
        code = *read;
    }
    reader.leave();
    const auto scheme = markings::schemeFromNumber(static_cast<std::int64_t>(codes[0]));
    if (!scheme)
        return std::nullopt;
    const markings::Grading grading{*scheme, static_cast<char>(codes[1]), static_cast<char>(codes[2]), static_cast<char>(codes[3])};
    return grading.isValid() ? std::optional(grading) : std::nullopt;
}

bool readNational(Reader &reader, QList<markings::NationalMarking> &into)
{
    const auto count = reader.enterArray();
    if (!count)
        return false;
    for (std::size_t i = 0; i < *count; ++i) {
        const auto two = reader.enterArray();
        if (!two || *two != 2)
            return false;
        const auto words = reader.text();
        const auto country = reader.text();
        if (!words || !country)
            return false;
        reader.leave();
        const auto code = base::CountryCode::fromText(*country);
        if (!country->isEmpty() && (!code || code->text() != *country))
            return false;
        into.append({*words, code.value_or(base::CountryCode{})});
    }
    reader.leave();
    return true;
}

std::optional<markings::Marking> readMarking(Reader &reader)
{
    markings::Marking marking;
    const auto count = reader.enterArray();
    if (!count || *count != 6)
        return std::nullopt;
    const auto tlp = reader.unsignedInt();
    const auto level = tlp ? markings::tlpFromNumber(static_cast<std::int64_t>(*tlp)) : std::nullopt;
    if (!level)
        return std::nullopt;
    marking.tlp = *level;
    if (!reader.tryNull()) {
        const auto pap = reader.unsignedInt();
        marking.pap = pap ? markings::papFromNumber(static_cast<std::int64_t>(*pap)) : std::nullopt;
        if (!marking.pap)
            return std::nullopt;
    }
    const auto mask = reader.unsignedInt();
    const auto codes = mask ? markings::HandlingCodes::fromMask(static_cast<std::int64_t>(*mask)) : std::nullopt;
    if (!codes)
        return std::nullopt;
    marking.handling = *codes;
    const auto other = reader.text();
    if (!other || !readNational(reader, marking.national))
        return std::nullopt;
    marking.otherRestrictions = *other;
    const auto orcon = reader.boolean();
    if (!orcon)
        return std::nullopt;
    marking.orcon = *orcon;
    reader.leave();
    return marking;
}

std::optional<QPointF> readPlace(Reader &reader)
{
    const auto count = reader.enterArray();
    if (!count || *count != 2)
        return std::nullopt;
    const auto x = reader.integer();
    const auto y = reader.integer();
    if (!x || !y)
        return std::nullopt;
    reader.leave();
    return QPointF(static_cast<double>(*x) / 100, static_cast<double>(*y) / 100);
}

std::optional<Origin> readOrigin(Reader &reader)
{
    const auto count = reader.enterArray();
    if (!count || *count != 3)
        return std::nullopt;
    const auto desk = reader.text();
    const auto envelope = reader.bytes();
    const auto paragraph = reader.bytes();
    if (!desk || !envelope || !paragraph)
        return std::nullopt;
    reader.leave();
    const auto code = base::CountryCode::fromText(*desk);
    const auto release = base::EnvelopeId::fromBytes(*envelope);
    const auto part = EntityId::fromBytes(*paragraph);
    if (!code || code->text() != *desk || !release || release->isNull() || !part || part->isNull())
        return std::nullopt;
    return Origin{*code, *release, *part};
}

bool bytesFit(Reader &reader, qsizetype size)
{
    const auto read = reader.bytes();
    return read && read->size() == size;
}

bool valueFits(Field field, Reader &reader)
{
    switch (formOf(field)) {
    case Form::Text:
        return reader.textUtf8().has_value();
    case Form::Boolean:
        return reader.boolean().has_value();
    case Form::Number: {
        const auto read = reader.unsignedInt();
        return read && numberFits(field, *read);
    }
    case Form::Id:
        return bytesFit(reader, 16);
    case Form::Key:
    case Form::Digest:
        return bytesFit(reader, 32);
    case Form::Grading:
        return readGrading(reader).has_value();
    case Form::Marking:
        return readMarking(reader).has_value();
    case Form::Place:
        return readPlace(reader).has_value();
    case Form::Origin:
        return readOrigin(reader).has_value();
    case Form::Unknown:
        break;
    }
    return false;
}

template<typename Read>
auto readOne(const QByteArray &value, Read read) -> decltype(read(std::declval<Reader &>()))
{
    Reader reader(value);
    if (reader.tryNull())
        return {};
    return read(reader);
}

} // namespace

QString textOf(const QByteArray &value)
{
    return readOne(value, [](Reader &reader) { return reader.text().value_or(QString()); });
}

bool booleanOf(const QByteArray &value)
{
    return readOne(value, [](Reader &reader) { return reader.boolean().value_or(false); });
}

std::uint64_t numberOf(const QByteArray &value)
{
    return readOne(value, [](Reader &reader) { return reader.unsignedInt().value_or(0); });
}

QByteArray bytesOf(const QByteArray &value)
{
    return readOne(value, [](Reader &reader) { return reader.bytes().value_or(QByteArrayView()).toByteArray(); });
}

std::optional<markings::Grading> gradingOf(const QByteArray &value)
{
    return readOne(value, [](Reader &reader) { return readGrading(reader); });
}

std::optional<markings::Marking> markingOf(const QByteArray &value)
{
    return readOne(value, [](Reader &reader) { return readMarking(reader); });
}

std::optional<QPointF> placeOf(const QByteArray &value)
{
    return readOne(value, [](Reader &reader) { return readPlace(reader); });
}

std::optional<Origin> originOf(const QByteArray &value)
{
    return readOne(value, [](Reader &reader) { return readOrigin(reader); });
}

base::Status check(const Place &place, const QByteArray &value)
{
    if (formOf(place.field) == Form::Unknown)
        return fail(ErrorCode::UnknownCriticalField, u"field of a case"_s);
    if (place.entity.isNull() || !keyFits(place))
        return fail(ErrorCode::CaseObjectBroken, u"key of a field"_s);
    Reader reader(value);
    if (reader.tryNull()) {
        if (place.field == Field::Kind)
            return fail(ErrorCode::CaseObjectBroken, u"no kind"_s);
    } else if (!valueFits(place.field, reader)) {
        return fail(ErrorCode::CaseObjectBroken, u"value of a field"_s);
    }
    if (!reader.end())
        return fail(ErrorCode::CaseObjectBroken, u"value of a field"_s);
    return {};
}

} // namespace countersign::cases::fields
