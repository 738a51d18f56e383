#include "core/store/mail_outgoing.h"
