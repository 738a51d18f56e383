#include "case_vault.h"

#include "core/cases/edits.h"

#include <QThread>
#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

/// Types into a case at full speed until it is killed, and says on its output what it has typed and
/// what it was told is saved:
///
///     case_typist VAULT type|save|merge|attach
///
/// "typed N MS" (N words, at that time of the system's clock), "saved N", "version N", "merging REF",
/// "merged REF", "attaching NAME", "attached NAME".
using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::CaseId;
using base::EntityId;

namespace {

/// As the editor saves: this long after the first key that is not saved.
constexpr int kPause = 1200;
constexpr int kWordMillis = 3;

void say(const QByteArray &line)
{
    std::fwrite((line + '\n').constData(), 1, static_cast<std::size_t>(line.size()) + 1, stdout);
    std::fflush(stdout);
}

template<typename T>
T must(base::Result<T> result, const char *what)
{
    if (!result) {
        say(QByteArray("failed ") + what + ' ' + QByteArray::number(static_cast<int>(result.error().code)));
        std::exit(3);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

qint64 nowMillis()
{
    return QDateTime::currentMSecsSinceEpoch();
}

class Typist
{
public:
    Typist(CaseVault &vault, const CaseId &id, const EntityId &note)
        : m_vault(vault), m_id(id), m_noteId(note), m_before(must(QCoro::waitFor(vault.cases->note(id, note)), "note")), m_now(m_before)
    {
        m_words = static_cast<int>(m_now.paragraphs.first().text.split(u' ', Qt::SkipEmptyParts).size());
    }
    /// Types words for as long as the editor waits.
    void type()
    {
        for (const qint64 until = nowMillis() + kPause; nowMillis() < until;) {
            QString &text = m_now.paragraphs.first().text;
            text += (text.isEmpty() ? u""_s : u" "_s) + u"w%1"_s.arg(++m_words);
            say("typed " + QByteArray::number(m_words) + ' ' + QByteArray::number(nowMillis()));
            QThread::msleep(kWordMillis);
        }
    }
    void save()
    {
        must(QCoro::waitFor(m_vault.cases->saveDraft(m_id, m_noteId, cases::difference(m_before, m_now))), "save");
        say("saved " + QByteArray::number(m_words));
    }
    void commit()
    {
        must(QCoro::waitFor(m_vault.cases->commit(m_id, m_noteId, {})), "commit");
        m_before = m_now;
        say("version " + QByteArray::number(m_words));
    }

private:
    CaseVault &m_vault;
    CaseId m_id;
    EntityId m_noteId;
    cases::Note m_before, m_now;
    int m_words = 0;
};

void mergeOne(CaseVault &vault, const CaseId &into, int number)
{
    const QString title = u"small %1"_s.arg(number);
    const CaseId from = must(QCoro::waitFor(vault.cases->create(title, {})), "create");
    const auto file = must(QCoro::waitFor(vault.cases->open(from)), "open");
    say("merging " + file->reference.toUtf8());
    must(QCoro::waitFor(vault.cases->merge(from, into)), "merge");
    say("merged " + file->reference.toUtf8());
}

void attachOne(CaseVault &vault, const CaseId &id, int number)
{
    const QString name = u"scan %1.txt"_s.arg(number);
    const QString path = vault.folder() + u"-files/"_s + name;
    QDir().mkpath(vault.folder() + u"-files"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(4);
    const QByteArray line = "content of " + name.toUtf8() + '\n';
    for (int i = 0; i < 40'000; ++i)
        file.write(line);
    file.close();
    say("attaching " + name.toUtf8());
    must(QCoro::waitFor(vault.cases->attach(id, path, {})), "attach");
    say("attached " + name.toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    CaseVault vault(arguments[1]);
    must(vault.open(), "unlock");
    const auto rows = must(QCoro::waitFor(vault.cases->list({})), "list");
    const auto main = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.title == u"Typed"; });
    if (main == rows.end())
        return 4;
    const auto file = must(QCoro::waitFor(vault.cases->open(main->id)), "open");
    Typist typist(vault, main->id, file->notes.first().id);
    say("ready");
    const QString mode = arguments[2];
    for (int round = 0;; ++round) {
        typist.type();
        typist.save();
        if (mode != u"type")
            typist.commit();
        if (mode == u"merge")
            mergeOne(vault, main->id, round);
        if (mode == u"attach")
            attachOne(vault, main->id, round);
    }
}
