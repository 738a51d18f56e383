#include "core/documents/mrz.h"

#include "core/documents/mrz_arrangement.h"
#include "core/documents/mrz_correction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::documents {

namespace {

QString textOf(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

QString withoutEndFillers(std::string_view view)
{
    const std::size_t last = view.find_last_not_of('<');
    return last == std::string_view::npos ? QString() : textOf(view.substr(0, last + 1));
}

QString spaced(QString part)
{
    return part.replace(u'<', u' ').simplified();
}

/// Primary and secondary identifier are parted by the first `<<`; a holder with one
/// name has only the primary (Doc 9303-3 section 4.6).
void splitNames(std::string_view field, MrzFields &fields)
{
    const QString names = textOf(field);
    const qsizetype parting = names.indexOf("<<"_L1);
    fields.surname = spaced(parting < 0 ? names : names.left(parting));
    fields.givenNames = parting < 0 ? QString() : spaced(names.mid(parting + 2));
    fields.nameMayBeTruncated = !field.empty() && field.back() != '<';
}

base::CountryCode codeOf(std::string_view field)
{
    return base::CountryCode::fromText(textOf(field)).value_or(base::CountryCode());
}

std::optional<MrzFields> fieldsOf(const QList<QByteArray> &lines, base::PartialDate today)
{
    const auto view = [&](qsizetype index) {
        return index < lines.size() ? std::string_view(lines[index].data(), static_cast<std::size_t>(lines[index].size()))
                                    : std::string_view();
    };
    const std::optional<MrzZone> zone = readMrzLines(view(0), view(1), view(2), today);
    if (!zone)
        return std::nullopt;
    MrzFields fields;
    for (qsizetype i = 0; i < lines.size(); ++i)
        fields.lines[i] = QString::fromLatin1(lines[i]);
    fields.documentCode = withoutEndFillers(zone->code);
    fields.type = typeFromMrzCode(textOf(zone->code));
    fields.issuer = codeOf(zone->issuer);
    fields.number = DocumentNumber(textOf(zone->numberText()));
    fields.nationality = codeOf(zone->nationality);
    fields.birth = zone->birth;
    fields.birthState = zone->birthState;
    fields.sex = zone->sex;
    fields.expiry = zone->expiry;
    fields.expiryState = zone->expiryState;
    fields.optionalData = withoutEndFillers(zone->optional);
    splitNames(zone->names, fields);
    fields.checks = QList<MrzCheck>(zone->checks.begin(), zone->checks.begin() + zone->checkCount);
    return fields;
}

} // namespace

bool MrzFields::allAgree() const
{
    return std::none_of(checks.begin(), checks.end(),
                        [](const MrzCheck &check) { return check.state == MrzCheckState::Differs; });
}

const MrzCheck *MrzFields::check(MrzCheckName name) const
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const MrzCheck &check) { return check.name == name; });
    return found == checks.end() ? nullptr : &*found;
}

bool MrzReading::needsChoice() const
{
    return std::any_of(corrections.begin(), corrections.end(),
                       [](const MrzCorrection &correction) { return correction.choice != 0; });
}

MrzReading readMrz(QStringView text, base::PartialDate today)
{
    MrzReading reading;
    reading.undecoded = undecodedKind(text);
    if (reading.undecoded != MrzUndecoded::None) {
        reading.state = MrzState::NotDecoded;
        return reading;
    }
    const MrzArrangement arrangement = arrangeMrz(text);
    if (arrangement.format == MrzFormat::OldFrenchId)
        reading.undecoded = MrzUndecoded::OldFrenchCard;
    reading.state = arrangement.state;
    reading.format = arrangement.format;
    reading.lineDone = arrangement.lineDone;
    reading.lineCount = arrangement.lineCount;
    reading.reordered = arrangement.reordered;
    if (arrangement.state != MrzState::Complete)
        return reading;
    std::optional<MrzFields> typed = fieldsOf(arrangement.lines, today);
    if (!typed) {
        reading.state = MrzState::NotMrz;
        return reading;
    }
    reading.asTyped = std::move(*typed);
    const MrzProposal proposal = proposeCorrections(arrangement.lines, today);
    reading.corrections = arrangement.corrections + proposal.corrections;
    if (proposal.lines != arrangement.lines)
        reading.proposed = fieldsOf(proposal.lines, today);
    return reading;
}

} // namespace countersign::documents
