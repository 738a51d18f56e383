#include "ui/cases/grading_words.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using markings::GradingScheme;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::GradingWords)
};

QString admiraltySource(char code)
{
    switch (code) {
    case 'A': return Words::tr("completely reliable");
    case 'B': return Words::tr("usually reliable");
    case 'C': return Words::tr("fairly reliable");
    case 'D': return Words::tr("not usually reliable");
    case 'E': return Words::tr("unreliable");
    default: return Words::tr("reliability cannot be judged");
    }
}

QString admiraltyInformation(char code)
{
    switch (code) {
    case '1': return Words::tr("confirmed");
    case '2': return Words::tr("probably true");
    case '3': return Words::tr("possibly true");
    case '4': return Words::tr("doubtful");
    case '5': return Words::tr("improbable");
    default: return Words::tr("truth cannot be judged");
    }
}

QString europolSource(char code)
{
    switch (code) {
    case 'A': return Words::tr("no doubt about the source");
    case 'B': return Words::tr("source mostly reliable");
    case 'C': return Words::tr("source mostly unreliable");
    default: return Words::tr("source cannot be assessed");
    }
}

QString fiveSource(char code)
{
    switch (code) {
    case 'A': return Words::tr("always reliable");
    case 'B': return Words::tr("mostly reliable");
    case 'C': return Words::tr("sometimes reliable");
    case 'D': return Words::tr("unreliable");
    default: return Words::tr("untested source");
    }
}

QString knownHow(char code)
{
    switch (code) {
    case '1': return Words::tr("accuracy not in doubt");
    case '2': return Words::tr("known personally to the source");
    case '3': return Words::tr("not known personally, corroborated");
    case '4': return Words::tr("cannot be corroborated or judged");
    default: return Words::tr("suspected to be false or malicious");
    }
}

QString threeInformation(char code)
{
    switch (code) {
    case 'A': return Words::tr("known directly to the source");
    case 'B': return Words::tr("known indirectly, corroborated");
    case 'C': return Words::tr("known indirectly");
    case 'D': return Words::tr("not known");
    default: return Words::tr("suspected to be false");
    }
}

} // namespace

QString schemeText(GradingScheme scheme)
{
    switch (scheme) {
    case GradingScheme::Admiralty: return Words::tr("Admiralty (A2)");
    case GradingScheme::Europol4x4: return Words::tr("4x4 (B2)");
    case GradingScheme::Uk5x5x5: return Words::tr("5x5x5, old (B21)");
    case GradingScheme::Uk3x5x2: return Words::tr("3x5x2 (1AP)");
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
        return grading.source == '1' ? Words::tr("reliable source") : grading.source == '2' ? Words::tr("untested source") : Words::tr("source not reliable");
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
    case markings::Tlp::Red: return Words::tr("named recipients only");
    case markings::Tlp::AmberStrict: return Words::tr("the recipient's organisation only");
    case markings::Tlp::Amber: return Words::tr("the organisation and those who must know");
    case markings::Tlp::Green: return Words::tr("the community, no public channel");
    case markings::Tlp::Clear: return Words::tr("no limit");
    }
    return {};
}

QString papMeaning(markings::Pap pap)
{
    switch (pap) {
    case markings::Pap::Red: return Words::tr("read only");
    case markings::Pap::Amber: return Words::tr("query own systems");
    case markings::Pap::Green: return Words::tr("act at the border");
    case markings::Pap::Clear: return Words::tr("no limit");
    }
    return {};
}

QString handlingMeaning(markings::HandlingCode code)
{
    switch (code) {
    case markings::HandlingCode::CrimePreventionOnly: return Words::tr("only to prevent and fight crime");
    case markings::HandlingCode::NotInProceedings: return Words::tr("not in court without permission");
    case markings::HandlingCode::NoDissemination: return Words::tr("not passed on without permission");
    case markings::HandlingCode::OtherRestrictions: return Words::tr("other restriction, as written");
    }
    return {};
}

} // namespace countersign::ui
