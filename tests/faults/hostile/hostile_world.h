#pragma once

#include "meddling_portal.h"
#include "training_world.h"

#include "core/objects/feed_objects.h"
#include "core/objects/portal_protocol.h"
#include "core/portal/portal_database.h"
#include "core/training/training_keys.h"
#include "core/workstation/vault_session.h"

#include <optional>

namespace countersign::test {

using base::ErrorCode;
namespace protocol = objects::protocol;

/// A training world in which the portal at the pinned address meddles.
class HostileWorld : public TrainingWorld
{
protected:
    void SetUp() override
    {
        TrainingWorld::SetUp();
        stopPortal();
        auto config = folder().portalConfig();
        {
            const auto key = portal::readKey(config);
            ASSERT_TRUE(key.has_value());
            auto database = portal::openDatabase(config, *key);
            ASSERT_TRUE(database.has_value());
            auto identity = portal::loadIdentity(*database, *key);
            ASSERT_TRUE(identity.has_value());
            m_identity.emplace(std::move(*identity));
        }
        config.port = 0;
        // Thirty days pass for both sides.
        config.clock = clock.get();
        auto started = portal::PortalServer::start(config);
        ASSERT_TRUE(started.has_value());
        m_real = std::move(*started);
        hostile = std::make_unique<MeddlingPortal>(m_identity->tls, m_real->port());
        ASSERT_TRUE(hostile->listen(folder().port));
    }
    void TearDown() override
    {
        hostile.reset();
        m_real.reset();
    }

    void add(const Desk &desk, const QString &number, const char *issuer)
    {
        alerts::AlertRecord record;
        record.category = alerts::Category::Stolen;
        record.type = documents::DocumentType::Passport;
        record.number = number;
        record.issuer = training::codeOf(issuer);
        const auto added = QCoro::waitFor(desk.session().alerts().add(record));
        ASSERT_TRUE(added.has_value()) << static_cast<int>(added.error().code);
    }
    static ErrorCode codeOf(const base::Result<workstation::SyncSummary> &summary)
    {
        if (!summary)
            return summary.error().code;
        return summary->remarks.isEmpty() ? ErrorCode::Internal : summary->remarks.first().code;
    }
    /// Keys of a training desk, for what a hostile member could sign.
    [[nodiscard]] training::DeskKeys keysOf(const char *code) const
    {
        return *training::deskKeys(folder().seed, *training::findState(training::codeOf(code)));
    }
    /// Changes the entry of one owner in the list of feeds.
    static void changeFeed(Reply &reply, const char *owner, const std::function<void(protocol::FeedStatus &)> &change)
    {
        auto list = protocol::FeedList::decode(reply.body);
        if (!list)
            return;
        for (protocol::FeedStatus &feed : list->feeds) {
            const auto channel = objects::ChannelDescriptor::decodeBody(objects::Signed::decode(feed.channel)->body());
            if (channel->feed.owner == training::codeOf(owner))
                change(feed);
        }
        reply.body = list->encode();
    }
    static bool isBatchesOf(const QByteArray &target, const char *owner)
    {
        return target.startsWith(QByteArray("/v1/feeds/") + owner + '/') && target.contains("/batches");
    }

    /// The portal's own word, which it can give on anything.
    template<typename T>
    [[nodiscard]] QByteArray signedByPortal(const T &object) const
    {
        return objects::Signed::make(T::kType, object.encodeBody(), {&m_identity->signing}).bytes();
    }
    /// What stands in a vault, beside the window's thread.
    [[nodiscard]] static const workstation::CorePtr &coreOf(const Desk &desk)
    {
        return static_cast<workstation::VaultSession &>(desk.session()).core();
    }

    std::unique_ptr<MeddlingPortal> hostile;

private:
    std::optional<portal::PortalIdentity> m_identity;
    std::unique_ptr<portal::PortalServer> m_real;
};

} // namespace countersign::test
