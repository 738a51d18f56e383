#include "matrix_world.h"

#include "core/crypto/hash.h"
#include "core/portal/portal_core.h"
#include "core/portal/portal_database.h"

#include <algorithm>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {

MatrixTable handWritten()
{
    return MatrixTable(QStringLiteral(COUNTERSIGN_PORTAL_TESTS "/authorisation_table.txt"));
}

} // namespace

TEST(MatrixTable, saysSomethingOfEveryEndpointAndOfNoOther)
{
    const MatrixTable table = handWritten();
    EXPECT_EQ(table.faults(), QStringList());
    QList<QByteArray> asked;
    for (const portal::PolicyRow &row : portal::kPolicy) {
        asked.append(QByteArray(row.event.data(), static_cast<qsizetype>(row.event.size())));
        EXPECT_TRUE(table.knows(asked.last())) << asked.last().constData() << " has no line in authorisation_table.txt";
    }
    std::sort(asked.begin(), asked.end());
    EXPECT_EQ(table.endpoints(), asked);
}

/// trust.md 4: every endpoint, caller, state and tamper. What stands in the table was written
/// apart from the portal's policy; "not allowed" and "not there" are compared to the byte.
TEST_F(PortalMatrix, isWhatTheHandWrittenTableSays)
{
    const MatrixTable table = handWritten();
    int asked = 0, wrong = 0;
    for (const portal::PolicyRow &row : portal::kPolicy) {
        const QByteArray event(row.event.data(), static_cast<qsizetype>(row.event.size()));
        for (int w = 0; w < countOf<Who>(); ++w) {
            for (int s = 0; s < countOf<ObjectState>(); ++s) {
                for (int t = 0; t < countOf<Tamper>(); ++t) {
                    const auto who = static_cast<Who>(w);
                    const auto state = static_cast<ObjectState>(s);
                    const auto tamper = static_cast<Tamper>(t);
                    const MatrixRequest request = requestFor(row, who, state, tamper);
                    const RawAnswer answer = ask(who, request);
                    const char wanted = table.expected(event, who, state, tamper);
                    const char got = letterOf(request, answer);
                    ++asked;
                    if (got == wanted || ++wrong > 40)
                        continue;
                    ADD_FAILURE() << event.constData() << ", " << nameOf(who) << ", " << nameOf(state) << ", " << nameOf(tamper)
                                  << ": expected " << wanted << ", got " << got << " (" << answer.status << ") at " << request.target.constData();
                }
            }
        }
    }
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(asked, static_cast<int>(portal::kPolicy.size()) * 13 * 8 * 4);
    RecordProperty("cells", asked);
}

/// Who runs the portal can give themselves a session: they read what the portal stores, sealed,
/// and still can write nothing, for they hold no device's key.
TEST_F(PortalMatrix, givesItsOperatorNoVoice)
{
    const auto key = portal::readKey(config);
    ASSERT_TRUE(key);
    auto database = portal::openDatabase(config, *key);
    ASSERT_TRUE(database);
    portal::Records records(*database);
    const QByteArray token(32, 't');
    ASSERT_TRUE(records.sessions.begin(token, {federation.officer.device, clock.now(), clock.now() + std::chrono::hours(8)}));
    Caller &operating = *callers.at(Who::Operator);
    for (const portal::PolicyRow &row : portal::kPolicy) {
        if (!row.signedWrite)
            continue;
        const MatrixRequest request = requestFor(row, Who::Officer, ObjectState::Own, Tamper::None);
        auto headers = operating.writeHeaders(crypto::randomBytes(16), request.method, request.target, request.body);
        headers.first().second = "Bearer " + token.toHex();
        EXPECT_EQ(refusalOf(operating.wire().send(request.method, request.target, headers, request.body)), protocol::RefusalCode::BadSignature)
            << row.event.data();
    }
}

} // namespace countersign::testing
