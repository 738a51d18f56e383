#include "core/alerts/alert_record.h"

#include <array>

namespace countersign::alerts {

namespace {

struct CategoryCode
{
    Category category;
    const char *code;
};

// domain.md 5.2; FOG is that table's own abbreviation.
constexpr std::array<CategoryCode, 13> kCodes{{
    {Category::Stolen, "STOLEN"},
    {Category::Lost, "LOST"},
    {Category::StolenBlank, "STOLEN_BLANK"},
    {Category::Revoked, "REVOKED"},
    {Category::Invalid, "INVALID"},
    {Category::NotRecognised, "NOT_RECOGNISED"},
    {Category::Counterfeit, "COUNTERFEIT"},
    {Category::Forged, "FORGED"},
    {Category::Pseudo, "PSEUDO"},
    {Category::FraudulentlyObtained, "FOG"},
    {Category::Impostor, "IMPOSTOR"},
    {Category::Morphed, "MORPHED"},
    {Category::Listed, "LISTED"},
}};

} // namespace

Family familyOf(Category category)
{
    if (category == Category::Listed)
        return Family::ListReference;
    return category < Category::Counterfeit ? Family::IssuerStatus : Family::FraudDetection;
}

QString codeOf(Category category)
{
    for (const CategoryCode &entry : kCodes) {
        if (entry.category == category)
            return QString::fromLatin1(entry.code);
    }
    return {};
}

std::optional<Category> categoryFromCode(QStringView code)
{
    for (const CategoryCode &entry : kCodes) {
        if (code.compare(QLatin1StringView(entry.code), Qt::CaseInsensitive) == 0)
            return entry.category;
    }
    return std::nullopt;
}

} // namespace countersign::alerts
