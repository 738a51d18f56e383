#include "core/names/script_readers.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <map>
#include <memory>
#include <string>

namespace countersign::names {

QString icuTransform(const char *id, QStringView run)
{
    static thread_local std::map<std::string, std::unique_ptr<icu::Transliterator>, std::less<>> kept;
    auto found = kept.find(std::string_view(id));
    if (found == kept.end()) {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance(icu::UnicodeString(id, -1, US_INV), UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            made.reset();
        found = kept.emplace(id, std::move(made)).first;
    }
    if (!found->second)
        return {};
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(run.utf16()), static_cast<std::int32_t>(run.size()));
    found->second->transliterate(text);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

void readByIcu(Script script, QStringView run, ReadingList &out)
{
    switch (script) {
    case Script::Greek: // UNGEGN/ELOT 743 is what Greek passports print
        out.add(icuTransform("Greek-Latin/UNGEGN", run), ReadingSource::Icu);
        break;
    case Script::Georgian:
        out.add(icuTransform("Georgian-Latin/BGN", run), ReadingSource::Icu);
        break;
    case Script::Armenian:
        out.add(icuTransform("Armenian-Latin/BGN", run), ReadingSource::Icu);
        break;
    case Script::Hebrew: {
        const QString consonants = icuTransform("Hebrew-Latin/BGN", run);
        out.add(consonants, ReadingSource::Icu, true);
        break;
    }
    default:
        break;
    }
    out.add(icuTransform("Any-Latin", run), ReadingSource::Icu, script == Script::Hebrew);
}

} // namespace countersign::names
