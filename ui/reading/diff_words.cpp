#include "ui/reading/diff_words.h"

#include "ui/widgets/visible_text.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::DiffWords)
};
}

void insertDiff(QTextCursor &cursor, const QString &before, const QString &after, const QList<cases::DiffRun> &runs, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    QTextCharFormat same;
    same.setForeground(t.text);
    QTextCharFormat gone;
    gone.setForeground(t.hit);
    gone.setBackground(t.hitSoft);
    gone.setFontStrikeOut(true);
    QTextCharFormat put;
    put.setForeground(t.done);
    put.setBackground(t.calmSoft);
    put.setFontUnderline(true);
    QTextCharFormat sign = put;
    sign.setFontUnderline(false);
    sign.setFontWeight(QFont::DemiBold);
    for (const cases::DiffRun &run : runs) {
        if (run.kind == cases::RunKind::Same) {
            cursor.insertText(visibleText(QStringView(after).mid(run.afterBegin, run.afterLength), true), same);
        } else if (run.kind == cases::RunKind::Removed) {
            QTextCharFormat minus = gone;
            minus.setFontStrikeOut(false);
            minus.setFontWeight(QFont::DemiBold);
            cursor.insertText(u"\u2212"_s, minus);
            cursor.insertText(visibleText(QStringView(before).mid(run.beforeBegin, run.beforeLength), true), gone);
        } else {
            cursor.insertText(u"+"_s, sign);
            cursor.insertText(visibleText(QStringView(after).mid(run.afterBegin, run.afterLength), true), put);
        }
    }
}

QString spokenDiff(const QString &before, const QString &after, const QList<cases::DiffRun> &runs)
{
    QStringList said;
    for (const cases::DiffRun &run : runs) {
        if (run.kind == cases::RunKind::Removed)
            said << Words::tr("taken out: %1").arg(visibleText(QStringView(before).mid(run.beforeBegin, run.beforeLength)));
        else if (run.kind == cases::RunKind::Added)
            said << Words::tr("put in: %1").arg(visibleText(QStringView(after).mid(run.afterBegin, run.afterLength)));
    }
    return said.join(u"; "_s);
}

} // namespace countersign::ui
