#include "core/release/letter_fields.h"
#include "core/release/letters.h"

#include <algorithm>

/// What a desk sends itself: asks, decisions, copies.
namespace countersign::release {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr auto fieldsOf(const AskedLetter *)
{
    return std::make_tuple(&AskedLetter::recipient, &AskedLetter::salt, &AskedLetter::letter);
}
constexpr auto fieldsOf(const ApprovalAsk *)
{
    return std::make_tuple(&ApprovalAsk::release, &ApprovalAsk::desk, &ApprovalAsk::author, &ApprovalAsk::authorName,
                           &ApprovalAsk::title, &ApprovalAsk::content, &ApprovalAsk::question, &ApprovalAsk::letters,
                           &ApprovalAsk::at);
}
constexpr auto fieldsOf(const SignedFor *)
{
    return std::make_tuple(&SignedFor::envelope, &SignedFor::letter, &SignedFor::commitment);
}
constexpr auto fieldsOf(const ApprovalGiven *)
{
    return std::make_tuple(&ApprovalGiven::release, &ApprovalGiven::desk, &ApprovalGiven::by, &ApprovalGiven::byName,
                           &ApprovalGiven::adviser, &ApprovalGiven::approves, &ApprovalGiven::reason, &ApprovalGiven::content,
                           &ApprovalGiven::rules, &ApprovalGiven::letters, &ApprovalGiven::at);
}
constexpr auto fieldsOf(const DeskCopy *)
{
    return std::make_tuple(&DeskCopy::release, &DeskCopy::desk, &DeskCopy::caseId, &DeskCopy::note, &DeskCopy::title,
                           &DeskCopy::reason, &DeskCopy::question, &DeskCopy::letters, &DeskCopy::at);
}

namespace {

constexpr std::uint32_t kRules = 22;

tl::unexpected<base::Error> broken(QString what)
{
    return base::fail(ErrorCode::NotCanonical, std::move(what));
}

/// The adviser decides questions and signs no letter; who approves signs each letter; a no signs none.
bool isRight(const ApprovalGiven &given)
{
    const auto isRule = [](std::uint32_t rule) { return rule >= 1 && rule <= kRules; };
    const bool rules = given.adviser != given.rules.isEmpty() && objects::rises(given.rules)
        && std::all_of(given.rules.begin(), given.rules.end(), isRule);
    const bool marks = (!given.adviser && given.approves) != given.letters.isEmpty()
        && objects::rises(given.letters, [](const SignedFor &one) { return one.envelope; });
    const bool reason = (given.approves && !given.adviser) || !given.reason.trimmed().isEmpty();
    return !given.release.isNull() && !given.by.isNull() && !given.content.isEmpty() && rules && marks && reason;
}

} // namespace

QByteArray ApprovalAsk::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<ApprovalAsk> ApprovalAsk::decodeBody(QByteArrayView body)
{
    auto ask = objects::decodeFields<ApprovalAsk>(body, objects::Extra::Refuse);
    if (!ask)
        return ask;
    if (ask->release.isNull() || ask->author.isNull() || ask->letters.isEmpty())
        return broken(u"ask for approval"_s);
    QList<QByteArray> letters;
    for (const AskedLetter &asked : ask->letters)
        letters << asked.letter;
    const bool inOrder = objects::rises(ask->letters, [](const AskedLetter &asked) { return asked.recipient; });
    if (!inOrder || ask->content.isEmpty() || contentOf(letters) != ask->content)
        return broken(u"letters of an ask"_s);
    return ask;
}

QByteArray ApprovalGiven::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<ApprovalGiven> ApprovalGiven::decodeBody(QByteArrayView body)
{
    auto given = objects::decodeFields<ApprovalGiven>(body, objects::Extra::Refuse);
    if (given && !isRight(*given))
        return broken(u"decision"_s);
    return given;
}

QByteArray DeskCopy::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<DeskCopy> DeskCopy::decodeBody(QByteArrayView body)
{
    auto copy = objects::decodeFields<DeskCopy>(body, objects::Extra::Refuse);
    if (copy && (copy->release.isNull() || copy->caseId.isNull() || copy->note.isNull() || contentOf(copy->letters).isEmpty()))
        return broken(u"copy of a release"_s);
    return copy;
}

} // namespace countersign::release
