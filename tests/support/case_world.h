#pragma once

#include "training_world.h"

#include "core/cases/edits.h"
#include "core/workstation/case_desk.h"

#include <algorithm>

namespace countersign::test {

/// What a case says, in a form that two machines can compare: everything that a person sees, and every
/// version that waits for one.
inline QString saidBy(const cases::CaseFile &file)
{
    QStringList lines{file.reference, file.title, QString::number(static_cast<int>(file.status)), QString::number(file.limited)};
    QList<cases::Note> notes = file.notes;
    std::sort(notes.begin(), notes.end(), [](const cases::Note &a, const cases::Note &b) { return a.id < b.id; });
    for (const cases::Note &note : notes) {
        lines.append(note.id.hex() + note.title);
        for (const cases::Paragraph &paragraph : note.paragraphs) {
            QString line = paragraph.id.hex() + paragraph.order + paragraph.text;
            for (const auto &version : paragraph.texts)
                line += QLatin1Char('|') + version.value;
            line += paragraph.marking ? paragraph.marking->codes() : QStringLiteral("none");
            line += paragraph.grading ? paragraph.grading->text() : QString();
            for (const auto &version : paragraph.gradings)
                line += QLatin1Char('/') + version.value;
            lines.append(line);
        }
    }
    QList<cases::Attachment> files = file.attachments;
    std::sort(files.begin(), files.end(), [](const cases::Attachment &a, const cases::Attachment &b) { return a.id < b.id; });
    for (const cases::Attachment &attachment : std::as_const(files))
        lines.append(attachment.id.hex() + attachment.name + attachment.sha256.hex());
    return lines.join(QLatin1Char('\n'));
}

/// Several machines of one desk.
class CaseWorld : public TrainingWorld
{
protected:
    /// Two machines of QMA that know of each other.
    void meet()
    {
        a = newDesk("QMA");
        b = newDesk("QMA", training::Seat::Analyst);
        ASSERT_TRUE(a->sync().has_value());
        ASSERT_TRUE(b->sync().has_value());
    }
    static workstation::CaseService &casesOf(const Desk &desk) { return desk.session().cases(); }
    static base::CaseId makeCase(const Desk &desk, const QString &title)
    {
        const auto made = QCoro::waitFor(casesOf(desk).create(title, {}));
        EXPECT_TRUE(made.has_value()) << (made ? "" : qPrintable(base::codeText(made.error().code) + made.error().detail));
        return made.value_or(base::CaseId{});
    }
    static std::shared_ptr<const cases::CaseFile> open(const Desk &desk, const base::CaseId &id)
    {
        const auto opened = QCoro::waitFor(casesOf(desk).open(id));
        return opened ? *opened : nullptr;
    }
    static void change(const Desk &desk, const base::CaseId &id, const cases::Changes &changes)
    {
        const auto done = QCoro::waitFor(casesOf(desk).change(id, changes));
        ASSERT_TRUE(done.has_value()) << qPrintable(base::codeText(done.error().code) + done.error().detail);
    }
    static workstation::SyncSummary synced(const Desk &desk)
    {
        const auto done = desk.sync();
        EXPECT_TRUE(done.has_value()) << (done ? "" : qPrintable(base::codeText(done.error().code) + done.error().detail));
        if (!done)
            return {};
        EXPECT_TRUE(done->remarks.isEmpty())
            << qPrintable(base::codeText(done->remarks.value(0).code) + done->remarks.value(0).detail);
        return *done;
    }
    static cases::Paragraph paragraph(const QString &text, const QString &order)
    {
        cases::Paragraph made;
        made.id = cases::newEntity();
        made.order = order;
        made.text = text;
        return made;
    }

    std::unique_ptr<Desk> a, b;
};

} // namespace countersign::test
