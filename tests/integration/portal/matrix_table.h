#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>

/// What authorisation_table.txt says, which was written from trust.md 4 and shares nothing
/// with the portal's policy table.
namespace countersign::testing {

enum class Who : std::uint8_t {
    Analyst, Leader, Officer, Adviser, Administrator, Auditor, Operator, Recipient, Third,
    RevokedUser, RevokedDevice, ExpiredToken, Anonymous, Count
};
/// Of the object a request is about, as seen by its caller.
enum class ObjectState : std::uint8_t { Own, SameDesk, OtherDesk, Addressed, Recalled, Expired, Deleted, NonExistent, Count };
enum class Tamper : std::uint8_t { None, ForeignId, ExtraField, MissingField, Count };

template<typename E>
constexpr int countOf()
{
    return static_cast<int>(E::Count);
}
[[nodiscard]] const char *nameOf(Who who);
[[nodiscard]] const char *nameOf(ObjectState state);
[[nodiscard]] const char *nameOf(Tamper tamper);

class MatrixTable
{
public:
    explicit MatrixTable(const QString &path);

    /// Lines that cannot be read, or are there twice; endpoints with a line missing.
    [[nodiscard]] QStringList faults() const;
    [[nodiscard]] bool knows(const QByteArray &endpoint) const { return m_tampers.contains(endpoint); }
    /// The letter of an answer; the file's head explains them. 0 when no line says.
    [[nodiscard]] char expected(const QByteArray &endpoint, Who who, ObjectState state, Tamper tamper) const;
    [[nodiscard]] QList<QByteArray> endpoints() const { return m_tampers.keys(); }

private:
    struct Tampers { bool everyone = false; QByteArray letters; };
    void take(const QList<QByteArray> &words, int line);

    QMap<QByteArray, QMap<QByteArray, QByteArray>> m_rows;       ///< endpoint, state -> letter a caller
    QMap<QByteArray, Tampers> m_tampers;
    QMap<QByteArray, QMap<QByteArray, Tampers>> m_exceptions;    ///< endpoint, state
    QStringList m_faults;
};

} // namespace countersign::testing
