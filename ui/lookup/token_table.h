#pragma once

#include "core/names/comparison.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace countersign::ui {

/// Two names token by token: what was asked over what was found, and in words how they
/// met. Pairs stand side by side in reading order and go on in a new line where they must.
class TokenTable : public QWidget
{
    Q_OBJECT
public:
    TokenTable(const Theme &theme, const names::Comparison &comparison, QWidget *parent = nullptr);
};

/// "same", "sounds alike", "1 letter differs": short, under a pair of tokens.
[[nodiscard]] QString meetingText(const names::TokenMeeting &meeting);

} // namespace countersign::ui
