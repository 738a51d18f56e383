#include <QApplication>
#include <QWidget>

/// The least that a Qt program can be: the measure for starts (performance.md, row 10).
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
