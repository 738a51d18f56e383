#include "core/messages/directory_words.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/say.h"

#include <QLocale>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using directory::Contact;
using directory::ContactKind;
using directory::KeyComparison;
using directory::KeyState;

QString contactKindText(ContactKind kind)
{
    switch (kind) {
    case ContactKind::LiaisonOfficer:
        return Say::tr("Liaison officer");
    case ContactKind::Embassy:
        return Say::tr("Embassy");
    case ContactKind::InterpolNcb:
        return Say::tr("INTERPOL NCB");
    case ContactKind::Rso:
        return Say::tr("Regional Support Office (RSO)");
    case ContactKind::PidcSecretariat:
        return Say::tr("PIDC secretariat");
    case ContactKind::Unhcr:
        return Say::tr("UNHCR");
    case ContactKind::Protection:
        return Say::tr("Protection contact");
    case ContactKind::NationalDesk:
        return Say::tr("National desk");
    case ContactKind::Other:
        break;
    }
    return Say::tr("Other contact");
}

QString openText(const std::optional<bool> &openNow)
{
    if (!openNow)
        return {};
    return *openNow ? Say::tr("open now") : Say::tr("closed now");
}

QString languagesText(const QString &tags)
{
    QStringList names;
    const auto parts = tags.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.trimmed();
        const QLocale locale(tag);
        // Each language by its own name: who can speak it can read it.
        QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
        // Qt names the country of the likeliest variant along with it.
        if (locale.language() == QLocale::English && !tag.contains(u'-'))
            name = u"English"_s;
        names << (name.isEmpty() ? code(tag) : foreign(name));
    }
    return names.join(u", "_s);
}

QString hoursText(const Contact &contact)
{
    if (contact.hours.isEmpty())
        return {};
    if (contact.timeZone.isEmpty() || contact.hours == "24/7"_L1)
        return code(contact.hours);
    return u"%1 (%2)"_s.arg(code(contact.hours), code(contact.timeZone));
}

QStringList contactLines(const Contact &contact)
{
    QStringList lines{contact.title, contact.person, countryText(contact.country), contact.phone, contact.email, contact.address,
                      hoursText(contact), languagesText(contact.languages), contact.note};
    for (QString &line : lines)
        line = withoutIsolates(line);
    lines.removeAll(QString());
    return lines;
}

QString keyStateText(KeyState state)
{
    switch (state) {
    case KeyState::Verified:
        return Say::tr("verified");
    case KeyState::Changed:
        return Say::tr("changed");
    case KeyState::Unverified:
        break;
    }
    return Say::tr("unverified");
}

QString keyStateSentence(KeyState state, const std::optional<KeyComparison> &how, const QString &by, const std::optional<base::Instant> &at)
{
    switch (state) {
    case KeyState::Verified: {
        const QString who = by.isEmpty() ? QString() : foreign(by);
        const QString when = at ? dateText(*at) : QString();
        return how == KeyComparison::InPerson ? Say::tr("Compared in person by %1, %2.").arg(who, when)
                                              : Say::tr("Compared by voice by %1, %2.").arg(who, when);
    }
    case KeyState::Changed:
        return Say::tr("The key is another one than before. Nothing is sent to this desk until an officer decides. Compare the digits with the desk on a known line.");
    case KeyState::Unverified:
        break;
    }
    return Say::tr("Nobody has compared this key yet. The directory's signatures hold; comparing the digits shows that both desks see the same directory.");
}

QString fingerprintText(const base::Digest &fingerprint)
{
    constexpr qsizetype kLine = 20; // four groups of four and the blanks between
    const QString groups = base::groupedHex(fingerprint.view());
    QStringList lines;
    for (qsizetype at = 0; at < groups.size(); at += kLine)
        lines << groups.mid(at, kLine).trimmed();
    return lines.join(u'\n');
}

QString groupTitle(const directory::DeskGroup &group)
{
    return group.title.isEmpty() ? foreign(group.name) : foreign(group.title);
}

} // namespace countersign::messages
