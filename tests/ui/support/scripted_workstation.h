#pragma once

namespace countersign::testing {

/// What the workstation of a test begins with.
struct Script
{
    bool vaultExists = true;
    bool open = true;
    bool needsKeyFile = false;
    bool training = false;
    int alerts = 420;
    int delaySeconds = 0;
    int lastPassphraseBytes = -1;
    int activity = 0;
};
Script &script();

} // namespace countersign::testing
