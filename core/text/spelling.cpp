#include "core/text/spelling.h"

#include "core/text/folding.h"
#include "core/text/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unicode/ucnv.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <mutex>
#include <string>
#include <vector>

#include <hunspell/hunspell.hxx>

namespace countersign::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCompound = 32; ///< UTF-16 units

/// Between a dictionary's own encoding and UTF-16.
class Encoding
{
public:
    explicit Encoding(const std::string &name)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_converter = ucnv_open(name.c_str(), &status);
        if (U_FAILURE(status))
            m_converter = nullptr;
        // A letter that the dictionary cannot hold makes no word of it.
        else
            ucnv_setFromUCallBack(m_converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    ~Encoding()
    {
        if (m_converter)
            ucnv_close(m_converter);
    }
    Encoding(const Encoding &) = delete;
    Encoding &operator=(const Encoding &) = delete;

    [[nodiscard]] bool isKnown() const { return m_converter != nullptr; }
    /// Empty where a letter is not in it.
    [[nodiscard]] std::string from(QStringView word) const
    {
        std::string out(static_cast<std::size_t>(word.size()) * 4 + 8, '\0');
        UErrorCode status = U_ZERO_ERROR;
        const std::int32_t size = ucnv_fromUChars(m_converter, out.data(), static_cast<std::int32_t>(out.size()),
                                                  reinterpret_cast<const UChar *>(word.utf16()),
                                                  static_cast<std::int32_t>(word.size()), &status);
        out.resize(U_FAILURE(status) ? 0 : static_cast<std::size_t>(size));
        return out;
    }
    [[nodiscard]] QString to(const std::string &word) const
    {
        QString out(static_cast<qsizetype>(word.size()) * 2 + 8, Qt::Uninitialized);
        UErrorCode status = U_ZERO_ERROR;
        const std::int32_t size = ucnv_toUChars(m_converter, reinterpret_cast<UChar *>(out.data()), static_cast<std::int32_t>(out.size()),
                                                word.data(), static_cast<std::int32_t>(word.size()), &status);
        out.resize(U_FAILURE(status) ? 0 : size);
        return out;
    }

private:
    UConverter *m_converter = nullptr;
};

/// Script of the first letter.
UScriptCode scriptOf(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char32_t c = word[i].isHighSurrogate() && i + 1 < word.size() ? QChar::surrogateToUcs4(word[i], word[i + 1])
                                                                            : char32_t(word[i].unicode());
        if (!u_isalpha(static_cast<UChar32>(c)))
            continue;
        UErrorCode status = U_ZERO_ERROR;
        return uscript_getScript(static_cast<UChar32>(c), &status);
    }
    return USCRIPT_COMMON;
}

bool isSpelled(QStringView word)
{
    bool anySmall = false;
    for (const QChar c : word) {
        if (c.isDigit())
            return false;
        anySmall = anySmall || !c.isUpper();
    }
    return word.size() > 1 && anySmall;
}

/// Script in which a language is written, "" for one ICU does not know.
UScriptCode scriptOfLanguage(const QString &name)
{
    UScriptCode codes[4] = {USCRIPT_INVALID_CODE};
    UErrorCode status = U_ZERO_ERROR;
    const int count = uscript_getCode(name.toLatin1().constData(), codes, 4, &status);
    return U_FAILURE(status) || count < 1 ? USCRIPT_INVALID_CODE : codes[0];
}

