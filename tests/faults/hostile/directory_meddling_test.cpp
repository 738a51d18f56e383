#include "hostile_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

class DirectoryMeddling : public HostileWorld
{
};

TEST_F(DirectoryMeddling, ghostDeviceIsNotLetIn)
{
    const auto desk = newDesk("QMA", training::Seat::Analyst);
    ASSERT_TRUE(desk->sync().has_value());
    const auto stranger = crypto::SigningKey::generate();
    objects::DeviceEntry ghost;
    ghost.desk = training::codeOf("QNB");
    ghost.device.bytes[0] = 7;
    ghost.signing = stranger->publicKey();
    ghost.issued = clock->now();
    ghost.epoch = 2;
    ghost.wrappedDeskSealing = QByteArray(80, 'x');
    const QByteArray forged =
        objects::Signed::make(objects::DeviceEntry::kType, ghost.encodeBody(), {&*stranger}).bytes();
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (!target.startsWith("/v1/directory"))
            return;
        auto page = protocol::DirectoryPage::decode(reply.body);
        page->entries.append(forged);
        reply.body = page->encode();
    };
    const auto summary = desk->sync();
    ASSERT_FALSE(summary.has_value());
    hostile->meddle = {};
    EXPECT_TRUE(desk->sync().has_value()) << "nothing of it was kept";
}

TEST_F(DirectoryMeddling, olderLogIsRefused)
{
    const auto desk = newDesk("QMA", training::Seat::Analyst);
    QByteArray older;
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (target.startsWith("/v1/directory"))
            older = protocol::DirectoryPage::decode(reply.body)->checkpoint;
    };
    ASSERT_TRUE(desk->sync().has_value());
    hostile->meddle = {};
    const auto another = newDesk("QNB", training::Seat::Analyst);
    ASSERT_TRUE(desk->sync().has_value());
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (!target.startsWith("/v1/directory"))
            return;
        auto page = protocol::DirectoryPage::decode(reply.body);
        page->entries.clear();
        page->checkpoint = older;
        reply.body = page->encode();
    };
    EXPECT_EQ(codeOf(desk->sync()), ErrorCode::PortalWentBack);
}

TEST_F(DirectoryMeddling, entriesHeldBackAreNoticed)
{
    const auto desk = newDesk("QMA", training::Seat::Analyst);
    ASSERT_TRUE(desk->sync().has_value());
    const auto another = newDesk("QNB", training::Seat::Analyst);
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (!target.startsWith("/v1/directory"))
            return;
        auto page = protocol::DirectoryPage::decode(reply.body);
        page->entries.clear();
        reply.body = page->encode();
    };
    EXPECT_EQ(codeOf(desk->sync()), ErrorCode::DirectoryDiffers) << "the checkpoint promises more";
}

TEST_F(DirectoryMeddling, otherOrderIsRefused)
{
    const auto desk = newDesk("QMA", training::Seat::Analyst);
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (!target.startsWith("/v1/directory"))
            return;
        auto page = protocol::DirectoryPage::decode(reply.body);
        if (page->entries.size() > 4)
            page->entries.swapItemsAt(2, 3);
        reply.body = page->encode();
    };
    EXPECT_FALSE(desk->sync().has_value());
}
