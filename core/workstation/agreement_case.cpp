#include "core/workstation/agreement_case.h"

#include "core/cases/edits.h"
#include "core/cases/templates.h"
#include "core/messages/agreement_text.h"

namespace countersign::workstation {

using namespace Qt::StringLiterals;
using agreements::Section;

namespace {

QList<cases::Paragraph> paragraphsFrom(const QList<Section> &sections, const base::DeviceId &device)
{
    QStringList texts;
    for (const Section &section : sections)
        texts << messages::sectionParagraph(section);
    QList<cases::Paragraph> paragraphs = cases::paragraphsOf(texts.join(u"\n\n"_s), {}, device);
    markings::Marking green;
    green.tlp = markings::Tlp::Green;
    for (cases::Paragraph &paragraph : paragraphs)
        paragraph.marking = green;
    return paragraphs;
}

} // namespace

QCoro::Task<base::Result<CaseId>> makeAgreementCase(CaseService *cases, QString title, QList<Section> sections)
{
    const auto id = co_await cases->create(title, u"blank"_s);
    if (!id)
        co_return base::failFrom(id);
    const auto file = co_await cases->open(*id);
    if (!file)
        co_return base::failFrom(file);
    if ((*file)->notes.isEmpty())
        co_return base::fail(base::ErrorCode::Internal, u"a new case without a note"_s);
    const EntityId noteId = (*file)->notes.first().id;
    const auto note = co_await cases->note(*id, noteId);
    if (!note)
        co_return base::failFrom(note);
    cases::Note wanted = *note;
    wanted.title = title;
    wanted.paragraphs = paragraphsFrom(sections, cases->device());
    const cases::Changes typed = cases::difference(*note, wanted);
    const auto saved = co_await cases->saveDraft(*id, noteId, typed);
    if (!saved)
        co_return base::failFrom(saved);
    const auto kept = co_await cases->commit(*id, noteId, {});
    if (!kept)
        co_return base::failFrom(kept);
    co_return *id;
}

} // namespace countersign::workstation
