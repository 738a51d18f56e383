#include "core/crypto/secret_bytes.h"

#include <QCoreApplication>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// A killed process loses nothing of what it gave to the system, so that waiting for a disk proves nothing here:
/// worlds stand in memory where there is room.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    const QString memory = QStringLiteral("/dev/shm");
    const QTemporaryDir place(memory + QStringLiteral("/countersign-mail-XXXXXX"));
    if (place.isValid() && QStorageInfo(memory).bytesAvailable() > (512LL << 20))
        qputenv("TMPDIR", place.path().toUtf8());
    return countersign::crypto::initialise() ? RUN_ALL_TESTS() : 1;
}
