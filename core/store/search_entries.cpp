#include "core/store/search_entries.h"

#include "core/cases/fields.h"
#include "core/cases/markdown.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;

namespace {

/// A part is tokenized again for the marks of each find.
constexpr qsizetype kPart = 3000; ///< UTF-16 units
constexpr int kMostParts = 2000;

QString primaryTag(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

class Entries
{
public:
    explicit Entries(const cases::CaseFile &file) : m_file(file)
    {
        m_above = (QStringList{file.reference, file.title} + file.earlierReferences).join(u'\n');
    }

    QList<SearchEntry> make(const QHash<EntityId, QString> &attachmentTexts)
    {
        addCase();
        for (const cases::Note &note : m_file.notes)
            addNote(note);
        for (const cases::Task &task : m_file.tasks)
            add(own(task.id, SearchedKind::Task, task.title, m_file.changedAt));
        for (const cases::Item &item : m_file.items)
            addItem(item);
        for (const cases::Attachment &attachment : m_file.attachments)
            addAttachment(attachment, attachmentTexts.value(attachment.id));
        return m_entries;
    }

private:
    [[nodiscard]] SearchEntry own(const EntityId &id, SearchedKind kind, const QString &text, base::Instant at) const
    {
        SearchEntry entry;
        entry.entity = id;
        entry.kind = kind;
        entry.context = m_above;
        entry.text = text;
        entry.marking = m_file.marking();
        entry.changedAt = at;
        return entry;
    }

    void add(SearchEntry entry)
    {
        if (entry.text.trimmed().isEmpty())
            return;
        const QString whole = entry.text;
        for (qsizetype begin = 0; begin < whole.size() && entry.part < kMostParts; ++entry.part) {
            qsizetype end = std::min(begin + kPart, whole.size());
            if (end < whole.size()) { // at a line's or word's end where there is one
                const qsizetype line = whole.lastIndexOf(u'\n', end), space = whole.lastIndexOf(u' ', end);
                end = line > begin + kPart / 2 ? line + 1 : space > begin + kPart / 2 ? space + 1 : end;
                end -= whole[end - 1].isHighSurrogate() ? 1 : 0;
            }
            entry.text = whole.mid(begin, end - begin);
            begin = end;
            m_entries.append(entry);
        }
    }

    void addCase()
    {
        SearchEntry entry = own({}, SearchedKind::Case, m_above, m_file.changedAt);
        entry.context.clear();
        add(entry);
    }

    void addNote(const cases::Note &note)
    {
        SearchEntry title = own(note.id, SearchedKind::NoteTitle, note.title, note.changedAt);
        title.note = note.id;
        title.title = note.title;
        title.marking = note.marking();
        add(title);
        for (const cases::Paragraph &paragraph : note.paragraphs) {
            SearchEntry entry = own(paragraph.id, SearchedKind::Paragraph, {}, paragraph.changedAt);
            entry.note = note.id;
            entry.title = note.title;
            entry.context += u'\n' + note.title;
            entry.marking = paragraph.marking.value_or(markings::Marking{});
            entry.grading = paragraph.grading ? paragraph.grading->text() : QString();
            entry.author = paragraph.authorName;
            entry.language = primaryTag(paragraph.language);
            entry.text = textOf(paragraph.text, paragraph.texts);
            add(entry);
            entry.kind = SearchedKind::Translation;
            entry.language = primaryTag(paragraph.translationLanguage);
            entry.text = textOf(paragraph.translation, paragraph.translations);
            add(entry);
        }
    }

    /// All versions, where several wait for a person.
    static QString textOf(const QString &text, const QList<cases::Version<QString>> &versions)
    {
        QStringList all;
        if (versions.size() < 2)
            return cases::plainTextOf(text);
        for (const auto &version : versions)
            all.append(cases::plainTextOf(version.value));
        return all.join(u'\n');
    }

    void addItem(const cases::Item &item)
    {
        SearchEntry entry = own(item.id, SearchedKind::Item, item.detail.isEmpty() ? item.title : item.title + u'\n' + item.detail, m_file.changedAt);
        entry.grading = item.grading ? item.grading->text() : QString();
        add(entry);
    }

    void addAttachment(const cases::Attachment &attachment, const QString &text)
    {
        SearchEntry entry = own(attachment.id, SearchedKind::Attachment, attachment.name, attachment.addedAt);
        entry.author = attachment.addedBy;
        add(entry);
        entry.context += u'\n' + attachment.name;
        entry.text = text;
        entry.part = 1;
        add(entry);
    }

    const cases::CaseFile &m_file;
    QString m_above;
    QList<SearchEntry> m_entries;
};

} // namespace

QByteArray SearchEntry::digest() const
{
    crypto::Sha256 hash;
    const auto add = [&hash](const QString &piece) {
        hash.add(piece.toUtf8());
        hash.add(QByteArrayView("\0", 1));
    };
    for (const QString &piece : {title, context, text, grading, author, language})
        add(piece);
    hash.add(cases::fields::marking(marking));
    hash.add(note.view());
    // Items and tasks change with their case: their time alone makes no new row.
    if (kind == SearchedKind::Paragraph || kind == SearchedKind::Translation)
        hash.add(QByteArray::number(qint64{base::toMillis(changedAt)}));
    return hash.result().toBytes().first(16);
}

QList<SearchEntry> entriesOf(const cases::CaseFile &file, const QHash<EntityId, QString> &attachmentTexts)
{
    if (file.binned || !file.mergedInto.isNull())
        return {};
    return Entries(file).make(attachmentTexts);
}

} // namespace countersign::store
