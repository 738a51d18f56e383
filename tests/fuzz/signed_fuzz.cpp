#include "core/directory/directory.h"
#include "core/directory/federation_setup.h"
#include "core/directory/key_file.h"
#include "core/objects/case_objects.h"
#include "core/objects/feed_objects.h"
#include "core/objects/portal_protocol.h"
#include "core/objects/signed.h"

#include <cstdint>
#include <cstdlib>

/// Foreign bytes as each kind of object, message and file. A body that is taken must be
/// written again as the very same bytes, save optional fields of a newer program.
namespace {

using namespace countersign;

template<typename T>
void tryBody(QByteArrayView bytes)
{
    const auto value = T::decodeBody(bytes);
    if (value && value->encodeBody().size() > bytes.size())
        std::abort();
}

template<typename T>
void tryMessage(QByteArrayView bytes)
{
    const auto value = T::decode(bytes);
    if (value && QByteArrayView(value->encode()) != bytes)
        std::abort();
}

void tryBodies(QByteArrayView bytes)
{
    tryBody<objects::CaseKeys>(bytes);
    tryBody<objects::CaseEntry>(bytes);
    tryBody<objects::CaseBlob>(bytes);
    tryBody<objects::FederationRoot>(bytes);
    tryBody<objects::FederationManifest>(bytes);
    tryBody<objects::DeskCharter>(bytes);
    tryBody<objects::UserEntry>(bytes);
    tryBody<objects::DeviceEntry>(bytes);
    tryBody<objects::Revocation>(bytes);
    tryBody<objects::EnrolmentRequest>(bytes);
    tryBody<objects::DirectoryCheckpoint>(bytes);
    tryBody<objects::ChannelDescriptor>(bytes);
    tryBody<objects::FeedBatch>(bytes);
    tryBody<objects::FeedHead>(bytes);
    tryBody<objects::SnapshotManifest>(bytes);
    tryBody<objects::protocol::Receipt>(bytes);
}

void tryMessages(QByteArrayView bytes)
{
    using namespace objects::protocol;
    tryMessage<Refusal>(bytes);
    tryMessage<PortalInfo>(bytes);
    tryMessage<ChallengeRequest>(bytes);
    tryMessage<Challenge>(bytes);
    tryMessage<LoginRequest>(bytes);
    tryMessage<SessionGrant>(bytes);
    tryMessage<DirectoryPage>(bytes);
    tryMessage<DirectoryAppend>(bytes);
    tryMessage<FeedList>(bytes);
    tryMessage<BatchPage>(bytes);
    tryMessage<FeedAppend>(bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    tryBodies(bytes);
    tryMessages(bytes);
    (void)directory::openJoinFile(bytes);
    (void)directory::DeskCard::decode(bytes);
    (void)directory::readKeyFileLabel(bytes);
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return 0;
    if (QByteArrayView(object->bytes()) != bytes)
        std::abort();
    tryBodies(object->body());
    directory::Directory nobody;
    if (nobody.apply(bytes))
        std::abort(); // no key is known, so nothing can be accepted
    return 0;
}
