#include "app/ctl/release_draft_options.h"

#include "core/agreements/agreement.h"

#include <algorithm>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::CountryCode;
using base::EntityId;
using release::ReleaseDraft;

namespace {

base::Status wrong(const QString &what)
{
    return base::fail(base::ErrorCode::UsageWrong, u"release draft"_s, {what});
}

/// "key=value; flag; key=value": the first word may stand without a key.
struct Clause
{
    QString key, value;
};
QList<Clause> clausesOf(const QString &text)
{
    QList<Clause> clauses;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype at = part.indexOf(u'=');
        clauses.append({part.left(at).trimmed(), at < 0 ? QString() : part.mid(at + 1).trimmed()});
    }
    return clauses;
}

QStringList listOf(const QString &text)
{
    QStringList words;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words << part.trimmed();
    return words;
}

base::Result<QList<CountryCode>> countriesOf(const QString &text)
{
    QList<CountryCode> countries;
    for (const QString &word : listOf(text)) {
        const auto code = CountryCode::fromText(word);
        if (!code)
            return base::failFrom(wrong(u"%1 is no country code"_s.arg(word)));
        countries.append(*code);
    }
    return countries;
}

/// "PART@DESK": the desk is optional and means all where it is left out.
struct AtDesk
{
    QString word;
    CountryCode desk;
};
base::Result<AtDesk> atDesk(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return AtDesk{text.trimmed(), {}};
    const auto desk = CountryCode::fromText(text.mid(at + 1).trimmed());
    if (!desk)
        return base::failFrom(wrong(u"%1 is no desk"_s.arg(text.mid(at + 1))));
    return AtDesk{text.left(at).trimmed(), *desk};
}

/// A paragraph by its number in the note, or by the beginning of its id.
base::Result<EntityId> paragraphOf(const DraftWords &words, const ReleaseDraft &draft, const QString &word)
{
    const auto note = std::find_if(words.file->notes.begin(), words.file->notes.end(),
                                   [&draft](const cases::Note &one) { return one.id == draft.note; });
    if (note != words.file->notes.end()) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && number >= 1 && number <= note->paragraphs.size())
            return note->paragraphs[number - 1].id;
        for (const cases::Paragraph &paragraph : note->paragraphs) {
            if (word.size() >= 4 && paragraph.id.hex().startsWith(word))
                return paragraph.id;
        }
    }
    return base::failFrom(wrong(u"no paragraph is %1"_s.arg(word)));
}

base::Result<EntityId> attachmentOf(const DraftWords &words, const QString &word)
{
    for (const cases::Attachment &attachment : words.file->attachments) {
        if (attachment.name == word || (word.size() >= 4 && attachment.id.hex().startsWith(word)))
            return attachment.id;
    }
    return base::failFrom(wrong(u"no file of the case is %1"_s.arg(word)));
}

base::Status applyClause(const Clause &clause, const DraftWords &words, release::RecipientChoice &choice)
{
    if (clause.key == "pointer"_L1) {
        choice.pointer = true;
    } else if (clause.key == "basis"_L1) {
        choice.basis.code = clause.value;
    } else if (clause.key == "article"_L1) {
        choice.basis.article = clause.value;
    } else if (clause.key == "citation"_L1) {
        choice.basis.citation = clause.value;
    } else if (clause.key == "statement"_L1) {
        choice.basis.statement = clause.value;
    } else if (clause.key == "channel"_L1) {
        const auto channel = release::channelFromWord(clause.value);
        if (!channel)
            return wrong(u"%1 is no channel"_s.arg(clause.value));
        choice.channel = *channel;
    } else if (clause.key == "agreement"_L1) {
        const auto found = std::find_if(words.agreements.begin(), words.agreements.end(), [&clause](const agreements::Agreement &one) {
            return one.title == clause.value || (clause.value.size() >= 4 && one.id.hex().startsWith(clause.value));
        });
        if (found == words.agreements.end() && clause.value != "none"_L1)
            return wrong(u"no agreement is %1"_s.arg(clause.value));
        choice.agreement = found == words.agreements.end() ? agreements::AgreementId{} : found->id;
    } else if (clause.key == "purposes"_L1) {
        choice.purposes.clear();
        for (const QString &word : listOf(clause.value)) {
            const auto purpose = markings::purposeFromWord(word);
            if (!purpose)
                return wrong(u"%1 is no purpose"_s.arg(word));
            choice.purposes.append(*purpose);
        }
        std::sort(choice.purposes.begin(), choice.purposes.end());
    } else {
        return wrong(u"%1 is not understood in --to"_s.arg(clause.key));
    }
    return {};
}

