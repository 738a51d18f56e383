#include "core/platform/process_hardening.h"

#include <QFile>

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace countersign::platform {

using namespace Qt::StringLiterals;

base::Status forbidCoreDumps()
{
    const struct rlimit none = {0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0 || ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return base::fail(base::ErrorCode::Internal, u"core dumps could not be switched off"_s);
    return {};
}

void wipeFreedMemory()
{
    constexpr int kFiller = 0xA5;
    ::mallopt(M_PERTURB, kFiller);
}

QStringList sqliteLibrariesIn(const QByteArray &processMap)
{
    QStringList libraries;
    for (const QByteArray &line : processMap.split('\n')) {
        const qsizetype path = line.indexOf('/');
        if (path < 0)
            continue;
        const QString file = QString::fromLocal8Bit(line.sliced(path));
        if (file.section(u'/', -1).startsWith("libsqlite3."_L1) && !libraries.contains(file))
            libraries.append(file);
    }
    return libraries;
}

QStringList mappedSqliteLibraries()
{
    QFile map(u"/proc/self/maps"_s);
    return map.open(QIODevice::ReadOnly) ? sqliteLibrariesIn(map.readAll()) : QStringList();
}

} // namespace countersign::platform
