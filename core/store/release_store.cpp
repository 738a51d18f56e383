#include "core/store/release_store.h"
