#include "core/alerts/lookup.h"
#include "core/bench/alert_vault.h"
#include "core/bench/indexed_peer.h"
#include "core/bench/lookup_bench.h"
#include "core/bench/sample_alerts.h"
#include "core/documents/document_number.h"
#include "core/store/alert_store.h"

#include <QTemporaryDir>

#include <random>
#include <vector>

namespace countersign::bench {

using namespace Qt::StringLiterals;

namespace {

/// A question as an officer types it, and its compared form.
struct Asked
{
    QString number;
    QString normal;
    base::CountryCode issuer;
};

/// Numbers in the form of the sample alerts that are, but for chance, not among them.
std::vector<Asked> cleanQuestions(int count)
{
    std::vector<Asked> questions;
    const QList<base::CountryCode> owners = desks();
    constexpr quint64 kBeyond = 1ULL << 40;
    for (int i = 0; i < count; ++i) {
        const base::CountryCode issuer = owners[i % owners.size()];
        const QString number = sampleAlert(issuer, kBeyond + static_cast<quint64>(i)).number;
        questions.push_back({number, QString::fromLatin1(documents::normalForm(number)), issuer});
    }
    return questions;
}

std::vector<Asked> knownQuestions(int count, quint64 alerts)
{
    std::vector<Asked> questions;
    const QList<base::CountryCode> owners = desks();
    const quint64 perDesk = alerts / static_cast<quint64>(owners.size());
    std::mt19937_64 random(7);
    for (int i = 0; i < count; ++i) {
        const base::CountryCode issuer = owners[i % owners.size()];
        const QString number = sampleAlert(issuer, random() % perDesk).number;
        questions.push_back({number, QString::fromLatin1(documents::normalForm(number)), issuer});
    }
    return questions;
}

void spread(const QString &row, const QString &what, const Timings &timings, const Tell &tell)
{
    tell(figure(row, what + u", p50"_s, timings.median() / 1000, u"us"_s));
    tell(figure(row, what + u", p99"_s, timings.p99() / 1000, u"us"_s));
}

struct EngineTimes
{
    Timings close;               ///< exact and look-alike only
    Timings complete;            ///< every step, no near match
    Timings withNear;            ///< every step, some near match
    int near = 0;
};

base::Result<EngineTimes> askClean(const alerts::LookupEngine &engine, const std::vector<Asked> &questions)
{
    EngineTimes times;
    const auto now = base::SystemClock().now();
    for (const Asked &asked : questions) {
        alerts::Question question{asked.number, asked.issuer, {}};
        base::Result<alerts::Answer> answer;
        times.close.add(timed([&] { answer = engine.ask(question, now, alerts::Reach::Close); }));
        if (!answer)
            return base::failFrom(answer);
        const auto passed = timed([&] { answer = engine.ask(question, now); });
        if (!answer)
            return base::failFrom(answer);
        if (answer->matches.isEmpty()) {
            times.complete.add(passed);
        } else {
            times.withNear.add(passed);
            ++times.near;
        }
    }
    return times;
}

} // namespace

base::Status measureLookups(const LookupWanted &wanted, const Tell &tell)
{
    const auto vault = alertVault({wanted.folder, wanted.alerts}, tell);
    if (!vault)
        return base::failFrom(vault);
    auto database = vault->openConnection();
    if (!database)
        return base::failFrom(database);
    store::AlertStore store(*database, store::NumberHash(vault->indexHashKey()));
    store.setAdmittedDesks(desks());
    const alerts::LookupEngine engine(store);
    const std::vector<Asked> clean = cleanQuestions(wanted.questions);
    const std::vector<Asked> known = knownQuestions(wanted.questions, wanted.alerts);
    // Warm: the first question loads the filter, and pages come from the system's cache.
    for (const Asked &asked : known) {
        if (const auto found = store.byNumber(asked.normal.toLatin1()); !found || found->isEmpty())
            return base::fail(base::ErrorCode::Internal, u"a sample alert is not found"_s);
    }
    const auto times = askClean(engine, clean);
    if (!times)
        return base::failFrom(times);
    spread(u"1"_s, u"no hit through LookupEngine::ask, exact and look-alike"_s, times->close, tell);
    spread(u"2"_s, u"complete no hit through LookupEngine::ask"_s, times->complete, tell);
    tell(atMost(u"2"_s, u"complete no hit, p50"_s, times->complete.median() / 1000, u"us"_s, 100));
    tell(figure(u"2"_s, u"share of clean questions with a near match"_s, static_cast<double>(times->near) / wanted.questions, u"of 1"_s));
    spread({}, u"question with a near match"_s, times->withNear, tell);
    Timings hits, whole;
    const auto now = base::SystemClock().now();
    for (const Asked &asked : known) {
        base::Result<QList<alerts::AlertRecord>> found;
        hits.add(timed([&] { found = store.byNumber(asked.normal.toLatin1()); }));
        base::Result<alerts::Answer> answer;
        whole.add(timed([&] { answer = engine.ask({asked.number, asked.issuer, {}}, now); }));
        if (!found || !answer)
            return base::fail(base::ErrorCode::Internal, u"look-up failed"_s);
    }
    spread(u"4"_s, u"hit with the whole record, decoded"_s, hits, tell);
    spread({}, u"hit through LookupEngine::ask, every step"_s, whole, tell);
    const double page = pageCryptoNanoseconds();
    tell(figure({}, u"cipher work of one page"_s, page / 1000, u"us"_s));
    tell(atMost(u"4"_s, u"hit, of the cipher work of one page"_s, hits.median() / page, u"x"_s, 2.5));
    if (!wanted.withPeer) {
        tell(notMeasured(u"1"_s, u"no hit, times as fast as a QSqlQuery miss, p50"_s, u">= 100"_s));
        tell(notMeasured(u"1"_s, u"no hit, times as fast as a QSqlQuery miss, p99"_s, u">= 50"_s));
        return {};
    }
    const QTemporaryDir folder;
    auto peer = IndexedPeer::make(folder.filePath(u"peer.db"_s), wanted.alerts);
    if (!peer)
        return base::failFrom(peer);
    Timings misses, peerHits;
    for (const Asked &asked : known)
        static_cast<void>(peer->ask(asked.normal, asked.issuer.text()));
    for (const Asked &asked : clean)
        misses.add(timed([&] { static_cast<void>(peer->ask(asked.normal, asked.issuer.text())); }));
    for (const Asked &asked : known)
        peerHits.add(timed([&] { static_cast<void>(peer->ask(asked.normal, asked.issuer.text())); }));
    spread({}, u"QSqlQuery on an indexed SQLCipher table, miss"_s, misses, tell);
    spread({}, u"QSqlQuery on an indexed SQLCipher table, hit"_s, peerHits, tell);
    tell(atLeast(u"1"_s, u"no hit, times as fast as a QSqlQuery miss, p50"_s, misses.median() / times->close.median(), u"x"_s, 100));
    tell(atLeast(u"1"_s, u"no hit, times as fast as a QSqlQuery miss, p99"_s, misses.p99() / times->close.p99(), u"x"_s, 50));
    tell(atLeast(u"4"_s, u"hit, times as fast as QSqlQuery"_s, peerHits.median() / hits.median(), u"x"_s, 3.5));
    return {};
}

} // namespace countersign::bench
