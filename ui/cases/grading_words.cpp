#include "ui/cases/grading_words.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using markings::GradingScheme;

namespace {

struct GradingNames
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::GradingWords)
};

QString admiraltySource(char code)
{
    switch (code) {
    case 'A': return GradingNames::tr("completely reliable");
    case 'B': return GradingNames::tr("usually reliable");
    case 'C': return GradingNames::tr("fairly reliable");
    case 'D': return GradingNames::tr("not usually reliable");
    case 'E': return GradingNames::tr("unreliable");
    default: return GradingNames::tr("reliability cannot be judged");
    }
}

QString admiraltyInformation(char code)
{
    switch (code) {
    case '1': return GradingNames::tr("confirmed");
    case '2': return GradingNames::tr("probably true");
    case '3': return GradingNames::tr("possibly true");
    case '4': return GradingNames::tr("doubtful");
    case '5': return GradingNames::tr("improbable");
    default: return GradingNames::tr("truth cannot be judged");
    }
}

QString europolSource(char code)
{
    switch (code) {
    case 'A': return GradingNames::tr("no doubt about the source");
    case 'B': return GradingNames::tr("source mostly reliable");
    case 'C': return GradingNames::tr("source mostly unreliable");
    default: return GradingNames::tr("source cannot be assessed");
    }
}

QString fiveSource(char code)
{
    switch (code) {
    case 'A': return GradingNames::tr("always reliable");
    case 'B': return GradingNames::tr("mostly reliable");
    case 'C': return GradingNames::tr("sometimes reliable");
    case 'D': return GradingNames::tr("unreliable");
    default: return GradingNames::tr("untested source");
    }
}

QString knownHow(char code)
{
    switch (code) {
    case '1': return GradingNames::tr("accuracy not in doubt");
    case '2': return GradingNames::tr("known personally to the source");
    case '3': return GradingNames::tr("not known personally, corroborated");
    case '4': return GradingNames::tr("cannot be corroborated or judged");
    default: return GradingNames::tr("suspected to be false or malicious");
    }
}

QString threeInformation(char code)
{
    switch (code) {
    case 'A': return GradingNames::tr("known directly to the source");
    case 'B': return GradingNames::tr("known indirectly, corroborated");
    case 'C': return GradingNames::tr("known indirectly");
    case 'D': return GradingNames::tr("not known");
    default: return GradingNames::tr("suspected to be false");
    }
}

} // namespace

QString schemeText(GradingScheme scheme)
{
    switch (scheme) {
    case GradingScheme::Admiralty: return GradingNames::tr("Admiralty (A2)");
    case GradingScheme::Europol4x4: return GradingNames::tr("4x4 (B2)");
    case GradingScheme::Uk5x5x5: return GradingNames::tr("5x5x5, old (B21)");
    case GradingScheme::Uk3x5x2: return GradingNames::tr("3x5x2 (1AP)");
    }
    return {};
}

QString sourceMeaning(const markings::Grading &grading)
{
    switch (grading.scheme) {
    case GradingScheme::Admiralty: return admiraltySource(grading.source);
    case GradingScheme::Europol4x4: return europolSource(grading.source);
    case GradingScheme::Uk5x5x5: return fiveSource(grading.source);
    case GradingScheme::Uk3x5x2:
        return grading.source == '1' ? GradingNames::tr("reliable source") : grading.source == '2' ? GradingNames::tr("untested source") : GradingNames::tr("source not reliable");
    }
    return {};
}

QString informationMeaning(const markings::Grading &grading)
{
    switch (grading.scheme) {
    case GradingScheme::Admiralty: return admiraltyInformation(grading.information);
    case GradingScheme::Europol4x4:
    case GradingScheme::Uk5x5x5: return knownHow(grading.information);
    case GradingScheme::Uk3x5x2: return threeInformation(grading.information);
    }
    return {};
}

QString besideAdmiralty(const markings::Grading &grading)
{
    // domain.md 5.11: for reading beside the original only.
    switch (grading.scheme) {
    case GradingScheme::Admiralty: return {};
    case GradingScheme::Europol4x4: return grading.source == 'C' ? u"D"_s : grading.source == 'X' ? u"F"_s : QString(QLatin1Char(grading.source));
    case GradingScheme::Uk5x5x5: return grading.source == 'D' ? u"E"_s : grading.source == 'E' ? u"F"_s : QString(QLatin1Char(grading.source));
    case GradingScheme::Uk3x5x2: return grading.source == '1' ? u"A\u2013B"_s : grading.source == '2' ? u"F"_s : u"D\u2013E"_s;
    }
    return {};
}

QString tlpMeaning(markings::Tlp tlp)
{
    switch (tlp) {
    case markings::Tlp::Red: return GradingNames::tr("named recipients only");
    case markings::Tlp::AmberStrict: return GradingNames::tr("the recipient's organisation only");
    case markings::Tlp::Amber: return GradingNames::tr("the organisation and those who must know");
    case markings::Tlp::Green: return GradingNames::tr("the community, no public channel");
    case markings::Tlp::Clear: return GradingNames::tr("no limit");
    }
    return {};
}

QString papMeaning(markings::Pap pap)
{
    switch (pap) {
    case markings::Pap::Red: return GradingNames::tr("read only");
    case markings::Pap::Amber: return GradingNames::tr("query own systems");
    case markings::Pap::Green: return GradingNames::tr("act at the border");
    case markings::Pap::Clear: return GradingNames::tr("no limit");
    }
    return {};
}

QString handlingMeaning(markings::HandlingCode code)
{
    switch (code) {
    case markings::HandlingCode::CrimePreventionOnly: return GradingNames::tr("only to prevent and fight crime");
    case markings::HandlingCode::NotInProceedings: return GradingNames::tr("not in court without permission");
    case markings::HandlingCode::NoDissemination: return GradingNames::tr("not passed on without permission");
    case markings::HandlingCode::OtherRestrictions: return GradingNames::tr("other restriction, as written");
    }
    return {};
}

} // namespace countersign::ui
