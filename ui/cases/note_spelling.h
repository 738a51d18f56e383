#pragma once

#include "core/workstation/spelling_service.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>

class QMenu;
class QTextCursor;
class QTimer;

namespace countersign::ui {

class NoteEditor;

/// Marks misspelt words of the paragraphs that are seen, a moment after the last key. Without a
/// dictionary for the language of a paragraph nothing is marked in it.
class NoteSpelling : public QObject
{
    Q_OBJECT
public:
    explicit NoteSpelling(NoteEditor &editor, QObject *parent = nullptr);
    /// Where the word at `cursor` is misspelt: other spellings at the head of the menu, which come while
    /// it is already open.
    void addTo(QMenu &menu, const QTextCursor &cursor);

private:
    using Places = QList<std::pair<int, int>>;
    [[nodiscard]] Places places(const QString &text, const QString &language);
    void ask();
    void answer(const QString &key, const QList<text::Misspelling> &found);

    NoteEditor &m_editor;
    workstation::SpellingService m_service;
    QHash<QString, bool> m_on;                    ///< by language
    QCache<QString, Places> m_known;              ///< by language and text
    QHash<QString, QString> m_waiting;            ///< language by text
    QSet<QString> m_wrong;                        ///< texts to paint again
    int m_open = 0;
    QTimer *m_pause;
};

} // namespace countersign::ui
