#include "kill_test.h"

#include "core/crypto/secret_bytes.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (!countersign::crypto::initialise())
        return 1;
    if (argc == 4 && QByteArrayView(argv[1]) == QByteArrayView("--serve"))
        return countersign::testing::serveForKill(argv[2], argv[3]);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