/// "en_GB" for "en-GB"; else the bare language; else another of its variants.
QString bestName(const QString &language, const QStringList &names)
{
    QString wanted = language;
    wanted.replace(u'-', u'_');
    const QString primary = wanted.section(u'_', 0, 0);
    for (const QString &candidate : {wanted, primary}) {
        const auto same = [&](const QString &name) { return name.compare(candidate, Qt::CaseInsensitive) == 0; };
        if (const auto found = std::find_if(names.begin(), names.end(), same); found != names.end())
            return *found;
    }
    const auto variant = [&](const QString &name) { return name.section(u'_', 0, 0).compare(primary, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(names.begin(), names.end(), variant);
    return primary.isEmpty() || found == names.end() ? QString() : *found;
}

} // namespace

struct SpellingDictionary::Hold
{
    Hold(QString named, const QString &path)
        : name(std::move(named)), speller((path + u".aff"_s).toUtf8().constData(), (path + u".dic"_s).toUtf8().constData()),
          encoding(speller.get_dict_encoding()), script(scriptOfLanguage(name))
    {
    }
    [[nodiscard]] bool knows(QStringView word)
    {
        const std::string bytes = encoding.from(word);
        return !bytes.empty() && speller.spell(bytes);
    }
    /// ICU's dictionary and Hunspell's cut compounds of scripts without spaces differently.
    [[nodiscard]] bool knowsParts(QStringView word)
    {
        if (word.size() > kLongestCompound || !isUnspacedLetter(word.front().unicode()))
            return false;
        std::vector<bool> reached(static_cast<std::size_t>(word.size()) + 1);
        reached[0] = true;
        for (qsizetype begin = 0; begin < word.size(); ++begin) {
            for (qsizetype end = begin + 2; reached[static_cast<std::size_t>(begin)] && end <= word.size(); ++end) {
                if (!reached[static_cast<std::size_t>(end)] && knows(word.mid(begin, end - begin)))
                    reached[static_cast<std::size_t>(end)] = true;
            }
        }
        return reached.back();
    }

    QString name;
    Hunspell speller;
    Encoding encoding;
    UScriptCode script;
    WordFinder finder;
    std::mutex mutex; ///< Hunspell and ICU's iterator serve one thread at a time
};

SpellingDictionary::SpellingDictionary(std::unique_ptr<Hold> hold) : m_hold(std::move(hold)) {}
SpellingDictionary::~SpellingDictionary() = default;

QStringList SpellingDictionary::languages(const QString &folder)
{
    QStringList found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.completeBaseName();
        if (!name.startsWith(u"hyph_"_s) && QFile::exists(file.path() + u'/' + name + u".aff"_s))
            found.append(name);
    }
    return found;
}

std::shared_ptr<SpellingDictionary> SpellingDictionary::open(const QString &language, const QString &folder)
{
    const QString name = bestName(language, languages(folder));
    if (name.isEmpty())
        return nullptr;
    try {
        auto hold = std::make_unique<Hold>(name, folder + u'/' + name);
        if (!hold->encoding.isKnown())
            return nullptr;
        return std::shared_ptr<SpellingDictionary>(new SpellingDictionary(std::move(hold)));
    } catch (const std::exception &) { // a broken dictionary counts as none
        return nullptr;
    }
}

const QString &SpellingDictionary::name() const
{
    return m_hold->name;
}

QList<Misspelling> SpellingDictionary::check(QStringView text, const SpellingExceptions &except)
{
    const std::lock_guard guard(m_hold->mutex);
    QList<Misspelling> wrong;
    auto covered = except.begin();
    for (const Word &word : m_hold->finder.words(text.left(kMostSpelled))) {
        while (covered != except.end() && covered->first + covered->second <= word.begin)
            ++covered;
        if (covered != except.end() && covered->first < word.begin + word.length)
            continue;
        QString letters = text.mid(word.begin, word.length).toString();
        letters.replace(u'’', u'\'');
        if (word.number || !isSpelled(letters))
            continue;
        if (m_hold->script != USCRIPT_INVALID_CODE && scriptOf(letters) != m_hold->script)
            continue;
        if (!m_hold->knows(letters) && !m_hold->knowsParts(letters))
            wrong.append({word.begin, word.length});
    }
    return wrong;
}

QStringList SpellingDictionary::suggestions(const QString &word, qsizetype most)
{
    const std::lock_guard guard(m_hold->mutex);
    QStringList found;
    const std::string bytes = m_hold->encoding.from(word);
    if (bytes.empty())
        return found;
    for (const std::string &each : m_hold->speller.suggest(bytes)) {
        if (found.size() >= most)
            break;
        found.append(m_hold->encoding.to(each));
    }
    return found;
}

} // namespace countersign::text
