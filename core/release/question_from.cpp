#include "core/release/question_from.h"

#include "core/cases/markdown.h"
#include "core/cases/mentions.h"
#include "core/release/tear_line.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace countersign::release {

using base::EntityId;
using markings::DataClass;
using namespace Qt::StringLiterals;

namespace {

QDate dayOf(base::Instant at)
{
    return at == base::Instant{} ? QDate() : dayBefore(at + std::chrono::milliseconds(1));
}

bool namesSomebody(const PartClasses &part)
{
    return part.nominal || std::any_of(part.classes.begin(), part.classes.end(), &markings::isNominal);
}

bool isHeading(const cases::Paragraph &paragraph)
{
    const auto blocks = cases::parseMarkdown(paragraph.text).blocks;
    return !blocks.isEmpty() && std::all_of(blocks.begin(), blocks.end(), [](const cases::Block &block) { return block.kind == cases::BlockKind::Heading; });
}

/// Makes the items of a question: what would leave, each with what binds it.
class Items
{
public:
    Items(const ReleaseDraft &draft, const cases::Note &note, const cases::CaseFile &file, const QuestionFacts &facts)
        : m_draft(draft), m_note(note), m_file(file), m_facts(facts)
    {
        for (const RecipientChoice &choice : draft.recipients) {
            m_left.insert(choice.desk, leftOut(draft, note, file, choice.desk, facts.partners, facts.provenance, facts.day, facts.alerts));
        }
    }

    [[nodiscard]] QList<Item> all() const
    {
        QList<Item> items;
        for (qsizetype i = 0; i < m_note.paragraphs.size(); ++i) {
            if (isEmpty(m_note.paragraphs[i]))
                continue;
            items << paragraphItem(m_note.paragraphs[i]);
            if (isHeading(m_note.paragraphs[i]))
                followText(items.last(), i);
        }
        for (const EntityId &attachment : m_draft.attachments)
            items << attachmentItem(attachment);
        for (const alerts::AlertRecord &alert : m_facts.alerts) {
            if (m_draft.alerts.contains(alert.id))
                items << alertItem(alert);
        }
        if (std::any_of(m_draft.recipients.begin(), m_draft.recipients.end(), [](const RecipientChoice &one) { return one.pointer; }))
            items << pointerItem();
        return items;
    }

private:
    /// What is the same for every part: who stopped at it, whom it concerns, whose it is.
    [[nodiscard]] Item part(const EntityId &id, const markings::Marking &marking, const std::optional<Provenance> &from) const
    {
        Item item;
        item.id = id.hex();
        item.originator = m_facts.senderDesk;
        item.marking = marking;
        item.persons = m_draft.persons;
        item.sanitised = m_draft.sanitised.contains(id) ? Sanitised::Yes : Sanitised::NotSaid;
        for (const RecipientChoice &choice : m_draft.recipients) {
            if (isLeft(m_left.value(choice.desk), id))
                item.cutFor << choice.desk;
            else if (!from && marking.tlp == markings::Tlp::Red)
                item.releaseTo << choice.desk; // RED goes to named recipients: the author named this one
        }
        if (from)
            bind(item, *from);
        return item;
    }

    static void bind(Item &item, const Provenance &from)
    {
        item.originator = from.originator;
        item.thirdParty = thirdPartyRuleOf(from.contract.onward);
        item.exempt = exemptDesks(from.contract.exempt);
        item.permissions = from.permissions;
        item.purposes = from.contract.purposes;
        item.checkedOn = from.receivedOn;
        item.expiry = from.contract.expiry == base::Instant{} ? QDate() : dayBefore(from.contract.expiry);
        item.nominal = from.contract.nominal;
    }

    [[nodiscard]] Item paragraphItem(const cases::Paragraph &paragraph) const
    {
        const auto from = provenanceOf(paragraph, m_facts.provenance);
        Item item = part(paragraph.id, markingOf(m_note, paragraph, m_facts.provenance), from);
        const PartClasses classes = classesFor(m_draft, paragraph, m_file);
        item.dataClasses = classes.classes;
        item.nominal = item.nominal || classes.nominal;
        item.grading = paragraph.grading;
        item.gradedOn = gradedOn(paragraph, from);
        if (!from)
            item.checkedOn = dayOf(paragraph.changedAt);
        item.translated = m_draft.withTranslation && !paragraph.translation.isEmpty();
        item.translationMarked = item.translated;   // the letter's translations always are
        item.originalAttached = !paragraph.text.isEmpty();
        return item;
    }

