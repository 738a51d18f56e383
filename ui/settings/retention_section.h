#pragma once

#include "ui/settings/section.h"

namespace countersign::ui {

/// How long questions are kept and asked again, the post they are asked at, and the time an
/// owner has to answer.
class RetentionSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit RetentionSection(const PageContext &context);

private:
    void addRetention();
    void addPlace();
    void addReplyTime();
};

} // namespace countersign::ui
