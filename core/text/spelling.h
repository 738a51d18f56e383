#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <utility>

namespace countersign::text {

/// Where Debian and most others keep Hunspell's dictionaries.
inline constexpr QStringView kDictionaryFolder = u"/usr/share/hunspell";
/// Longest text that is looked through, UTF-16 units; the rest of a longer one is taken as right.
inline constexpr qsizetype kMostSpelled = 100'000;

struct Misspelling
{
    qsizetype begin = 0;  ///< UTF-16 units
    qsizetype length = 0;
    bool operator==(const Misspelling &) const = default;
};

/// Places of a text that are not spelled: begin and length.
using SpellingExceptions = QList<std::pair<qsizetype, qsizetype>>;

/// One of Hunspell's dictionaries. Loading takes a tenth of a second, a check microseconds a word:
/// never on the window's thread (workstation/spelling_service.h does it off it). Thread-safe.
class SpellingDictionary
{
public:
    /// Languages with a dictionary in the folder, as they are named there: "en_US", "fr".
    [[nodiscard]] static QStringList languages(const QString &folder = kDictionaryFolder.toString());
    /// For a BCP 47 tag: "en-GB" takes en_GB, else en, else any other English. Null: none, spelling is off.
    [[nodiscard]] static std::shared_ptr<SpellingDictionary> open(const QString &language,
                                                                 const QString &folder = kDictionaryFolder.toString());
    ~SpellingDictionary();

    /// "en_GB".
    [[nodiscard]] const QString &name() const;
    /// Words that are in no dictionary. Words with a digit, in capitals only, or of another script
    /// than the dictionary's are not looked at, nor is what `except` covers.
    [[nodiscard]] QList<Misspelling> check(QStringView text, const SpellingExceptions &except = {});
    /// Best first, at most `most`.
    [[nodiscard]] QStringList suggestions(const QString &word, qsizetype most = 6);

private:
    struct Hold;
    explicit SpellingDictionary(std::unique_ptr<Hold> hold);
    std::unique_ptr<Hold> m_hold;
};

} // namespace countersign::text
