#include "ui/reading/letter_pairs.h"

#include "core/cases/word_diff.h"

#include <algorithm>

namespace countersign::ui {

using release::ReleasedParagraph;

namespace {

constexpr double kAlike = 0.3;          ///< share of common words from which two texts are one that was changed
constexpr qsizetype kMostCompared = 40; ///< paragraphs around which a changed one is looked for

double likeness(const QString &a, const QString &b)
{
    qsizetype same = 0;
    for (const cases::DiffRun &run : cases::wordDiff(a, b)) {
        if (run.kind == cases::RunKind::Same)
            same += run.afterLength;
    }
    const qsizetype longer = std::max(a.size(), b.size());
    return longer == 0 ? 1 : static_cast<double>(same) / static_cast<double>(longer);
}

} // namespace

QList<ParagraphPair> pairsOf(const QList<ReleasedParagraph> &before, const QList<ReleasedParagraph> &after)
{
    QList<qsizetype> olderOf(after.size(), -1);
    QList<bool> taken(before.size(), false);
    const auto match = [&](auto fits) {
        for (qsizetype a = 0; a < after.size(); ++a) {
            if (olderOf[a] >= 0)
                continue;
            for (qsizetype b = 0; b < before.size(); ++b) {
                if (!taken[b] && fits(before[b], after[a], a - b)) {
                    olderOf[a] = b;
                    taken[b] = true;
                    break;
                }
            }
        }
    };
    match([](const ReleasedParagraph &b, const ReleasedParagraph &a, qsizetype) { return !b.id.isNull() && b.id == a.id; });
    match([](const ReleasedParagraph &b, const ReleasedParagraph &a, qsizetype) { return b.text == a.text; });
    match([](const ReleasedParagraph &b, const ReleasedParagraph &a, qsizetype apart) {
        return std::abs(apart) <= kMostCompared && likeness(b.text, a.text) >= kAlike;
    });

    QList<ParagraphPair> pairs;
    for (qsizetype a = 0; a < after.size(); ++a)
        pairs.append({olderOf[a], a});
    for (qsizetype b = 0; b < before.size(); ++b) {
        if (taken[b])
            continue;
        // Behind the pair whose older half stood before it.
        auto place = std::find_if(pairs.begin(), pairs.end(), [b](const ParagraphPair &pair) { return pair.before == b - 1; });
        pairs.insert(b > 0 && place != pairs.end() ? place + 1 : pairs.begin(), {b, -1});
    }
    return pairs;
}

} // namespace countersign::ui
