#include "core/ocrb/zone_reader.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/lookup/picture_strip.h"
#include "ui/lookup/zone_strip_view.h"
#include "ui/pictures/picture_file.h"

#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QUrl>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/ocrb/");

QString textOf(const QString &name)
{
    QFile file(kFolder + name + u".txt"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromLatin1(file.readAll());
}

/// The stored picture with a stain over a sign, so that the reader has to ask.
QImage stained(int &uncertain)
{
    const QImage clear = ui::greyPictureFromFile(kFolder + u"2012.jpg"_s).value_or(QImage());
    const auto reading = ocrb::readZone(ui::bytesOf(clear));
    EXPECT_TRUE(reading);
    for (int column = 5; reading && column < 40; ++column) {
        QImage image = clear.convertToFormat(QImage::Format_RGB32);
        const auto &corners = reading->lines.at(0).characters.at(column).corners;
        QPainter painter(&image);
        painter.setBrush(QColor(200, 200, 200));
        painter.setPen(Qt::NoPen);
        painter.drawRect(QRectF(QPointF(corners[0].x, corners[0].y), QPointF(corners[2].x, (corners[0].y + corners[2].y) / 2)));
        painter.end();
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        const auto again = ocrb::readZone(ui::bytesOf(grey));
        uncertain = again ? again->uncertainCount() : 0;
        if (uncertain > 0)
            return grey;
    }
    ADD_FAILURE() << "no stain made the reader ask";
    return clear;
}

} // namespace

class PictureStripTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_holder.resize(900, 400);
        m_strip = new ui::PictureStrip(theme(), &m_holder);
        m_strip->setGeometry(0, 0, 900, 400);
        m_holder.show();
        m_holder.activateWindow();
        settle();
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !m_strip->isReading(); }, 60'000);
    }
    ui::ActionButton *button(const QString &text) const
    {
        for (ui::ActionButton *candidate : m_strip->findChildren<ui::ActionButton *>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    QWidget m_holder;
    ui::PictureStrip *m_strip = nullptr;
};

TEST_F(PictureStripTest, handsTheLinesOnOnlyWhenThePersonSaysSo)
{
    QSignalSpy spy(m_strip, &ui::PictureStrip::zoneRead);
    EXPECT_FALSE(m_strip->isVisible());
    m_strip->read(kFolder + u"2012.jpg"_s);
    EXPECT_TRUE(m_strip->isVisible());
    ASSERT_TRUE(waitForEnd());
    ASSERT_TRUE(m_strip->hasZone());
    settle();
    EXPECT_EQ(spy.count(), 0);
    ui::ActionButton *use = button(u"&Use these lines"_s);
    ASSERT_NE(use, nullptr);
    EXPECT_TRUE(use->hasFocus());
    QTest::keyClick(use, Qt::Key_Space);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toString(), textOf(u"2012"_s));
    EXPECT_TRUE(m_strip->findChild<ui::ZoneStripView *>()->isVisible()); // stays for comparing
    EXPECT_EQ(button(u"&Use these lines"_s), nullptr);
}

TEST_F(PictureStripTest, asksAboutEachUncertainSignBeforeTheLinesCanBeUsed)
{
    int uncertain = 0;
    const QImage picture = stained(uncertain);
    QSignalSpy spy(m_strip, &ui::PictureStrip::zoneRead);
    m_strip->read(picture);
    ASSERT_TRUE(waitForEnd());
    settle();
    ASSERT_EQ(m_strip->openQuestions(), uncertain);
    EXPECT_FALSE(button(u"&Use these lines"_s)->isEnabled());
    const QString before = m_strip->lines();
    shoot(u"picture-strip"_s, &m_holder);
    for (int question = 0; question < uncertain; ++question) {
        EXPECT_EQ(m_strip->openQuestions(), uncertain - question);
        auto *choice = qobject_cast<ui::ActionButton *>(QApplication::focusWidget());
        ASSERT_NE(choice, nullptr);
        EXPECT_FALSE(choice->accessibleName().isEmpty());
        QTest::keyClick(choice, Qt::Key_Right); // the rival, not what was read
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    EXPECT_EQ(m_strip->openQuestions(), 0);
    EXPECT_NE(m_strip->lines(), before);
    QTest::keyClick(button(u"&Use these lines"_s), Qt::Key_Space);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toString(), m_strip->lines());
}

TEST_F(PictureStripTest, saysInASentenceThatAFileIsNoPicture)
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/README.md"))});
    EXPECT_TRUE(ui::PictureStrip::hasPicture(dropped));
    EXPECT_TRUE(m_strip->readFrom(dropped));
    ASSERT_TRUE(waitForEnd());
    settle();
    EXPECT_FALSE(m_strip->hasZone());
    bool said = false;
    for (const ui::PlainLabel *label : m_strip->findChildren<ui::PlainLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"CS-1640"_s));
    EXPECT_TRUE(said);
    QSignalSpy closed(m_strip, &ui::PictureStrip::closed);
    QTest::keyClick(button(u"&Close picture"_s), Qt::Key_Space);
    EXPECT_FALSE(m_strip->isVisible());
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(PictureStripTest, laterPictureTakesThePlaceOfTheOneThatIsBeingRead)
{
    m_strip->read(kFolder + u"2003.jpg"_s);
    m_strip->read(kFolder + u"2010.jpg"_s);
    ASSERT_TRUE(waitForEnd());
    QTest::qWait(300);
    EXPECT_EQ(m_strip->lines(), textOf(u"2010"_s));
}

TEST_F(PictureStripTest, closedOrDeletedWhileReadingItStaysSilent)
{
    QSignalSpy spy(m_strip, &ui::PictureStrip::zoneRead);
    m_strip->read(kFolder + u"2003.jpg"_s);
    m_strip->clear();
    QTest::qWait(500);
    EXPECT_FALSE(m_strip->hasZone());
    EXPECT_FALSE(m_strip->isVisible());
    m_strip->read(kFolder + u"2003.jpg"_s);
    delete m_strip;
    m_strip = nullptr;
    QTest::qWait(500);
    EXPECT_EQ(spy.count(), 0);
}

} // namespace countersign::testing
