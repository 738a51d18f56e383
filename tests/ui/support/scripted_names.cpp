#include "tests/ui/support/scripted_names.h"

namespace countersign::testing {

using namespace Qt::StringLiterals;
using alerts::Agreement;
using names::Meeting;

namespace {

base::CountryCode code(const QString &text)
{
    return base::CountryCode::fromText(text).value();
}

alerts::Listing listing(const QString &reference)
{
    return {u"Specimen list"_s, u"Specimen authority"_s, u"2026-02-27T00:00:00Z"_s, reference, {}};
}

alerts::NameMatch first(const alerts::NameQuestion &question)
{
    alerts::NameMatch match;
    match.person.listing = listing(u"XXi.101"_s);
    match.person.names = {{u"MOHAMMED ABD ALLAH SPECIMEN"_s, u"Latn"_s, {}, {}},
                          {u"محمد عبد الله العينة"_s, u"Arab"_s, u"ar"_s, {}},
                          {u"Mohamed Abdullah the Specimen"_s, u"Latn"_s, {}, u"Good"_s},
                          {u"Abu Specimen"_s, u"Latn"_s, {}, u"Low"_s}};
    match.person.births = {{{1974, 8, 12}, {1974, 8, 12}, false}, {{1970, 0, 0}, {1972, 0, 0}, true}};
    match.person.nationalities = {code(u"UTO"_s)};
    match.person.birthPlaces = {u"Utopia City"_s};
    match.person.documents = {{u"ZZ4410077"_s, u"ZZ 4410077"_s, code(u"UTO"_s), documents::DocumentType::Passport, {2019, 5, 1}, {2029, 4, 30}}};
    match.person.comments = u"Invented for tests. <b>Not bold</b>."_s;
    match.comparison.score = match.score = 0.96;
    match.comparison.tokens = {{u"MOHD"_s, u"MOHAMMED"_s, Meeting::Family, 0, 0.96}, {u"ABDULLAH"_s, u"ABD ALLAH"_s, Meeting::Joined, 0, 0.97},
                               {u"SPECIMEN"_s, u"SPECIMEN"_s, Meeting::Same, 0, 1}};
    match.variant = u"reading:MOHD ABDULLAH SPECIMEN"_s;
    match.readingSource = u"as-written"_s;
    match.birth = question.birth.isNull() ? Agreement::NotSaid : question.birth.year == 1974 ? Agreement::Agrees : Agreement::Differs;
    match.birthEvidence.span = {{1974, 8, 12}, {1974, 8, 12}, false};
    match.country = question.country.isNull() ? Agreement::NotSaid
                    : question.country == code(u"UTO"_s) ? Agreement::Agrees : Agreement::Differs;
    return match;
}

alerts::NameMatch second()
{
    alerts::NameMatch match;
    match.person.listing = listing(u"XXi.102"_s);
    match.person.names = {{u"MUHAMAD A. SPECIMAN BIN INVENTED"_s, u"Latn"_s, {}, {}}, {u"สมชาย ตัวอย่าง"_s, u"Thai"_s, u"th"_s, {}}};
    match.person.nationalityTexts = {u"Utopian (claimed)"_s};
    match.comparison.score = match.score = 0.81;
    match.comparison.tokens = {{u"MOHD"_s, u"MUHAMAD"_s, Meeting::Sound, 0, 0.9}, {u"ABDULLAH"_s, u"A"_s, Meeting::Initial, 0, 0.75},
                               {u"SPECIMEN"_s, u"SPECIMAN"_s, Meeting::Edited, 1, 0.9}, {QString(), u"BIN"_s, Meeting::SetAside, 0, 0},
                               {QString(), u"INVENTED"_s, Meeting::FoundOnly, 0, 0}};
    match.variant = u"reading:MOHD ABDULLAH SPECIMEN"_s;
    match.readingSource = u"as-written"_s;
    match.birth = match.country = Agreement::NotSaid;
    return match;
}

alerts::NameMatch third()
{
    alerts::NameMatch match;
    match.person.entity = true;
    match.person.listing = listing(u"XXe.007"_s);
    match.person.names = {{u"ABDULLAH SPECIMEN TRADING"_s, u"Latn"_s, {}, {}}};
    match.comparison.score = match.score = 0.72;
    match.comparison.tokens = {{u"MOHD"_s, QString(), Meeting::AskedOnly, 0, 0}, {u"ABDULLAH"_s, u"ABDULLAH"_s, Meeting::Same, 0, 1},
                               {u"SPECIMEN"_s, u"SPECIMEN"_s, Meeting::Same, 0, 1}, {QString(), u"TRADING"_s, Meeting::FoundOnly, 0, 0}};
    match.variant = u"reading:MOHD ABDULLAH SPECIMEN"_s;
    match.readingSource = u"as-written"_s;
    match.birth = match.country = Agreement::NotSaid;
    return match;
}

} // namespace

alerts::NameAnswer scriptedNames(const alerts::NameQuestion &question, base::Instant now)
{
    alerts::NameAnswer answer;
    answer.question = question;
    answer.askedAt = now;
    answer.personsSearched = 1003;
    answer.lists = {listing({})};
    answer.variants = {{u"reading:MOHD ABDULLAH SPECIMEN"_s, u"MOHD ABDULLAH SPECIMEN"_s, u"as-written"_s, true},
                       {u"family:MOHD"_s, u"MOHD, MUHAMMAD, MOHAMMED, MOHAMED"_s, u"family"_s, true},
                       {alerts::kSoundVariant, {}, alerts::kSoundVariant, true},
                       {alerts::kEditVariant, {}, alerts::kEditVariant, true}};
    for (alerts::SearchedVariant &variant : answer.variants)
        variant.on = !question.switchedOff.contains(variant.id);
    if (question.typed.contains(u"nobody"_s, Qt::CaseInsensitive)) {
        answer.verdict = alerts::Verdict::NoHit;
        return answer;
    }
    answer.verdict = alerts::Verdict::Listed;
    answer.matches = {first(question), second(), third()};
    if (question.switchedOff.contains(u"sound"_s))
        answer.matches.removeAt(1);
    return answer;
}

} // namespace countersign::testing
