#pragma once

#include "core/database/database.h"
#include "core/database/statement.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace countersign::database {

/// A folder of its own and a database with some 600 rows, enough for a tree of pages.
class DatabaseTest : public ::testing::Test
{
protected:
    static constexpr int kRows = 600;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }

    [[nodiscard]] base::Result<Database> open(const OpenOptions &options = {}) const
    {
        return Database::open(path(), m_key, options);
    }

    void fill()
    {
        auto database = open({.create = true});
        ASSERT_TRUE(database) << database.error().detail.toStdString();
        ASSERT_TRUE(database->execute("CREATE TABLE sighting(number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT; BEGIN"));
        auto insert = Statement::prepare(*database, QLatin1StringView("INSERT INTO sighting VALUES(?, ?)"));
        ASSERT_TRUE(insert);
        for (int i = 0; i < kRows; ++i)
            ASSERT_TRUE(insert->bind(i).bind(QStringLiteral("specimen %1 ").arg(i).repeated(20)).run());
        ASSERT_TRUE(database->execute("COMMIT"));
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void setContent(const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static qint64 count(const Database &database)
    {
        auto ask = Statement::prepare(database, QLatin1StringView("SELECT count(*) FROM sighting"));
        if (!ask || !ask->runForRow())
            return -1;
        return ask->integer(0);
    }

    QTemporaryDir m_folder;
    crypto::SecretBytes m_key = crypto::SecretBytes::random(32);
};

} // namespace countersign::database
