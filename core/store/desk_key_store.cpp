#include "core/store/desk_key_store.h"
