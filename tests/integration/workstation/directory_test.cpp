#include "training_world.h"

#include "core/store/desk_key_store.h"
#include "core/training/training_contacts.h"
#include "core/workstation/audit_desk.h"
#include "core/workstation/directory_desk.h"
#include "core/workstation/vault_session.h"

#include <algorithm>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using directory::Contact;
using directory::KeyComparison;
using directory::KeyState;
using workstation::DirectoryEntry;

class DirectoryDesk : public TrainingWorld
{
protected:
    static workstation::DirectoryService &directoryOf(const Desk &desk) { return desk.session().directory(); }
    static QList<DirectoryEntry> entriesOf(const Desk &desk)
    {
        const auto entries = QCoro::waitFor(directoryOf(desk).list());
        EXPECT_TRUE(entries.has_value());
        return entries.value_or(QList<DirectoryEntry>());
    }
    static workstation::DeskKey keyOf(const Desk &desk, const char *code)
    {
        const auto entries = entriesOf(desk);
        for (const DirectoryEntry &entry : entries) {
            if (entry.key && entry.key->desk == training::codeOf(code))
                return *entry.key;
        }
        ADD_FAILURE() << code << " is not in the directory";
        return {};
    }
    static QList<Contact> ownOf(const Desk &desk)
    {
        QList<Contact> own;
        const auto entries = entriesOf(desk);
        for (const DirectoryEntry &entry : entries) {
            if (!entry.isDesk)
                own.append(entry.contact);
        }
        return own;
    }
    /// The directory names another key for that desk: signed by the roots, and unknown to this desk.
    static void changeKey(const Desk &desk, const char *code)
    {
        const auto &core = static_cast<workstation::VaultSession &>(desk.session()).core();
        base::Digest other;
        other.bytes.fill(7);
        const auto now = core->now();
        auto see = [other, now, country = training::codeOf(code)](sync::Stores &stores) {
            return store::DeskKeyStore(stores.database()).see(country, other, now);
        };
        const auto seen = QCoro::waitFor(core->writer()->run(std::move(see)));
        ASSERT_TRUE(seen.has_value());
        EXPECT_TRUE(*seen);
    }
    static int recorded(const Desk &desk, const QString &action)
    {
        const auto lines = QCoro::waitFor(desk.session().audit().list({}, 0, 1000));
        EXPECT_TRUE(lines.has_value());
        return static_cast<int>(std::count_if(lines->lines.begin(), lines->lines.end(), [&](const auto &l) { return l.action == action; }));
    }
};

TEST_F(DirectoryDesk, bothDesksReadTheSameDigits)
{
    const auto a = newDesk("QMA");
    const auto b = newDesk("QNB");
    ASSERT_TRUE(a->sync().has_value());
    ASSERT_TRUE(b->sync().has_value());
    const auto here = QCoro::waitFor(directoryOf(*a).digits(training::codeOf("QNB")));
    const auto there = QCoro::waitFor(directoryOf(*b).digits(training::codeOf("QMA")));
    ASSERT_TRUE(here.has_value() && there.has_value());
    EXPECT_EQ(*here, *there);
    EXPECT_EQ(QString(*here).remove(u' ').size(), 60);
    const auto elsewhere = QCoro::waitFor(directoryOf(*a).digits(training::codeOf("QRC")));
    EXPECT_NE(*here, *elsewhere);
    EXPECT_EQ(keyOf(*a, "QNB").fingerprint, keyOf(*b, "QNB").fingerprint);
    EXPECT_TRUE(keyOf(*b, "QNB").own);
}

TEST_F(DirectoryDesk, aComparedKeyStaysComparedOverALock)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    const auto key = keyOf(*desk, "QNB");
    EXPECT_EQ(key.state, KeyState::Unverified);
    ASSERT_TRUE(QCoro::waitFor(directoryOf(*desk).verified(key.desk, key.fingerprint, KeyComparison::ByVoice)).has_value());
    desk->station->lock(workstation::LockReason::Menu);
    desk->reopen();
    const auto kept = keyOf(*desk, "QNB");
    EXPECT_EQ(kept.state, KeyState::Verified);
    EXPECT_EQ(kept.how, KeyComparison::ByVoice);
    EXPECT_EQ(kept.by, u"R. Santos"_s);
    EXPECT_TRUE(kept.at.has_value());
    EXPECT_EQ(recorded(*desk, u"key.verified"_s), 1);
    EXPECT_EQ(keyOf(*desk, "QRC").state, KeyState::Unverified);
    EXPECT_TRUE(desk->sync().has_value());
    EXPECT_EQ(keyOf(*desk, "QNB").state, KeyState::Verified) << "the same key again";
}

