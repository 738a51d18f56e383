#include "core/workstation/release_persons.h"

#include "core/documents/document_number.h"

#include <algorithm>

namespace countersign::workstation {

using release::ConcernedPerson;
using release::ProtectionFlag;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kDocument{"doc:"};
constexpr QLatin1StringView kAlert{"alert:"};

template<typename T>
void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

std::optional<ProtectionFlag> flagOf(documents::DocumentType type)
{
    switch (type) {
    case documents::DocumentType::RefugeePassport:
    case documents::DocumentType::ConventionTravelDocument: return ProtectionFlag::Pr;
    case documents::DocumentType::StatelessPassport: return ProtectionFlag::Ps;
    case documents::DocumentType::AlienPassport: return ProtectionFlag::Pt;
    default: return std::nullopt;
    }
}

/// XXA, XXB and XXC are no countries but say why somebody has none (Doc 9303-3 section 5).
void addNationality(ConcernedPerson &person, base::CountryCode code)
{
    addOnce(person.nationalities, code);
    const QString text = code.text();
    if (text == "XXA"_L1)
        addOnce(person.flags, ProtectionFlag::Xxa);
    else if (text == "XXB"_L1)
        addOnce(person.flags, ProtectionFlag::Xxb);
    else if (text == "XXC"_L1)
        addOnce(person.flags, ProtectionFlag::Xxc);
}

/// "doc:UTO/L898902C3": who issued it, and what alerts on the number say of its kind.
base::Status addDocument(sync::Stores &stores, const QString &target, ConcernedPerson &person)
{
    const QString key = target.mid(kDocument.size());
    const auto issuer = base::CountryCode::fromText(key.section(u'/', 0, 0));
    if (issuer)
        addNationality(person, *issuer);
    const auto known = stores.alerts().byNumber(documents::normalForm(key.section(u'/', 1)));
    if (!known)
        return base::failFrom(known);
    for (const alerts::AlertRecord &alert : *known) {
        if (issuer && alert.issuer != *issuer)
            continue;
        if (const auto flag = flagOf(alert.type))
            addOnce(person.flags, *flag);
    }
    return {};
}

base::Status addListed(sync::Stores &stores, const QString &target, ConcernedPerson &person)
{
    const auto id = base::AlertId::fromHex(target.mid(kAlert.size()));
    if (!id)
        return {};
    const auto listed = stores.alerts().person(*id);
    if (!listed)
        return base::failFrom(listed);
    if (*listed) {
        for (const base::CountryCode nationality : (*listed)->nationalities)
            addNationality(person, nationality);
    }
    return {};
}

base::Status addTarget(sync::Stores &stores, const QString &target, ConcernedPerson &person)
{
    if (target.startsWith(kDocument))
        return addDocument(stores, target, person);
    if (target.startsWith(kAlert))
        return addListed(stores, target, person);
    return {};
}

} // namespace

base::Result<QList<ConcernedPerson>> concernedPersons(sync::Stores &stores, const cases::CaseFile &file)
{
    QList<ConcernedPerson> persons;
    for (const cases::Item &item : file.items) {
        if (item.kind != cases::ItemKind::Person)
            continue;
        ConcernedPerson person;
        if (const auto added = addTarget(stores, item.target, person); !added)
            return base::failFrom(added);
        for (const cases::Link &link : file.links) {
            const base::EntityId other = link.from == item.id ? link.to : link.to == item.id ? link.from : base::EntityId{};
            const auto linked = std::find_if(file.items.begin(), file.items.end(), [&other](const cases::Item &one) { return one.id == other; });
            if (linked == file.items.end() || linked->kind == cases::ItemKind::Person)
                continue;
            if (const auto added = addTarget(stores, linked->target, person); !added)
                return base::failFrom(added);
        }
        persons.append(person);
    }
    if (!file.protection)
        return persons;
    if (persons.isEmpty())
        persons.append(ConcernedPerson{});
    for (ConcernedPerson &person : persons) {
        if (person.flags.isEmpty())
            person.flags.append(ProtectionFlag::Asylum);
    }
    return persons;
}

} // namespace countersign::workstation
