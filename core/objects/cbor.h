#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>

/// The strict CBOR profile of trust.md 2 (RFC 8949 section 4.2.1 deterministic): unsigned and
/// negative integers, byte and text strings (valid UTF-8), arrays, maps with unsigned
/// integer keys in rising order, booleans, null. No floats, tags, indefinite lengths or
/// duplicates; depth <= 16, one item <= 16 MiB, counts checked against the bytes left.
/// The reader refuses whatever the writer would not write.
namespace countersign::objects::cbor {

inline constexpr int kMaxDepth = 16;
inline constexpr qsizetype kMaxItem = 16 << 20;

/// Appends canonical CBOR. The caller writes map keys in rising order; a debug build asserts it.
class Writer
{
public:
    void unsignedInt(std::uint64_t value);
    void integer(std::int64_t value);
    void bytes(QByteArrayView value);
    void text(QStringView value);
    void boolean(bool value);
    void null();
    void array(std::size_t count);
    /// Followed by `count` pairs of key() and a value.
    void map(std::size_t count);
    void key(std::uint64_t key);
    /// Puts bytes that are canonical CBOR already.
    void raw(QByteArrayView encoded);
    void reserve(qsizetype bytes) { m_out.reserve(bytes); }

    [[nodiscard]] const QByteArray &result() const { return m_out; }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void head(std::uint8_t major, std::uint64_t value);
    void startItem();
    void open(std::uint64_t items, bool map);

    /// Arrays and maps that still wait for items, so that a debug build sees a wrong count.
    struct Level { std::uint64_t itemsLeft = 0; std::uint64_t lastKey = 0; bool map = false; bool anyKey = false; bool keyDue = false; };
    QByteArray m_out;
    Level m_levels[kMaxDepth];
    int m_depth = 0;
};

/// Reads one canonical item from a view, without copying. After the first failure every
/// further call fails with the same error. Views point into the bytes handed in.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] base::Result<std::uint64_t> unsignedInt();
    [[nodiscard]] base::Result<std::int64_t> integer();
    [[nodiscard]] base::Result<QByteArrayView> bytes();
    [[nodiscard]] base::Result<QString> text();
    [[nodiscard]] base::Result<QByteArrayView> textUtf8();
    [[nodiscard]] base::Result<bool> boolean();
    /// Takes a null when one stands here; otherwise nothing moves.
    [[nodiscard]] bool tryNull();
    /// Number of elements; each takes at least one byte, so a count above the bytes left fails.
    [[nodiscard]] base::Result<std::size_t> enterArray();
    /// Number of pairs. Read each with nextKey() and one value; keys must rise.
    [[nodiscard]] base::Result<std::size_t> enterMap();
    [[nodiscard]] base::Result<std::uint64_t> nextKey();
    void leave();
    /// Checks and skips one whole item; answers its bytes.
    [[nodiscard]] base::Result<QByteArrayView> skip();
    /// Fails with NotCanonical when bytes are left over.
    [[nodiscard]] base::Status end();
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    struct Level { std::uint64_t lastKey = 0; bool any = false; bool map = false; };

    base::Result<std::uint64_t> head(std::uint8_t major);
    base::Result<QByteArrayView> string(std::uint8_t major);
    base::Result<std::size_t> enter(std::uint8_t major);
    tl::unexpected<base::Error> stop(base::ErrorCode code);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    Level m_levels[kMaxDepth + 1];
    std::optional<base::Error> m_failed;
};

} // namespace countersign::objects::cbor
