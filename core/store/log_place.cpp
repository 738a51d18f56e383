#include "core/store/log_place.h"

#include "core/database/database.h"
#include "core/store/rows.h"

namespace countersign::store {

using database::Statement;

namespace {

struct Texts
{
    QLatin1StringView place, elsewhere, note, startOver;
};
constexpr Texts kCases{
    QLatin1StringView("SELECT position, object FROM case_log_entry ORDER BY position DESC LIMIT 1"),
    QLatin1StringView("SELECT count(*) FROM case_log_entry WHERE object = ? AND position <> ?"),
    QLatin1StringView("INSERT INTO case_log_entry(position, object) VALUES(?, ?) ON CONFLICT DO UPDATE SET object = excluded.object"),
    QLatin1StringView("DELETE FROM case_log_entry")};
constexpr Texts kMail{
    QLatin1StringView("SELECT position, object FROM mail_log_entry ORDER BY position DESC LIMIT 1"),
    QLatin1StringView("SELECT count(*) FROM mail_log_entry WHERE object = ? AND position <> ?"),
    QLatin1StringView("INSERT INTO mail_log_entry(position, object) VALUES(?, ?) ON CONFLICT DO UPDATE SET object = excluded.object"),
    QLatin1StringView("DELETE FROM mail_log_entry")};

const Texts &textsOf(LogPlace::Log log)
{
    return log == LogPlace::Log::Cases ? kCases : kMail;
}

} // namespace

base::Result<LogPlace::Place> LogPlace::place()
{
    Place place;
    const auto read = rows::each(m_database, textsOf(m_log).place, [&place](const Statement &row) {
        place.next = static_cast<std::uint64_t>(row.integer(0)) + 1;
        place.last = rows::idOf<base::ObjectId>(row.bytes(1));
    });
    if (!read)
        return failFrom(read);
    return place;
}

base::Result<bool> LogPlace::note(std::uint64_t position, const base::ObjectId &object)
{
    const auto elsewhere = rows::number(m_database, textsOf(m_log).elsewhere, object, static_cast<qint64>(position));
    if (!elsewhere)
        return failFrom(elsewhere);
    if (const auto noted = rows::change(m_database, textsOf(m_log).note, static_cast<qint64>(position), object); !noted)
        return failFrom(noted);
    return *elsewhere == 0;
}

base::Status LogPlace::startOver()
{
    return rows::change(m_database, textsOf(m_log).startOver);
}

} // namespace countersign::store
