#include "core/workstation/release_previews.h"

namespace countersign::workstation {

namespace {

/// Two marks and the frame of a Signed letter, the salt, and the seal around them.
constexpr qsizetype kAround = 320;

} // namespace

Preview previewOf(const release::ReleaseLetter &letter, const QByteArray &body, const QList<base::EntityId> &left)
{
    return {letter.recipient, letter, body, objects::paddedSize(body.size() + kAround), left};
}

} // namespace countersign::workstation
