#include "app/ctl/json_fields.h"

#include <limits>

namespace countersign::ctl {

using namespace Qt::StringLiterals;

JsonFields::JsonFields(const QJsonValue &value, QString path, QString &fault)
    : m_object(value.toObject()), m_path(std::move(path)), m_fault(fault)
{
    if (!value.isObject())
        fail({}, u"must be an object"_s);
}

JsonFields::~JsonFields()
{
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!m_asked.contains(field.key()))
            fail(field.key(), u"no such field"_s);
    }
}

void JsonFields::fail(const QString &name, const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = (name.isEmpty() ? m_path : pathOf(name)) + u": "_s + what;
}

QJsonValue JsonFields::take(const QString &name)
{
    m_asked.insert(name);
    return m_object.value(name);
}

QString JsonFields::text(const QString &name, const QString &missing)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString())
        fail(name, u"must be a text"_s);
    return value.toString(missing);
}

bool JsonFields::boolean(const QString &name, bool missing)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        fail(name, u"must be true or false"_s);
    return value.toBool(missing);
}

std::uint32_t JsonFields::count(const QString &name)
{
    const QJsonValue value = take(name);
    const double number = value.toDouble(0);
    const bool good = number >= 0 && number <= std::numeric_limits<std::int32_t>::max()
        && number == static_cast<double>(static_cast<std::uint32_t>(number));
    if (!value.isUndefined() && (!value.isDouble() || !good))
        fail(name, u"must be a whole number"_s);
    return good ? static_cast<std::uint32_t>(number) : 0;
}

QDate JsonFields::day(const QString &name)
{
    const QString given = text(name);
    const QDate day = QDate::fromString(given, Qt::ISODate);
    if (!given.isEmpty() && (!day.isValid() || day.toString(Qt::ISODate) != given))
        fail(name, u"'%1' is not a day"_s.arg(given));
    return day;
}

void JsonFields::list(const QString &name, const std::function<void(const QJsonValue &, const QString &)> &each)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        fail(name, u"must be a list"_s);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        each(array[i], pathOf(name) + u'/' + QString::number(i));
}

QStringList JsonFields::texts(const QString &name)
{
    QStringList read;
    list(name, [&](const QJsonValue &value, const QString &) {
        if (!value.isString())
            fail(name, u"must be a list of texts"_s);
        read << value.toString();
    });
    return read;
}

QList<int> JsonFields::numbers(const QString &name)
{
    QList<int> read;
    list(name, [&](const QJsonValue &value, const QString &) {
        if (!value.isDouble())
            fail(name, u"must be a list of numbers"_s);
        read << value.toInt();
    });
    return read;
}

QJsonValue JsonFields::object(const QString &name)
{
    const QJsonValue value = take(name);
    return value.isUndefined() ? QJsonValue(QJsonObject()) : value;
}

} // namespace countersign::ctl
