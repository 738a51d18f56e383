#include "core/training/invented_alerts.h"

#include "core/documents/document_number.h"

#include <QDate>
#include <QSet>

#include <array>

namespace countersign::training {

using alerts::AlertRecord;
using alerts::Category;
using base::PartialDate;
using documents::DocumentType;
using namespace Qt::StringLiterals;

namespace {

/// Per mille of a state's alerts. Most of what Interpol's SLTD holds was reported lost or
/// stolen (domain.md 1); detections are rare and each is worth much.
struct CategoryShare
{
    Category category;
    int perMille;
};
constexpr std::array kShares{
    CategoryShare{Category::Stolen, 395},     CategoryShare{Category::Lost, 390},
    CategoryShare{Category::StolenBlank, 24}, CategoryShare{Category::Revoked, 88},
    CategoryShare{Category::Invalid, 57},     CategoryShare{Category::NotRecognised, 10},
    CategoryShare{Category::Counterfeit, 11}, CategoryShare{Category::Forged, 12},
    CategoryShare{Category::Pseudo, 1},       CategoryShare{Category::FraudulentlyObtained, 5},
    CategoryShare{Category::Impostor, 6},     CategoryShare{Category::Morphed, 1},
};
constexpr int kValidYears = 10;
constexpr int kListedPersons = 24;

Category pickCategory(SeededRandom &random)
{
    int at = random.below(1000);
    for (const CategoryShare &share : kShares) {
        if (at < share.perMille)
            return share.category;
        at -= share.perMille;
    }
    return Category::Lost;
}

PartialDate dateOf(const QDate &date)
{
    return {static_cast<std::int16_t>(date.year()), static_cast<std::uint8_t>(date.month()),
            static_cast<std::uint8_t>(date.day())};
}

QDate dayOf(base::Instant at)
{
    return QDate(1970, 1, 1).addDays(std::chrono::floor<std::chrono::days>(at).time_since_epoch().count());
}

DocumentType pickType(SeededRandom &random)
{
    const int at = random.below(1000);
    if (at < 760)
        return DocumentType::Passport;
    if (at < 900)
        return DocumentType::IdentityCard;
    if (at < 930)
        return DocumentType::ResidenceCard;
    if (at < 950)
        return DocumentType::OfficialPassport;
    if (at < 960)
        return DocumentType::DiplomaticPassport;
    if (at < 985)
        return DocumentType::Visa;
    return at < 993 ? DocumentType::SeafarerIdentity : DocumentType::RefugeePassport;
}

const State &stateOf(const base::CountryCode &code)
{
    const auto at =
        std::find_if(states().begin(), states().end(), [&](const State &state) { return state.code == code; });
    return *at;
}

QString numberOf(const State &issuer, DocumentType type, SeededRandom &random)
{
    const bool card = documents::classOf(type) == documents::DocumentClass::Card;
    return numberIn(card ? issuer.cardForm : issuer.numberForm, random);
}

/// Numbers whose neighbourhood is kept free: what a tour shows must not change with the seed.
bool isKeptFree(const QByteArray &normal)
{
    static const QSet<QByteArray> skeletons = [] {
        QSet<QByteArray> all;
        for (const char *number : {samples::kStolenBlank, samples::kLost, samples::kRevoked, samples::kForged,
                                   samples::kListed, samples::kNowhere, samples::kOldData})
            all.insert(documents::skeletonOf(QByteArray(number)));
        return all;
    }();
    return skeletons.contains(documents::skeletonOf(normal));
}

class Maker
{
public:
    Maker(const Invention &invention, const State &state)
        : m_state(state), m_epoch(invention.epoch), m_today(dayOf(invention.epoch)),
          m_random(invention.seed, "alerts " + state.code.text().toLatin1())
    {
    }

    QList<QByteArray> all(int count)
    {
        addSamples();
        while (m_records.size() < count)
            add(make());
        return m_records;
    }

private:
    void add(const AlertRecord &record) { m_records.append(alerts::encode(record)); }

