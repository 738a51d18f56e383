#include "app/ctl/command_table.h"
#include "app/ctl/open_case.h"
#include "core/cases/file_name.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QDir>
#include <QFileInfo>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using cases::Attachment;

namespace {

int runAttach(Invocation &invocation)
{
    const QStringList words = invocation.positionals();
    if (words.size() < 2)
        return invocation.usage(u"give the reference of a case and the files"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    workstation::CaseService &service = opened->session().cases();
    const auto id = caseOf(service, words.first());
    if (!id)
        return invocation.fail(id.error());
    QStringList lines;
    QJsonArray files;
    for (const QString &path : words.sliced(1)) {
        const auto attached = runToEnd(service.attach(*id, path, {}));
        if (!attached)
            return invocation.fail(attached.error());
        lines << u"Attached %1."_s.arg(QFileInfo(path).fileName());
        files.append(QJsonObject{{u"id"_s, attached->hex()}, {u"file"_s, path}});
    }
    invocation.answer(lines.join(u'\n'), {{u"attached"_s, files}});
    return Done;
}

int runExtract(Invocation &invocation)
{
    const QStringList words = invocation.positionals();
    if (words.size() < 2 || words.size() > 3)
        return invocation.usage(u"give the reference of a case, a folder to write to, and perhaps the name of one file"_s);
    if (!QFileInfo(words.at(1)).isDir())
        return invocation.fail({base::ErrorCode::FileWriteFailed, u"no such folder"_s, {words.at(1)}});
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    workstation::CaseService &service = opened->session().cases();
    const auto id = caseOf(service, words.first());
    if (!id)
        return invocation.fail(id.error());
    const auto file = runToEnd(service.open(*id));
    if (!file)
        return invocation.fail(file.error());
    QStringList lines;
    QJsonArray written;
    const QDir folder(words.at(1));
    for (const Attachment &attachment : (*file)->attachments) {
        if (words.size() == 3 && attachment.name != words.at(2))
            continue;
        if (!attachment.here) {
            lines << u"%1: its content has not come yet."_s.arg(attachment.name);
            continue;
        }
        // Once more, whoever wrote the case: names from outside never become paths.
        const QString name = cases::freeFileName(cases::safeFileName(attachment.name),
                                                 [&](const QString &wanted) { return folder.exists(wanted); });
        const QString path = folder.filePath(name);
        const auto saved = runToEnd(service.exportAttachment(*id, attachment.id, path));
        if (!saved)
            return invocation.fail(saved.error());
        lines << u"Written: %1 (%2 bytes)."_s.arg(path).arg(attachment.size);
        written.append(QJsonObject{{u"file"_s, path}, {u"size"_s, attachment.size}, {u"sha256"_s, attachment.sha256.hex()}});
    }
    invocation.answer(lines.isEmpty() ? u"No such file in the case."_s : lines.join(u'\n'), {{u"written"_s, written}});
    return lines.isEmpty() ? NoHit : Done;
}

} // namespace

QList<Command> caseAttachCommands()
{
    return {{u"case attach"_s, u"CASE FILE..."_s, u"attach files to a case"_s,
             u"Each is encrypted with a key of its own and goes to the other machines of the desk with the next sync. At most 64 MB each."_s,
             vaultOptions(), runAttach},
            {u"case extract"_s, u"CASE FOLDER [NAME]"_s, u"write the files of a case to a folder"_s,
             u"Under names that are safe on any system; nothing is overwritten. Written into the audit chain first. The copies are not encrypted."_s,
             vaultOptions(), runExtract}};
}

} // namespace countersign::ctl
