#pragma once

#include "ui/widgets/labelled.h"
