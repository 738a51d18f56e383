#include "core/messages/match_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/say.h"

#include <QDateTime>
#include <QLocale>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using alerts::Agreement;
using alerts::AlertStatus;
using alerts::Category;
using documents::DocumentType;

namespace {

/// The kind of document as a noun inside a sentence.
QString noun(DocumentType type)
{
    switch (type) {
    case DocumentType::Passport: return Say::tr("passport");
    case DocumentType::EmergencyPassport: return Say::tr("emergency passport");
    case DocumentType::DiplomaticPassport: return Say::tr("diplomatic passport");
    case DocumentType::OfficialPassport: return Say::tr("official passport");
    case DocumentType::RefugeePassport: return Say::tr("refugee travel document");
    case DocumentType::AlienPassport: return Say::tr("alien's passport");
    case DocumentType::StatelessPassport: return Say::tr("stateless person's travel document");
    case DocumentType::LaissezPasser: return Say::tr("laissez-passer");
    case DocumentType::MilitaryPassport: return Say::tr("military passport");
    case DocumentType::IdentityCard: return Say::tr("identity card");
    case DocumentType::ResidenceCard: return Say::tr("residence card");
    case DocumentType::Visa: return Say::tr("visa");
    case DocumentType::CrewCertificate: return Say::tr("crew member certificate");
    case DocumentType::SeafarerIdentity: return Say::tr("seafarer's identity document");
    case DocumentType::BorderPass: return Say::tr("border pass");
    case DocumentType::UnLaissezPasser: return Say::tr("UN laissez-passer");
    case DocumentType::Unknown:
    case DocumentType::EmergencySheet:
    case DocumentType::ConventionTravelDocument:
    case DocumentType::CertificateOfIdentity: break;
    }
    return Say::tr("travel document");
}

/// Whether the number lies between the two ends of a stolen series, and whose.
QString seriesText(const alerts::Match &match)
{
    const QString text = Say::tr("The number lies in a stolen series of blanks, %1 to %2.")
                             .arg(code(match.alert.number), code(match.alert.blankTo));
    if (match.issuer == Agreement::NotSaid)
        return text + u' ' + Say::tr("The issuer could not be compared.");
    return text;
}

QString agreementText(const alerts::Match &match)
{
    QString text;
    if (match.step == alerts::Step::BlankRange) {
        text = seriesText(match);
    } else if (!match.isExact()) {
        text = Say::tr("The number agrees only in part.");
    } else {
        switch (match.issuer) {
        case Agreement::Agrees: text = Say::tr("Number and issuer agree exactly."); break;
        case Agreement::Differs:
            text = Say::tr("The number agrees exactly, but the alert is about a document of another issuer, %1.")
                       .arg(shortCountry(match.alert.issuer));
            break;
        case Agreement::NotSaid: text = Say::tr("The number agrees exactly; the issuer could not be compared."); break;
        }
    }
    if (match.type == Agreement::Differs)
        text += u' ' + Say::tr("The kind of document differs: the alert says %1.").arg(noun(match.alert.type));
    return text;
}

QString listedText(const alerts::Listing &listing, base::Instant now)
{
    const QDateTime edition = QDateTime::fromString(listing.edition, Qt::ISODateWithMs);
    const QString age = edition.isValid() ? longAgeText(base::fromMillis(edition.toMSecsSinceEpoch()), now)
                                          : Say::tr("of unknown age");
    const QString date = edition.isValid() ? exactUtcText(base::fromMillis(edition.toMSecsSinceEpoch()))
                                           : foreign(listing.edition);
    return Say::tr("Listed in %1, reference %2. This copy is edition %3, %4; people are added and taken off since.")
        .arg(foreign(listing.list), code(listing.reference), date, age);
}

QString originText(const alerts::AlertRecord &alert, base::Instant now)
{
    if (alert.listing)
        return listedText(*alert.listing, now);
    QString text = Say::tr("The alert belongs to %1, entered %2.").arg(shortCountry(alert.owner), dateText(alert.updatedAt));
    if (alert.grading && alert.grading->isValid())
        text = Say::tr("The alert belongs to %1, entered %2, grading %3.")
                   .arg(shortCountry(alert.owner), dateText(alert.updatedAt), gradingText(*alert.grading));
    return text;
}

QString nextText(const alerts::Match &match)
{
    if (match.alert.status != AlertStatus::Active)
        return Say::tr("The alert is no longer active (%1). Ask the owner if the document in front of you raises doubts.")
            .arg(statusText(match.alert.status));
    if (!match.isOfTheNumber())
        return Say::tr("Look at the document again.");
    if (match.alert.listing)
        return Say::tr("A hit alone is no ground for action: check the newest edition and follow %1.")
            .arg(foreign(match.alert.listing->authority));
    return hitIsNoGroundText();
}

} // namespace

