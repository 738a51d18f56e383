#pragma once

#include "core/crypto/secret_bytes.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

/// A main for tests that need an event loop, sockets or SQL drivers.
#define COUNTERSIGN_QT_TEST_MAIN                                                                                       \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication application(argc, argv);                                                                      \
        testing::InitGoogleTest(&argc, argv);                                                                          \
        return countersign::crypto::initialise() ? RUN_ALL_TESTS() : 1;                                                \
    }
