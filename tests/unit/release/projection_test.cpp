#include "projection_samples.h"

namespace countersign::release::tests {
namespace {

using agreements::OnwardRule;
using base::ErrorCode;
using markings::Tlp;

TEST(Projection, previewIsTheBytesThatAreSent)
{
    World world;
    world.add(paragraph(1, u"Three boats."_s, Tlp::Amber));
    const ReleaseLetter letter = world.letterTo(u"QMB");
    EXPECT_EQ(letter.encodeBody(), world.letterTo(u"QMB").encodeBody());
    EXPECT_EQ(*ReleaseLetter::decodeBody(letter.encodeBody()), letter) << "the receiver takes it";
    EXPECT_EQ(letter.title, u"Coastal route"_s);
    EXPECT_EQ(letter.paragraphs.size(), 1);
    EXPECT_EQ(letter.paragraphs[0].gradedOn, u"2026-09-20"_s);
    EXPECT_EQ(letter.contract.agreement, world.agreement.title);
    EXPECT_EQ(letter.contract.section, 7U);
    EXPECT_EQ(letter.contract.purposes, (QList{markings::Purpose::DocumentFraud, markings::Purpose::Smuggling})) << "rising";
    EXPECT_EQ(letter.contract.expiry, base::fromMillis(QDate(2027, 4, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch())) << "the last day counts whole";
}

TEST(Projection, idsTellNobodyWhoElseGotIt)
{
    World world;
    world.add(paragraph(1, u"Three boats."_s));
    const ReleaseLetter b = world.letterTo(u"QMB");
    const ReleaseLetter c = world.letterTo(u"QMC");
    EXPECT_NE(b.envelope, c.envelope);
    EXPECT_NE(b.paragraphs[0].id, c.paragraphs[0].id);
    EXPECT_NE(b.paragraphs[0].id, world.note.paragraphs[0].id);
    EXPECT_FALSE(b.encodeBody().contains("QMC"));
    for (const QByteArrayView inner : {world.file.id.view(), world.note.id.view(), world.draft.id.view(), world.note.paragraphs[0].id.view(),
                                       QByteArrayView(world.draft.seed)})
        EXPECT_FALSE(b.encodeBody().contains(inner));
    world.draft.seed = QByteArray(32, 't');
    EXPECT_NE(world.letterTo(u"QMB").envelope, b.envelope);
}

TEST(Projection, whatIsCutIsNotThere)
{
    World world;
    for (int i = 1; i <= 4; ++i)
        world.add(paragraph(i, u"Paragraph %1"_s.arg(i), i == 3 ? Tlp::AmberStrict : Tlp::Green));
    world.draft.cuts = {{numbered<base::EntityId>(1), {}}, {numbered<base::EntityId>(2), desk(u"QMC")}};
    world.context.partners = {{desk(u"QMB"), desk(u"QMB"), {}, true, Tlp::Amber}};
    const ReleaseLetter b = world.letterTo(u"QMB");
    ASSERT_EQ(b.paragraphs.size(), 2);
    EXPECT_EQ(b.paragraphs[0].text, u"Paragraph 2"_s);
    EXPECT_EQ(b.paragraphs[1].text, u"Paragraph 4"_s);
    EXPECT_EQ(b.contract.marking.tlp, Tlp::Green) << "strictest of what is inside, not of the note";
    EXPECT_EQ(world.leftFor(u"QMB"), (QList<LeftOut>{{numbered<base::EntityId>(1), CutReason::ByHand, {}},
                                                    {numbered<base::EntityId>(3), CutReason::AboveCeiling, {}}}));
    const ReleaseLetter c = world.letterTo(u"QMC");
    ASSERT_EQ(c.paragraphs.size(), 2);
    EXPECT_EQ(c.contract.marking.tlp, Tlp::AmberStrict);
}

TEST(Projection, unmarkedCountsAsItsNote)
{
    World world;
    world.add(paragraph(1, u"Red."_s, Tlp::Red));
    world.add(paragraph(2, u"Not marked."_s));
    EXPECT_EQ(world.letterTo(u"QMB").paragraphs[1].marking.tlp, Tlp::Red);
}

TEST(Projection, pointerHoldsNoContent)
{
    World world;
    world.add(paragraph(1, u"Secret"_s));
    world.draft.recipients[0].pointer = true;
    world.draft.alerts = {detection(desk(u"QMA")).id};
    world.context.alerts = {detection(desk(u"QMA"))};
    const ReleaseLetter letter = world.letterTo(u"QMB");
    EXPECT_TRUE(letter.pointer);
    EXPECT_TRUE(letter.title.isEmpty());
    EXPECT_TRUE(letter.paragraphs.isEmpty() && letter.alerts.isEmpty() && letter.attachments.isEmpty());
    EXPECT_TRUE(ReleaseLetter::decodeBody(letter.encodeBody()));
    EXPECT_FALSE(letter.encodeBody().contains("Secret"));
}

TEST(Projection, thirdPartyStopsAtTheTearLine)
{
    const markings::Marking green = marked(Tlp::Green);
    markings::Marking orcon = green;
    orcon.orcon = true;
    markings::Marking h2 = green;
    h2.handling.insert(markings::HandlingCode::NoDissemination);
    struct Row { OnwardRule rule; markings::Marking marking; std::optional<CutReason> reason; };
    for (const Row &row : {Row{OnwardRule::Free, green, std::nullopt}, Row{OnwardRule::PriorConsent, green, CutReason::ThirdParty},
                           Row{OnwardRule::Never, green, CutReason::ThirdParty}, Row{OnwardRule::Free, marked(Tlp::Amber), CutReason::ThirdParty},
                           Row{OnwardRule::Free, orcon, CutReason::OriginatorControl}, Row{OnwardRule::Free, h2, CutReason::ThirdParty},
                           Row{OnwardRule::Free, marked(Tlp::Red), CutReason::NotOnReleaseList}}) {
        World world;
        world.addForeign(paragraph(1, u"Theirs, edited since"_s, Tlp::Clear), row.rule, row.marking);
        world.add(paragraph(2, u"Ours"_s, Tlp::Green));
        const QList<LeftOut> left = world.leftFor(u"QMB");
        ASSERT_EQ(left.size(), row.reason ? 1 : 0);
        if (row.reason) {
            EXPECT_EQ(left.first(), (LeftOut{numbered<base::EntityId>(1), *row.reason, desk(u"QMD")}));
        }
        EXPECT_EQ(world.letterTo(u"QMB").paragraphs.size(), row.reason ? 1 : 2);
        // The gate cuts by the same list.
        EXPECT_EQ(world.question().items[0].cutFor.contains(desk(u"QMB")), row.reason.has_value());
        // Leave of the originator opens it, to that desk alone.
        world.context.provenance[numbered<base::EntityId>(1)].permissions = {{desk(u"QMB"), {}, {}}};
        EXPECT_TRUE(world.leftFor(u"QMB").isEmpty());
        EXPECT_EQ(world.leftFor(u"QMC").size(), row.reason ? 1 : 0);
    }
}

TEST(Projection, whatBoundUsBindsTheNext)
{
    World world;
    world.addForeign(paragraph(1, u"Theirs"_s, Tlp::Clear), OnwardRule::Free, marked(Tlp::Green));
    world.context.provenance[numbered<base::EntityId>(1)].contract.exempt = {u"QMD"_s};
    const ReleaseLetter letter = world.letterTo(u"QMB");
    EXPECT_EQ(letter.paragraphs[0].marking.tlp, Tlp::Green) << "a lower marking of ours does not count";
    EXPECT_EQ(letter.contract.expiry, at(24 * 60)) << "theirs ends earlier";
    EXPECT_EQ(letter.contract.exempt, QStringList{u"QMD"_s}) << "only what both exempt";
    EXPECT_EQ(letter.paragraphs[0].gradedOn, u"2026-08-01"_s) << "filing does not freshen a grading";
}

TEST(Projection, originWithoutItsReleaseGoesNowhereButHome)
{
    World world;
    cases::Paragraph filed = paragraph(1, u"Theirs, recalled"_s, Tlp::Clear);
    filed.origin = cases::Origin{desk(u"QMB"), numbered<base::EnvelopeId>(70), numbered<base::EntityId>(71)};
    world.add(filed);
    EXPECT_EQ(world.leftFor(u"QMC").size(), 1);
    EXPECT_TRUE(world.leftFor(u"QMB").isEmpty());
}

TEST(Projection, expiredItemsStop)
{
    World world;
    world.addForeign(paragraph(1, u"Theirs"_s, Tlp::Green), OnwardRule::Free, marked(Tlp::Green));
    world.context.provenance[numbered<base::EntityId>(1)].contract.expiry = at(-48);
    EXPECT_EQ(world.leftFor(u"QMB").value(0).reason, CutReason::Expired);
}

TEST(Projection, sourcesGoOnlyWhereChosenAndTranslationsNotBesideACut)
{
    World world;
    cases::Paragraph one = paragraph(1, u"Agent Blue saw it"_s);
    one.source = u"BLUE"_s;
    one.language = u"en"_s;
    one.translation = u"L'agent Bleu l'a vu"_s;
    one.translationLanguage = u"fr"_s;
    world.add(one);
    EXPECT_EQ(world.letterTo(u"QMB").paragraphs[0].source, QString());
    EXPECT_EQ(world.letterTo(u"QMB").paragraphs[0].translation, one.translation);
    world.draft.withSource = {one.id};
    EXPECT_EQ(world.letterTo(u"QMB").paragraphs[0].source, u"BLUE"_s);
    world.draft.redactions = {{one.id, false, 6, 4, desk(u"QMB")}};
    EXPECT_EQ(world.letterTo(u"QMB").paragraphs[0].text, u"Agent […] saw it"_s);
    EXPECT_EQ(world.letterTo(u"QMB").paragraphs[0].translation, QString()) << "it would say what was cut";
    EXPECT_EQ(world.letterTo(u"QMC").paragraphs[0].translation, one.translation);
    world.draft.redactions << Redaction{one.id, true, 8, 4, {}};
    EXPECT_EQ(world.letterTo(u"QMB").paragraphs[0].translation, u"L'agent […] l'a vu"_s);
    world.draft.withTranslation = false;
    EXPECT_EQ(world.letterTo(u"QMC").paragraphs[0].translation, QString());
}

TEST(Projection, keysAndReferencesOfOursStayHome)
{
    World world;
    const QString alert = base::AlertId{numbered<base::AlertId>(0x5a)}.hex();
    world.note.title = u"Route of QMA-2026-014"_s;
    world.add(paragraph(1, u"See [the passport](doc:UTO/L898902C3), [[case:QMA-2026-014]] and QMA-2026-099, old OLD/7, theirs QMB-2026-003; "
                           "[x](alert:%1) [%1](alert:%1) QMA\\-2026\\-015 **[Ana](person:ana doe)** [in](place:y)"_s.arg(alert)));
    const ReleaseLetter letter = world.letterTo(u"QMB");
    const QByteArray body = letter.encodeBody();
    for (const char *inner : {"doc:", "case:", "alert:", "person:", "QMA-2026", "UTO/L898902C3", "OLD/7"})
        EXPECT_FALSE(body.contains(inner)) << inner << ": " << qPrintable(letter.paragraphs[0].text);
    EXPECT_FALSE(body.contains(alert.toLatin1()));
    EXPECT_TRUE(letter.paragraphs[0].text.contains(u"the passport"_s));
    EXPECT_TRUE(letter.paragraphs[0].text.contains(u"**Ana**"_s));
    EXPECT_FALSE(body.contains("place:"));
    EXPECT_FALSE(letter.paragraphs[0].text.contains(u"2026\\-015"_s)) << "escaped is read the same";
    EXPECT_TRUE(letter.paragraphs[0].text.contains(u"QMB-2026-003"_s)) << "their own reference helps them";
    EXPECT_EQ(letter.title, u"Route of […]"_s);
}

TEST(Redaction, cutsWholeCharactersAndWholeLinks)
{
    EXPECT_EQ(redacted(u"abcdef"_s, {{1, 2}}), u"a[…]def"_s);
    EXPECT_EQ(redacted(u"abcdef"_s, {{3, 2}, {1, 2}, {2, 2}}), u"a[…]f"_s) << "one sign for what hangs together";
    EXPECT_EQ(redacted(u"abcdef"_s, {{4, 100}, {-3, 4}}), u"[…]bcd[…]"_s);
    EXPECT_EQ(redacted(u"abc"_s, {{1, 0}, {9, 2}}), u"abc"_s);
    // Half a surrogate pair, half a flag, a letter without its mark, a family of four.
    EXPECT_EQ(redacted(u"a\U0001F600b"_s, {{2, 1}}), u"a[…]b"_s);
    EXPECT_EQ(redacted(u"a\U0001F1F9\U0001F1ED b"_s, {{3, 2}}), u"a[…] b"_s);
    EXPECT_EQ(redacted(u"xe\u0301y"_s, {{1, 1}}), u"x[…]y"_s);
    EXPECT_EQ(redacted(u"x\U0001F468\u200D\U0001F469\u200D\U0001F467y"_s, {{4, 1}}), u"x[…]y"_s);
    EXPECT_EQ(redacted(u"go [label](doc:UTO/L1) on"_s, {{6, 2}}), u"go […] on"_s);
    EXPECT_EQ(withoutLinks(u"[a\\*b](doc:UTO/L1) and **[c](place:x)**"_s), u"a\\*b and **c**"_s);
}

TEST(Projection, attachmentsGoPreparedAndInParts)
{
    World world;
    world.add(paragraph(1, u"With a picture"_s, Tlp::Green));
    cases::Attachment attached;
    attached.id = numbered<base::EntityId>(40);
    attached.name = u"QMA-2026-014 boat.png"_s;
    attached.type = u"image/png"_s;
    world.file.attachments = {attached};
    world.draft.attachments = {attached.id};
    EXPECT_EQ(project(world.draft, world.note, world.file, desk(u"QMB"), world.context).error().code, ErrorCode::MetadataStays);
    const QByteArray bytes(kPartBytes + 10, 'x');
    world.context.attachments = {{attached.id, attached.name, attached.type, bytes}};
    const ReleaseLetter letter = world.letterTo(u"QMB");
    ASSERT_EQ(letter.attachments.size(), 1);
    EXPECT_EQ(letter.attachments[0].parts, 2U);
    EXPECT_FALSE(letter.attachments[0].name.contains(u"QMA-2026"_s)) << qPrintable(letter.attachments[0].name);
    EXPECT_TRUE(ReleaseLetter::decodeBody(letter.encodeBody()));
    EXPECT_TRUE(letter.contract.nominal) << "a picture may show a face";
    QByteArray whole;
    for (const PartLetter &part : partsOf(letter, letter.attachments[0], bytes)) {
        EXPECT_TRUE(PartLetter::decodeBody(part.encodeBody()));
        whole += part.bytes;
    }
    EXPECT_EQ(crypto::sha256(whole), letter.attachments[0].sha256);
    world.context.attachments[0].bytes = QByteArray(kMostReleased + 1, 'x');
    EXPECT_EQ(project(world.draft, world.note, world.file, desk(u"QMB"), world.context).error().code, ErrorCode::ReleaseTooLarge);
}

TEST(Projection, onlyOwnDetectionsGo)
{
    World world;
    world.add(paragraph(1, u"x"_s));
    const alerts::AlertRecord own = detection(desk(u"QMA"));
    world.draft.alerts = {own.id};
    world.context.alerts = {own};
    EXPECT_EQ(world.letterTo(u"QMB").alerts, QList{alerts::encode(own)});
    world.context.alerts = {detection(desk(u"QMD"))};
    EXPECT_EQ(project(world.draft, world.note, world.file, desk(u"QMB"), world.context).error().code, ErrorCode::ForeignOwner);
    alerts::AlertRecord issuer = testing::stolenPassport(desk(u"QMA"), 7, u"X1"_s);
    world.context.alerts = {issuer};
    EXPECT_EQ(project(world.draft, world.note, world.file, desk(u"QMB"), world.context).error().code, ErrorCode::ForeignOwner);
    world.context.alerts.clear();
    EXPECT_EQ(project(world.draft, world.note, world.file, desk(u"QMB"), world.context).error().code, ErrorCode::ContentChanged);
}

TEST(Projection, refusesAnotherNoteAndAnotherDesk)
{
    World world;
    world.add(paragraph(1, u"x"_s));
    EXPECT_EQ(project(world.draft, world.note, world.file, desk(u"QMZ"), world.context).error().code, ErrorCode::RecipientMissing);
    world.draft.note = numbered<base::EntityId>(1);
    EXPECT_EQ(project(world.draft, world.note, world.file, desk(u"QMB"), world.context).error().code, ErrorCode::ContentChanged);
    world.draft.note = world.note.id;
    world.draft.seed.clear();
    EXPECT_EQ(project(world.draft, world.note, world.file, desk(u"QMB"), world.context).error().code, ErrorCode::ContentChanged);
}

} // namespace
} // namespace countersign::release::tests
