#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // Qt finds its SQL driver through it
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