TEST_F(DirectoryDesk, digitsOfAnotherKeyCountForNothing)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    base::Digest other;
    other.bytes.fill(7);
    const auto kept = QCoro::waitFor(directoryOf(*desk).verified(training::codeOf("QNB"), other, KeyComparison::InPerson));
    ASSERT_FALSE(kept.has_value());
    EXPECT_EQ(kept.error().code, ErrorCode::DeskKeyChanged);
    EXPECT_EQ(keyOf(*desk, "QNB").state, KeyState::Unverified);
    EXPECT_EQ(recorded(*desk, u"key.verified"_s), 0);
}

TEST_F(DirectoryDesk, anOfficerDecidesOnAChangedKey)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    const auto key = keyOf(*desk, "QNB");
    ASSERT_TRUE(QCoro::waitFor(directoryOf(*desk).verified(key.desk, key.fingerprint, KeyComparison::InPerson)).has_value());
    changeKey(*desk, "QNB");
    EXPECT_EQ(keyOf(*desk, "QNB").state, KeyState::Changed);
    EXPECT_EQ(keyOf(*desk, "QNB").before, key.fingerprint);
    ASSERT_TRUE(directoryOf(*desk).mayAccept());
    ASSERT_TRUE(QCoro::waitFor(directoryOf(*desk).accept(key.desk)).has_value());
    EXPECT_EQ(keyOf(*desk, "QNB").state, KeyState::Unverified) << "nobody compared it";
    EXPECT_EQ(recorded(*desk, u"key.accepted"_s), 1);
}

TEST_F(DirectoryDesk, aChangedKeyIsSeenAtTheNextSyncAndTold)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    changeKey(*desk, "QNB"); // as if the vault had known another one
    const auto &core = static_cast<workstation::VaultSession &>(desk->session()).core();
    const auto now = core->now();
    auto accept = [now](sync::Stores &stores) { return store::DeskKeyStore(stores.database()).accept(training::codeOf("QNB"), now); };
    ASSERT_TRUE(QCoro::waitFor(core->writer()->run(std::move(accept))).has_value());
    const auto synced = desk->sync();
    ASSERT_TRUE(synced.has_value());
    EXPECT_TRUE(std::any_of(synced->remarks.begin(), synced->remarks.end(), [](const base::Error &e) {
        return e.code == ErrorCode::DeskKeyChanged && e.args.value(0) == "QNB"_L1;
    }));
    EXPECT_EQ(keyOf(*desk, "QNB").state, KeyState::Changed);
    EXPECT_EQ(recorded(*desk, u"key.changed"_s), 1);
    const auto again = desk->sync();
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE(again->remarks.isEmpty()) << "told once";
}

