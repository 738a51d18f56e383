#include "hostile_world.h"

#include "core/cases/edits.h"
#include "core/objects/case_objects.h"
#include "core/workstation/case_desk.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

/// The portal meddles with the sealed case log of a desk. Whatever it does, nothing that was written is
/// lost and nothing foreign gets in; as soon as it is honest again, both machines show the same.
class CaseMeddling : public HostileWorld
{
protected:
    using ChangePage = std::function<void(protocol::LogPage &)>;

    void SetUp() override
    {
        HostileWorld::SetUp();
        a = newDesk("QMA");
        b = newDesk("QMA", training::Seat::Analyst);
        ASSERT_TRUE(a->sync().has_value());
        ASSERT_TRUE(b->sync().has_value());
        ASSERT_TRUE(a->sync().has_value());
        id = make(u"first"_s);
        other = make(u"second"_s);
        for (int i = 0; i < 4; ++i) {
            open(*a, id);
            rename(u"first %1"_s.arg(i));
        }
        ASSERT_TRUE(a->sync().has_value());
    }
    base::CaseId make(const QString &title)
    {
        const auto made = QCoro::waitFor(a->session().cases().create(title, {}));
        EXPECT_TRUE(made.has_value());
        return made.value_or(base::CaseId{});
    }
    void rename(const QString &title)
    {
        ASSERT_TRUE(QCoro::waitFor(a->session().cases().change(id, cases::setTitle(cases::entityOf(id), title))).has_value());
    }
    static std::shared_ptr<const cases::CaseFile> open(const Desk &desk, const base::CaseId &which)
    {
        const auto opened = QCoro::waitFor(desk.session().cases().open(which));
        return opened ? *opened : nullptr;
    }
    /// Changes each page of the case log that goes to a reader.
    void meddleWith(ChangePage change)
    {
        hostile->meddle = [change](const QByteArray &method, const QByteArray &target, Reply &reply) {
            if (method != "GET" || !target.startsWith("/v1/desks/") || reply.status != 200)
                return;
            auto page = protocol::LogPage::decode(reply.body);
            if (!page)
                return;
            change(*page);
            reply.body = page->encode();
        };
    }
    void beHonest() { hostile->meddle = nullptr; }

    /// After the meddling: b syncs until it has all, at most three times (one to notice, one to read again).
    void expectBothTheSame()
    {
        beHonest();
        for (int i = 0; i < 3; ++i)
            ASSERT_TRUE(b->sync().has_value());
        const auto atB = open(*b, id);
        ASSERT_TRUE(atB);
        EXPECT_EQ(atB->title, open(*a, id)->title);
        EXPECT_EQ(atB->title, u"first 3"_s);
        const auto second = open(*b, other);
        ASSERT_TRUE(second);
        EXPECT_EQ(second->title, u"second"_s);
        const auto calm = b->sync();
        ASSERT_TRUE(calm.has_value());
        EXPECT_TRUE(calm->remarks.isEmpty()) << qPrintable(calm->remarks.value(0).detail);
        EXPECT_EQ(calm->casesWaiting, 0);
    }

    std::unique_ptr<Desk> a, b;
    base::CaseId id, other;
};

TEST_F(CaseMeddling, reorderedTheLogSaysTheSame)
{
    meddleWith([](protocol::LogPage &page) { std::reverse(page.entries.begin(), page.entries.end()); });
    ASSERT_TRUE(b->sync().has_value());
    expectBothTheSame();
}

TEST_F(CaseMeddling, anEntryThatWasLeftOutIsFetchedLater)
{
    for (int left = 0; left < 4; ++left) {
        meddleWith([left](protocol::LogPage &page) {
            if (page.entries.size() > left + 1) {
                page.entries.removeAt(left + 1);
                --page.end;
            }
        });
        ASSERT_TRUE(b->sync().has_value());
    }
    expectBothTheSame();
}

TEST_F(CaseMeddling, anEntryInThePlaceOfAnotherIsNoticed)
{
    meddleWith([](protocol::LogPage &page) {
        if (page.entries.size() > 4)
            page.entries[3] = page.entries.at(2);
    });
    const auto met = b->sync();
    ASSERT_TRUE(met.has_value());
    EXPECT_FALSE(met->remarks.isEmpty());
    expectBothTheSame();
}

TEST_F(CaseMeddling, duplicatedEntriesChangeNothing)
{
    meddleWith([](protocol::LogPage &page) {
        if (page.entries.isEmpty())
            return;
        page.end += static_cast<std::uint64_t>(page.entries.size());
        page.entries += page.entries;
    });
    ASSERT_TRUE(b->sync().has_value());
    expectBothTheSame();
}

TEST_F(CaseMeddling, flippedBytesAreRefusedAndTheRestIsKept)
{
    for (int entry = 0; entry < 5; ++entry) {
        meddleWith([entry](protocol::LogPage &page) {
            if (page.entries.size() <= entry)
                return;
            QByteArray &bytes = page.entries[entry];
            bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 0x10);
        });
        const auto met = b->sync();
        ASSERT_TRUE(met.has_value());
        EXPECT_FALSE(met->remarks.isEmpty());
    }
    expectBothTheSame();
}

TEST_F(CaseMeddling, anObjectOfAnotherDeskIsNotTaken)
{
    const auto theirs = keysOf("QNB");
    objects::CaseEntry entry;
    entry.desk = training::codeOf("QMA");
    entry.name = {id, 1, {}};
    entry.name.key.bytes.fill(9);
    entry.sealed = QByteArray(200, 's');
    const QByteArray foreign = objects::Signed::make(objects::CaseEntry::kType, entry.encodeBody(), {&theirs.user}).bytes();
    meddleWith([foreign](protocol::LogPage &page) {
        page.entries.append(foreign);
        ++page.end;
    });
    const auto met = b->sync();
    ASSERT_TRUE(met.has_value());
    EXPECT_FALSE(met->remarks.isEmpty());
    expectBothTheSame();
}

TEST_F(CaseMeddling, aReceiptForNothingStoredIsFoundOut)
{
    ASSERT_TRUE(b->sync().has_value());
    open(*a, id);
    rename(u"first 3"_s);
    // The portal takes what a sends, says so, and never shows it again.
    std::uint64_t shown = 0;
    meddleWith([&shown](protocol::LogPage &page) {
        shown = shown == 0 ? page.end : shown;
        const auto room = static_cast<qsizetype>(shown > page.from ? shown - page.from : 0);
        page.entries = page.entries.first(std::min(room, page.entries.size()));
        page.end = shown;
    });
    const auto met = a->sync();
    ASSERT_TRUE(met.has_value());
    EXPECT_FALSE(met->remarks.isEmpty()) << "a receipt is only the portal's word";
    beHonest();
    ASSERT_TRUE(a->sync().has_value());
    expectBothTheSame();
}

TEST_F(CaseMeddling, aPortalThatForgotIsToldAgain)
{
    ASSERT_TRUE(b->sync().has_value());
    meddleWith([](protocol::LogPage &page) {
        page.entries.clear();
        page.from = page.end = 0;
    });
    const auto met = b->sync();
    ASSERT_TRUE(met.has_value());
    EXPECT_EQ(codeOf(met), ErrorCode::PortalWentBack);
    ASSERT_TRUE(open(*b, id)) << "nothing is given up";
    expectBothTheSame();
}
