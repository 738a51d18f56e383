// The same for the tests.
#include "qt_core.h"

#include <gtest/gtest.h>
