#include "tests/ui/support/window_fixture.h"

#include <QDir>

namespace countersign::testing {

using namespace Qt::StringLiterals;

ui::Theme &WindowTest::theme()
{
    static ui::Theme one(*qApp);
    return one;
}

ui::Language &WindowTest::language()
{
    static ui::Language one(*qApp);
    return one;
}

void WindowTest::shoot(const QString &name, QWidget *dialog) const
{
    // For looking at, on demand: COUNTERSIGN_SHOTS names a folder.
    const QString folder = qEnvironmentVariable("COUNTERSIGN_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    (dialog ? dialog : static_cast<QWidget *>(m_window.get()))->grab().save(u"%1/%2.png"_s.arg(folder, name));
}

} // namespace countersign::testing

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
