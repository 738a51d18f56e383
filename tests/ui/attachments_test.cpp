#include "core/training/training_cases.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/attachments/attachments_pane.h"
#include "ui/attachments/preview_dialog.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/record_list.h"

#include <QCoroTask>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

namespace countersign::testing {

using namespace Qt::StringLiterals;

/// The pane alone, over cases in a real vault.
class Attachments : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_clock = std::make_shared<StillClock>();
        m_preferences = std::make_unique<ui::Preferences>(m_folder.filePath(u"window.ini"_s));
        m_session = std::make_unique<ScriptedSession>(*m_clock, 10);
        const auto made = QCoro::waitFor(m_session->cases().create(u"Files"_s, {}));
        ASSERT_TRUE(made.has_value());
        m_case = *made;
        m_pane = std::make_unique<ui::AttachmentsPane>(ui::PageContext{theme(), *m_preferences, *m_session, *m_clock});
        QObject::connect(&m_session->cases(), &workstation::CaseService::changed, m_pane.get(), [this] { reload(); });
        m_pane->setAutoFillBackground(true);
        m_pane->resize(1000, 500);
        m_pane->show();
        const auto file = QCoro::waitFor(m_session->cases().open(m_case));
        ASSERT_TRUE(file.has_value());
        m_pane->setCase(*file); // it takes nothing before it knows its case
        settle();
    }
    void TearDown() override
    {
        m_pane.reset();
        m_session.reset();
        WindowTest::TearDown();
    }
    void reload()
    {
        auto opening = m_session->cases().open(m_case);
        QCoro::connect(std::move(opening), m_pane.get(), [this](const base::Result<std::shared_ptr<const cases::CaseFile>> &file) {
            if (file)
                m_pane->setCase(*file);
        });
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    bool waitForFiles(int count) const
    {
        return QTest::qWaitFor([&] { return m_pane->list()->count() == count; }, 10'000);
    }
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (auto *found : in.findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    static bool says(const QWidget &in, const QString &words)
    {
        for (const auto *label : in.findChildren<ui::PlainLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<ScriptedSession> m_session;
    std::unique_ptr<ui::AttachmentsPane> m_pane;
    base::CaseId m_case;
};

TEST_F(Attachments, saysWhatToDoWhenThereAreNone)
{
    EXPECT_TRUE(says(*m_pane, u"No files yet"_s));
    shoot(u"attachments-empty"_s, m_pane.get());
}

TEST_F(Attachments, takesWhatIsDroppedAndShowsSizeAndType)
{
    const QString path = file(u"notes.txt"_s, QByteArray(2048, 'x'));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_pane.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_pane.get(), &drop);
    ASSERT_TRUE(waitForFiles(1));
    const QString row = m_pane->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.contains(u"notes.txt"_s)) << qPrintable(row);
    EXPECT_TRUE(row.contains(u"2.0 kB"_s) || row.contains(u"2 kB"_s) || row.contains(u"2.0 KB"_s)) << qPrintable(row);
    EXPECT_FALSE(button(*m_pane, u"Look at it"_s)->isEnabled()) << "there is no reader for plain text";
}

TEST_F(Attachments, saysWhyAFileWasNotTakenAndTakesTheOthers)
{
    m_pane->attachFiles({m_folder.filePath(u"missing.txt"_s), file(u"there.txt"_s, "words")});
    ASSERT_TRUE(waitForFiles(1));
    EXPECT_TRUE(says(*m_pane, u"missing.txt"_s) || says(*m_pane, u"could not be read"_s));
}

TEST_F(Attachments, showsAPictureOnlyWhenAsked)
{
    QImage picture(600, 400, QImage::Format_RGB32);
    picture.fill(QColor(20, 120, 60));
    const QString path = m_folder.filePath(u"harbour.png"_s);
    ASSERT_TRUE(picture.save(path));
    m_pane->attachFiles({path});
    ASSERT_TRUE(waitForFiles(1));
    EXPECT_EQ(m_pane->findChild<ui::PreviewDialog *>(), nullptr) << "never by itself";
    m_pane->list()->select(0);
    QPushButton *const look = button(*m_pane, u"Look at it"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return look->isEnabled(); }, 2'000));
    QTest::mouseClick(look, Qt::LeftButton);
    ui::PreviewDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = m_pane->findChild<ui::PreviewDialog *>()) != nullptr; }, 5'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->picture().isNull() || !dialog->sentence()->text().startsWith(u"The reader"_s); }, 20'000));
    ASSERT_FALSE(dialog->picture().isNull()) << qPrintable(dialog->sentence()->text());
    EXPECT_EQ(dialog->picture().pixelColor(10, 10).green(), 120);
    shoot(u"attachments-preview"_s, dialog);
    dialog->close();
}

TEST_F(Attachments, saysASentenceForAPictureThatIsNone)
{
    m_pane->attachFiles({file(u"broken.png"_s, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, 'x'))});
    ASSERT_TRUE(waitForFiles(1));
    m_pane->list()->select(0);
    QPushButton *const look = button(*m_pane, u"Look at it"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return look->isEnabled(); }, 2'000));
    QTest::mouseClick(look, Qt::LeftButton);
    ui::PreviewDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = m_pane->findChild<ui::PreviewDialog *>()) != nullptr; }, 5'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->sentence()->text().contains(u"cannot be shown"_s); }, 20'000))
        << qPrintable(dialog->sentence()->text());
    dialog->close();
}

} // namespace countersign::testing
