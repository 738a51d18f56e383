#include "core/store/alert_filter.h"

#include "core/database/database.h"
#include "core/database/transaction.h"

#include <algorithm>

namespace countersign::store {

namespace {

constexpr const char *kSince = "SELECT keys FROM filter_delta WHERE id > ? AND id <= ? ORDER BY id";
/// Keys fetched ahead of those that are asked.
constexpr std::size_t kAhead = 24;

qint64 keysIn(QByteArrayView bytes)
{
    return bytes.size() / 8;
}

std::uint64_t keyAt(QByteArrayView bytes, qint64 index)
{
    std::uint64_t key = 0;
    for (int i = 8; i-- > 0;)
        key = key << 8 | static_cast<unsigned char>(bytes[index * 8 + i]);
    return key;
}

} // namespace

LoadedFilterPtr FilterShelf::filter() const
{
    const std::lock_guard lock(m_mutex);
    return m_filter;
}

void FilterShelf::put(LoadedFilterPtr filter)
{
    const std::lock_guard lock(m_mutex);
    m_filter = std::move(filter);
    ++m_puts;
}

base::Status FilterView::follow(database::Database &database, const LookupState &state, const NumberHash &hash)
{
    if (!state.isFilterWhole()) {
        m_usable = false;
        m_build = -1;
        return {};
    }
    if (m_build != state.build) {
        const auto found = find(database, state, hash);
        if (!found)
            return failFrom(found);
        if (*found || state.build == 0) {
            m_filter = *found;
            m_since.clear();
            m_build = state.build;
            m_lastDelta = state.covers;
        } else if (m_build < 0 || m_lastDelta < state.covers) {
            m_usable = false;
            m_build = -1;
            return {};
        }
        // Otherwise the build before, with everything since it, still speaks for all.
    }
    if (const auto read = readSince(database, state.lastDelta); !read)
        return read;
    m_usable = true;
    return {};
}

base::Result<LoadedFilterPtr> FilterView::find(database::Database &database, const LookupState &state, const NumberHash &hash)
{
    if (state.build == 0)
        return LoadedFilterPtr{};
    LoadedFilterPtr shelved = m_shelf->filter();
    if (shelved && shelved->build == state.build)
        return shelved;
    if (m_shelf->whenMissing() == FilterShelf::Missing::AskTable)
        return LoadedFilterPtr{};
    auto loaded = kept_filter::load(database, state, hash);
    if (loaded && *loaded)
        m_shelf->put(*loaded);
    return loaded;
}

base::Status FilterView::readSince(database::Database &database, qint64 last)
{
    if (last <= m_lastDelta)
        return {};
    auto read = NativeStatement::prepare(database, kSince);
    if (!read)
        return failFrom(read);
    read->bind(1, m_lastDelta).bind(2, last);
    for (;;) {
        const auto row = read->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        const QByteArrayView bytes = read->bytes(0);
        for (qint64 i = 0; i < keysIn(bytes); ++i)
            m_since.add(keyAt(bytes, i));
    }
    m_lastDelta = last;
    return {};
}

void FilterView::mark(std::span<const std::uint64_t> keys, std::vector<std::uint8_t> &held) const
{
    for (std::size_t i = 0; i < std::min(kAhead, keys.size()); ++i)
        prefetch(keys[i]);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i + kAhead < keys.size())
            prefetch(keys[i + kAhead]);
        if (mayHold(keys[i]))
            held[i] = 1;
    }
}

base::Result<FilterCare> keepFilter(database::Database &database, const NumberHash &hash, FilterShelf &shelf,
                                    std::stop_token stop)
{
    auto reader = LookupStateReader::prepare(database);
    if (!reader)
        return failFrom(reader);
    std::optional<FuseFilter> built;
    LookupState state;
    {
        auto reading = database::Transaction::begin(database, database::Transaction::Kind::Read);
        if (!reading)
            return failFrom(reading);
        const auto read = reader->read();
        if (!read)
            return failFrom(read);
        state = *read;
        const LoadedFilterPtr shelved = shelf.filter();
        const auto own = std::make_shared<FilterShelf>();
        own->put(shelved);
        FilterView view(own);
        if (const auto followed = view.follow(database, state, hash); !followed)
            return failFrom(followed);
        const bool isShelved = state.build == 0 || (shelved && shelved->build == state.build);
        if (view.isUsable() && static_cast<qint64>(view.keysSince()) <= kMostKeysSince) {
            if (isShelved)
                return FilterCare::Nothing;
            shelf.put(view.filter());
            return FilterCare::Loaded;
        }
        auto rows = kept_filter::buildFromRows(database, hash, stop);
        if (!rows)
            return failFrom(rows);
        built = std::move(*rows);
    }
    if (!built)
        return base::fail(base::ErrorCode::Cancelled);
    auto writing = database::Transaction::begin(database);
    if (!writing)
        return failFrom(writing);
    const auto now = reader->read();
    if (!now)
        return failFrom(now);
    // A snapshot brought a filter of its own meanwhile, and took the deltas since ours away.
    if (now->build != state.build)
        return FilterCare::Nothing;
    const auto build = kept_filter::save(database, *built, hash, state.generation, state.lastDelta);
    if (!build)
        return failFrom(build);
    if (const auto done = writing->commit(); !done)
        return failFrom(done);
    shelf.put(std::make_shared<const LoadedFilter>(LoadedFilter{*build, std::move(*built)}));
    return FilterCare::Rebuilt;
}

} // namespace countersign::store
