#pragma once

#include "core/cases/case_state.h"
#include "core/cases/edits.h"

#include <QList>

#include <gtest/gtest.h>

#include <random>

namespace countersign::testing {

template<typename Id>
Id idOf(int number)
{
    Id id;
    id.bytes[0] = 1;
    id.bytes[14] = static_cast<std::uint8_t>(number >> 8);
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

/// One person at one machine with a copy of a case.
class Machine
{
public:
    explicit Machine(int number, base::Instant start = base::fromMillis(1'772'000'000'000))
        : device(idOf<base::DeviceId>(number)), user(idOf<base::UserId>(number)), name(QString(QChar(u'A' + number))), m_at(start)
    {
    }

    /// Writes a revision as somebody who sees all that stands here.
    const cases::Revision &write(cases::Changes changes)
    {
        cases::Revision revision;
        revision.caseId = state.id();
        revision.seen = state.seen();
        revision.dot = {device, state.seen().of(device) + 1};
        revision.author = user;
        revision.authorName = name;
        m_at += std::chrono::milliseconds(700);
        revision.at = m_at;
        revision.changes = std::move(changes);
        // Through its bytes, as it would come by sync: order and doubles are settled there.
        const auto read = cases::Revision::decode(revision.encode());
        EXPECT_TRUE(read.has_value());
        all.append(*read);
        EXPECT_TRUE(state.apply(all.last()).has_value());
        return all.last();
    }
    /// Takes what the other has, in its order.
    void take(const Machine &other)
    {
        for (const cases::Revision &revision : other.all) {
            if (state.seen().covers(revision.dot))
                continue;
            ASSERT_TRUE(state.apply(revision).has_value());
            all.append(revision);
        }
    }
    [[nodiscard]] cases::Note note(const base::EntityId &id) const { return *state.note(id); }

    static const base::CaseId &caseId()
    {
        static const auto id = idOf<base::CaseId>(7);
        return id;
    }

    base::DeviceId device;
    base::UserId user;
    QString name;
    cases::CaseState state{caseId()};
    QList<cases::Revision> all; ///< in the order in which they came here

private:
    base::Instant m_at;
};

inline cases::Paragraph paragraphOf(const base::EntityId &id, const QString &order, const QString &text)
{
    cases::Paragraph paragraph;
    paragraph.id = id;
    paragraph.order = order;
    paragraph.text = text;
    return paragraph;
}

/// A case with one note of `many` paragraphs, written by `machine`.
inline base::EntityId beginCase(Machine &machine, int many)
{
    const auto note = idOf<base::EntityId>(100);
    cases::Changes changes = cases::addCase(Machine::caseId(), QStringLiteral("QMA-2026-001"), QStringLiteral("Coastal route"));
    changes += cases::addNote(note, QStringLiteral("Note"), {});
    QString order;
    for (int i = 0; i < many; ++i) {
        order = cases::orderBetween(order, {}, machine.device);
        changes += cases::addParagraph(note, paragraphOf(idOf<base::EntityId>(200 + i), order, QStringLiteral("paragraph %1").arg(i)));
    }
    machine.write(changes);
    return note;
}

} // namespace countersign::testing
