#include "letter_samples.h"

#include "core/release/approval.h"

#include <chrono>
#include <cstdio>

/// Issue 6, proof 7: to seal a letter of 50 KiB to 20 recipients takes at most 50 ms.
namespace countersign::release::tests {

TEST(SealSpeed, twentyRecipientsInFiftyMilliseconds)
{
    constexpr int kRecipients = 20;
    const crypto::SigningKey author = crypto::SigningKey::generate().value();
    const crypto::SigningKey officer = crypto::SigningKey::generate().value();
    const crypto::SigningKey device = crypto::SigningKey::generate().value();
    const crypto::SealingKey desk = crypto::SealingKey::generate().value();
    ReleaseLetter letter = releaseLetter();
    letter.paragraphs[0].text = QString(50 << 10, u'x');
    QList<ApprovedLetter> ready;
    for (int i = 0; i < kRecipients; ++i) {
        const AskedLetter asked = askFor(letter, author);
        ready << approved(asked, signFor(asked, officer).value(), officer.publicKey(), author).value();
    }
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (const ApprovedLetter &one : ready) {
            objects::Envelope header;
            header.id = letter.envelope;
            header.sender = letter.sender;
            header.recipient = letter.recipient;
            header.device = numbered<base::DeviceId>(4);
            header.lane = numbered<base::LaneId>(5);
            header.sequence = 1;
            header.kind = objects::EnvelopeKind::Release;
            header.approval = one.approval.bytes();
            ASSERT_TRUE(objects::sealEnvelope(header, one.letter.bytes(), one.salt, desk.publicKey(), device));
        }
        best = std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::printf("sealed to %d recipients in %.1f ms\n", kRecipients, best);
    EXPECT_LE(best, 50.0);
}

} // namespace countersign::release::tests
