#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/messages/lookup_sentences.h"
#include "core/workstation/case_desk.h"

#include <QJsonArray>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using workstation::SearchAnswer;
using workstation::SearchHit;

namespace {

/// The words met between square brackets; a terminal has no other way that survives a pipe.
QString marked(const SearchHit &hit)
{
    QString out;
    int at = 0;
    for (const auto &[begin, length] : hit.marks) {
        out += hit.extract.mid(at, begin - at) + u'[' + hit.extract.mid(begin, length) + u']';
        at = begin + length;
    }
    return out + hit.extract.mid(at);
}

QString hitText(const SearchHit &hit)
{
    QStringList head{hit.reference, hit.caseTitle};
    if (!hit.noteTitle.isEmpty())
        head << hit.noteTitle;
    head << hit.marking.codes();
    if (!hit.grading.isEmpty())
        head << hit.grading;
    return head.join(u" · "_s) + u"\n    "_s + marked(hit);
}

QJsonObject hitJson(const SearchHit &hit)
{
    QJsonArray marks;
    for (const auto &[begin, length] : hit.marks)
        marks.append(QJsonArray{begin, length});
    return {{u"case"_s, hit.caseId.hex()}, {u"reference"_s, hit.reference}, {u"title"_s, hit.caseTitle}, {u"note"_s, hit.note.hex()},
            {u"noteTitle"_s, hit.noteTitle}, {u"entity"_s, hit.entity.hex()}, {u"extract"_s, hit.extract}, {u"marks"_s, marks},
            {u"marking"_s, hit.marking.codes()}, {u"grading"_s, hit.grading}, {u"changed"_s, messages::exactUtcText(hit.changedAt)}};
}

int runSearch(Invocation &invocation)
{
    if (invocation.positionals().isEmpty())
        return invocation.usage(u"give the words to look for"_s);
    workstation::SearchQuery query;
    // What stands in a command line is whole: the space says that the last word is.
    query.text = invocation.positionals().join(u' ') + u' ';
    query.grading = invocation.value(u"grading"_s);
    query.author = invocation.value(u"author"_s);
    query.language = invocation.value(u"language"_s);
    for (const auto &[option, day] : {std::pair(u"from"_s, &query.from), std::pair(u"until"_s, &query.until)}) {
        if (!invocation.has(option))
            continue;
        *day = QDate::fromString(invocation.value(option), Qt::ISODate);
        if (!day->isValid())
            return invocation.usage(u"--%1 needs a date such as 2026-03-04"_s.arg(option));
    }
    if (invocation.has(u"at-most"_s)) {
        query.strictest = markings::tlpFromText(invocation.value(u"at-most"_s));
        if (!query.strictest)
            return invocation.usage(u"--at-most needs CLEAR, GREEN, AMBER, AMBER+STRICT or RED"_s);
    }
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto answer = runToEnd(opened->session().cases().search(query));
    if (!answer)
        return invocation.fail(answer.error());
    QStringList lines;
    QJsonArray hits;
    for (const SearchHit &hit : answer->hits) {
        lines << hitText(hit);
        hits.append(hitJson(hit));
    }
    if (!answer->corrected.isEmpty())
        lines.prepend(u"Nothing has the words as typed. Searched instead: %1"_s.arg(answer->corrected));
    if (answer->more)
        lines << u"There is more; the newest %1 are shown."_s.arg(answer->hits.size());
    invocation.answer(lines.isEmpty() ? u"Nothing found."_s : lines.join(u'\n'),
                      {{u"hits"_s, hits}, {u"corrected"_s, answer->corrected}, {u"more"_s, answer->more}});
    return answer->hits.isEmpty() ? NoHit : Done;
}

} // namespace

QList<Command> caseSearchCommands()
{
    return {{u"case search"_s, u"WORD..."_s, u"search the text of all cases"_s,
             u"Words of any script, in any case and with or without accents; \"in quotes\" a phrase; word* a beginning. Notes, titles, items, "
             "tasks and the text of attachments are searched; the newest come first. A slip in a word is forgiven when nothing has it as typed."_s,
             vaultOptions() + QList<Option>{{u"at-most"_s, u"TLP"_s, u"leave out what is marked more strictly"_s},
                                            {u"grading"_s, u"CODE"_s, u"such as A2, or A"_s},
                                            {u"author"_s, u"NAME"_s, u"only of this author"_s},
                                            {u"language"_s, u"TAG"_s, u"such as th"_s},
                                            {u"from"_s, u"DATE"_s, u"changed on this day or later"_s},
                                            {u"until"_s, u"DATE"_s, u"changed on this day or earlier"_s}},
             runSearch}};
}

} // namespace countersign::ctl
