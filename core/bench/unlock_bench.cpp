#include "core/bench/alert_vault.h"
#include "core/bench/lookup_bench.h"
#include "core/bench/sample_alerts.h"
#include "core/crypto/passphrase.h"
#include "core/workstation/session.h"
#include "core/workstation/workstation.h"

#include <QCoroTask>
#include <QFileInfo>

#include <memory>

namespace countersign::bench {

using namespace Qt::StringLiterals;
using workstation::Reason;

namespace {

constexpr int kRounds = 9;
constexpr int kServiceQuestions = 500;

base::Result<Timings> bareArgon()
{
    Timings timings;
    const crypto::PassphraseCost cost;
    const QByteArray salt(crypto::kSaltSize, 's');
    for (int i = 0; i < kRounds; ++i) {
        base::Status done;
        const auto passphrase = benchPassphrase();
        timings.add(timed([&] {
            if (const auto key = crypto::stretchPassphrase(passphrase, {}, salt, cost); !key)
                done = base::failFrom(key);
        }));
        if (!done)
            return base::failFrom(done);
    }
    return timings;
}

} // namespace

base::Status measureUnlock(const LookupWanted &wanted, const Tell &tell)
{
    {
        const auto vault = alertVault({wanted.folder, wanted.alerts}, tell);
        if (!vault)
            return base::failFrom(vault);
    }
    const auto clock = std::make_shared<base::SystemClock>();
    workstation::Workstation station(QFileInfo(wanted.folder).absolutePath(), clock);
    station.setAutomaticSync(false);
    const auto secret = std::make_shared<crypto::SecretBytes>(benchPassphrase());
    const alerts::Question question{sampleAlert(desks().first(), 1).number, desks().first(), {}};
    Timings first, argon;
    for (int i = 0; i < kRounds; ++i) {
        base::Result<alerts::Answer> answer;
        base::Status opened;
        first.add(timed([&] {
            opened = QCoro::waitFor(station.unlock(wanted.folder, secret, {}));
            if (opened)
                answer = QCoro::waitFor(station.session()->lookup().ask(question, Reason::BorderCheck));
        }));
        if (!opened)
            return opened;
        if (!answer)
            return base::failFrom(answer);
        station.lock(workstation::LockReason::Menu);
        const auto bare = bareArgon();
        if (!bare)
            return base::failFrom(bare);
        argon.add(std::chrono::nanoseconds(static_cast<qint64>(bare->median())));
    }
    tell(figure({}, u"bare Argon2id"_s, argon.median() / 1e6, u"ms"_s));
    tell(figure(u"11"_s, u"unlock to first answer"_s, first.median() / 1e6, u"ms"_s));
    tell(atMost(u"11"_s, u"unlock to first answer, of the bare Argon2id"_s, first.median() / argon.median(), u"x"_s, 1.3));
    if (const auto opened = QCoro::waitFor(station.unlock(wanted.folder, secret, {})); !opened)
        return opened;
    Timings service;
    for (int i = 0; i < kServiceQuestions; ++i) {
        const alerts::Question asked{sampleAlert(desks().last(), (1ULL << 41) + static_cast<quint64>(i)).number, desks().last(), {}};
        base::Result<alerts::Answer> answer;
        service.add(timed([&] { answer = QCoro::waitFor(station.session()->lookup().ask(asked, Reason::BorderCheck)); }));
        if (!answer)
            return base::failFrom(answer);
    }
    tell(figure(u"1"_s, u"no hit through LookupService, audited and kept, p50"_s, service.median() / 1e6, u"ms"_s));
    tell(figure(u"1"_s, u"the same, p99 (goal: 5 ms and one fsync)"_s, service.p99() / 1e6, u"ms"_s));
    return {};
}

} // namespace countersign::bench
