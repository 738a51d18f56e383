#include "core/cases/change.h"

#include "core/cases/fields.h"
#include "core/objects/cbor.h"

#include <algorithm>

namespace countersign::cases {

using base::ErrorCode;
using base::fail;
using objects::cbor::Reader;
using objects::cbor::Writer;
using namespace Qt::StringLiterals;

namespace {

/// Keys of the map.
enum Key : std::uint64_t { kCase = 1, kDevice, kCounter, kSeen, kAuthor, kAuthorName, kAt, kLabel, kChanges };
constexpr std::size_t kKeys = 9;
/// Beyond it a name is no name.
constexpr qsizetype kMostName = 500;

/// By place, one for each: the last one said counts.
Changes inOrder(Changes changes)
{
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.place < b.place; });
    Changes unique;
    unique.reserve(changes.size());
    for (Change &change : changes) {
        if (!unique.isEmpty() && unique.last().place == change.place)
            unique.last() = std::move(change);
        else
            unique.append(std::move(change));
    }
    return unique;
}

base::Status broken(const char *what)
{
    return fail(ErrorCode::CaseObjectBroken, QString::fromLatin1(what));
}

/// The next key of the map, which has to be this one.
bool isNext(Reader &reader, Key key)
{
    const auto found = reader.nextKey();
    return found && *found == key;
}

template<typename Id>
bool takeId(Reader &reader, Id &into)
{
    const auto read = reader.bytes();
    const auto id = read ? Id::fromBytes(*read) : std::nullopt;
    if (id)
        into = *id;
    return id.has_value();
}

bool takeNumber(Reader &reader, std::uint64_t &into)
{
    const auto read = reader.unsignedInt();
    if (read)
        into = *read;
    return read.has_value();
}

bool takeText(Reader &reader, QString &into)
{
    const auto read = reader.text();
    if (read)
        into = *read;
    return read && into.size() <= kMostName;
}

bool takeSeen(Reader &reader, Seen &into)
{
    const auto count = reader.enterArray();
    if (!count)
        return false;
    base::DeviceId last;
    for (std::size_t i = 0; i < *count; ++i) {
        const auto two = reader.enterArray();
        Dot dot;
        if (!two || *two != 2 || !takeId(reader, dot.device) || !takeNumber(reader, dot.counter))
            return false;
        reader.leave();
        if (dot.counter == 0 || !(last < dot.device))
            return false;
        last = dot.device;
        into.add(dot);
    }
    reader.leave();
    return true;
}

base::Status takeChanges(Reader &reader, Changes &into)
{
    const auto count = reader.enterArray();
    if (!count)
        return broken("changes");
    into.reserve(static_cast<qsizetype>(std::min<std::size_t>(*count, 4096)));
    for (std::size_t i = 0; i < *count; ++i) {
        Change change;
        std::uint64_t field = 0;
        const auto four = reader.enterArray();
        if (!four || *four != 4 || !takeId(reader, change.place.entity) || !takeNumber(reader, field))
            return broken("change");
        const auto key = reader.bytes();
        const auto value = reader.skip();
        if (!key || !value)
            return broken("change");
        reader.leave();
        if (field > 255)
            return fail(ErrorCode::UnknownCriticalField, u"field of a case"_s);
        change.place.field = static_cast<Field>(field);
        change.place.key = key->toByteArray();
        change.value = value->toByteArray();
        if (!into.isEmpty() && !(into.last().place < change.place))
            return broken("order of the changes");
        if (const auto good = fields::check(change.place, change.value); !good)
            return good;
        into.append(std::move(change));
    }
    reader.leave();
    return {};
}

} // namespace

QByteArray Revision::encode() const
{
    Writer out;
    out.map(kKeys);
    out.key(kCase);
    out.bytes(caseId.view());
    out.key(kDevice);
    out.bytes(dot.device.view());
    out.key(kCounter);
    out.unsignedInt(dot.counter);
    out.key(kSeen);
    out.array(static_cast<std::size_t>(seen.counters().size()));
    for (auto it = seen.counters().begin(); it != seen.counters().end(); ++it) {
        out.array(2);
        out.bytes(it.key().view());
        out.unsignedInt(it.value());
    }
    out.key(kAuthor);
    out.bytes(author.view());
    out.key(kAuthorName);
    out.text(authorName.left(kMostName));
    out.key(kAt);
    out.integer(base::toMillis(at));
    out.key(kLabel);
    out.text(label.left(kMostName));
    out.key(kChanges);
    const Changes sorted = inOrder(changes);
    out.array(static_cast<std::size_t>(sorted.size()));
    for (const Change &change : sorted) {
        out.array(4);
        out.bytes(change.place.entity.view());
        out.unsignedInt(static_cast<std::uint64_t>(change.place.field));
        out.bytes(change.place.key);
        out.raw(change.value);
    }
    return out.take();
}

base::Result<Revision> Revision::decode(QByteArrayView bytes)
{
    Reader reader(bytes);
    Revision read;
    const auto count = reader.enterMap();
    if (!count)
        return failFrom(broken("map"));
    if (*count > kKeys)
        return fail(ErrorCode::UnknownCriticalField, u"key of a revision"_s);
    if (!isNext(reader, kCase) || !takeId(reader, read.caseId) || !isNext(reader, kDevice) || !takeId(reader, read.dot.device)
        || !isNext(reader, kCounter) || !takeNumber(reader, read.dot.counter) || !isNext(reader, kSeen) || !takeSeen(reader, read.seen)
        || !isNext(reader, kAuthor) || !takeId(reader, read.author) || !isNext(reader, kAuthorName) || !takeText(reader, read.authorName)) {
        return failFrom(broken("head"));
    }
    const bool timed = isNext(reader, kAt);
    const auto time = reader.integer();
    if (!timed || !time || !isNext(reader, kLabel) || !takeText(reader, read.label) || !isNext(reader, kChanges))
        return failFrom(broken("head"));
    read.at = base::fromMillis(*time);
    if (const auto taken = takeChanges(reader, read.changes); !taken)
        return failFrom(taken);
    reader.leave();
    if (!reader.end())
        return failFrom(broken("end"));
    // Without gaps: what a device had seen of itself is everything before.
    if (read.caseId.isNull() || read.dot.counter == 0 || read.seen.of(read.dot.device) + 1 != read.dot.counter)
        return failFrom(broken("count"));
    return read;
}

} // namespace countersign::cases
