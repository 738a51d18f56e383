#include "core/store/lane_store.h"
