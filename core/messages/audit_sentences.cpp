#include "core/messages/audit_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/say.h"

#include <QLocale>

namespace countersign::messages {

namespace {

QString number(std::uint64_t value)
{
    return code(QLocale().toString(static_cast<qulonglong>(value)));
}

QString lastGoodText(const AuditCheck &check)
{
    if (check.lastGood == 0)
        return Say::tr("No entry before it can be relied on.");
    return Say::tr("The last good entry is %1 of %2.").arg(number(check.lastGood), dateText(check.lastGoodAt));
}

} // namespace

QString auditCheckText(const AuditCheck &check)
{
    if (check.faultAt != 0)
        return Say::tr("Broken at entry %1, checked %2.").arg(number(static_cast<std::uint64_t>(check.faultAt)), dateText(check.at))
            + u' ' + lastGoodText(check);
    if (check.differsAt != 0)
        return Say::tr("Each entry follows the one before, but at entry %1 the chain differs from what was deposited. Checked %2.")
            .arg(number(check.differsAt), dateText(check.at));
    return Say::tr("Whole: %n entry(s), checked %1.", nullptr, static_cast<int>(check.entries)).arg(dateText(check.at));
}

QString auditCheckAdvice(const AuditCheck &check)
{
    if (!check.isGood())
        return Say::tr("Nothing was changed here. Export the chain for oversight and call your auditor.");
    if (check.lostInRestore > 0)
        return Say::tr("%n deposited checkpoint(s) name entries that a restore left out.", nullptr, check.lostInRestore);
    if (check.leftOut > 0)
        return Say::tr("A restore left numbers out; the entry after them says so.");
    return {};
}

QString auditDepositText(std::uint64_t upTo, const std::optional<base::Instant> &at)
{
    if (!at)
        return Say::tr("No checkpoint is deposited at the portal yet; the next sync leaves one.");
    return Say::tr("The portal holds a checkpoint up to entry %1 of %2.").arg(number(upTo), dateText(*at));
}

QStringList auditCopyLines(const AuditCopyTold &copy)
{
    QStringList lines;
    lines << Say::tr("Copy of %1, desk %2, made %3.").arg(foreign(copy.person), code(copy.desk), dateText(copy.made));
    lines << auditCheckText(copy.check);
    if (!copy.isComplete)
        lines << Say::tr("The copy is cut off or was changed after it was made.");
    if (copy.checkpoints > 0)
        lines << Say::tr("%n checkpoint(s) signed by the device agree, the last at entry %1.", nullptr, copy.checkpoints)
                     .arg(number(copy.lastCheckpoint));
    if (!copy.withDetails)
        lines << Say::tr("Personal details were left out.");
    if (const QString advice = auditCheckAdvice(copy.check); !advice.isEmpty() && copy.check.isGood())
        lines << advice;
    lines << Say::tr("Compare the key of the device with the directory: %1").arg(code(copy.fingerprint));
    return lines;
}

} // namespace countersign::messages
