#pragma once

#include "core/alerts/list_reading.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// A whole reading as text, for comparing with a golden file line by line.
namespace countersign::alerts::testing {

inline QString birthText(const ListedBirth &birth)
{
    using namespace Qt::StringLiterals;
    return birth.from.isoText() + (birth.to == birth.from ? QString() : u".."_s + birth.to.isoText())
           + (birth.approximate ? u"~"_s : QString());
}

inline QJsonArray personsOf(const ListReading &reading)
{
    using namespace Qt::StringLiterals;
    QJsonArray persons;
    for (const ListedPerson &person : reading.persons) {
        QJsonArray names, births, nationalities, papers;
        for (const ListedName &name : person.names)
            names.append(u"%1 [%2] %3"_s.arg(name.text, name.script, name.quality).trimmed());
        for (const ListedBirth &birth : person.births)
            births.append(birthText(birth));
        for (const base::CountryCode &country : person.nationalities)
            nationalities.append(country.text());
        for (const ListedDocument &paper : person.documents)
            papers.append(u"%1 | %2 | %3 | %4 | %5"_s.arg(paper.number, paper.issuer.text(), documents::typeWord(paper.type),
                                                         paper.issuedOn.isoText(), paper.expiresOn.isoText()));
        persons.append(QJsonObject{{u"reference"_s, person.listing.reference}, {u"names"_s, names}, {u"births"_s, births},
                                   {u"entity"_s, person.entity}, {u"comments"_s, person.comments},
                                   {u"nationalities"_s, nationalities}, {u"documents"_s, papers},
                                   {u"nationalityTexts"_s, QJsonArray::fromStringList(person.nationalityTexts)},
                                   {u"birthPlaces"_s, QJsonArray::fromStringList(person.birthPlaces)}});
    }
    return persons;
}

inline QByteArray textOf(const ListReading &reading)
{
    using namespace Qt::StringLiterals;
    QJsonArray alerts, remarks;
    for (const AlertRecord &alert : reading.documents)
        alerts.append(u"%1 %2 %3"_s.arg(alert.listing->reference, alert.number, alert.issuer.text()).trimmed());
    static const char *const kKinds[] = {"not used", "partly used", "note"};
    for (const ImportRemark &remark : reading.remarks)
        remarks.append(u"%1: %2 %3 %4 %5 <%6>"_s.arg(remark.line)
                           .arg(remark.reference, QLatin1StringView(kKinds[static_cast<int>(remark.kind)]),
                                remark.reasonCode, remark.field, remark.value));
    const QJsonObject all{{u"edition"_s, reading.edition}, {u"passportEntries"_s, reading.passportEntries},
                          {u"otherNumbers"_s, reading.otherNumbers}, {u"persons"_s, personsOf(reading)},
                          {u"alerts"_s, alerts}, {u"remarks"_s, remarks}};
    return QJsonDocument(all).toJson();
}

/// Compares with `file`, NAME.expected.json; writes what was read to the working folder, as
/// FOLDER-NAME.actual.json, where it differs.
inline void expectText(const ListReading &reading, const QString &file)
{
    using namespace Qt::StringLiterals;
    const QByteArray text = textOf(reading);
    QFile golden(file);
    const QByteArray expected = golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray();
    if (text == expected)
        return;
    const QList<QByteArray> have = text.split('\n');
    const QList<QByteArray> want = expected.split('\n');
    qsizetype line = 0;
    while (line < std::min(have.size(), want.size()) && have[line] == want[line])
        ++line;
    const QString name = file.section(u'/', -2).replace(u'/', u'-').replace("expected"_L1, "actual"_L1);
    ADD_FAILURE() << "line " << line + 1 << " reads " << have.value(line).toStdString() << ", expected "
                  << want.value(line).toStdString() << "; the whole is in " << name.toStdString();
    QFile actual(name);
    if (actual.open(QIODevice::WriteOnly))
        actual.write(text);
}

} // namespace countersign::alerts::testing
