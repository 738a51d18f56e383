#include "matrix_table.h"

#include <QFile>

#include <array>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCallers{"analyst", "team-leader", "releasing-officer", "protection-adviser", "desk-administrator", "auditor",
                              "portal-operator", "recipients-user", "third-desks-user", "revoked-user", "revoked-device",
                              "expired-token", "anonymous"};
constexpr std::array kStates{"own", "same-desk", "other-desk", "addressed", "recalled", "expired", "deleted", "non-existent"};
constexpr std::array kTampers{"none", "foreign-id", "extra-field", "missing-field"};
static_assert(kCallers.size() == static_cast<std::size_t>(Who::Count));
static_assert(kStates.size() == static_cast<std::size_t>(ObjectState::Count));
static_assert(kTampers.size() == static_cast<std::size_t>(Tamper::Count));

constexpr QByteArrayView kLetters("yenNsbkvgfc");

} // namespace

const char *nameOf(Who who) { return kCallers[static_cast<std::size_t>(who)]; }
const char *nameOf(ObjectState state) { return kStates[static_cast<std::size_t>(state)]; }
const char *nameOf(Tamper tamper) { return kTampers[static_cast<std::size_t>(tamper)]; }

MatrixTable::MatrixTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_faults.append(u"cannot read "_s + path);
        return;
    }
    int number = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().simplified();
        ++number;
        if (!line.isEmpty() && !line.startsWith('#'))
            take(line.split(' '), number);
    }
}

void MatrixTable::take(const QList<QByteArray> &words, int line)
{
    const auto fault = [&] { m_faults.append(u"line %1"_s.arg(line)); };
    if (words.size() < 3)
        return fault();
    const QByteArray letters = QByteArrayList(words.mid(2)).join();
    if (words.at(1).startsWith("tampers")) {
        const bool everyone = words.at(2) == "everyone";
        if (words.size() != 6 || (!everyone && words.at(2) != "let-in"))
            return fault();
        const Tampers tampers{everyone, words.at(3) + words.at(4) + words.at(5)};
        const QByteArray state = words.at(1).sliced(7);
        if (state.isEmpty() ? m_tampers.contains(words.at(0)) : !state.startsWith(':'))
            return fault();
        if (state.isEmpty())
            m_tampers.insert(words.at(0), tampers);
        else
            m_exceptions[words.at(0)].insert(state.sliced(1), tampers);
        return;
    }
    bool known = letters.size() == countOf<Who>() && !m_rows.value(words.at(0)).contains(words.at(1));
    for (const char letter : letters)
        known = known && kLetters.contains(letter);
    bool isState = false;
    for (const char *state : kStates)
        isState = isState || words.at(1) == state;
    if (!known || !isState)
        return fault();
    m_rows[words.at(0)].insert(words.at(1), letters);
}

QStringList MatrixTable::faults() const
{
    QStringList all = m_faults;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row->size() != countOf<ObjectState>() || m_tampers.value(row.key()).letters.size() != countOf<Tamper>() - 1)
            all.append(QString::fromLatin1(row.key()));
    }
    return all;
}

char MatrixTable::expected(const QByteArray &endpoint, Who who, ObjectState state, Tamper tamper) const
{
    const QByteArray letters = m_rows.value(endpoint).value(nameOf(state));
    if (letters.isEmpty())
        return 0;
    const char plain = letters.at(static_cast<int>(who));
    if (tamper == Tamper::None)
        return plain == 'N' ? 'n' : plain;
    // Who is not let in learns nothing about the body, and nothing from it.
    const Tampers tampers = m_exceptions.value(endpoint).value(nameOf(state), m_tampers.value(endpoint));
    if (!tampers.everyone && (plain == 'n' || plain == 's'))
        return plain;
    return tampers.letters.at(static_cast<int>(tamper) - 1);
}

} // namespace countersign::testing
