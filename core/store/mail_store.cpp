#include "core/store/mail_store.h"
