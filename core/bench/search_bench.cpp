#include "core/bench/search_bench.h"

#include "core/bench/alert_vault.h"
#include "core/bench/sample_notes.h"
#include "core/database/transaction.h"
#include "core/store/search_store.h"
#include "core/store/vault.h"

#include <QFileInfo>

#include <algorithm>

namespace countersign::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kCasesATransaction = 100;

base::Result<store::Vault> makeVault(const QString &folder)
{
    store::VaultEnvironment environment;
    environment.costs = {{1, 8192}, {1, 8192}}; // the passphrase is not what is measured
    auto made = store::Vault::create({folder, u"QMA"_s, u"Bench"_s, {}, false}, benchPassphrase(), environment);
    if (!made)
        return base::failFrom(made);
    return std::move(made->vault);
}

base::Status fill(database::Database &database, quint64 cases)
{
    store::SearchStore search(database);
    for (quint64 i = 0; i < cases;) {
        auto transaction = database::Transaction::begin(database);
        if (!transaction)
            return base::failFrom(transaction);
        for (const quint64 end = std::min(i + kCasesATransaction, cases); i < end; ++i) {
            if (const auto put = search.put(sampleCase(i)); !put)
                return put;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return search.optimise();
}

/// Types each query letter by letter; the time of each key stroke.
base::Status type(store::SearchStore &search, const QStringList &queries, const store::SearchQuestion &filters, Timings &timings)
{
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            store::SearchQuestion question = filters;
            question.text = query.left(length);
            question.typing = true;
            base::Status done;
            timings.add(timed([&] {
                const auto found = search.search(question);
                if (!found)
                    done = base::failFrom(found);
            }));
            if (!done)
                return done;
        }
    }
    return {};
}

void tellTimes(const Tell &tell, const QString &what, const Timings &timings, bool goal)
{
    tell(figure({}, u"%1: key strokes"_s.arg(what), static_cast<double>(timings.count()), {}));
    tell(figure({}, u"%1, p50"_s.arg(what), timings.median() / 1e6, u"ms"_s));
    const double p95 = timings.at(0.95) / 1e6;
    tell(goal ? atMost({}, u"%1, p95"_s.arg(what), p95, u"ms"_s, 50) : figure({}, u"%1, p95"_s.arg(what), p95, u"ms"_s));
    tell(figure({}, u"%1, longest"_s.arg(what), timings.at(1) / 1e6, u"ms"_s));
}

} // namespace

base::Status measureSearch(const SearchWanted &wanted, const Tell &tell)
{
    auto vault = makeVault(wanted.folder);
    if (!vault)
        return base::failFrom(vault);
    auto database = vault->openConnection();
    if (!database)
        return base::failFrom(database);
    const quint64 cases = std::max<quint64>(1, wanted.notes / kNotesACase);
    base::Status filled;
    const auto built = timed([&] { filled = fill(*database, cases); });
    if (!filled)
        return filled;
    if (const auto moved = database->checkpoint(); !moved)
        return moved;
    tell(figure({}, u"notes"_s, static_cast<double>(cases * kNotesACase), {}));
    tell(figure({}, u"index built, notes written along"_s, std::chrono::duration<double>(built).count(), u"s"_s));
    tell(figure({}, u"vault, bytes a note"_s, static_cast<double>(QFileInfo(database->path()).size()) / static_cast<double>(cases * kNotesACase), u"B"_s));

    auto reader = vault->openConnection({.readOnly = true});
    if (!reader)
        return base::failFrom(reader);
    store::SearchStore search(*reader);
    Timings typed, slips, filtered;
    if (const auto done = type(search, sampleQueries(), {}, typed); !done)
        return done;
    tellTimes(tell, u"as you type"_s, typed, true);
    if (const auto done = type(search, {u"smugglre"_s, u"pasport"_s, u"hologrem"_s, u"fingerprnt"_s, u"penyelundub"_s}, {}, slips); !done)
        return done;
    tellTimes(tell, u"with a slip"_s, slips, false);
    store::SearchQuestion filters;
    filters.author = u"Analyst 7"_s;
    filters.grading = u"B2"_s;
    if (const auto done = type(search, sampleQueries(), filters, filtered); !done)
        return done;
    tellTimes(tell, u"with author and grading"_s, filtered, false);
    const cases::CaseFile changed = [] {
        cases::CaseFile file = sampleCase(3);
        file.notes[0].paragraphs[0].text += u" changed"_s;
        return file;
    }();
    store::SearchStore writer(*database);
    base::Status put;
    const auto updated = timed([&] { put = writer.put(changed); });
    if (!put)
        return put;
    tell(figure({}, u"one changed paragraph written"_s, std::chrono::duration<double>(updated).count() * 1000, u"ms"_s));
    return {};
}

} // namespace countersign::bench
