#include "core/cases/attachment_text.h"
#include "core/cases/file_name.h"

#include <cstdint>
#include <cstdlib>

/// Foreign names and foreign files: the first byte says which. A name that was made safe is safe for
/// good and is no path; the words of a file are bounded.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace countersign::cases;
    using namespace Qt::StringLiterals;
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    static const QString kTypes[] = {u"text/plain"_s, u"text/html"_s, u"application/vnd.oasis.opendocument.text"_s,
                                     u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
                                     u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s};
    const std::size_t which = data[0] % (std::size(kTypes) + 1);
    if (which < std::size(kTypes)) {
        if (attachmentText(bytes, kTypes[which]).size() > kMostAttachmentText)
            std::abort();
        return 0;
    }
    const QString name = safeFileName(QString::fromUtf8(bytes));
    if (name.isEmpty() || name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.') || safeFileName(name) != name
        || name.toUtf8().size() > 255)
        std::abort();
    return 0;
}
