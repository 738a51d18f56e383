#include "ui/cases/note_spelling.h"

#include "ui/cases/note_editor.h"
#include "ui/cases/note_layout.h"
#include "ui/widgets/visible_text.h"

#include <QMenu>
#include <QPointer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuiet = 350;    ///< ms after the last paragraph that was laid out
constexpr int kMostKnown = 4000;
constexpr int kMostAtOnce = 60;

QString keyOf(const QString &language, const QString &text)
{
    return language + u'\n' + text;
}

} // namespace

NoteSpelling::NoteSpelling(NoteEditor &editor, QObject *parent) : QObject(parent), m_editor(editor), m_known(kMostKnown), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kQuiet);
    connect(m_pause, &QTimer::timeout, this, &NoteSpelling::ask);
    if (!m_service.languages().isEmpty())
        editor.setSpelling([this](const QString &text, const QString &language) { return places(text, language); });
}

NoteSpelling::Places NoteSpelling::places(const QString &text, const QString &language)
{
    const QString tag = language.isEmpty() ? u"en"_s : language;
    auto on = m_on.constFind(tag);
    if (on == m_on.cend())
        on = m_on.insert(tag, m_service.isOn(tag));
    if (!*on || text.isEmpty())
        return {};
    if (const Places *known = m_known.object(keyOf(tag, text)))
        return *known;
    m_waiting.insert(text, tag);
    m_pause->start();
    return {};
}

void NoteSpelling::addTo(QMenu &menu, const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QString language = ParagraphFormats::languageOf(block);
    const int at = cursor.positionInBlock();
    const Places wrong = places(ParagraphFormats::stored(block.text()), language);
    const auto place = std::find_if(wrong.cbegin(), wrong.cend(),
                                    [at](const auto &one) { return at >= one.first && at <= one.first + one.second; });
    if (place == wrong.cend())
        return;
    QTextCursor word(block);
    word.setPosition(block.position() + place->first);
    word.setPosition(block.position() + place->first + place->second, QTextCursor::KeepAnchor);
    QAction *first = menu.actions().value(0);
    auto *looking = new QAction(tr("Looking for spellings…"), &menu);
    looking->setEnabled(false);
    menu.insertAction(first, looking);
    menu.insertSeparator(first);
    auto task = m_service.suggestions(language.isEmpty() ? u"en"_s : language, word.selectedText());
    QCoro::connect(std::move(task), this, [this, word, open = QPointer(&menu), looking](const QStringList &found) {
        if (!open)
            return;
        for (const QString &spelling : found) {
            auto *action = new QAction(visibleText(spelling), open);
            connect(action, &QAction::triggered, this, [word, spelling]() mutable { word.insertText(spelling); });
            open->insertAction(looking, action);
        }
        looking->setText(tr("No other spelling is known"));
        looking->setVisible(found.isEmpty());
    });
}

void NoteSpelling::ask()
{
    int begun = 0;
    for (auto it = m_waiting.begin(); it != m_waiting.end() && begun < kMostAtOnce; ++begun) {
        ++m_open;
        auto task = m_service.check(it.value(), it.key());
        const QString key = keyOf(it.value(), it.key());
        QCoro::connect(std::move(task), this, [this, key](const QList<text::Misspelling> &found) { answer(key, found); });
        it = m_waiting.erase(it);
    }
    if (!m_waiting.isEmpty())
        m_pause->start();
}

void NoteSpelling::answer(const QString &key, const QList<text::Misspelling> &found)
{
    auto *places = new Places;
    for (const text::Misspelling &one : found)
        places->append({static_cast<int>(one.begin), static_cast<int>(one.length)});
    m_known.insert(key, places);
    if (!found.isEmpty())
        m_wrong.insert(ParagraphFormats::shown(key.section(u'\n', 1)));
    if (--m_open > 0 || m_wrong.isEmpty())
        return;
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        if (m_wrong.contains(block.text()))
            m_editor.noteLayout()->restyle(block);
    }
    m_wrong.clear();
}

} // namespace countersign::ui
