#pragma once

#include "mail_world.h"

#include <QMap>

#include <cstdio>

namespace countersign::test {

/// Full campaigns are asked for by COUNTERSIGN_FULL=1; the short one runs each time.
[[nodiscard]] inline int howMany(int sampled, int full)
{
    return qEnvironmentVariableIntValue("COUNTERSIGN_FULL") == 1 ? full : sampled;
}

/// A sender, a recipient and releases that must each arrive once, whatever happens on the way.
class MailFaults : public MailWorld
{
protected:
    void SetUp() override
    {
        MailWorld::SetUp();
        meet();
    }
    [[nodiscard]] base::ReleaseId hold()
    {
        const auto id = heldRelease(*author, *second,
                                    {.to = {qnb}, .title = QStringLiteral("Release %1").arg(releases.size()), .file = crypto::randomBytes(1500)},
                                    clock->now());
        releases.append(id);
        return id;
    }
    void tally(const base::ReleaseId &id)
    {
        const auto state = author->stateOf(id);
        ++perState[state ? wordOf(*state) : QStringLiteral("gone")];
    }
    /// After a fault the two go on as if nothing had been, and all is there: nothing lost, nothing twice.
    void finish(const base::ReleaseId &last)
    {
        if (author->stateOf(last) == release::ReleaseState::Held)
            seal(*author, last);
        for (const auto *vault : {author.get(), there.get(), author.get()}) {
            const auto done = vault->trySync();
            ASSERT_TRUE(done.has_value()) << qPrintable(base::codeText(done.error().code) + done.error().detail);
            ASSERT_TRUE(done->remarks.isEmpty()) << qPrintable(base::codeText(done->remarks.first().code) + done->remarks.first().detail);
        }
        QSet<QString> titles;
        const auto mail = there->mail();
        for (const store::MailRecord &item : mail) {
            titles.insert(item.title);
            EXPECT_EQ(item.partsHere, item.parts);
        }
        EXPECT_EQ(mail.size(), releases.size()) << "each arrives once";
        EXPECT_EQ(titles.size(), releases.size()) << "none is lost";
        EXPECT_TRUE(there->troubles().isEmpty());
        EXPECT_TRUE(author->troubles().isEmpty());
        EXPECT_EQ(author->stateOf(last), release::ReleaseState::Delivered);
        EXPECT_EQ(author->recipients(last).first().receipts.size(), 1);
        EXPECT_TRUE(author->unanswered(qnb).isEmpty()) << "nothing waits that was answered";
        EXPECT_TRUE(author->chainIsWhole());
        EXPECT_TRUE(there->chainIsWhole());
    }
    void print(const char *what) const
    {
        QByteArray line(what);
        int all = 0;
        for (auto state = perState.begin(); state != perState.end(); ++state) {
            line += ' ' + state.key().toLatin1() + '=' + QByteArray::number(state.value());
            all += state.value();
        }
        std::printf("%s (all %d)\n", line.constData(), all);
    }
    static QString wordOf(release::ReleaseState state)
    {
        using release::ReleaseState;
        switch (state) {
        case ReleaseState::Held:
            return QStringLiteral("held");
        case ReleaseState::Sealed:
            return QStringLiteral("sealed");
        case ReleaseState::Queued:
            return QStringLiteral("queued");
        case ReleaseState::Sending:
            return QStringLiteral("sending");
        case ReleaseState::Accepted:
            return QStringLiteral("accepted");
        case ReleaseState::Delivered:
            return QStringLiteral("delivered");
        default:
            return QString::number(static_cast<int>(state));
        }
    }

    QList<base::ReleaseId> releases;
    QMap<QString, int> perState;
};

} // namespace countersign::test
