#include "ui/lookup/reason_chip.h"

#include <array>

namespace countersign::ui {

using workstation::Reason;

namespace {
constexpr std::array kReasons{Reason::BorderCheck, Reason::AirlineCheck, Reason::VisaApplication, Reason::Investigation,
                              Reason::ConfirmationRequest, Reason::Training};
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::BorderCheck: return ReasonChip::tr("Border check");
    case Reason::AirlineCheck: return ReasonChip::tr("Airline check");
    case Reason::VisaApplication: return ReasonChip::tr("Visa application");
    case Reason::Investigation: return ReasonChip::tr("Investigation");
    case Reason::ConfirmationRequest: return ReasonChip::tr("Confirmation request");
    case Reason::Training: return ReasonChip::tr("Training");
    }
    return {};
}

ReasonChip::ReasonChip(const Theme &theme, Reason first, QWidget *parent) : ChoiceChip(theme, tr("Reason"), parent)
{
    for (Reason reason : kReasons)
        addChoice(reasonText(reason), static_cast<int>(reason));
    setValue(static_cast<int>(first));
}

} // namespace countersign::ui