QString documentPhrase(Category category, DocumentType type)
{
    const QString document = noun(type);
    switch (category) {
    case Category::Stolen: return Say::tr("stolen %1").arg(document);
    case Category::Lost: return Say::tr("lost %1").arg(document);
    case Category::StolenBlank: return Say::tr("stolen blank %1").arg(document);
    case Category::Revoked: return Say::tr("revoked %1").arg(document);
    case Category::Invalid: return Say::tr("%1 that is not valid").arg(document);
    case Category::NotRecognised: return Say::tr("%1 that its issuer does not recognise").arg(document);
    case Category::Counterfeit: return Say::tr("counterfeit %1").arg(document);
    case Category::Forged: return Say::tr("forged %1").arg(document);
    case Category::Pseudo: return Say::tr("pseudo document made as %1").arg(document);
    case Category::FraudulentlyObtained: return Say::tr("fraudulently obtained %1").arg(document);
    case Category::Impostor: return Say::tr("%1 used by an impostor").arg(document);
    case Category::Morphed: return Say::tr("%1 with a morphed photo").arg(document);
    case Category::Listed: return Say::tr("%1 of a listed person").arg(document);
    }
    return document;
}

QString shortCountry(const base::CountryCode &country) { return country.isNull() ? QString() : code(country.text()); }

QString differenceText(const documents::Difference &difference)
{
    using documents::DifferenceKind;
    const QString position = QLocale().toString(difference.position);
    const QString typed = code(QString(QLatin1Char(difference.from)));
    const QString inAlert = code(QString(QLatin1Char(difference.to)));
    switch (difference.kind) {
    case DifferenceKind::Missing:
        if (difference.position == 0)
            return Say::tr("A character is missing at the beginning of your reading: %1 in the alert.").arg(inAlert);
        return Say::tr("A character is missing in your reading after position %1: %2 in the alert.").arg(position, inAlert);
    case DifferenceKind::Surplus:
        return Say::tr("Position %1 of your reading, %2, is not in the alert.").arg(position, typed);
    case DifferenceKind::Swapped:
        return Say::tr("Positions %1 and %2 are swapped: %3 in the alert, %4 in your reading.")
            .arg(position, QLocale().toString(difference.position + 1),
                 code(QString(QLatin1Char(difference.to)) + QLatin1Char(difference.from)),
                 code(QString(QLatin1Char(difference.from)) + QLatin1Char(difference.to)));
    case DifferenceKind::Other: break;
    }
    if (difference.checkDigitBlind)
        return Say::tr("Position %1 is %2 in the alert and %3 in your reading; the check digit cannot tell these two apart.")
            .arg(position, inAlert, typed);
    return Say::tr("Position %1 is %2 in the alert and %3 in your reading.").arg(position, inAlert, typed);
}

MatchSentences matchSentences(const alerts::Match &match, base::Instant now)
{
    const alerts::AlertRecord &alert = match.alert;
    MatchSentences sentences;
    QString what = documentPhrase(alert.category, alert.type);
    if (!alert.issuer.isNull())
        what = Say::tr("%1, %2", "kind of document, issuer").arg(what, shortCountry(alert.issuer));
    if (!match.isOfTheNumber())
        sentences.headline = Say::tr("Similar number: %1 (%2)").arg(code(alert.number), what);
    else if (alert.status != AlertStatus::Active)
        sentences.headline = Say::tr("No longer active: %1").arg(what);
    else if (alert.listing)
        sentences.headline = Say::tr("Listed: %1").arg(what);
    else
        sentences.headline = Say::tr("Possible hit: %1").arg(what);
    sentences.agreement = agreementText(match);
    for (const documents::Difference &difference : match.differences)
        sentences.differences.append(differenceText(difference));
    // Numbers of another length have no position to compare; both are shown.
    if (!match.isOfTheNumber() && match.differences.isEmpty())
        sentences.differences.append(Say::tr("Read as %1.").arg(code(match.asked)));
    sentences.origin = originText(alert, now);
    sentences.next = nextText(match);
    return sentences;
}

QString hitIsNoGroundText()
{
    return Say::tr("A hit alone is no ground for action: compare the document, then ask the owner to confirm.");
}

} // namespace countersign::messages
