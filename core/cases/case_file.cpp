#include "core/cases/case_file.h"

#include "core/documents/document_number.h"

namespace countersign::cases {

using namespace Qt::StringLiterals;

markings::Marking CaseFile::marking() const
{
    std::optional<markings::Marking> strictest;
    for (const Note &note : notes) {
        if (!note.paragraphs.isEmpty())
            strictest = strictest ? markings::strictest(*strictest, note.marking()) : note.marking();
    }
    return strictest.value_or(markings::Marking{});
}

int CaseFile::conflicts() const
{
    int sum = 0;
    for (const Note &note : notes)
        sum += note.conflicts();
    return sum;
}

QString documentKey(QStringView issuer, QStringView number)
{
    return u"doc:"_s + issuer.toString().toUpper() + u'/' + QString::fromLatin1(documents::normalForm(number));
}

QString personKey(QStringView name)
{
    // Without marks and case, so that "Nguyễn" and "nguyen" are one key; spellings are the look-up's matter.
    QString folded;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        folded.append(c.isPunct() ? QChar(u' ') : c);
    }
    return u"person:"_s + folded.toCaseFolded().simplified();
}

QString caseKey(QStringView reference)
{
    return u"case:"_s + reference.toString().simplified().toUpper();
}

} // namespace countersign::cases