    /// A heading says nothing of its own: it is graded as the least sure of what stands under it, and tells
    /// about what the first of it without persons does, since those may be cut. One that somebody graded, or with
    /// nothing under it, is a paragraph like any other.
    void followText(Item &heading, qsizetype at) const
    {
        if (heading.grading)
            return;
        std::optional<PartClasses> told;
        for (qsizetype i = at + 1; i < m_note.paragraphs.size() && !isHeading(m_note.paragraphs[i]); ++i) {
            const cases::Paragraph &paragraph = m_note.paragraphs[i];
            if (isEmpty(paragraph))
                continue;
            const PartClasses under = classesFor(m_draft, paragraph, m_file);
            if (!told || (namesSomebody(*told) && !namesSomebody(under)))
                told = under;
            if (!paragraph.grading)
                continue;
            const QDate day = gradedOn(paragraph, provenanceOf(paragraph, m_facts.provenance));
            if (!heading.grading || paragraph.grading->sourceScore().value_or(0) < heading.grading->sourceScore().value_or(0))
                heading.grading = paragraph.grading;
            if (!heading.gradedOn.isValid() || day < heading.gradedOn)
                heading.gradedOn = day;
        }
        if (told && heading.grading && heading.dataClasses == QList<DataClass>{DataClass::Assessment})
            heading.dataClasses = told->classes;
    }

    /// A file is graded as the note it goes with: by its least sure paragraph, and its oldest grading.
    [[nodiscard]] Item attachmentItem(const EntityId &id) const
    {
        const auto known = m_facts.provenance.constFind(id);
        const auto from = known == m_facts.provenance.constEnd() ? std::nullopt : std::optional(*known);
        Item item = part(id, markingOf(m_file, id, m_facts.provenance), from);
        const PartClasses classes = classesFor(m_draft, id, m_file);
        item.dataClasses = classes.classes;
        item.nominal = item.nominal || classes.nominal;
        for (const cases::Paragraph &paragraph : m_note.paragraphs) {
            if (isEmpty(paragraph) || !paragraph.grading)
                continue;
            const QDate day = gradedOn(paragraph, provenanceOf(paragraph, m_facts.provenance));
            if (!item.grading || paragraph.grading->sourceScore().value_or(0) < item.grading->sourceScore().value_or(0))
                item.grading = paragraph.grading;
            if (!item.gradedOn.isValid() || day < item.gradedOn)
                item.gradedOn = day;
        }
        const auto file = std::find_if(m_file.attachments.begin(), m_file.attachments.end(),
                                       [&id](const cases::Attachment &one) { return one.id == id; });
        if (!from && file != m_file.attachments.end())
            item.checkedOn = dayOf(file->addedAt);
        return item;
    }

    [[nodiscard]] Item alertItem(const alerts::AlertRecord &alert) const
    {
        Item item = part(entityOf(alert.id), alert.marking, std::nullopt);
        item.originator = alert.owner;
        item.dataClasses = {DataClass::Document};
        item.grading = alert.grading;
        item.gradedOn = item.checkedOn = dayOf(alert.updatedAt);
        return item;
    }

    /// That a record exists is all that a pointer says; it is said of our own vault, today.
    [[nodiscard]] Item pointerItem() const
    {
        Item item;
        item.id = u"pointer"_s;
        item.originator = m_facts.senderDesk;
        item.dataClasses = {DataClass::Assessment};
        item.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"A1");
        item.gradedOn = item.checkedOn = m_facts.day;
        item.persons = m_draft.persons;
        item.sanitised = Sanitised::Yes;
        for (const RecipientChoice &choice : m_draft.recipients) {
            if (!choice.pointer)
                item.cutFor << choice.desk;
        }
        return item;
    }

    const ReleaseDraft &m_draft;
    const cases::Note &m_note;
    const cases::CaseFile &m_file;
    const QuestionFacts &m_facts;
    QHash<base::CountryCode, QList<LeftOut>> m_left;
};

Recipient recipientOf(const RecipientChoice &choice, const QuestionFacts &facts)
{
    const Partner partner = partnerOf(facts.partners, choice.desk);
    Recipient recipient{partner.desk, partner.country, partner.onward, partner.community, partner.ceiling, choice.basis, {},
                        choice.purposes, choice.channel};
    for (const agreements::Agreement &agreement : facts.agreements) {
        if (!choice.agreement.isNull() && agreement.id == choice.agreement)
            recipient.agreement = agreement;
    }
    return recipient;
}

/// A case whose protection flag stands says more than a no (question 7): the adviser looks at it.
QList<GivenAnswer> answersOf(const ReleaseDraft &draft, const cases::CaseFile &file)
{
    constexpr int kProtection = 7;
    QList<GivenAnswer> answers = draft.answersGiven;
    for (GivenAnswer &given : answers) {
        if (given.rule == kProtection && given.answer == Answer::No && file.protection)
            given.answer = Answer::Unsure;
    }
    return answers;
}