base::Status applyRecipient(const QString &text, const DraftWords &words, ReleaseDraft &draft)
{
    const QList<Clause> clauses = clausesOf(text);
    const auto desk = clauses.isEmpty() ? std::nullopt : CountryCode::fromText(clauses.first().key);
    if (!desk)
        return wrong(u"--to begins with the code of a desk"_s);
    const auto offer = std::find_if(words.offers.begin(), words.offers.end(),
                                    [&desk](const workstation::RecipientOffer &one) { return one.desk == *desk; });
    release::RecipientChoice choice;
    if (offer != words.offers.end())
        choice = offer->proposed;
    choice.desk = *desk;
    for (const Clause &clause : clauses.sliced(1)) {
        if (const auto applied = applyClause(clause, words, choice); !applied)
            return applied;
    }
    draft.recipients.removeIf([&desk](const release::RecipientChoice &one) { return one.desk == *desk; });
    draft.recipients.append(choice);
    return {};
}

/// "7=no", "14@QNB=yes their courts may ask".
base::Status applyAnswer(const QString &text, ReleaseDraft &draft)
{
    const qsizetype at = text.indexOf(u'=');
    const auto question = atDesk(text.left(at));
    if (!question)
        return base::failFrom(question);
    const QString rest = text.mid(at + 1).trimmed();
    const auto answer = release::answerFromWord(rest.section(u' ', 0, 0));
    bool isNumber = false;
    const int rule = question->word.toInt(&isNumber);
    if (at < 0 || !isNumber || rule < 1 || rule > 22 || !answer)
        return wrong(u"--answer is RULE[@DESK]=yes|no|unsure[ reason]"_s);
    draft.answersGiven.removeIf([&](const release::GivenAnswer &given) { return given.rule == rule && given.recipient == question->desk; });
    draft.answersGiven.append({rule, question->desk, *answer, rest.section(u' ', 1).trimmed()});
    return {};
}

base::Result<release::ConcernedPerson> personOf(const QString &text)
{
    release::ConcernedPerson person;
    const QHash<QString, QList<CountryCode> *> places{{u"nationalities"_s, &person.nationalities},
                                                      {u"origins"_s, &person.origins},
                                                      {u"residences"_s, &person.formerResidences},
                                                      {u"persecutors"_s, &person.persecutors}};
    for (const Clause &clause : clausesOf(text)) {
        if (auto *const place = places.value(clause.key)) {
            const auto countries = countriesOf(clause.value);
            if (!countries)
                return base::failFrom(countries);
            *place = *countries;
        } else if (clause.key == "consent"_L1) {
            person.consent = true;
        } else if (clause.key == "flags"_L1) {
            for (const QString &word : listOf(clause.value)) {
                const auto flag = release::protectionFlagFromWord(word);
                if (!flag)
                    return base::failFrom(wrong(u"%1 is no protection flag"_s.arg(word)));
                person.flags.append(*flag);
            }
        } else {
            return base::failFrom(wrong(u"%1 is not understood in --person"_s.arg(clause.key)));
        }
    }
    return person;
}

/// "2:10+5@QNB": five characters of the second paragraph from the tenth on.
base::Status applyRedaction(const QString &text, const DraftWords &words, ReleaseDraft &draft)
{
    const auto where = atDesk(text);
    if (!where)
        return base::failFrom(where);
    const QString span = where->word.section(u':', 1);
    bool hasFrom = false, hasLength = false;
    release::Redaction redaction;
    redaction.from = span.section(u'+', 0, 0).toLongLong(&hasFrom);
    redaction.length = span.section(u'+', 1).toLongLong(&hasLength);
    redaction.recipient = where->desk;
    if (!hasFrom || !hasLength || redaction.from < 0 || redaction.length < 1)
        return wrong(u"--redact is PARAGRAPH:FROM+LENGTH[@DESK]"_s);
    const auto paragraph = paragraphOf(words, draft, where->word.section(u':', 0, 0));
    if (!paragraph)
        return base::failFrom(paragraph);
    redaction.paragraph = *paragraph;
    draft.redactions.append(redaction);
    return {};
}

base::Status applyParts(const Invocation &invocation, const DraftWords &words, ReleaseDraft &draft)
{
    for (const QString &text : invocation.values(u"cut"_s)) {
        const auto where = atDesk(text);
        if (!where)
            return base::failFrom(where);
        const auto file = attachmentOf(words, where->word);
        const auto part = file ? file : paragraphOf(words, draft, where->word);
        if (!part)
            return base::failFrom(part);
        draft.cuts.append({*part, where->desk});
    }
    for (const QString &text : invocation.values(u"redact"_s)) {
        if (const auto applied = applyRedaction(text, words, draft); !applied)
            return applied;
    }
    for (const QString &name : invocation.values(u"attach"_s)) {
        const auto file = attachmentOf(words, name);
        if (!file)
            return base::failFrom(file);
        if (!draft.attachments.contains(*file))
            draft.attachments.append(*file);
    }
    for (const auto &[option, list] : {std::pair(u"with-source"_s, &draft.withSource), std::pair(u"sanitised"_s, &draft.sanitised)}) {
        for (const QString &word : invocation.values(option)) {
            const auto paragraph = paragraphOf(words, draft, word);
            if (!paragraph)
                return base::failFrom(paragraph);
            if (!list->contains(*paragraph))
                list->append(*paragraph);
        }
    }
    for (const QString &hex : invocation.values(u"alert"_s)) {
        const auto alert = base::AlertId::fromHex(hex);
        if (!alert)
            return wrong(u"%1 is no id of an alert"_s.arg(hex));
        draft.alerts.append(*alert);
    }
    return {};
}

