#include "core/store/template_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"

namespace countersign::store {

using database::Statement;

namespace {

constexpr QLatin1StringView kAll("SELECT name, title, body, language FROM case_template ORDER BY name");
constexpr QLatin1StringView kKeep("INSERT OR REPLACE INTO case_template(name, title, body, language) VALUES(?, ?, ?, ?)");
constexpr QLatin1StringView kForget("DELETE FROM case_template WHERE name = ?");

} // namespace

base::Result<QList<KeptTemplate>> TemplateStore::all()
{
    auto read = Statement::prepare(m_database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<KeptTemplate> found;
    for (;;) {
        const auto next = read->next();
        if (!next)
            return failFrom(next);
        if (!*next)
            return found;
        found.append({read->text(0), read->text(1), read->text(2), read->text(3)});
    }
}

base::Status TemplateStore::keep(const KeptTemplate &wanted)
{
    auto keep = Statement::prepare(m_database, kKeep);
    if (!keep)
        return failFrom(keep);
    return keep->bind(wanted.name).bind(wanted.title).bind(wanted.body).bind(wanted.language).run();
}

base::Status TemplateStore::forget(const QString &name)
{
    auto forget = Statement::prepare(m_database, kForget);
    if (!forget)
        return failFrom(forget);
    return forget->bind(name).run();
}

} // namespace countersign::store
