#include "core/alerts/name_variants.h"

#include "core/names/reading.h"

namespace countersign::alerts {

using namespace Qt::StringLiterals;

namespace {

QString readingId(const names::Reading &reading)
{
    return u"reading:"_s + QString::fromLatin1(reading.latin);
}

QString familyId(const QByteArray &token)
{
    return u"family:"_s + QString::fromLatin1(token);
}

QString membersText(const QList<QByteArray> &members, const QByteArray &asked)
{
    QStringList words{QString::fromLatin1(asked)};
    for (const QByteArray &member : members) {
        if (member != asked)
            words.append(QString::fromLatin1(member));
    }
    return words.join(u", "_s);
}

} // namespace

QString readingWord(names::ReadingSource source)
{
    using names::ReadingSource;
    switch (source) {
    case ReadingSource::AsWritten: return u"as-written"_s;
    case ReadingSource::Folded: return u"folded"_s;
    case ReadingSource::Icu: return u"icu"_s;
    case ReadingSource::OwnTable: return u"own-table"_s;
    case ReadingSource::IcaoLatin: return u"icao"_s;
    case ReadingSource::Mandarin: return u"mandarin"_s;
    case ReadingSource::Cantonese: return u"cantonese"_s;
    case ReadingSource::Hokkien: return u"hokkien"_s;
    case ReadingSource::KoreanPassport: return u"korean-passport"_s;
    case ReadingSource::KoreanRevised: return u"korean-revised"_s;
    case ReadingSource::KoreanHan: return u"korean-han"_s;
    case ReadingSource::HanForeign: return u"han-foreign"_s;
    case ReadingSource::JapaneseHepburn: return u"japanese"_s;
    case ReadingSource::Vietnamese: return u"vietnamese"_s;
    case ReadingSource::CyrillicNational: return u"cyrillic"_s;
    case ReadingSource::ArabicVowelled: return u"arabic-vowelled"_s;
    case ReadingSource::ZawgyiConverted: return u"zawgyi"_s;
    }
    return u"as-written"_s;
}

QList<SearchedVariant> variantsOf(const NameQuestion &question, const names::SpellingFamilies &families)
{
    const auto isOn = [&question](const QString &id) { return !question.switchedOff.contains(id); };
    QList<SearchedVariant> variants;
    QList<QByteArray> tokens;
    for (const names::Reading &reading : names::readingsOf(question.typed)) {
        const QString id = readingId(reading);
        variants.append({id, QString::fromLatin1(reading.latin), readingWord(reading.source), isOn(id)});
        // Families of readings that are off have nothing to widen.
        if (!variants.last().on)
            continue;
        for (const QByteArray &token : reading.latin.split(' ')) {
            if (families.familyOf(token) >= 0 && !tokens.contains(token))
                tokens.append(token);
        }
    }
    if (variants.isEmpty())
        return variants;
    for (const QByteArray &token : tokens) {
        const QString id = familyId(token);
        variants.append({id, membersText(families.membersOf(families.familyOf(token)), token), u"family"_s, isOn(id)});
    }
    for (const QLatin1StringView word : {kSoundVariant, kNearVariant, kEditVariant})
        variants.append({word, {}, word, isOn(word)});
    return variants;
}

AskedReadings askedReadings(const NameQuestion &question, const names::SpellingFamilies &families)
{
    AskedReadings asked;
    for (const names::Reading &reading : names::readingsOf(question.typed)) {
        const QString id = readingId(reading);
        if (question.switchedOff.contains(id))
            continue;
        names::PreparedName name(reading, families);
        const std::vector<names::TokenView> tokens = name.views();
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const QByteArray token(tokens[i].latin.data(), static_cast<qsizetype>(tokens[i].latin.size()));
            if (question.switchedOff.contains(familyId(token)))
                name.dropFamily(i);
        }
        if (name.isEmpty())
            continue;
        asked.ids.append(id);
        asked.prepared.push_back(std::move(name));
    }
    return asked;
}

} // namespace countersign::alerts
