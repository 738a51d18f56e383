#include "qt_main.h"

COUNTERSIGN_QT_TEST_MAIN
