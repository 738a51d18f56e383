#include "ui/release/desk_groups.h"

#include "core/documents/country_table.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using base::CountryCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::DeskGroups)
};

// Membership changes; a desk replaces a list by a group of its own with the same name.
// Ad Hoc Group: the Bali Process members most affected, as its co-chairs' statements name them.
constexpr auto kAdHocGroup = "AFG AUS BGD IDN IND LKA MDV MMR MYS NZL PAK PHL THA USA VNM"_L1;
// Pacific Immigration Development Community, members with a code of their own (pidcsec.org).
constexpr auto kPidc = "ASM AUS COK FJI FSM KIR MHL MNP NCL NIU NRU NZL PLW PNG PYF SLB TKL TON TUV VUT WLF WSM"_L1;
// ASEAN with Timor-Leste, a member since October 2025.
constexpr auto kAsean = "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM"_L1;

QList<CountryCode> codesOf(QStringView words)
{
    QList<CountryCode> codes;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        const auto code = CountryCode::fromText(word.toString());
        if (code && !code->isNull() && !codes.contains(*code))
            codes << *code;
    }
    return codes;
}

QList<CountryCode> baliMembers()
{
    QList<CountryCode> codes;
    for (const documents::Country &country : documents::CountryTable::embedded().all()) {
        if (country.isBaliMember)
            codes << country.code;
    }
    return codes;
}

} // namespace

QList<DeskGroup> deskGroups(const QString &setting)
{
    QList<DeskGroup> groups{{Words::tr("Bali Process members"), baliMembers(), false},
                            {Words::tr("Ad Hoc Group"), codesOf(QString(kAdHocGroup)), false},
                            {u"PIDC"_s, codesOf(QString(kPidc)), false},
                            {u"ASEAN"_s, codesOf(QString(kAsean)), false}};
    for (const QString &line : setting.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u':', 0, 0).trimmed();
        const DeskGroup own{name, codesOf(line.section(u':', 1)), true};
        if (name.isEmpty() || own.desks.isEmpty())
            continue;
        const auto same = std::find_if(groups.begin(), groups.end(), [&name](const DeskGroup &one) { return one.name == name; });
        if (same != groups.end())
            *same = own;
        else
            groups << own;
    }
    return groups;
}

QString withGroup(const QString &setting, const QString &name, const QList<CountryCode> &desks)
{
    QString kept = name;
    kept.remove(u':').remove(u'\n');
    kept = kept.trimmed();
    QStringList lines;
    for (const QString &line : setting.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.section(u':', 0, 0).trimmed() != kept)
            lines << line;
    }
    QStringList codes;
    for (const CountryCode desk : desks)
        codes << desk.text();
    if (!kept.isEmpty() && !codes.isEmpty())
        lines << kept + u": "_s + codes.join(u' ');
    return lines.join(u'\n');
}

} // namespace countersign::ui