std::optional<DataClass> classOf(cases::ItemKind kind)
{
    switch (kind) {
    case cases::ItemKind::Alert:
    case cases::ItemKind::Document:
        return DataClass::Document;
    case cases::ItemKind::Person:
        return DataClass::Biographic;
    case cases::ItemKind::Vessel:
        return DataClass::Carrier;
    case cases::ItemKind::Place:
        return DataClass::Route;
    case cases::ItemKind::Agency:
    case cases::ItemKind::OtherCase:
    case cases::ItemKind::Other:
        break;
    }
    return std::nullopt;
}

void addMention(const cases::Mention &mention, QSet<DataClass> &classes)
{
    switch (mention.kind) {
    case cases::MentionKind::Document:
    case cases::MentionKind::Alert:
        classes.insert(DataClass::Document);
        break;
    case cases::MentionKind::Zone: // a zone has name and birth in it
        classes += {DataClass::Document, DataClass::Holder};
        break;
    case cases::MentionKind::Person:
        classes.insert(DataClass::Biographic);
        break;
    case cases::MentionKind::Place:
        classes.insert(DataClass::Route);
        break;
    case cases::MentionKind::Other:
        if (mention.key.startsWith("vessel:"_L1))
            classes.insert(DataClass::Carrier);
        break;
    case cases::MentionKind::Case:
        break;
    }
}

QList<DataClass> inOrder(const QSet<DataClass> &classes)
{
    QList<DataClass> list(classes.begin(), classes.end());
    std::sort(list.begin(), list.end());
    return list;
}

const PartClasses *corrected(const ReleaseDraft &draft, const EntityId &part)
{
    const auto set = std::find_if(draft.classes.begin(), draft.classes.end(), [&part](const PartClasses &one) { return one.part == part; });
    return set == draft.classes.end() ? nullptr : &*set;
}

} // namespace

GateQuestion questionFor(const ReleaseDraft &draft, const cases::Note &note, const cases::CaseFile &file, const QuestionFacts &facts)
{
    GateQuestion question;
    question.day = facts.day;
    question.senderDesk = facts.senderDesk;
    question.senderCountry = facts.senderCountry;
    question.author = facts.author;
    question.coauthors = facts.coauthors;
    question.content = facts.content;
    for (const RecipientChoice &choice : draft.recipients)
        question.recipients << recipientOf(choice, facts);
    question.items = Items(draft, note, file, facts).all();
    question.answers = answersOf(draft, file);
    question.adviser = facts.adviser;
    question.approvals = facts.approvals;
    question.terms = draft.terms;
    question.reason = draft.reason;
    return question;
}

QList<DataClass> classesOf(const cases::Paragraph &paragraph, const cases::CaseFile &file)
{
    // A mail address, or a number long enough to call.
    static const QRegularExpression contact(uR"([\w.+-]+@[\w-]+\.\w+|\+\d[\d ()-]{6,}\d)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<DataClass> classes;
    for (const QString &text : {paragraph.text, paragraph.translation}) {
        for (const cases::Mention &mention : cases::mentionsIn(text))
            addMention(mention, classes);
        const QString read = cases::plainTextOf(text);
        for (const cases::Item &item : file.items) {
            const auto itemClass = classOf(item.kind);
            if (itemClass && !item.title.trimmed().isEmpty() && read.contains(item.title.trimmed(), Qt::CaseInsensitive))
                classes.insert(*itemClass);
        }
        if (contact.match(read).hasMatch())
            classes.insert(DataClass::Contact);
    }
    return classes.isEmpty() ? QList<DataClass>{DataClass::Assessment} : inOrder(classes);
}

PartClasses classesFor(const ReleaseDraft &draft, const cases::Paragraph &paragraph, const cases::CaseFile &file)
{
    if (const PartClasses *set = corrected(draft, paragraph.id))
        return *set;
    return {paragraph.id, classesOf(paragraph, file), false};
}

PartClasses classesFor(const ReleaseDraft &draft, const EntityId &attachment, const cases::CaseFile &file)
{
    if (const PartClasses *set = corrected(draft, attachment))
        return *set;
    const auto found = std::find_if(file.attachments.begin(), file.attachments.end(),
                                    [&attachment](const cases::Attachment &one) { return one.id == attachment; });
    // A picture may show a face or a page of a passport; nobody can tell but a person, who then says so.
    if (found != file.attachments.end() && found->type.startsWith("image/"_L1))
        return {attachment, {DataClass::Holder, DataClass::Biometric}, true};
    return {attachment, {DataClass::Biographic}, true};
}

} // namespace countersign::release
