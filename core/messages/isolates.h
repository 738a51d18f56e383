#pragma once

#include <QString>

namespace countersign::messages {

/// A foreign value inside a sentence: direction by its own first strong letter (U+2068 ...
/// U+2069). Control and direction characters that came with it are taken out, so that it
/// cannot leave its place or hide a part of itself.
[[nodiscard]] QString foreign(QStringView text);
/// A number, code or date in ISO form: always left to right (U+2066 ... U+2069).
[[nodiscard]] QString code(QStringView text);
/// For terminals and files that search for the plain text: without the isolates.
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace countersign::messages
