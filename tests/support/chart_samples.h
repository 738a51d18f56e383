#pragma once

#include "core/cases/case_file.h"

namespace countersign::testing {

inline base::EntityId entity(int number)
{
    base::EntityId id;
    id.bytes[14] = static_cast<std::uint8_t>(number / 256);
    id.bytes[15] = static_cast<std::uint8_t>(number % 256);
    id.bytes[0] = 1;
    return id;
}

inline std::optional<markings::Grading> graded(const char *text)
{
    return markings::gradingFromText(markings::GradingScheme::Admiralty, QString::fromLatin1(text));
}

inline markings::Marking marked(markings::Tlp tlp, bool orcon = false)
{
    markings::Marking marking;
    marking.tlp = tlp;
    marking.orcon = orcon;
    return marking;
}

/// The case of look/case-chart-dark.png, invented: a forged visa, who carried it, who printed it.
inline cases::CaseFile chartCase()
{
    using namespace Qt::StringLiterals;
    using cases::ItemKind;
    cases::CaseFile file;
    file.id.bytes[3] = 7;
    file.reference = u"QMA-2026-014"_s;
    file.title = u"Coastal route, forged visas"_s;
    const auto item = [&](int number, ItemKind kind, const QString &title, const QString &detail, const QString &from, const char *grade) {
        cases::Item one;
        one.id = entity(number);
        one.kind = kind;
        one.title = title;
        one.detail = detail;
        one.from = from;
        if (*grade)
            one.grading = graded(grade);
        file.items.append(one);
    };
    item(10, ItemKind::Person, u"First holder"_s, u"north"_s, u"2026-03-02"_s, "B2");
    item(11, ItemKind::Document, u"Visa QF-20931"_s, u"counterfeit"_s, {}, "A2");
    item(12, ItemKind::Other, u"Bulletin 12"_s, {}, u"2026-01-12"_s, "");
    item(13, ItemKind::Agency, u"Agency, pier 4"_s, {}, {}, "B2");
    item(14, ItemKind::Place, u"Print shop"_s, {}, {}, "B3");
    item(15, ItemKind::Alert, u"Blank theft"_s, {}, u"2026-02"_s, "A1");
    cases::Note note;
    note.caseId = file.id;
    note.id = entity(1);
    note.title = u"Route report"_s;
    note.version = 7;
    const auto paragraph = [&](int number, const QString &text, markings::Marking marking, const char *grade, const QString &source) {
        cases::Paragraph one;
        one.id = entity(number);
        one.order = QString::number(number);
        one.text = text;
        one.marking = marking;
        one.language = u"en"_s;
        one.source = source;
        if (*grade)
            one.grading = graded(grade);
        note.paragraphs.append(one);
    };
    paragraph(30, u"On 2026-03-03 two holders of **visa foil QF-20931** boarded at the same agency's desk. Both foils carry the offset print described in the bulletin."_s,
              marked(markings::Tlp::Amber), "A2", u"desk log 4471"_s);
    paragraph(31, u"A source close to the agency says the foils are filled in above a shop near the ferry pier."_s, marked(markings::Tlp::Red), "B3",
              u"informant K"_s);
    paragraph(32, u"Officers may recognise the foil by the missing micro-text under the number."_s, marked(markings::Tlp::Green), "A1", {});
    file.notes.append(note);
    const auto link = [&](int number, int from, int to, const QString &word, int source, const QString &since = {}) {
        cases::Link one;
        one.id = entity(number);
        one.from = entity(from);
        one.to = entity(to);
        one.word = word;
        one.since = since;
        one.source = source ? entity(source) : base::EntityId{};
        file.links.append(one);
    };
    link(50, 10, 11, u"carries"_s, 30, u"2026-03-02"_s);
    link(51, 10, 13, u"booked through"_s, 30);
    link(52, 13, 11, u"sells"_s, 32);
    link(53, 14, 13, u"shop above"_s, 31);
    link(54, 11, 12, u"same print as"_s, 32);
    link(55, 12, 15, u"theft of"_s, 0);
    cases::Task task;
    task.id = entity(70);
    task.title = u"Ask QRC about the foil"_s;
    task.dueOn = QDate(2026, 3, 9);
    file.tasks.append(task);
    return file;
}

} // namespace countersign::testing
