#include "core/messages/template_titles.h"
#include "core/store/template_store.h"
#include "core/workstation/case_service.h"

#include <QFile>

#include <algorithm>

// Outside of any namespace, as Q_INIT_RESOURCE asks. A static library's resources are
// linked only where someone names them.
static void nameResources()
{
    Q_INIT_RESOURCE(case_templates);
}

/// The part of the case service that keeps the templates of notes.
namespace countersign::workstation {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they are offered.
const QStringList &shippedNames()
{
    static const QStringList names{u"alert-assessment"_s, u"route-report"_s, u"document-fraud-bulletin"_s, u"request-reply"_s,
                                   u"blank"_s};
    return names;
}

} // namespace

QHash<QString, NoteTemplate> VaultCaseService::shippedTemplates() const
{
    nameResources();
    QHash<QString, NoteTemplate> shipped;
    for (const QString &name : shippedNames()) {
        QFile file(u":/countersign/cases/templates/"_s + name + u".md"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        shipped.insert(name, {name, messages::templateTitle(name), QString::fromUtf8(file.readAll()), {}, false});
    }
    return shipped;
}

VaultCaseService::Answer<QList<NoteTemplate>> VaultCaseService::templates()
{
    const CorePtr core = m_core;
    auto shipped = shippedTemplates();
    auto read = [](sync::Stores &stores) { return store::TemplateStore(stores.database()).all(); };
    const auto kept = co_await core->reader()->run(std::move(read));
    if (!kept)
        co_return base::failFrom(kept);
    QList<NoteTemplate> own;
    for (const store::KeptTemplate &one : *kept) {
        const NoteTemplate made{one.name, one.title, one.body, one.language, true};
        if (shipped.contains(one.name))
            shipped[one.name] = made;
        else
            own.append(made);
    }
    QList<NoteTemplate> all;
    for (const QString &name : shippedNames()) {
        if (const auto found = shipped.constFind(name); found != shipped.constEnd())
            all.append(*found);
    }
    all += own;
    co_return all;
}

VaultCaseService::Answer<NoteTemplate> VaultCaseService::templateOf(QString name)
{
    const auto all = co_await templates();
    if (!all)
        co_return base::failFrom(all);
    const QString wanted = name.isEmpty() ? u"blank"_s : name;
    const auto found = std::find_if(all->begin(), all->end(), [&wanted](const NoteTemplate &one) { return one.name == wanted; });
    if (found == all->end())
        co_return base::fail(base::ErrorCode::NothingFound, u"template"_s);
    co_return *found;
}

VaultCaseService::Saved VaultCaseService::keepTemplate(NoteTemplate wanted)
{
    Job job = [wanted](CaseAct &act) -> base::Status {
        act.entry.object.clear();
        act.entry.details = wanted.name.toUtf8();
        return store::TemplateStore(act.stores.database()).keep({wanted.name, wanted.title, wanted.body, wanted.language});
    };
    const auto done = co_await act(u"template.keep"_s, {}, std::move(job));
    co_return done;
}

VaultCaseService::Saved VaultCaseService::forgetTemplate(QString name)
{
    Job job = [name](CaseAct &act) -> base::Status {
        act.entry.object.clear();
        act.entry.details = name.toUtf8();
        return store::TemplateStore(act.stores.database()).forget(name);
    };
    const auto done = co_await act(u"template.forget"_s, {}, std::move(job));
    co_return done;
}

} // namespace countersign::workstation