TEST_F(DirectoryDesk, ownContactsAreKeptChangedBinnedAndBroughtBack)
{
    const auto desk = newDesk("QMA");
    Contact contact;
    contact.title = u"  Liaison officer, QNB embassy "_s;
    contact.country = training::codeOf("QNB");
    contact.hours = u"24/7"_s;
    const auto id = QCoro::waitFor(directoryOf(*desk).keep(contact));
    ASSERT_TRUE(id.has_value());
    ASSERT_EQ(ownOf(*desk).size(), 1);
    EXPECT_EQ(ownOf(*desk).first().title, u"Liaison officer, QNB embassy"_s);
    EXPECT_EQ(entriesOf(*desk).last().openNow, std::optional(true));
    Contact changed = ownOf(*desk).first();
    changed.phone = u"+0 410 2218"_s;
    ASSERT_TRUE(QCoro::waitFor(directoryOf(*desk).keep(changed)).has_value());
    ASSERT_TRUE(QCoro::waitFor(directoryOf(*desk).remove(*id)).has_value());
    EXPECT_TRUE(ownOf(*desk).isEmpty());
    EXPECT_EQ(QCoro::waitFor(directoryOf(*desk).remove(*id)).error().code, ErrorCode::NothingFound);
    ASSERT_TRUE(QCoro::waitFor(directoryOf(*desk).restore(*id)).has_value());
    ASSERT_EQ(ownOf(*desk).size(), 1);
    EXPECT_EQ(ownOf(*desk).first(), changed);
    EXPECT_EQ(recorded(*desk, u"contact.keep"_s), 2);
    EXPECT_EQ(recorded(*desk, u"contact.remove"_s), 1);
    // Thirty days in the bin, and it is gone when the next is kept.
    ASSERT_TRUE(QCoro::waitFor(directoryOf(*desk).remove(*id)).has_value());
    clock->shift += std::chrono::hours(24 * 31);
    ASSERT_TRUE(QCoro::waitFor(directoryOf(*desk).keep(contact)).has_value());
    EXPECT_EQ(QCoro::waitFor(directoryOf(*desk).restore(*id)).error().code, ErrorCode::NothingFound);
}

TEST_F(DirectoryDesk, aContactWithoutATitleOrWithABookInItIsRefused)
{
    const auto desk = newDesk("QMA");
    EXPECT_FALSE(QCoro::waitFor(directoryOf(*desk).keep({})).has_value());
    Contact long_;
    long_.title = u"Embassy"_s;
    long_.note = QString(3000, u'x');
    const auto kept = QCoro::waitFor(directoryOf(*desk).keep(long_));
    ASSERT_FALSE(kept.has_value());
    EXPECT_EQ(kept.error().code, ErrorCode::TextTooLong);
    EXPECT_TRUE(ownOf(*desk).isEmpty());
}

TEST_F(DirectoryDesk, groupsExpandToDesksOfTheFederationAlone)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    auto &service = directoryOf(*desk);
    const auto known = QCoro::waitFor(service.groups());
    ASSERT_TRUE(known.has_value());
    ASSERT_EQ(known->size(), 4);
    for (const directory::DeskGroup &group : *known) {
        EXPECT_FALSE(group.source.isEmpty()) << qPrintable(group.name);
        EXPECT_GT(group.members.size(), 9) << qPrintable(group.name);
        EXPECT_TRUE(service.reachable(group).isEmpty()) << "real states are no members of the training federation";
    }
    const auto members = directory::membersFromText(u"qnb, QRC ZZZ QMA"_s);
    ASSERT_TRUE(members.has_value());
    ASSERT_TRUE(QCoro::waitFor(service.keepGroup(u"Coast"_s, *members)).has_value());
    const auto all = QCoro::waitFor(service.groups());
    ASSERT_EQ(all->size(), 5);
    EXPECT_TRUE(all->last().own);
    EXPECT_EQ(service.reachable(all->last()), (QList<base::CountryCode>{training::codeOf("QNB"), training::codeOf("QRC")}))
        << "neither this desk nor one that is no member";
    EXPECT_FALSE(QCoro::waitFor(service.keepGroup(u"asean"_s, *members)).has_value()) << "the name of a known group";
    EXPECT_FALSE(QCoro::waitFor(service.keepGroup(u"Empty"_s, {})).has_value());
    ASSERT_TRUE(QCoro::waitFor(service.removeGroup(u"Coast"_s)).has_value());
    EXPECT_EQ(QCoro::waitFor(service.groups())->size(), 4);
}

TEST_F(DirectoryDesk, theTrainingContactsAreOfEveryKindOnceAndSayWhenTheyAreOpen)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(QCoro::waitFor(training::fillContacts(&directoryOf(*desk))).has_value());
    ASSERT_TRUE(QCoro::waitFor(training::fillContacts(&directoryOf(*desk))).has_value());
    EXPECT_EQ(ownOf(*desk).size(), 8);
    const auto entries = entriesOf(*desk);
    for (const DirectoryEntry &entry : entries) {
        if (!entry.isDesk) {
            EXPECT_TRUE(entry.openNow.has_value()) << qPrintable(entry.contact.title);
        }
    }
}
