#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/messages/directory_words.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/workstation/directory_desk.h"

#include <QJsonArray>

#include <algorithm>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using directory::Contact;
using workstation::DeskKey;
using workstation::DirectoryEntry;

namespace {

QJsonObject contactJson(const Contact &contact, const std::optional<bool> &openNow)
{
    QJsonObject object{{u"kind"_s, directory::wordOf(contact.kind)}, {u"country"_s, contact.country.text()}, {u"title"_s, contact.title},
                       {u"person"_s, contact.person},                {u"phone"_s, contact.phone},            {u"email"_s, contact.email},
                       {u"hours"_s, contact.hours},                  {u"timeZone"_s, contact.timeZone},      {u"languages"_s, contact.languages}};
    if (openNow)
        object.insert(u"openNow"_s, *openNow);
    if (!contact.id.isNull())
        object.insert(u"id"_s, contact.id.hex());
    return object;
}

QJsonObject keyJson(const DeskKey &key)
{
    static const QStringList states{u"unverified"_s, u"verified"_s, u"changed"_s};
    QJsonObject object{{u"desk"_s, key.desk.text()}, {u"own"_s, key.own}, {u"state"_s, states.value(static_cast<int>(key.state))},
                       {u"fingerprint"_s, base::groupedHex(key.fingerprint.view())}};
    if (key.how)
        object.insert(u"how"_s, *key.how == directory::KeyComparison::InPerson ? u"in-person"_s : u"voice"_s);
    return object;
}

base::Result<QList<DirectoryEntry>> entriesOf(const OpenSession &opened)
{
    return runToEnd(opened.session().directory().list());
}

int runList(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto entries = entriesOf(*opened);
    if (!entries)
        return invocation.fail(entries.error());
    QStringList lines;
    QJsonArray array;
    for (const DirectoryEntry &entry : *entries) {
        if (!entry.key)
            continue;
        QStringList parts{entry.contact.country.text(), entry.contact.title, entry.key->own ? u"this desk"_s : messages::keyStateText(entry.key->state),
                          messages::openText(entry.openNow)};
        if (!entry.active)
            parts << u"left"_s;
        parts.removeAll(QString());
        lines << messages::withoutIsolates(parts.join(u" · "_s));
        QJsonObject object = keyJson(*entry.key);
        object.insert(u"active"_s, entry.active);
        object.insert(u"contact"_s, contactJson(entry.contact, entry.openNow));
        array.append(object);
    }
    invocation.answer(lines.isEmpty() ? u"No federation was joined."_s : lines.join(u'\n'), {{u"desks"_s, array}});
    return Done;
}

bool fits(const Invocation &invocation, const DirectoryEntry &entry)
{
    const Contact &contact = entry.contact;
    if (invocation.has(u"role"_s) && directory::wordOf(contact.kind) != invocation.value(u"role"_s))
        return false;
    if (invocation.has(u"country"_s) && contact.country.text() != invocation.value(u"country"_s).toUpper())
        return false;
    if (invocation.has(u"language"_s) && !contact.languages.split(u',').contains(invocation.value(u"language"_s)))
        return false;
    return !invocation.has(u"open-now"_s) || entry.openNow.value_or(false);
}

int runContacts(Invocation &invocation)
{
    if (invocation.has(u"role"_s) && !directory::contactKindFromWord(invocation.value(u"role"_s)))
        return invocation.usage(u"--role is one of liaison-officer, embassy, ncb, rso, pidc, unhcr, protection, desk, other"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto entries = entriesOf(*opened);
    if (!entries)
        return invocation.fail(entries.error());
    QStringList lines;
    QJsonArray array;
    for (const DirectoryEntry &entry : *entries) {
        if (!fits(invocation, entry))
            continue;
        QStringList parts = messages::contactLines(entry.contact);
        parts.prepend(messages::contactKindText(entry.contact.kind));
        parts << messages::openText(entry.openNow);
        parts.removeAll(QString());
        lines << parts.join(u" · "_s);
        array.append(contactJson(entry.contact, entry.openNow));
    }
    invocation.answer(lines.isEmpty() ? u"Nobody fits."_s : lines.join(u'\n'), {{u"contacts"_s, array}});
    return Done;
}

/// DeskUnknown.
base::Result<DirectoryEntry> deskOf(const OpenSession &opened, const QString &code)
{
    const auto entries = entriesOf(opened);
    if (!entries)
        return base::failFrom(entries);
    const auto found = std::find_if(entries->begin(), entries->end(), [&code](const DirectoryEntry &e) { return e.key && e.key->desk.text() == code; });
    if (found == entries->end())
        return base::fail(base::ErrorCode::DeskUnknown, {}, {code});
    return *found;
}

int runShow(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the code of a desk"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto entry = deskOf(*opened, invocation.positionals().first().toUpper());
    if (!entry)
        return invocation.fail(entry.error());
    const DeskKey &key = *entry->key;
    QStringList lines = messages::contactLines(entry->contact);
    lines << (key.own ? u"This desk's own key."_s : messages::keyStateSentence(key.state, key.how, key.by, key.at));
    lines << u"Fingerprint:"_s << messages::fingerprintText(key.fingerprint);
    QJsonObject object = keyJson(key);
    if (!key.own) {
        const auto digits = runToEnd(opened->session().directory().digits(key.desk));
        if (!digits)
            return invocation.fail(digits.error());
        lines << u"Digits to compare:"_s << *digits;
        object.insert(u"digits"_s, *digits);
    }
    object.insert(u"contact"_s, contactJson(entry->contact, entry->openNow));
    invocation.answer(messages::withoutIsolates(lines.join(u'\n')), object);
    return Done;
}

/// As two people read them: blanks do not count.
QString digitsAlone(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

int runVerify(Invocation &invocation)
{
    const QString how = invocation.value(u"how"_s);
    if (invocation.positionals().size() != 1 || (how != "voice"_L1 && how != "in-person"_L1) || !invocation.has(u"digits"_s))
        return invocation.usage(u"give the code of a desk, --digits as the other desk reads them and --how voice or in-person"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto entry = deskOf(*opened, invocation.positionals().first().toUpper());
    if (!entry)
        return invocation.fail(entry.error());
    workstation::DirectoryService &directory = opened->session().directory();
    const auto digits = runToEnd(directory.digits(entry->key->desk));
    if (!digits)
        return invocation.fail(digits.error());
    if (digitsAlone(*digits) != digitsAlone(invocation.value(u"digits"_s)))
        return invocation.fail({base::ErrorCode::DeskKeyChanged, u"the digits differ"_s, {entry->key->desk.text()}});
    const auto means = how == "voice"_L1 ? directory::KeyComparison::ByVoice : directory::KeyComparison::InPerson;
    const auto kept = runToEnd(directory.verified(entry->key->desk, entry->key->fingerprint, means));
    if (!kept)
        return invocation.fail(kept.error());
    invocation.answer(u"The key of %1 counts as compared."_s.arg(entry->key->desk.text()), {{u"desk"_s, entry->key->desk.text()}, {u"state"_s, u"verified"_s}});
    return Done;
}

} // namespace

QList<Command> directoryCommands()
{
    return {
        {u"directory list"_s, {}, u"list the desks of the federation and the state of their keys"_s, {}, vaultOptions(), runList},
        {u"directory show"_s, u"DESK"_s, u"show a desk: contacts, fingerprint, digits to compare"_s, {}, vaultOptions(), runShow},
        {u"directory verify"_s, u"DESK"_s, u"keep that the digits of a desk were compared"_s,
         u"The other desk reads the digits of its own `directory show`; they are the same on both sides."_s,
         vaultOptions() + QList<Option>{{u"digits"_s, u"DIGITS"_s, u"sixty digits as the other desk reads them"_s},
                                        {u"how"_s, u"voice|in-person"_s, u"how they were compared"_s}},
         runVerify},
        {u"directory contacts"_s, {}, u"list whom the desk can reach"_s, {},
         vaultOptions() + QList<Option>{{u"role"_s, u"WORD"_s, u"liaison-officer, embassy, ncb, rso, pidc, unhcr, protection, desk, other"_s},
                                        {u"country"_s, u"CODE"_s, u"of this state"_s},
                                        {u"language"_s, u"TAG"_s, u"who speak it, such as th"_s},
                                        {u"open-now"_s, {}, u"who are there now by their own clock"_s}},
         runContacts},
    };
}

} // namespace countersign::ctl
