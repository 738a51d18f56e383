#include "core/messages/name_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/name_words.h"
#include "core/messages/say.h"

#include "core/names/script.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using alerts::NameAnswer;
using alerts::SearchedVariant;
using alerts::Verdict;

namespace {

/// Spellings of a family that stand on its switch; the others follow as a number.
constexpr qsizetype kShownSpellings = 4;

QString familyText(const SearchedVariant &variant)
{
    const QStringList spellings = variant.text.split(u", "_s);
    QStringList shown;
    for (const QString &spelling : spellings.mid(0, kShownSpellings))
        shown.append(code(spelling));
    const auto more = static_cast<int>(spellings.size() - shown.size());
    const QString list = shown.join(u", "_s);
    return more > 0 ? Say::tr("%1 and %n more spelling(s)", nullptr, more).arg(list) : list;
}

QString readingText(const SearchedVariant &variant)
{
    if (variant.source == u"as-written"_s || variant.source == u"folded"_s)
        return code(variant.text);
    // Of the typed script nothing is said here: the text beside it shows it.
    if (variant.source == u"own-table"_s || variant.source == u"icu"_s || variant.source == u"arabic-vowelled"_s
        || variant.source == u"zawgyi"_s)
        return Say::tr("%1 (read)", "Latin form made from another script").arg(code(variant.text));
    return Say::tr("%1 (%2 reading)").arg(code(variant.text), readingName(variant.source, names::Script::Other));
}

QString searchedText(const NameAnswer &answer)
{
    int readings = 0, families = 0;
    bool sounds = false, near = false, slips = false;
    for (const SearchedVariant &variant : answer.variants) {
        if (!variant.on)
            continue;
        families += variant.source == u"family"_s ? 1 : 0;
        sounds = sounds || variant.id == alerts::kSoundVariant;
        near = near || variant.id == alerts::kNearVariant;
        slips = slips || variant.id == alerts::kEditVariant;
        readings += variant.id.startsWith(u"reading:"_s) ? 1 : 0;
    }
    QStringList items{Say::tr("%n reading(s) of the name", nullptr, readings)};
    if (families > 0)
        items.append(Say::tr("other spellings of %n part(s)", nullptr, families));
    if (sounds)
        items.append(Say::tr("names that sound alike"));
    if (sounds && near)
        items.append(Say::tr("names that sound nearly alike"));
    if (slips)
        items.append(Say::tr("names one slip apart"));
    QString text = Say::tr("Searched: %1.").arg(QLocale().createSeparatedList(items));
    const auto off = std::count_if(answer.variants.begin(), answer.variants.end(), [](const auto &variant) { return !variant.on; });
    if (off > 0)
        text += u' ' + Say::tr("%n variant(s) switched off.", nullptr, static_cast<int>(off));
    return text;
}

QString listText(const alerts::Listing &list, base::Instant now)
{
    const QDateTime edition = QDateTime::fromString(list.edition, Qt::ISODateWithMs);
    if (!edition.isValid())
        return Say::tr("%1 (edition of unknown age)").arg(foreign(list.list));
    return Say::tr("%1 (edition %2)").arg(foreign(list.list), longAgeText(base::fromMillis(edition.toMSecsSinceEpoch()), now));
}

QString listsText(const NameAnswer &answer)
{
    const QString persons = Say::tr("%n listed person(s) and organisation(s) searched", nullptr, answer.personsSearched);
    if (answer.lists.isEmpty())
        return Say::tr("%1.", "statement as a sentence").arg(persons);
    QStringList lists;
    for (const alerts::Listing &list : answer.lists)
        lists.append(listText(list, answer.askedAt));
    return Say::tr("%1: %2.").arg(persons, QLocale().createSeparatedList(lists));
}

QString coverText(const NameAnswer &answer)
{
    if (answer.coverage.admitted == 0)
        return {};
    const QString missing = missingText(answer.coverage);
    const QString covered = coverageText(answer.coverage);
    return missing.isEmpty() ? Say::tr("%1 covered.").arg(covered) : Say::tr("%1 covered (%2).").arg(covered, missing);
}

QString headlineOf(const NameAnswer &answer)
{
    const QString asked = foreign(answer.question.typed.simplified());
    const auto found = static_cast<int>(answer.matches.size());
    switch (answer.verdict) {
    case Verdict::Listed:
        return Say::tr("Possible listed person: %1.").arg(matchHeadline(answer.matches.first()));
    case Verdict::NoHitOldData:
        return answer.personsSearched == 0 ? Say::tr("No listed person found, but no list is here yet.")
                                           : Say::tr("No listed person found for %1, but all data here is old or overdue.").arg(asked);
    case Verdict::NoHit: return Say::tr("No listed person found for %1.").arg(asked);
    case Verdict::Similar:
    case Verdict::PossibleHit: break;
    }
    return Say::tr("%n listed person(s) with a similar name.", nullptr, found);
}

} // namespace

QString matchHeadline(const alerts::NameMatch &match)
{
    const alerts::Listing &listing = match.person.listing;
    return Say::tr("%1, %2 in %3", "name, reference, list")
        .arg(foreign(match.person.names.value(match.name).text), code(listing.reference), foreign(listing.list));
}

QString variantText(const SearchedVariant &variant)
{
    if (variant.id == alerts::kSoundVariant)
        return Say::tr("Names that sound alike");
    if (variant.id == alerts::kNearVariant)
        return Say::tr("Names that sound nearly alike");
    if (variant.id == alerts::kEditVariant)
        return Say::tr("Names one slip apart");
    return variant.source == u"family"_s ? familyText(variant) : readingText(variant);
}

NameAnswerSentences nameAnswerSentences(const NameAnswer &answer)
{
    NameAnswerSentences sentences;
    sentences.headline = headlineOf(answer);
    const auto add = [&sentences](const QString &text) {
        if (!text.isEmpty())
            sentences.explanation.append(text);
    };
    if (answer.matches.isEmpty() && answer.verdict == Verdict::NoHitOldData)
        add(Say::tr("Treat this as \"not known\"."));
    add(searchedText(answer));
    add(listsText(answer));
    add(coverText(answer));
    if (answer.more)
        add(Say::tr("More names are similar than are shown: give more of the name, the birth date or the nationality."));
    add(answer.matches.isEmpty() ? notAClearanceText()
                                 : Say::tr("A name alone identifies nobody: compare birth, nationality and documents, then follow the list's authority."));
    return sentences;
}

} // namespace countersign::messages
