#include "core/training/training_cases.h"

#include "core/cases/edits.h"
#include "core/workstation/case_desk.h"

#include <array>
#include <optional>

namespace countersign::training {

using namespace Qt::StringLiterals;
using cases::ItemKind;
using cases::Paragraph;
using markings::Tlp;

namespace {

struct Told
{
    QString text;
    QString grading;                ///< Admiralty, or empty
    std::optional<Tlp> marking;
    QString source;
    QString language;               ///< of the translation
    QString translation;
};

struct Invented
{
    QString title;
    QString templateName;
    QList<Told> told;
    QList<cases::Item> items;
    QList<std::array<int, 2>> ends; ///< of the links, places in `items`
    QStringList words;              ///< of the links
    QList<std::pair<QString, int>> tasks; ///< words and days until due, 0: none
};

cases::Item item(ItemKind kind, const QString &title, const QString &from, const QString &detail, const QString &grading = {})
{
    cases::Item made;
    made.id = cases::newEntity();
    made.kind = kind;
    made.title = title;
    made.from = from;
    made.detail = detail;
    made.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, grading);
    if (kind == ItemKind::Document)
        made.target = cases::documentKey(u"QMA", title);
    else if (kind == ItemKind::Person)
        made.target = cases::personKey(title);
    return made;
}

Invented coastalRoute()
{
    Invented made;
    made.title = u"Coastal route, forged visas"_s;
    made.templateName = u"route-report"_s;
    made.told = {
        {u"## Summary"_s, {}, {}, {}, {}, {}},
        {u"On 3 March two holders of visa foil [QF209314](doc:QMA/QF209314) boarded at the same agency's desk. Both foils carry the offset print described in the bulletin of 12 January."_s,
         u"A2"_s, Tlp::Amber, {}, u"ar"_s,
         u"في 3 مارس صعد حاملا ملصق التأشيرة QF209314 من مكتب الوكالة نفسها. يحمل الملصقان طباعة الأوفست الموصوفة في نشرة 12 يناير."_s},
        {u"A source close to the agency says the foils are filled in above a shop near the ferry pier."_s, u"B3"_s, Tlp::Red, u"RED-7, report 44"_s, {}, {}},
        {u"Officers may recognise the foil by the missing micro-text under the number."_s, u"A1"_s, Tlp::Green, {}, u"ar"_s,
         u"يمكن للضباط التعرف على الملصق من غياب النص الدقيق أسفل الرقم."_s},
        {u"## Route"_s, {}, {}, {}, {}, {}},
        {u"- Northern office, by bus, one night\n- Port North, ferry to the islands\n- Pier 4, small boat, two to four hours"_s, u"B2"_s, Tlp::Amber, {}, u"th"_s,
         u"- สำนักงานภาคเหนือ โดยรถบัส หนึ่งคืน\n- ท่าเรือเหนือ เรือข้ามฟากไปยังหมู่เกาะ\n- ท่าเทียบเรือ 4 เรือเล็ก สองถึงสี่ชั่วโมง"_s},
        {u"## Indicators for officers"_s, {}, {}, {}, {}, {}},
        {u"| Feature | Genuine | Seen |\n|---|---|---|\n| Micro-text | under the number | missing |\n| Ink under UV | yellow | dull |"_s, u"A2"_s, Tlp::Green, {}, u"th"_s,
         u"เจ้าหน้าที่สามารถสังเกตแผ่นวีซ่าปลอมได้จากตัวอักษรขนาดเล็กที่หายไปใต้หมายเลข"_s}};
    made.items = {item(ItemKind::Document, u"QF209314"_s, u"2026-03-03"_s, u"visa foil, counterfeit"_s, u"A2"_s),
                  item(ItemKind::Person, u"First Holder"_s, u"2026-03-02"_s, u"invented person"_s, u"B2"_s),
                  item(ItemKind::Agency, u"Agency, pier 4"_s, u"2026-02"_s, u"sells ferry tickets"_s, u"B2"_s),
                  item(ItemKind::Place, u"Print shop"_s, {}, u"above the ferry pier"_s, u"B3"_s),
                  item(ItemKind::Vessel, u"MV Sea Star"_s, u"2026-03-03"_s, u"ferry"_s, u"A1"_s),
                  item(ItemKind::Alert, u"QF209310"_s, u"2026-02"_s, u"blank theft"_s, u"A1"_s)};
    made.ends = {{1, 0}, {1, 2}, {2, 0}, {2, 3}, {1, 4}, {5, 0}};
    made.words = {u"holds"_s, u"booked through"_s, u"carried by"_s, u"shop above"_s, u"travelled on"_s, u"same series as"_s};
    made.tasks = {{u"Ask QNB for the ferry manifest"_s, 2}, {u"Photograph the micro-text under UV"_s, -3}, {u"Write the bulletin for the officers"_s, 9}};
    return made;
}

Invented blankTheft()
{
    Invented made;
    made.title = u"Blank theft, northern office"_s;
    made.templateName = u"alert-assessment"_s;
    made.told = {{u"## What the alert says"_s, {}, {}, {}, {}, {}},
                 {u"190 blank visa foils, [QF209310](doc:QMA/QF209310) to QF209499, are missing since February."_s, u"A1"_s, Tlp::Amber, {}, u"th"_s,
                  u"แผ่นวีซ่าเปล่า 190 แผ่น หมายเลข QF209310 ถึง QF209499 หายไปตั้งแต่เดือนกุมภาพันธ์"_s},
                 {u"## Assessment"_s, {}, {}, {}, {}, {}},
                 {u"The series met again in the coastal case within three weeks. The store keeper's list has been changed twice."_s, u"B2"_s, Tlp::AmberStrict,
                  u"Inspection 2026-02"_s, {}, {}}};
    made.items = {item(ItemKind::Alert, u"QF209310"_s, u"2026-02"_s, u"190 blanks"_s, u"A1"_s), item(ItemKind::Place, u"Northern office"_s, {}, {}, u"A1"_s)};
    made.ends = {{0, 1}};
    made.words = {u"stolen at"_s};
    made.tasks = {{u"Compare the store list of January"_s, 5}};
    return made;
}

Invented agencyNetwork()
{
    Invented made;
    made.title = u"Agency network, seafarer books"_s;
    made.templateName = u"blank"_s;
    made.told = {{u"Three agencies ask for the same seafarer book format within a week."_s, {}, {}, {}, {}, {}},
                 {u"One of them is the agency of [[case:%1]]."_s, {}, {}, {}, {}, {}}};
    made.items = {item(ItemKind::Agency, u"Agency, pier 4"_s, u"2026-02"_s, {}, {})};
    return made;
}

Paragraph paragraphOf(const Told &told, const QString &reference, const QString &order)
{
    Paragraph paragraph;
    paragraph.id = cases::newEntity();
    paragraph.order = order;
    paragraph.text = told.text.contains(u"%1"_s) ? told.text.arg(reference) : told.text;
    paragraph.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, told.grading);
    if (told.marking) {
        markings::Marking marking;
        marking.tlp = *told.marking;
        paragraph.marking = marking;
    }
    paragraph.source = told.source;
    paragraph.language = u"en"_s;
    paragraph.translation = told.translation;
    paragraph.translationLanguage = told.language;
    return paragraph;
}

