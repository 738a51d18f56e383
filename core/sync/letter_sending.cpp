#include "core/sync/letter_sending.h"
