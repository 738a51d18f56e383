#include "core/preview/frames.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace countersign;
using namespace countersign::preview;

TEST(Frames, comeThroughHoweverTheStreamIsCut)
{
    const QByteArray stream = encodeFrame(FrameKind::Opened, encodeNumber(7)) + encodeFrame(FrameKind::Text, "words")
        + encodeFrame(FrameKind::Picture, encodeBitmap({2, 1, QByteArray(8, 'p')}));
    for (qsizetype piece = 1; piece <= stream.size(); ++piece) {
        FrameReader reader;
        QList<Frame> frames;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            reader.add(stream.mid(at, piece));
            Frame frame;
            while (reader.next(frame).value_or(false))
                frames.append(frame);
        }
        ASSERT_EQ(frames.size(), 3);
        EXPECT_EQ(decodeNumber(frames.at(0).rest).value_or(0), 7u);
        EXPECT_EQ(frames.at(1).rest, QByteArray("words"));
        const auto bitmap = decodeBitmap(frames.at(2).rest);
        ASSERT_TRUE(bitmap.has_value());
        EXPECT_EQ(bitmap->width, 2);
    }
}

TEST(Frames, refuseLengthsBeforeAnythingIsAllocated)
{
    FrameReader reader;
    reader.add(QByteArray("\x12\xff\xff\xff\xff", 5)); // four gigabytes of text
    Frame frame;
    EXPECT_EQ(reader.next(frame).error().code, base::ErrorCode::TooLarge);
    FrameReader other;
    other.add(QByteArray("\x63\x00\x00\x00\x00", 5));
    EXPECT_EQ(other.next(frame).error().code, base::ErrorCode::NotCanonical);
}

TEST(Frames, takeABitmapOnlyWhenItsSizeFits)
{
    const QByteArray good = encodeBitmap({3, 2, QByteArray(24, 'x')});
    ASSERT_TRUE(decodeBitmap(good).has_value());
    EXPECT_FALSE(decodeBitmap(good.chopped(1)).has_value());
    EXPECT_FALSE(decodeBitmap(good + 'x').has_value());
    EXPECT_FALSE(decodeBitmap(encodeNumber(0xffffffff) + encodeNumber(0xffffffff)).has_value());
    QRandomGenerator random(5);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray noise(random.bounded(40), Qt::Uninitialized);
        for (char &c : noise)
            c = static_cast<char>(random.bounded(256));
        const auto bitmap = decodeBitmap(noise);
        if (bitmap) {
            EXPECT_EQ(bitmap->pixels.size(), qsizetype{4} * bitmap->width * bitmap->height);
        }
        (void)decodePage(noise);
    }
}
