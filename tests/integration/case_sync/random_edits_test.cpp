#include "case_world.h"

#include <QRandomGenerator>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

/// Notes that share one case and so one sync; one note is one script of both machines.
constexpr int kScriptsACase = 20;

int scripts()
{
    return qEnvironmentVariableIntValue("COUNTERSIGN_FULL") > 0 ? 1'000 : 40;
}

/// What one machine did to a note while it was alone.
struct Written
{
    QStringList words;                                     ///< each must be found afterwards
    QHash<base::EntityId, markings::Tlp> marked;
};

} // namespace

class RandomEdits : public CaseWorld
{
protected:
    struct Script
    {
        base::EntityId note;
        QList<cases::Paragraph> paragraphs;
    };

    /// A note with three paragraphs.
    static Script begin(cases::Changes &changes, int seed)
    {
        Script script;
        script.note = cases::newEntity();
        changes += cases::addNote(script.note, u"Script %1"_s.arg(seed), {});
        QString order;
        for (int i = 0; i < 3; ++i) {
            order = cases::orderBetween(order, {}, {});
            script.paragraphs.append(paragraph(u"start%1"_s.arg(i), order));
            changes += cases::addParagraph(script.note, script.paragraphs.last());
        }
        return script;
    }

    /// One to four acts: a paragraph more, another text, a marking, a place, a paragraph less.
    static Written edit(const Desk &desk, const base::CaseId &id, const Script &script, QRandomGenerator &random, QChar who)
    {
        Written written;
        QHash<base::EntityId, QString> texts;
        QSet<base::EntityId> gone;
        for (const cases::Paragraph &one : script.paragraphs)
            texts.insert(one.id, one.text);
        const int acts = random.bounded(1, 5);
        for (int i = 0; i < acts; ++i) {
            const auto &target = script.paragraphs.at(random.bounded(static_cast<int>(script.paragraphs.size())));
            const QString word = who + QString::number(random.generate64(), 36);
            switch (random.bounded(6)) {
            case 0: {
                const QString order = cases::orderBetween(target.order, {}, casesOf(desk).device());
                change(desk, id, cases::addParagraph(script.note, paragraph(word, order)));
                written.words.append(word);
                break;
            }
            case 1:
            case 2:
                if (gone.contains(target.id))
                    break;
                texts[target.id] += u' ' + word;
                change(desk, id, cases::setText(target.id, texts.value(target.id)));
                written.words.append(word);
                break;
            case 3: {
                markings::Marking marking;
                marking.tlp = static_cast<markings::Tlp>(random.bounded(5));
                change(desk, id, cases::setMarking(target.id, marking));
                written.marked.insert(target.id, marking.tlp);
                break;
            }
            case 4:
                change(desk, id, cases::setOrder(target.id, cases::orderBetween({}, target.order, casesOf(desk).device())));
                break;
            default:
                // Only what carries no words of this machine: what it takes back itself is not missing.
                if (texts.value(target.id) == target.text && !written.marked.contains(target.id)) {
                    change(desk, id, cases::remove(target.id));
                    gone.insert(target.id);
                }
            }
        }
        return written;
    }

    static void expectAll(const cases::Note &note, const Written &atA, const Written &atB)
    {
        QString all;
        for (const cases::Paragraph &one : note.paragraphs) {
            all += one.text + u'\n';
            for (const auto &version : one.texts)
                all += version.value + u'\n';
            const auto left = atA.marked.constFind(one.id);
            const auto right = atB.marked.constFind(one.id);
            if (left == atA.marked.constEnd() && right == atB.marked.constEnd())
                continue;
            const auto wanted = left == atA.marked.constEnd() ? *right
                : right == atB.marked.constEnd()              ? *left
                                                              : markings::strictest(*left, *right);
            ASSERT_TRUE(one.marking.has_value());
            EXPECT_EQ(static_cast<int>(one.marking->tlp), static_cast<int>(wanted));
        }
        for (const QString &word : atA.words + atB.words)
            EXPECT_TRUE(all.contains(word)) << qPrintable(word);
    }
};

TEST_F(RandomEdits, leaveBothMachinesWithTheSameAndNothingMissing)
{
    meet();
    ASSERT_TRUE(a->sync().has_value());
    const int all = scripts();
    for (int first = 0; first < all; first += kScriptsACase) {
        const int count = std::min(kScriptsACase, all - first);
        const auto id = makeCase(*a, u"Scripts from %1"_s.arg(first));
        ASSERT_TRUE(open(*a, id));
        QList<Script> notes;
        cases::Changes changes;
        for (int i = 0; i < count; ++i)
            notes.append(begin(changes, first + i));
        change(*a, id, changes);
        (void)synced(*a);
        (void)synced(*b);
        ASSERT_TRUE(open(*a, id) && open(*b, id));
        QList<std::pair<Written, Written>> written;
        for (int i = 0; i < count; ++i) {
            QRandomGenerator random(static_cast<quint32>(first + i + 1));
            const Written atA = edit(*a, id, notes.at(i), random, u'a');
            const Written atB = edit(*b, id, notes.at(i), random, u'b');
            written.append({atA, atB});
        }
        // Who comes first differs from case to case.
        const Desk &early = (first / kScriptsACase) % 2 == 0 ? *a : *b;
        const Desk &late = &early == a.get() ? *b : *a;
        (void)synced(early);
        (void)synced(late);
        (void)synced(early);
        const auto atA = open(*a, id);
        const auto atB = open(*b, id);
        ASSERT_TRUE(atA && atB);
        EXPECT_EQ(saidBy(*atA), saidBy(*atB)) << "scripts from " << first;
        for (int i = 0; i < count; ++i) {
            SCOPED_TRACE(first + i + 1);
            const auto note = std::find_if(atA->notes.cbegin(), atA->notes.cend(),
                                           [&](const cases::Note &one) { return one.id == notes.at(i).note; });
            ASSERT_NE(note, atA->notes.cend());
            expectAll(*note, written.at(i).first, written.at(i).second);
        }
    }
    RecordProperty("scripts", all);
}
