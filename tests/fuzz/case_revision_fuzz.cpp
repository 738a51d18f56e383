#include "core/cases/case_state.h"
#include "core/cases/edits.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as revisions of a case, cut by a mark: what decodes encodes to the same bytes; whatever a
/// hostile colleague signs can be folded, read and folded again in another order to the same state.
namespace {

using namespace countersign::cases;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

constexpr QByteArrayView kMark("\xff\xfe--\xff", 5);

QList<Revision> revisionsIn(QByteArrayView bytes)
{
    QList<Revision> revisions;
    while (!bytes.isEmpty() && revisions.size() < 64) {
        const qsizetype end = bytes.indexOf(kMark);
        const QByteArrayView one = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + kMark.size());
        if (auto revision = Revision::decode(one)) {
            require(revision->encode() == one);
            revisions.append(std::move(*revision));
        }
    }
    return revisions;
}

void foldAll(CaseState &state, const QList<Revision> &revisions)
{
    for (qsizetype round = 0; round < revisions.size(); ++round) {
        for (const Revision &revision : revisions)
            static_cast<void>(state.apply(revision));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QList<Revision> revisions = revisionsIn(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (revisions.isEmpty())
        return 0;
    // One content for a number: the store sees to that before anything is folded.
    QList<Revision> unique;
    for (Revision &revision : revisions) {
        revision.caseId = revisions.first().caseId;
        const bool known = std::any_of(unique.begin(), unique.end(), [&](const Revision &one) { return one.dot == revision.dot; });
        if (!known)
            unique.append(revision);
    }
    CaseState forward(unique.first().caseId), backward(unique.first().caseId);
    foldAll(forward, unique);
    std::reverse(unique.begin(), unique.end());
    foldAll(backward, unique);
    require(forward.digest() == backward.digest());
    const CaseFile file = forward.file();
    static_cast<void>(file.marking());
    static_cast<void>(file.conflicts());
    for (const Note &note : file.notes)
        require(difference(note, note).isEmpty());
    return 0;
}