    AlertRecord make()
    {
        AlertRecord record;
        record.category = pickCategory(m_random);
        const bool detection = record.family() == alerts::Family::FraudDetection;
        const State &issuer = detection ? m_random.pick(states()) : m_state;
        record.type = record.category == Category::StolenBlank ? DocumentType::Passport : pickType(m_random);
        QByteArray normal;
        do {
            record.number = numberOf(issuer, record.type, m_random);
            normal = documents::normalForm(record.number);
        } while (m_used.contains(normal) || isKeptFree(normal));
        m_used.insert(normal);
        finish(record, issuer.code);
        return record;
    }

    /// Everything but category, type and number.
    void finish(AlertRecord &record, const base::CountryCode &issuer)
    {
        record.id = m_random.id<base::AlertId>();
        record.issuer = issuer;
        record.owner = m_state.code;
        record.reportedBy = m_random.chance(850) ? m_state.code : m_random.pick(states()).code;
        // The longer ago, the fewer still stand: squaring leans towards today.
        const int spread = m_random.below(1000);
        const int daysAgo = 1 + spread * spread * (365 * 9) / 1'000'000;
        const QDate happened = m_today.addDays(-daysAgo);
        record.happenedOn = m_random.chance(60) ? PartialDate{static_cast<std::int16_t>(happened.year()),
                                                              static_cast<std::uint8_t>(happened.month()), 0}
                                                : dateOf(happened);
        const QDate issued = happened.addDays(-m_random.below(365 * 5) - 1);
        if (record.category == Category::StolenBlank) {
            finishBlanks(record);
        } else {
            record.issuedOn = dateOf(issued);
            record.expiresOn = dateOf(issued.addYears(kValidYears).addDays(-1));
        }
        record.reviewOn = dateOf(happened.addYears(kValidYears));
        record.firstSeen = instantOf(happened.addDays(m_random.below(20)));
        record.updatedAt = record.firstSeen;
        record.nationalReference = u"%1-%2-%3"_s.arg(m_state.code.text())
                                       .arg(happened.year())
                                       .arg(m_random.below(1'000'000), 6, 10, QLatin1Char('0'));
        record.circumstance = static_cast<alerts::Circumstance>(m_random.below(8));
        if (record.family() == alerts::Family::FraudDetection)
            finishDetection(record);
        if (m_random.chance(15)) {
            record.version = 2;
            record.status = m_random.chance(500) ? alerts::AlertStatus::Recovered : alerts::AlertStatus::Recalled;
        }
    }

    void finishBlanks(AlertRecord &record)
    {
        if (record.blankTo.isEmpty()) {
            // The series runs within the last digits of the form.
            const QByteArray normal = documents::normalForm(record.number);
            qsizetype digits = 0;
            while (digits < normal.size() &&
                   QChar::isDigit(static_cast<char32_t>(normal.at(normal.size() - 1 - digits))))
                ++digits;
            const qlonglong room = digits >= 3 ? 1000 : 10;
            const qlonglong first = normal.right(digits).toLongLong() / room * room;
            const qlonglong last = first + (digits >= 3 ? 50LL * (1 + m_random.below(19)) - 1 : 8);
            const QString head = QString::fromLatin1(normal.chopped(digits));
            record.number = head + QString::number(first).rightJustified(static_cast<int>(digits), u'0');
            record.blankTo = head + QString::number(last).rightJustified(static_cast<int>(digits), u'0');
            record.quantity = static_cast<std::uint32_t>(last - first + 1);
        }
        record.circumstance = m_random.chance(600) ? alerts::Circumstance::Transport : alerts::Circumstance::Office;
    }

    void finishDetection(AlertRecord &record)
    {
        static constexpr std::array kSources{'A', 'B', 'B', 'C', 'F'};
        static constexpr std::array kInformation{'1', '2', '2', '3', '6'};
        record.grading = markings::Grading{markings::GradingScheme::Admiralty, m_random.pick(kSources),
                                           m_random.pick(kInformation), 0};
        static const QStringList notes{
            u"Biodata page replaced, laminate re-glued."_s, u"Background print is offset instead of intaglio."_s,
            u"Entry stamp does not fit the post's series."_s, u"Perforation of the number differs from the page."_s};
        record.additionalInfo = m_random.pick(notes);
        record.source = alerts::SourceSystem::Local;
    }

