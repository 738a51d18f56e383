#include "ui/reading/request_target.h"

#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::RequestKind;

namespace {

const std::pair<RequestKind, QString> kKinds[]{{RequestKind::Information, u"information"_s},
                                               {RequestKind::Confirmation, u"confirmation"_s},
                                               {RequestKind::PassOn, u"pass-on"_s},
                                               {RequestKind::Access, u"access"_s}};

} // namespace

QString requestTarget(const release::RequestLetter &letter)
{
    QUrlQuery asked;
    const auto add = [&asked](const QString &name, const QString &value) {
        if (!value.isEmpty())
            asked.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    for (const auto &[kind, word] : kKinds) {
        if (kind == letter.kind)
            add(u"kind"_s, word);
    }
    add(u"to"_s, letter.recipient.text());
    add(u"about"_s, letter.about.isNull() ? QString() : letter.about.hex());
    add(u"paragraph"_s, letter.paragraph.isNull() ? QString() : letter.paragraph.hex());
    add(u"alert"_s, letter.alert.isNull() ? QString() : letter.alert.hex());
    add(u"subject"_s, letter.subject);
    add(u"text"_s, letter.text);
    add(u"purpose"_s, markings::wordOf(letter.purpose));
    QStringList onward;
    for (const base::CountryCode &desk : letter.onward)
        onward << desk.text();
    add(u"onward"_s, onward.join(u','));
    return u"/new?"_s + asked.toString(QUrl::FullyEncoded);
}

bool isRequestTarget(const QString &target)
{
    return target.startsWith(u"/new?"_s);
}

release::RequestLetter requestOf(const QString &target)
{
    const QUrlQuery asked(target.section(u'?', 1));
    const auto value = [&asked](const QString &name) { return asked.queryItemValue(name, QUrl::FullyDecoded); };
    release::RequestLetter letter;
    for (const auto &[kind, word] : kKinds) {
        if (word == value(u"kind"_s))
            letter.kind = kind;
    }
    letter.recipient = base::CountryCode::fromText(value(u"to"_s)).value_or(base::CountryCode());
    letter.about = base::EnvelopeId::fromHex(value(u"about"_s)).value_or(base::EnvelopeId());
    letter.paragraph = base::EntityId::fromHex(value(u"paragraph"_s)).value_or(base::EntityId());
    letter.alert = base::AlertId::fromHex(value(u"alert"_s)).value_or(base::AlertId());
    letter.subject = value(u"subject"_s);
    letter.text = value(u"text"_s);
    letter.purpose = markings::purposeFromWord(value(u"purpose"_s)).value_or(letter.purpose);
    for (const QString &word : value(u"onward"_s).split(u',', Qt::SkipEmptyParts)) {
        if (const auto desk = base::CountryCode::fromText(word))
            letter.onward.append(*desk);
    }
    return letter;
}

} // namespace countersign::ui