base::Status applyTerms(const Invocation &invocation, ReleaseDraft &draft)
{
    for (const auto &[option, day] : {std::pair(u"expiry"_s, &draft.terms.expiry), std::pair(u"review"_s, &draft.terms.review)}) {
        if (!invocation.has(option))
            continue;
        *day = QDate::fromString(invocation.value(option), Qt::ISODate);
        if (!day->isValid())
            return wrong(u"--%1 needs a date such as 2026-03-04"_s.arg(option));
    }
    if (invocation.has(u"recall-hours"_s)) {
        bool isNumber = false;
        draft.terms.recallHours = invocation.value(u"recall-hours"_s).toUInt(&isNumber);
        if (!isNumber)
            return wrong(u"--recall-hours is a number"_s);
    }
    draft.terms.caveat = invocation.value(u"caveat"_s, draft.terms.caveat);
    draft.terms.contact = invocation.value(u"contact"_s, draft.terms.contact);
    draft.reason = invocation.value(u"reason"_s, draft.reason);
    draft.via = invocation.value(u"via"_s, draft.via);
    if (invocation.has(u"no-translation"_s))
        draft.withTranslation = false;
    if (invocation.has(u"no-opened"_s))
        draft.tellOpened = false;
    if (invocation.has(u"answers"_s)) {
        const auto request = base::RequestId::fromHex(invocation.value(u"answers"_s));
        if (!request)
            return wrong(u"--answers needs the id of a request"_s);
        draft.answers = *request;
    }
    return {};
}

} // namespace

QList<Option> draftOptions()
{
    return {{u"to"_s, u"DESK[; KEY=VALUE...]"_s,
             u"a recipient, again for each; keys: agreement, basis, article, citation, statement, purposes, channel, pointer"_s},
            {u"drop"_s, u"DESK"_s, u"no longer a recipient"_s},
            {u"answer"_s, u"RULE[@DESK]=WORD[ REASON]"_s, u"answer to a question of the gate: yes, no or unsure"_s},
            {u"person"_s, u"KEY=VALUE[; ...]"_s,
             u"whom it concerns, again for each; replaces those of the case; keys: nationalities, origins, residences, persecutors, flags, consent"_s},
            {u"cut"_s, u"PART[@DESK]"_s, u"a paragraph (number or id) or file that one desk or nobody gets"_s},
            {u"redact"_s, u"PARAGRAPH:FROM+LENGTH[@DESK]"_s, u"characters that are not sent"_s},
            {u"attach"_s, u"FILE"_s, u"a file of the case that goes along"_s},
            {u"alert"_s, u"ID"_s, u"an own alert of the detection family that goes along"_s},
            {u"with-source"_s, u"PARAGRAPH"_s, u"its source reference goes along"_s},
            {u"sanitised"_s, u"PARAGRAPH"_s, u"somebody took out what gives its source away"_s},
            {u"no-translation"_s, {}, u"translations stay here"_s},
            {u"expiry"_s, u"DAY"_s, u"to be gone by then"_s},
            {u"review"_s, u"DAY"_s, u"to be looked at again"_s},
            {u"recall-hours"_s, u"N"_s, u"time a holder has to destroy it when recalled"_s},
            {u"caveat"_s, u"TEXT"_s, u"what the reader must know"_s},
            {u"contact"_s, u"TEXT"_s, u"whom to ask"_s},
            {u"via"_s, u"WHO"_s, u"RSO, where it is hosted there"_s},
            {u"answers"_s, u"REQUEST"_s, u"id of the request it answers"_s},
            {u"no-opened"_s, {}, u"does not ask to be told when it is opened"_s},
            {u"reason"_s, u"TEXT"_s, u"why it is released"_s}};
}

base::Status applyDraftOptions(const Invocation &invocation, const DraftWords &words, ReleaseDraft &draft)
{
    for (const QString &text : invocation.values(u"drop"_s)) {
        const auto desk = CountryCode::fromText(text);
        draft.recipients.removeIf([&desk](const release::RecipientChoice &one) { return one.desk == desk; });
    }
    for (const QString &text : invocation.values(u"to"_s)) {
        if (const auto applied = applyRecipient(text, words, draft); !applied)
            return applied;
    }
    for (const QString &text : invocation.values(u"answer"_s)) {
        if (const auto applied = applyAnswer(text, draft); !applied)
            return applied;
    }
    if (invocation.has(u"person"_s))
        draft.persons.clear();
    for (const QString &text : invocation.values(u"person"_s)) {
        const auto person = personOf(text);
        if (!person)
            return base::failFrom(person);
        draft.persons.append(*person);
    }
    if (const auto applied = applyParts(invocation, words, draft); !applied)
        return applied;
    return applyTerms(invocation, draft);
}

} // namespace countersign::ctl
