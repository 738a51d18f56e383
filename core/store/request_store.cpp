#include "core/store/request_store.h"