cases::Changes hung(const Invented &invented, workstation::CaseService &desk)
{
    cases::Changes changes;
    for (const cases::Item &one : invented.items)
        changes += cases::putItem(one);
    for (qsizetype i = 0; i < invented.ends.size(); ++i) {
        cases::Link link;
        link.id = cases::newEntity();
        link.from = invented.items[invented.ends[i][0]].id;
        link.to = invented.items[invented.ends[i][1]].id;
        link.word = invented.words[i];
        link.grading = invented.items[invented.ends[i][1]].grading;
        changes += cases::putLink(link);
    }
    const QDate today = QDate::currentDate();
    for (const auto &[words, days] : invented.tasks) {
        cases::Task task;
        task.id = cases::newEntity();
        task.title = words;
        task.dueOn = days == 0 ? QDate() : today.addDays(days);
        task.assignee = desk.self();
        changes += cases::putTask(task);
    }
    return changes;
}

/// Answers the reference of the case it made.
QCoro::Task<base::Result<QString>> write(workstation::CaseService *desk, Invented invented, QString earlier)
{
    const auto id = co_await desk->create(invented.title, invented.templateName);
    if (!id)
        co_return base::failFrom(id);
    const auto file = co_await desk->open(*id);
    if (!file)
        co_return base::failFrom(file);
    if ((*file)->notes.isEmpty())
        co_return base::fail(base::ErrorCode::Internal, u"a new case without a note"_s);
    const base::EntityId noteId = (*file)->notes.first().id;
    const auto note = co_await desk->note(*id, noteId);
    if (!note)
        co_return base::failFrom(note);
    cases::Note wanted = *note;
    wanted.paragraphs.clear();
    QString order;
    for (const Told &told : invented.told) {
        order = cases::orderBetween(order, {}, desk->device());
        wanted.paragraphs.append(paragraphOf(told, earlier, order));
    }
    const cases::Changes typed = cases::difference(*note, wanted);
    const auto saved = co_await desk->saveDraft(*id, noteId, typed);
    if (!saved)
        co_return base::failFrom(saved);
    const auto committed = co_await desk->commit(*id, noteId, {});
    if (!committed)
        co_return base::failFrom(committed);
    cases::Changes around = hung(invented, *desk);
    around += cases::setAssigned(*id, desk->self(), true);
    const auto changed = co_await desk->change(*id, around);
    if (!changed)
        co_return base::failFrom(changed);
    co_return (*file)->reference;
}

} // namespace

QCoro::Task<base::Status> fillCases(workstation::CaseService *cases)
{
    const workstation::CaseFilter all;
    const auto held = co_await cases->list(all);
    if (!held)
        co_return base::failFrom(held);
    if (!held->isEmpty())
        co_return base::Status{};
    const Invented coast = coastalRoute();
    const QString none;
    const auto first = co_await write(cases, coast, none);
    if (!first)
        co_return base::failFrom(first);
    const Invented theft = blankTheft();
    const auto second = co_await write(cases, theft, *first);
    if (!second)
        co_return base::failFrom(second);
    const Invented network = agencyNetwork();
    const auto third = co_await write(cases, network, *first);
    co_return third ? base::Status{} : base::failFrom(third);
}

} // namespace countersign::training
