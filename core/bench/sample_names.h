#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Invented persons' names, for measuring.
namespace countersign::bench {

/// The n-th name: two to four tokens out of syllables; the same number gives the same name.
[[nodiscard]] QByteArray sampleName(quint64 number);
/// One slip in one token of at least five letters: a letter changed, left out, put in or swapped.
[[nodiscard]] QByteArray withSlip(const QByteArray &name, quint64 seed);
/// Tokens in reverse order, letter by letter in Cyrillic.
[[nodiscard]] QString inCyrillicReversed(const QByteArray &name);

} // namespace countersign::bench
