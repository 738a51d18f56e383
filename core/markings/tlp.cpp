#include "core/markings/tlp.h"

using namespace Qt::StringLiterals;

namespace countersign::markings {

namespace {

QString levelWord(QStringView text, QLatin1StringView prefix)
{
    QString word = text.trimmed().toString().toUpper();
    if (word.startsWith(prefix))
        word = word.mid(prefix.size()).trimmed();
    return word;
}

} // namespace

QString textOf(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Clear: return u"CLEAR"_s;
    case Tlp::Green: return u"GREEN"_s;
    case Tlp::Amber: return u"AMBER"_s;
    case Tlp::AmberStrict: return u"AMBER+STRICT"_s;
    case Tlp::Red: return u"RED"_s;
    }
    return {};
}

QString textOf(Pap pap)
{
    switch (pap) {
    case Pap::Clear: return u"CLEAR"_s;
    case Pap::Green: return u"GREEN"_s;
    case Pap::Amber: return u"AMBER"_s;
    case Pap::Red: return u"RED"_s;
    }
    return {};
}

std::optional<Tlp> tlpFromText(QStringView text)
{
    const QString word = levelWord(text, "TLP:"_L1);
    if (word == "WHITE"_L1)
        return Tlp::Clear;
    for (const Tlp tlp : {Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red}) {
        if (word == textOf(tlp))
            return tlp;
    }
    return std::nullopt;
}

std::optional<Pap> papFromText(QStringView text)
{
    const QString word = levelWord(text, "PAP:"_L1);
    if (word == "WHITE"_L1)
        return Pap::Clear;
    for (const Pap pap : {Pap::Clear, Pap::Green, Pap::Amber, Pap::Red}) {
        if (word == textOf(pap))
            return pap;
    }
    return std::nullopt;
}

std::optional<Tlp> tlpFromNumber(std::int64_t number)
{
    if (number < 0 || number > static_cast<std::int64_t>(Tlp::Red))
        return std::nullopt;
    return static_cast<Tlp>(number);
}

std::optional<Pap> papFromNumber(std::int64_t number)
{
    if (number < 0 || number > static_cast<std::int64_t>(Pap::Red))
        return std::nullopt;
    return static_cast<Pap>(number);
}

} // namespace countersign::markings
