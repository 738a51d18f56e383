#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace countersign::ctl {

/// Reads one JSON object field by field and refuses what it was not asked for: a field that is
/// misspelt must not count as "nothing said". The first fault is kept, with the way to it.
class JsonFields
{
public:
    JsonFields(const QJsonValue &value, QString path, QString &fault);
    ~JsonFields();
    JsonFields(const JsonFields &) = delete;
    JsonFields &operator=(const JsonFields &) = delete;

    [[nodiscard]] QString text(const QString &name, const QString &missing = {});
    [[nodiscard]] bool boolean(const QString &name, bool missing);
    [[nodiscard]] std::uint32_t count(const QString &name);
    /// "YYYY-MM-DD" or "": invalid.
    [[nodiscard]] QDate day(const QString &name);
    [[nodiscard]] QStringList texts(const QString &name);
    [[nodiscard]] QList<int> numbers(const QString &name);
    /// Runs `each` for every element of a list, with the way to it.
    void list(const QString &name, const std::function<void(const QJsonValue &, const QString &)> &each);
    /// A field that is an object or absent; an empty object when absent.
    [[nodiscard]] QJsonValue object(const QString &name);
    [[nodiscard]] QString pathOf(const QString &name) const { return m_path + QLatin1Char('/') + name; }

    template<typename T>
    T word(const QString &name, std::optional<T> (*read)(QStringView), T missing)
    {
        const QString given = text(name);
        if (given.isEmpty())
            return missing;
        const std::optional<T> value = read(given);
        if (!value)
            fail(name, QStringLiteral("'%1' is not known").arg(given));
        return value.value_or(missing);
    }
    template<typename T>
    QList<T> words(const QString &name, std::optional<T> (*read)(QStringView))
    {
        QList<T> list;
        for (const QString &given : texts(name)) {
            const std::optional<T> value = read(given);
            if (!value)
                fail(name, QStringLiteral("'%1' is not known").arg(given));
            list << value.value_or(T{});
        }
        return list;
    }
    void fail(const QString &name, const QString &what);

private:
    QJsonValue take(const QString &name);

    QJsonObject m_object;
    QString m_path;
    QString &m_fault;
    QSet<QString> m_asked;
};

} // namespace countersign::ctl
