#include "app/ctl/error_text.h"

#include "core/messages/error_sentences.h"

namespace countersign::ctl {

QString errorText(const base::Error &error)
{
    return messages::sentence(error).text();
}

} // namespace countersign::ctl
