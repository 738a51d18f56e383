#pragma once

#include "core/text/spelling.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

namespace countersign::workstation {

/// Spelling of typed text, off the window's thread. A language without an installed dictionary has no
/// misspellings. Mentions and document numbers are not looked at. Lives on the window's thread.
class SpellingService : public QObject
{
    Q_OBJECT
public:
    explicit SpellingService(QString folder = text::kDictionaryFolder.toString(), QObject *parent = nullptr);
    ~SpellingService() override;

    /// Languages with a dictionary: "en_US". Reads a folder's names; cheap.
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] bool isOn(const QString &language) const;

    /// Places of a paragraph's source, restricted Markdown. Drop an answer when the text has changed since.
    [[nodiscard]] QCoro::Task<QList<text::Misspelling>> check(QString language, QString source);
    [[nodiscard]] QCoro::Task<QStringList> suggestions(QString language, QString word);

private:
    struct Shelf;
    QString m_folder;
    std::shared_ptr<Shelf> m_shelf; ///< the dictionaries opened so far; answers may come after this object
};

} // namespace countersign::workstation
