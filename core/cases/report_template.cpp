#include "core/cases/report_template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTemplates = 50;
constexpr qsizetype kMostText = 20'000; ///< characters of one text

std::optional<ReportTemplate> templateOf(const QJsonObject &object)
{
    ReportTemplate one;
    one.name = object.value(u"name"_s).toString().trimmed();
    one.letterhead = object.value(u"letterhead"_s).toString();
    one.facts = object.value(u"facts"_s).toString();
    one.closing = object.value(u"closing"_s).toString();
    if (one.name.isEmpty() || one.name.size() > 100 || one.letterhead.size() > kMostText || one.facts.size() > kMostText
        || one.closing.size() > kMostText)
        return std::nullopt;
    one.grading = object.value(u"grading"_s).toBool(true);
    one.translations = object.value(u"translations"_s).toBool(true);
    one.attachments = object.value(u"attachments"_s).toBool(true);
    one.chart = object.value(u"chart"_s).toBool(false);
    one.timeline = object.value(u"timeline"_s).toBool(false);
    one.own = true;
    return one;
}

QString lineFilled(QString line, const ReportFacts &facts)
{
    const std::array<std::pair<QString, QString>, 9> places{{{u"{title}"_s, facts.title},
                                                            {u"{case}"_s, facts.caseTitle},
                                                            {u"{reference}"_s, facts.reference},
                                                            {u"{date}"_s, facts.date},
                                                            {u"{recipient}"_s, facts.recipient},
                                                            {u"{serial}"_s, facts.serial},
                                                            {u"{desk}"_s, facts.desk},
                                                            {u"{author}"_s, facts.author},
                                                            {u"{version}"_s, facts.version}}};
    static const QRegularExpression place(u"\\{[a-z]+\\}"_s);
    QString out;
    qsizetype at = 0;
    bool met = false, said = false;
    // One pass: a value that itself reads like a place stays what it is.
    for (auto found = place.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(line).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        QString value = match.captured();
        for (const auto &[name, filling] : places) {
            if (name == match.capturedView()) {
                value = filling;
                met = true;
                said = said || !filling.trimmed().isEmpty();
                break;
            }
        }
        out += value;
    }
    out += QStringView(line).mid(at);
    return met && !said ? QString() : out;
}

} // namespace

QList<ReportTemplate> reportTemplates(const QString &setting, const QList<ReportTemplate> &shipped)
{
    QList<ReportTemplate> all = shipped;
    const QJsonArray stored = QJsonDocument::fromJson(setting.toUtf8()).array();
    for (const QJsonValue &value : stored) {
        const auto one = templateOf(value.toObject());
        if (!one || all.size() >= kMostTemplates)
            continue;
        const auto same = std::find_if(all.begin(), all.end(), [&](const ReportTemplate &held) { return held.name == one->name; });
        if (same != all.end())
            *same = *one;
        else
            all.append(*one);
    }
    return all;
}

QString settingOf(const QList<ReportTemplate> &templates)
{
    QJsonArray stored;
    for (const ReportTemplate &one : templates) {
        if (!one.own)
            continue;
        stored.append(QJsonObject{{u"name"_s, one.name},
                                  {u"letterhead"_s, one.letterhead},
                                  {u"facts"_s, one.facts},
                                  {u"closing"_s, one.closing},
                                  {u"grading"_s, one.grading},
                                  {u"translations"_s, one.translations},
                                  {u"attachments"_s, one.attachments},
                                  {u"chart"_s, one.chart},
                                  {u"timeline"_s, one.timeline}});
    }
    return QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

QString filled(const QString &text, const ReportFacts &facts)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString full = lineFilled(line, facts);
        if (!full.isEmpty() || line.trimmed().isEmpty())
            lines << full;
    }
    return lines.join(u'\n').trimmed();
}

} // namespace countersign::cases