    [[nodiscard]] base::Instant instantOf(const QDate &day)
    {
        const auto at = base::Instant(std::chrono::days(QDate(1970, 1, 1).daysTo(day))) +
                        std::chrono::seconds(m_random.below(86'400));
        return std::min(at, m_epoch - m_state.behind - std::chrono::minutes(1));
    }

    void sample(const char *number, Category category, const base::CountryCode &issuer, const QString &blankTo = {},
                std::uint32_t quantity = 0)
    {
        AlertRecord record;
        record.category = category;
        record.type = DocumentType::Passport;
        record.number = QString::fromLatin1(number);
        record.blankTo = blankTo;
        record.quantity = quantity;
        finish(record, issuer);
        record.status = alerts::AlertStatus::Active;
        record.version = 1;
        m_used.insert(documents::normalForm(record.number));
        add(record);
    }

    void addSamples()
    {
        const QString code = m_state.code.text();
        if (code == u"QNB"_s) {
            sample(samples::kStolenBlank, Category::StolenBlank, m_state.code, u"L898902C9"_s, 7);
            sample(samples::kLost, Category::Lost, m_state.code);
        } else if (code == u"QMA"_s) {
            sample(samples::kRevoked, Category::Revoked, m_state.code);
            addList();
        } else if (code == u"QRC"_s) {
            sample(samples::kForged, Category::Forged, codeOf("QYJ"));
        }
    }

    /// An invented list of invented persons, republished like a real one.
    void addList()
    {
        alerts::Listing listing;
        listing.list = u"Training list of invented persons"_s;
        listing.authority = u"Training committee"_s;
        listing.edition = m_today.addDays(-12).toString(Qt::ISODate);
        for (int i = 0; i < kListedPersons; ++i) {
            const State &home = m_random.pick(states());
            const InventedName name = nameIn(home.script, m_random);
            listing.reference = u"TRi.%1"_s.arg(i + 1, 3, 10, QLatin1Char('0'));
            listing.personName = name.latin.toUpper();
            AlertRecord document;
            document.category = Category::Listed;
            document.type = DocumentType::Passport;
            document.number = i == 0 ? QString::fromLatin1(samples::kListed) : numberIn(home.numberForm, m_random);
            finish(document, i == 0 ? codeOf("QSE") : home.code);
            document.status = alerts::AlertStatus::Active;
            document.version = 1;
            document.listing = listing;
            document.source = alerts::SourceSystem::Import;
            add(document);
            addPerson(listing, name, home, document);
        }
    }

    void addPerson(const alerts::Listing &listing, const InventedName &name, const State &home,
                   const AlertRecord &document)
    {
        alerts::ListedPerson person;
        person.id = m_random.id<base::AlertId>();
        person.owner = m_state.code;
        person.listing = listing;
        person.names.append({listing.personName, u"Latn"_s, {}, {}});
        if (home.script != u"Latn"_s)
            person.names.append({name.original, home.script, home.language, {}});
        const PartialDate born{static_cast<std::int16_t>(1950 + m_random.below(45)), 0, 0};
        person.births.append({born, born, true});
        person.nationalities.append(home.code);
        person.documents.append(
            {document.number, document.number, document.issuer, document.type, document.issuedOn, document.expiresOn});
        m_records.append(alerts::encode(person));
    }

    const State &m_state;
    base::Instant m_epoch;
    QDate m_today;
    SeededRandom m_random;
    QSet<QByteArray> m_used;
    QList<QByteArray> m_records;
};

} // namespace

QList<QByteArray> inventedFeed(const Invention &invention, const State &state)
{
    if (!state.publishes)
        return {};
    const int count = static_cast<int>(static_cast<qint64>(invention.alerts) * state.share / 1000);
    return Maker(invention, stateOf(state.code)).all(count);
}

} // namespace countersign::training
