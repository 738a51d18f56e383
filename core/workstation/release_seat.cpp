#include "core/workstation/release_seat.h"

#include "core/markings/tlp.h"

#include <algorithm>

namespace countersign::workstation {

namespace {

void apply(release::Partner &partner, const QString &key, const QString &value)
{
    if (key == QLatin1StringView("country")) {
        partner.country = base::CountryCode::fromText(value).value_or(partner.country);
    } else if (key == QLatin1StringView("onward")) {
        const QStringList words = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (const auto code = base::CountryCode::fromText(word.trimmed()))
                partner.onward.append(*code);
        }
    } else if (key == QLatin1StringView("ceiling")) {
        partner.ceiling = markings::tlpFromText(value).value_or(partner.ceiling);
    } else if (key == QLatin1StringView("outside")) {
        partner.community = false;
    }
}

} // namespace

QList<release::Partner> partnersFrom(const QHash<QString, QString> &settings)
{
    QList<release::Partner> partners;
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        if (!setting.key().startsWith(kPartnerSetting))
            continue;
        const auto desk = base::CountryCode::fromText(QStringView(setting.key()).sliced(kPartnerSetting.size()));
        if (!desk)
            continue;
        release::Partner partner = release::partnerOf({}, *desk);
        const QStringList parts = setting.value().split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString &part : parts)
            apply(partner, part.section(QLatin1Char('='), 0, 0).trimmed(), part.section(QLatin1Char('='), 1).trimmed());
        partners.append(partner);
    }
    std::sort(partners.begin(), partners.end(), [](const auto &a, const auto &b) { return a.desk < b.desk; });
    return partners;
}

} // namespace countersign::workstation
