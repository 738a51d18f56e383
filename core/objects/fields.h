#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/objects/cbor.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <tuple>
#include <type_traits>

/// One list of members serves writing and reading. A type names its members once:
///
///     constexpr auto fieldsOf(const Thing *) { return std::make_tuple(&Thing::name, &Thing::at); }
///
/// The n-th member stands under map key n, from 1; all are present. When reading, unknown
/// keys below 128 are refused as critical; from 128 on they are passed over where the type
/// allows it (they stay in the bytes as received).
namespace countersign::objects {

inline constexpr std::uint64_t kFirstOptionalKey = 128;
enum class Extra { Allow, Refuse };

template<typename T>
concept HasFields = requires(const T *value) { fieldsOf(value); };

/// An enumeration with values 1..highestOf(), so that a foreign number is never cast blindly. One whose
/// values begin elsewhere says lowestOf() too.
template<typename T>
concept ClosedEnum = std::is_enum_v<T> && requires(T value) { { highestOf(value) } -> std::convertible_to<std::uint64_t>; };
template<ClosedEnum T>
constexpr std::uint64_t lowestNumber()
{
    if constexpr (requires(T value) { lowestOf(value); })
        return lowestOf(T{});
    else
        return 1;
}

/// A type with a form of its own, one item: putItem(writer, value) and takeItem(reader, value).
template<typename T>
concept IsItem = requires(cbor::Writer &writer, cbor::Reader &reader, const T &constant, T &value) {
    putItem(writer, constant);
    { takeItem(reader, value) } -> std::same_as<base::Status>;
};

/// A member that names a desk or nobody: orNobody(&Thing::desk) in fieldsOf(); null stands for nobody.
template<typename T>
struct OrNobody
{
    base::CountryCode T::*member;
};
template<typename T>
constexpr OrNobody<T> orNobody(base::CountryCode T::*member)
{
    return {member};
}

template<typename T>
inline constexpr bool kIsOpaque = false;
template<typename Tag, std::size_t Size>
inline constexpr bool kIsOpaque<base::OpaqueId<Tag, Size>> = true;
template<typename T>
inline constexpr bool kIsList = false;
template<typename T>
inline constexpr bool kIsList<QList<T>> = true;
template<typename T>
inline constexpr bool kIsOptional = false;
template<typename T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

template<typename T>
void put(cbor::Writer &writer, const T &value);

template<typename T, typename Member>
void putMember(cbor::Writer &writer, const T &value, Member T::*member)
{
    put(writer, value.*member);
}
template<typename T>
void putMember(cbor::Writer &writer, const T &value, OrNobody<T> member)
{
    if (const base::CountryCode code = value.*member.member; code.isNull())
        writer.null();
    else
        put(writer, code);
}

template<typename T>
void put(cbor::Writer &writer, const T &value)
{
    if constexpr (std::same_as<T, bool>) {
        writer.boolean(value);
    } else if constexpr (std::unsigned_integral<T>) {
        writer.unsignedInt(value);
    } else if constexpr (std::signed_integral<T>) {
        writer.integer(value);
    } else if constexpr (ClosedEnum<T>) {
        writer.unsignedInt(static_cast<std::uint64_t>(value));
    } else if constexpr (std::same_as<T, QString>) {
        writer.text(value);
    } else if constexpr (std::same_as<T, QByteArray>) {
        writer.bytes(value);
    } else if constexpr (std::same_as<T, base::Instant>) {
        writer.integer(base::toMillis(value));
    } else if constexpr (std::same_as<T, base::CountryCode>) {
        writer.text(value.text());
    } else if constexpr (kIsOpaque<T>) {
        writer.bytes(value.view());
    } else if constexpr (kIsList<T>) {
        writer.array(static_cast<std::size_t>(value.size()));
        for (const auto &element : value)
            put(writer, element);
    } else if constexpr (kIsOptional<T>) {
        if (value)
            put(writer, *value);
        else
            writer.null();
    } else if constexpr (std::same_as<T, QDate>) {
        writer.text(value.toString(Qt::ISODate)); // "" for an invalid one: open, or not known
    } else if constexpr (IsItem<T>) {
        putItem(writer, value);
    } else {
        static_assert(HasFields<T>);
        std::apply([&](auto... member) {
            writer.map(sizeof...(member));
            std::uint64_t key = 0;
            ((writer.key(++key), putMember(writer, value, member)), ...);
        }, fieldsOf(&value));
    }
}

template<typename T>
base::Status takeMap(cbor::Reader &reader, T &value, Extra extra);

template<typename T>
base::Status take(cbor::Reader &reader, T &value, Extra extra)
{
    const auto store = [&value](auto &&read) -> base::Status {
        if (!read)
            return base::failFrom(read);
        value = std::move(*read);
        return {};
    };
    if constexpr (std::same_as<T, bool>) {
        return store(reader.boolean());
    } else if constexpr (std::unsigned_integral<T> || ClosedEnum<T>) {
        const auto read = reader.unsignedInt();
        if (!read)
            return base::failFrom(read);
        if constexpr (ClosedEnum<T>) {
            if (*read < lowestNumber<T>() || *read > highestOf(T{}))
                return base::fail(base::ErrorCode::UnknownCriticalField);
        } else if (*read > std::numeric_limits<T>::max()) {
            return base::fail(base::ErrorCode::WrongFieldType);
        }
        value = static_cast<T>(*read);
        return {};
    } else if constexpr (std::signed_integral<T>) {
        const auto read = reader.integer();
        if (!read)
            return base::failFrom(read);
        if (*read < std::numeric_limits<T>::min() || *read > std::numeric_limits<T>::max())
            return base::fail(base::ErrorCode::WrongFieldType);
        value = static_cast<T>(*read);
        return {};
    } else if constexpr (std::same_as<T, QString>) {
        return store(reader.text());
    } else if constexpr (std::same_as<T, QByteArray>) {
        const auto read = reader.bytes();
        if (!read)
            return base::failFrom(read);
        value = read->toByteArray();
        return {};
    } else if constexpr (std::same_as<T, base::Instant>) {
        const auto read = reader.integer();
        if (!read)
            return base::failFrom(read);
        value = base::fromMillis(*read);
        return {};
    } else if constexpr (std::same_as<T, base::CountryCode>) {
        const auto read = reader.text();
        if (!read)
            return base::failFrom(read);
        const auto code = base::CountryCode::fromText(*read);
        // fromText() is lenient for people; in signed bytes there is one form only.
        if (!code || code->isNull() || code->text() != *read)
            return base::fail(base::ErrorCode::NotCanonical);
        value = *code;
        return {};
    } else if constexpr (kIsOpaque<T>) {
        const auto read = reader.bytes();
        if (!read)
            return base::failFrom(read);
        const auto id = T::fromBytes(*read);
        if (!id)
            return base::fail(base::ErrorCode::WrongFieldType);
        value = *id;
        return {};
    } else if constexpr (kIsList<T>) {
        const auto count = reader.enterArray();
        if (!count)
            return base::failFrom(count);
        for (std::size_t i = 0; i < *count; ++i) {
            typename T::value_type element{};
            if (const auto read = take(reader, element, extra); !read)
                return read;
            value.append(std::move(element));
        }
        reader.leave();
        return {};
    } else if constexpr (kIsOptional<T>) {
        value.reset();
        return reader.tryNull() ? base::Status{} : take(reader, value.emplace(), extra);
    } else if constexpr (std::same_as<T, QDate>) {
        const auto read = reader.text();
        if (!read)
            return base::failFrom(read);
        value = read->isEmpty() ? QDate() : QDate::fromString(*read, Qt::ISODate);
        if (value.toString(Qt::ISODate) != *read)
            return base::fail(base::ErrorCode::NotCanonical);
        return {};
    } else if constexpr (IsItem<T>) {
        return takeItem(reader, value);
    } else {
        static_assert(HasFields<T>);
        return takeMap(reader, value, extra);
    }
}

template<typename T, typename Member>
base::Status takeMember(cbor::Reader &reader, T &value, Member T::*member, Extra extra)
{
    return take(reader, value.*member, extra);
}
template<typename T>
base::Status takeMember(cbor::Reader &reader, T &value, OrNobody<T> member, Extra extra)
{
    value.*member.member = {};
    return reader.tryNull() ? base::Status{} : take(reader, value.*member.member, extra);
}

/// Reads the next key, which must be `key`, and its value.
template<typename T, typename Member>
base::Status takeField(cbor::Reader &reader, std::uint64_t key, std::size_t &pairsLeft, T &value, Member member, Extra extra)
{
    if (pairsLeft == 0)
        return base::fail(base::ErrorCode::MissingField);
    --pairsLeft;
    const auto found = reader.nextKey();
    if (!found)
        return base::failFrom(found);
    if (*found < key)
        return base::fail(base::ErrorCode::UnknownCriticalField); // only key 0 can be lower here
    if (*found > key)
        return base::fail(base::ErrorCode::MissingField);
    return takeMember(reader, value, member, extra);
}

template<typename T>
base::Status takeMap(cbor::Reader &reader, T &value, Extra extra)
{
    const auto count = reader.enterMap();
    if (!count)
        return base::failFrom(count);
    std::size_t pairsLeft = *count;
    base::Status status;
    std::apply([&](auto... member) {
        std::uint64_t key = 0;
        (void)(((status = takeField(reader, ++key, pairsLeft, value, member, extra)).has_value()) && ...);
    }, fieldsOf(&value));
    if (!status)
        return status;
    for (; pairsLeft > 0; --pairsLeft) {
        const auto key = reader.nextKey();
        if (!key)
            return base::failFrom(key);
        if (*key < kFirstOptionalKey || extra == Extra::Refuse)
            return base::fail(base::ErrorCode::UnknownCriticalField);
        if (const auto item = reader.skip(); !item)
            return base::failFrom(item);
    }
    reader.leave();
    return {};
}

template<HasFields T>
QByteArray encodeFields(const T &value)
{
    cbor::Writer writer;
    put(writer, value);
    return writer.take();
}

/// The whole of `bytes` as one T; nothing may be left over.
template<HasFields T>
base::Result<T> decodeFields(QByteArrayView bytes, Extra extra)
{
    cbor::Reader reader(bytes);
    T value;
    if (const auto read = takeMap(reader, value, extra); !read)
        return base::failFrom(read);
    if (const auto end = reader.end(); !end)
        return base::failFrom(end);
    return value;
}

/// True when each element is greater than the one before it: sorted, and none twice.
template<typename List, typename KeyOf>
bool rises(const List &list, KeyOf keyOf)
{
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (!(keyOf(list[i - 1]) < keyOf(list[i])))
            return false;
    }
    return true;
}
template<typename List>
bool rises(const List &list)
{
    return rises(list, [](const auto &element) { return element; });
}

} // namespace countersign::objects
