#include "core/workstation/spelling_service.h"

#include "core/cases/mentions.h"
#include "core/workstation/worker.h"

#include <algorithm>
#include <mutex>

namespace countersign::workstation {

using Dictionary = std::shared_ptr<text::SpellingDictionary>;

struct SpellingService::Shelf
{
    std::mutex mutex;
    QHash<QString, Dictionary> opened; ///< null: there is none

    Dictionary of(const QString &language, const QString &folder)
    {
        const std::lock_guard guard(mutex);
        auto found = opened.find(language);
        if (found == opened.end())
            found = opened.insert(language, text::SpellingDictionary::open(language, folder));
        return *found;
    }
};

SpellingService::SpellingService(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_shelf(std::make_shared<Shelf>())
{
}

SpellingService::~SpellingService() = default;

QStringList SpellingService::languages() const
{
    return text::SpellingDictionary::languages(m_folder);
}

bool SpellingService::isOn(const QString &language) const
{
    const QString primary = QString(language).replace(u'-', u'_').section(u'_', 0, 0);
    const QStringList all = languages();
    return !primary.isEmpty() && std::any_of(all.begin(), all.end(), [&](const QString &name) { return name.section(u'_', 0, 0) == primary; });
}

QCoro::Task<QList<text::Misspelling>> SpellingService::check(QString language, QString source)
{
    const std::shared_ptr<Shelf> shelf = m_shelf;
    const QString folder = m_folder;
    auto look = [shelf, folder, language, source] {
        const Dictionary dictionary = shelf->of(language, folder);
        if (!dictionary)
            return QList<text::Misspelling>();
        text::SpellingExceptions except;
        for (const cases::Mention &mention : cases::mentionsIn(source))
            except.append({mention.begin, mention.length});
        return dictionary->check(source, except);
    };
    auto found = co_await onWorker(std::move(look));
    co_return found;
}

QCoro::Task<QStringList> SpellingService::suggestions(QString language, QString word)
{
    const std::shared_ptr<Shelf> shelf = m_shelf;
    const QString folder = m_folder;
    auto look = [shelf, folder, language, word] {
        const Dictionary dictionary = shelf->of(language, folder);
        return dictionary ? dictionary->suggestions(word) : QStringList();
    };
    auto found = co_await onWorker(std::move(look));
    co_return found;
}

} // namespace countersign::workstation
