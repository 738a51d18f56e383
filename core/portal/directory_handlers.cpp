#include "core/portal/handlers.h"

#include "core/objects/signed.h"

#include <QSet>

namespace countersign::portal {

namespace protocol = objects::protocol;

template<> Answer handle<Endpoint::DirectoryRead>(Call &call)
{
    const auto checkpoint = call.core.directory().checkpoint(call.core.identity().signing, call.now);
    auto entries = call.records.directory.page(call.route.from);
    if (!entries)
        return refuse(entries.error());
    // An append may have been committed since: a page never goes beyond its checkpoint.
    const std::uint64_t room = checkpoint.size > call.route.from ? checkpoint.size - call.route.from : 0;
    if (static_cast<std::uint64_t>(entries->size()) > room)
        entries->resize(static_cast<qsizetype>(room));
    protocol::DirectoryPage page;
    page.from = call.route.from;
    page.entries = std::move(*entries);
    page.checkpoint = checkpoint.bytes;
    return Body{page.encode()};
}

template<> Answer handle<Endpoint::DirectoryAppend>(Call &call)
{
    const auto append = protocol::DirectoryAppend::decode(call.request.body);
    if (!append)
        return refuse(append.error());
    call.appending = call.core.directory().lockForAppend();
    const SharedDirectory::State before = call.core.directory().current();
    auto next = std::make_shared<directory::Directory>(*before);
    std::uint64_t position = before->size();
    for (const QByteArray &entry : append->entries) {
        const auto object = objects::Signed::decode(entry);
        if (!object)
            return refuse(object.error());
        if (next->contains(object->id()))
            continue;
        if (const auto applied = next->apply(entry); !applied)
            return refuse(applied.error());
        if (const auto stored = call.records.directory.append(position++, entry, call.now); !stored)
            return refuse(stored.error());
    }
    objects::DirectoryCheckpoint checkpoint;
    checkpoint.size = next->size();
    checkpoint.hash = next->hash();
    checkpoint.at = call.now;
    call.nextDirectory = std::move(next);
    return Body{objects::Signed::make(objects::ObjectType::DirectoryCheckpoint, checkpoint.encodeBody(),
                                      {&call.core.identity().signing}).bytes()};
}

} // namespace countersign::portal
