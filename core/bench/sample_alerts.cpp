#include "core/bench/sample_alerts.h"

#include "core/crypto/hash.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace countersign::bench {

using namespace Qt::StringLiterals;

QList<base::CountryCode> desks()
{
    QList<base::CountryCode> codes;
    for (const char16_t *text : {u"QMA", u"QMB", u"QNB", u"QPA", u"QRC", u"QVF", u"QYJ", u"QZZ"})
        codes.append(*base::CountryCode::fromText(text));
    return codes;
}

alerts::AlertRecord sampleAlert(const base::CountryCode &desk, quint64 number)
{
    std::mt19937_64 random(number * 8191 + static_cast<quint64>(desk.text().at(1).unicode()) * 131 + desk.text().at(2).unicode());
    const auto below = [&](quint64 limit) { return static_cast<int>(random() % limit); };
    alerts::AlertRecord record;
    for (std::size_t i = 0; i < record.id.bytes.size(); i += 8) {
        const quint64 bits = random();
        for (std::size_t j = 0; j < 8; ++j)
            record.id.bytes[i + j] = static_cast<std::uint8_t>(bits >> (8 * j));
    }
    const int share = below(100);
    record.category = share < 52 ? alerts::Category::Lost : share < 88 ? alerts::Category::Stolen
        : share < 93 ? alerts::Category::StolenBlank : share < 98 ? alerts::Category::Revoked : alerts::Category::Invalid;
    const QString digits = u"%1"_s.arg(below(100'000'000), 8, 10, QLatin1Char('0'));
    const char16_t first = static_cast<char16_t>(u'A' + below(26));
    const char16_t second = static_cast<char16_t>(u'A' + below(26));
    record.number = below(3) == 0 ? QString(QChar(first)) + QChar(second) + digits.left(7) : QString(QChar(first)) + digits;
    record.issuer = desk;
    record.owner = desk;
    record.reportedBy = desk;
    record.type = below(12) == 0 ? documents::DocumentType::IdentityCard : documents::DocumentType::Passport;
    const auto year = static_cast<std::int16_t>(2010 + below(16));
    const auto month = static_cast<std::uint8_t>(1 + below(12));
    record.issuedOn = {year, month, static_cast<std::uint8_t>(1 + below(28))};
    record.expiresOn = {static_cast<std::int16_t>(year + 10), month, record.issuedOn.day};
    record.happenedOn = {static_cast<std::int16_t>(year + 1), month, 0};
    record.reviewOn = {static_cast<std::int16_t>(year + 11), month, record.issuedOn.day};
    record.nationalReference = u"%1-%2/%3"_s.arg(desk.text()).arg(below(1'000'000)).arg(year % 100);
    record.circumstance = static_cast<alerts::Circumstance>(below(8));
    record.firstSeen = base::fromMillis(1'400'000'000'000 + static_cast<qint64>(random() % 370'000'000'000));
    record.updatedAt = record.firstSeen + std::chrono::hours(below(2000));
    return record;
}

QByteArray compactJson(const alerts::AlertRecord &record)
{
    const QJsonObject object{
        {u"id"_s, record.id.hex()},
        {u"category"_s, alerts::codeOf(record.category)},
        {u"number"_s, record.number},
        {u"issuer"_s, record.issuer.text()},
        {u"type"_s, documents::typeWord(record.type)},
        {u"owner"_s, record.owner.text()},
        {u"reportedBy"_s, record.reportedBy.text()},
        {u"issuedOn"_s, record.issuedOn.isoText()},
        {u"expiresOn"_s, record.expiresOn.isoText()},
        {u"happenedOn"_s, record.happenedOn.isoText()},
        {u"reviewOn"_s, record.reviewOn.isoText()},
        {u"reference"_s, record.nationalReference},
        {u"circumstance"_s, static_cast<int>(record.circumstance)},
        {u"firstSeen"_s, static_cast<double>(base::toMillis(record.firstSeen))},
        {u"updatedAt"_s, static_cast<double>(base::toMillis(record.updatedAt))},
        {u"version"_s, static_cast<int>(record.version)},
        {u"status"_s, u"active"_s},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace countersign::bench
