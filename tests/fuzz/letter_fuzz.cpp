#include "core/release/courier_file.h"
#include "core/release/draft.h"
#include "core/release/gate_codec.h"
#include "core/release/letters.h"
#include "core/release/redaction.h"

#include <cstdint>
#include <cstdlib>

/// Foreign bytes as each letter, draft, question and courier file: what is taken is written again as the very
/// same bytes. And as text with cuts: no key of a record comes out.
namespace {

using namespace countersign;
using namespace countersign::release;

template<typename T>
void tryBody(QByteArrayView bytes)
{
    const auto value = T::decodeBody(bytes);
    if (value && QByteArrayView(value->encodeBody()) != bytes)
        std::abort();
}

void tryLetters(QByteArrayView bytes)
{
    tryBody<ReleaseLetter>(bytes);
    tryBody<PartLetter>(bytes);
    tryBody<ReceiptLetter>(bytes);
    tryBody<RecallLetter>(bytes);
    tryBody<RequestLetter>(bytes);
    tryBody<AnswerLetter>(bytes);
    tryBody<RemarkLetter>(bytes);
    tryBody<ApprovalAsk>(bytes);
    tryBody<ApprovalGiven>(bytes);
    tryBody<DeskCopy>(bytes);
    tryBody<CourierSheet>(bytes);
}

void tryText(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes.sliced(2));
    const QString cut = releasable(text, {{static_cast<std::uint8_t>(bytes[0]), static_cast<std::uint8_t>(bytes[1])}}, {QStringLiteral("QMA"), {}});
    // Once is enough: nothing is left for a second time.
    if (withoutLinks(cut) != cut)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    tryLetters(bytes);
    const auto draft = ReleaseDraft::decode(bytes);
    if (draft && QByteArrayView(draft->encode()) != bytes)
        std::abort();
    const auto question = decodeQuestion(bytes);
    if (question && QByteArrayView(encode(*question)) != bytes)
        std::abort();
    (void)readCourier(bytes);
    if (bytes.size() > 2)
        tryText(bytes);
    return 0;
}
