#pragma once

#include "core/alerts/alert_record.h"
#include "core/objects/cbor.h"

#include <concepts>
#include <initializer_list>
#include <type_traits>

/// How the fields of a record stand in its CBOR map; shared by the record codecs.
/// Encoding runs a record's field list twice: once to count, once to write, since a
/// canonical map names its size first and leaves default values out.
namespace countersign::alerts::fields {

/// Year, month and day as the decimal number YYYYMMDD; unknown parts are zero.
[[nodiscard]] std::uint64_t dateNumber(base::PartialDate date);
[[nodiscard]] bool dateFromNumber(std::uint64_t number, base::PartialDate &date);

void write(objects::cbor::Writer &out, const QString &value);
void write(objects::cbor::Writer &out, const base::CountryCode &value);
void write(objects::cbor::Writer &out, base::PartialDate value);
void write(objects::cbor::Writer &out, base::Instant value);
void write(objects::cbor::Writer &out, bool value);
void write(objects::cbor::Writer &out, const base::AlertId &value);
void write(objects::cbor::Writer &out, const markings::Grading &value);
void write(objects::cbor::Writer &out, const markings::Marking &value);
void write(objects::cbor::Writer &out, const Listing &value);
void write(objects::cbor::Writer &out, const ListedName &value);
void write(objects::cbor::Writer &out, const ListedBirth &value);
void write(objects::cbor::Writer &out, const ListedDocument &value);

template<std::unsigned_integral T>
    requires(!std::same_as<T, bool>)
void write(objects::cbor::Writer &out, T value)
{
    out.unsignedInt(value);
}

template<typename T>
    requires std::is_enum_v<T>
void write(objects::cbor::Writer &out, T value)
{
    out.unsignedInt(static_cast<std::uint64_t>(value));
}

template<typename T>
void write(objects::cbor::Writer &out, const std::optional<T> &value)
{
    write(out, *value);
}

template<typename T>
    requires(!std::same_as<QList<T>, QString>)
void write(objects::cbor::Writer &out, const QList<T> &values)
{
    out.array(static_cast<std::size_t>(values.size()));
    for (const T &value : values)
        write(out, value);
}

/// First pass: how many fields differ from their default.
class Counter
{
public:
    template<typename T>
    void field(std::uint64_t, const T &value, const T &standard = T{})
    {
        m_count += value == standard ? 0U : 1U;
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::size_t m_count = 0;
};

/// Second pass: writes them.
class Output
{
public:
    explicit Output(objects::cbor::Writer &out) : m_out(out) {}
    template<typename T>
    void field(std::uint64_t key, const T &value, const T &standard = T{})
    {
        if (value == standard)
            return;
        m_out.key(key);
        write(m_out, value);
    }

private:
    objects::cbor::Writer &m_out;
};

/// Reads values into fields and keeps the first failure.
class Input
{
public:
    explicit Input(QByteArrayView encoded) : m_reader(encoded) {}

    /// Enters the record map and checks key 0.
    bool enter(RecordKind kind);
    /// Moves to the next field; false at the end of the map or after a failure.
    bool next();
    [[nodiscard]] std::uint64_t key() const { return m_key; }

    void take(QString &value);
    void take(QByteArrayView &utf8, qsizetype limit);
    void take(base::CountryCode &value);
    void take(base::PartialDate &value);
    void take(base::Instant &value);
    void take(bool &value);
    void take(base::AlertId &value);
    void take(std::uint32_t &value);
    void take(markings::Grading &value);
    void take(markings::Marking &value);
    void take(Listing &value);
    void take(ListedName &value);
    void take(ListedBirth &value);
    void take(ListedDocument &value);
    void take(Category &value);
    void take(AlertStatus &value);
    void take(SourceSystem &value);
    void take(Circumstance &value);
    void take(Withdrawal::Kind &value);
    void take(documents::DocumentType &value);

    template<typename T>
    void take(std::optional<T> &value)
    {
        take(value.emplace());
    }
    template<typename T>
        requires(!std::same_as<QList<T>, QString>)
    void take(QList<T> &values)
    {
        const auto count = m_reader.enterArray();
        if (!accept(count))
            return;
        for (std::size_t i = 0; i < *count && isGood(); ++i)
            take(values.emplaceBack());
        m_reader.leave();
    }
    /// Takes a field and refuses the value that the writer leaves out.
    template<typename T>
    void field(T &value, const T &standard = T{})
    {
        take(value);
        if (isGood() && value == standard)
            refuse(base::ErrorCode::NotCanonical);
    }
    /// A field this version does not know: skipped from 128 on, refused below.
    void unknown();
    void skip();

    void refuse(base::ErrorCode code);
    [[nodiscard]] bool isGood() const { return m_good; }
    /// After the last field: fails where one of `keys` never came or bytes are left over.
    [[nodiscard]] base::Status finish(std::initializer_list<std::uint64_t> keys);

private:
    template<typename T>
    bool accept(const base::Result<T> &result)
    {
        if (!result && m_good) {
            m_error = result.error();
            m_good = false;
        }
        return result.has_value() && m_good;
    }
    bool enterFixedArray(std::size_t count);
    std::uint64_t number(std::uint64_t largest);

    objects::cbor::Reader m_reader;
    std::uint64_t m_key = 0;
    std::uint64_t m_seen = 0;
    std::size_t m_left = 0;
    bool m_good = true;
    base::Error m_error;
};

/// A record map with key 0 = `kind` and every other field that `list` names.
template<typename List>
QByteArray encodeMap(RecordKind kind, List &&list)
{
    Counter counter;
    list(counter);
    objects::cbor::Writer out;
    out.reserve(256);
    out.map(counter.count() + 1);
    out.key(0);
    out.unsignedInt(static_cast<std::uint64_t>(kind));
    Output output(out);
    list(output);
    return out.take();
}

} // namespace countersign::alerts::fields
