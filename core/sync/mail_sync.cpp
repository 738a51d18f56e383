#include "core/sync/mail_sync.h"
