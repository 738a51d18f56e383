#include "core/cases/word_diff.h"

#include <gtest/gtest.h>

#include <random>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

QString shown(QStringView before, QStringView after)
{
    QString out;
    for (const DiffRun &run : wordDiff(before, after)) {
        if (run.kind == RunKind::Removed)
            out += u'-' + before.mid(run.beforeBegin, run.beforeLength).toString() + u'-';
        else
            out += (run.kind == RunKind::Added ? u"+%1+"_s : u"%1"_s).arg(after.mid(run.afterBegin, run.afterLength));
    }
    return out;
}

Paragraph paragraph(std::uint8_t id, const QString &text)
{
    Paragraph made;
    made.id.bytes[0] = id;
    made.text = text;
    return made;
}

QList<ParagraphFate> fates(const QList<ParagraphDiff> &diffs)
{
    QList<ParagraphFate> found;
    for (const ParagraphDiff &diff : diffs)
        found.append(diff.fate);
    return found;
}

} // namespace

TEST(WordDiff, marksWords)
{
    EXPECT_EQ(shown(u"two forged visas", u"two forged visas"), u"two forged visas");
    EXPECT_EQ(shown(u"two forged visas", u"three forged passports"), u"-two-+three+ forged -visas-+passports+");
    EXPECT_EQ(shown(u"one two three", u"four five three"), u"-one two-+four five+ three");
    EXPECT_EQ(shown(u"", u"new"), u"+new+");
    EXPECT_EQ(shown(u"หนังสือเดินทางปลอม", u"หนังสือเดินทางจริง"), u"หนังสือเดินทาง-ปลอม-+จริง+");
}

TEST(WordDiff, bothTextsCanBePutTogetherAgain)
{
    std::mt19937 random(11);
    static const QStringList words = {u"a"_s, u"b"_s, u" "_s, u" "_s, u"คน"_s, u"护照"_s, u"."_s, u"\n"_s, u"كلمة"_s, u"😀"_s};
    const auto text = [&] {
        QString made;
        for (int k = std::uniform_int_distribution(0, 30)(random); k > 0; --k)
            made += words[std::uniform_int_distribution<qsizetype>(0, words.size() - 1)(random)];
        return made;
    };
    for (int i = 0; i < 3000; ++i) {
        const QString before = text(), after = text();
        QString first, second;
        for (const DiffRun &run : wordDiff(before, after)) {
            ASSERT_EQ(run.beforeBegin, first.size());
            ASSERT_EQ(run.afterBegin, second.size());
            first += before.mid(run.beforeBegin, run.beforeLength);
            second += after.mid(run.afterBegin, run.afterLength);
            if (run.kind == RunKind::Same) {
                ASSERT_EQ(before.mid(run.beforeBegin, run.beforeLength), after.mid(run.afterBegin, run.afterLength));
            }
        }
        ASSERT_EQ(first, before);
        ASSERT_EQ(second, after);
    }
}

TEST(NoteDiff, tellsWhatBecameOfEachParagraph)
{
    Note before, after;
    before.paragraphs = {paragraph(1, u"one"_s), paragraph(2, u"two"_s), paragraph(3, u"three"_s), paragraph(4, u"four"_s)};
    after.paragraphs = {paragraph(1, u"one"_s), paragraph(3, u"three!"_s), paragraph(4, u"four"_s), paragraph(5, u"five"_s)};
    EXPECT_EQ(fates(noteDiff(before, after)), (QList{ParagraphFate::Same, ParagraphFate::Removed, ParagraphFate::Changed, ParagraphFate::Same, ParagraphFate::Added}));
    after.paragraphs = {paragraph(4, u"four"_s), paragraph(1, u"one"_s), paragraph(2, u"two"_s), paragraph(3, u"three"_s)};
    EXPECT_EQ(fates(noteDiff(before, after)), (QList{ParagraphFate::Moved, ParagraphFate::Same, ParagraphFate::Same, ParagraphFate::Same}));
    after = before;
    after.paragraphs[1].source = u"informant"_s;
    EXPECT_TRUE(noteDiff(before, after)[1].sourceChanged);
}

} // namespace countersign::cases
