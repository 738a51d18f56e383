#include "core/alerts/alert_record.h"
#include "core/text/search_words.h"
#include "core/workstation/mail_reading.h"
#include "core/workstation/mail_service.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace countersign::workstation {

using namespace Qt::StringLiterals;
using release::ReleaseLetter;
using release::RemarkLetter;
using store::MailRecord;
using store::MailStore;

namespace {

/// Every word that a person may look for, of what they may read now.
QStringList wordsIn(MailStore &mail, const MailRecord &record)
{
    QStringList words{record.title, record.sender.text()};
    if (record.locked || record.purgedAt)
        return words;
    if (const auto letter = letterIn<ReleaseLetter>(mail, record)) {
        words << letter->reference << letter->author;
        for (const release::ReleasedParagraph &paragraph : letter->paragraphs)
            words << paragraph.text << paragraph.translation;
        for (const release::ReleasedAttachment &file : letter->attachments)
            words << file.name;
        for (const QByteArray &bytes : letter->alerts) {
            if (const auto alert = alerts::decodeAlert(bytes))
                words << alert->number << alert->blankTo << alert->nationalReference;
        }
    } else if (const auto remark = letterIn<RemarkLetter>(mail, record)) {
        words << remark->text << remark->proposed;
    }
    return words;
}

/// Words as the search of the cases folds them: without case and accents, in scripts without spaces by pairs.
class Wanted
{
public:
    explicit Wanted(const QString &typed)
    {
        for (const text::SearchToken &token : m_words.of(typed)) {
            if (token.kind != text::TokenKind::OtherForm && token.kind != text::TokenKind::WholeWord)
                m_wanted.push_back(token);
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_wanted.empty(); }
    /// Each word wanted is there, or one that begins so.
    [[nodiscard]] bool isIn(const QStringList &words)
    {
        std::set<QByteArray> there;
        for (const QString &one : words) {
            for (const text::SearchToken &token : m_words.of(one))
                there.insert(token.bytes);
        }
        return std::all_of(m_wanted.begin(), m_wanted.end(), [&there](const text::SearchToken &wanted) {
            const auto next = there.lower_bound(wanted.bytes);
            return next != there.end() && next->startsWith(wanted.bytes);
        });
    }

private:
    text::SearchWords m_words;
    std::vector<text::SearchToken> m_wanted;
};

} // namespace

VaultMailService::Answer<QList<qint64>> VaultMailService::find(QString words)
{
    const CorePtr core = m_core;
    auto read = [words](sync::Stores &stores) -> base::Result<QList<qint64>> {
        MailStore mail(stores.database());
        const auto records = mail.list();
        if (!records)
            return base::failFrom(records);
        Wanted wanted(words);
        QList<qint64> found;
        for (const MailRecord &record : *records) {
            if (wanted.isEmpty() || wanted.isIn(wordsIn(mail, record)))
                found.append(record.id);
        }
        return found;
    };
    auto found = co_await core->reader()->run(std::move(read));
    co_return found;
}

} // namespace countersign::workstation
