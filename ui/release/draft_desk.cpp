#include "ui/release/draft_desk.h"

#include "core/workstation/case_desk.h"

#include <QTimer>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::ReleaseDraft;
using workstation::Checked;
using workstation::Preview;
using workstation::RecipientOffer;

namespace {
constexpr int kPause = 1200; ///< ms after the first change that is not kept yet; with the write below two seconds
}

DraftDesk::DraftDesk(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_releases(context.session.releases()), m_pause(new QTimer(this)), m_saveSoon(new QTimer(this))
{
    // The gate is asked once the hand rests. Each saving is an audit row: not one a letter.
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &DraftDesk::ask);
    m_saveSoon->setSingleShot(true);
    m_saveSoon->setInterval(kPause);
    connect(m_saveSoon, &QTimer::timeout, this, &DraftDesk::save);
}

DraftDesk::~DraftDesk()
{
    keepNow();
}

void DraftDesk::begin(base::CaseId caseId, base::EntityId note)
{
    close();
    const int opening = m_opening;
    auto task = m_releases.begin(caseId, note);
    QCoro::connect(std::move(task), this, [this, opening](const base::Result<ReleaseDraft> &made) {
        if (opening != m_opening)
            return;
        if (made) {
            take(*made);
            m_touched = false;
        } else {
            Q_EMIT failed(made.error());
        }
    });
}

void DraftDesk::open(base::ReleaseId id)
{
    close();
    const int opening = m_opening;
    auto task = m_releases.draft(id);
    QCoro::connect(std::move(task), this, [this, opening](const base::Result<ReleaseDraft> &read) {
        if (opening != m_opening)
            return;
        if (read)
            take(*read);
        else
            Q_EMIT failed(read.error());
    });
}

void DraftDesk::take(const ReleaseDraft &draft)
{
    const ReleaseDraft taken = draft;
    close();
    m_draft = taken;
    m_touched = true;
    m_savedFor = m_edition;
    load();
}

void DraftDesk::close()
{
    keepNow();
    ++m_opening;
    ++m_edition;
    m_pause->stop();
    m_open = false;
    m_draft = {};
    m_checked.reset();
    m_previews.clear();
    m_previewError.reset();
    m_offers.clear();
    m_note = {};
    m_file.reset();
}

void DraftDesk::load()
{
    const int opening = m_opening;
    const auto gone = [this, opening](const auto &result) {
        if (opening != m_opening)
            return true;
        if (!result)
            Q_EMIT failed(result.error());
        return !result;
    };
    auto offers = m_releases.offers(m_draft.caseId, m_draft.note);
    QCoro::connect(std::move(offers), this, [this, gone, opening](const base::Result<QList<RecipientOffer>> &offered) {
        if (gone(offered))
            return;
        m_offers = *offered;
        auto opened = m_context.session.cases().open(m_draft.caseId);
        QCoro::connect(std::move(opened), this, [this, gone](const base::Result<std::shared_ptr<const cases::CaseFile>> &file) {
            if (gone(file))
                return;
            m_file = *file;
            const auto note = std::find_if(m_file->notes.begin(), m_file->notes.end(), [this](const cases::Note &one) { return one.id == m_draft.note; });
            if (note != m_file->notes.end())
                m_note = *note;
            m_open = true;
            Q_EMIT this->opened();
            ask();
        });
        Q_UNUSED(opening);
    });
}

void DraftDesk::change(const std::function<void(ReleaseDraft &)> &edit)
{
    if (!m_open)
        return;
    ReleaseDraft changed = m_draft;
    edit(changed);
    if (changed == m_draft)
        return;
    m_draft = std::move(changed);
    m_touched = true;
    ++m_edition;
    if (!m_saveSoon->isActive())
        m_saveSoon->start();
    m_pause->start();
    Q_EMIT draftChanged();
}

void DraftDesk::keepNow()
{
    m_saveSoon->stop();
    if (!m_open || m_savedFor == m_edition)
        return;
    // Goes to the writer before what comes after it; nobody is left to hear the answer.
    const auto kept = m_releases.keepDraft(m_draft);
    Q_UNUSED(kept)
    m_savedFor = m_edition;
}

ReleaseDraft DraftDesk::handOver()
{
    m_saveSoon->stop();
    m_savedFor = m_edition;
    return m_draft;
}

void DraftDesk::save()
{
    if (m_saving || !m_open || m_savedFor == m_edition)
        return; // what changes now goes with the next one
    m_saving = true;
    const int edition = m_edition;
    auto task = m_releases.keepDraft(m_draft);
    QCoro::connect(std::move(task), this, [this, edition](const base::Status &kept) {
        m_saving = false;
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        m_savedFor = std::max(m_savedFor, edition);
        if (m_open && m_savedFor != m_edition)
            m_saveSoon->start();
        else
            Q_EMIT saved();
    });
}

void DraftDesk::ask()
{
    if (!m_open)
        return;
    const int edition = m_edition;
    auto gate = m_releases.check(m_draft);
    QCoro::connect(std::move(gate), this, [this, edition](const base::Result<Checked> &checked) {
        if (edition != m_edition)
            return;
        if (!checked) {
            Q_EMIT failed(checked.error());
            return;
        }
        m_checked = *checked;
        m_checkedFor = edition;
        Q_EMIT checkedAnew();
    });
    auto letters = m_releases.previews(m_draft);
    QCoro::connect(std::move(letters), this, [this, edition](const base::Result<QList<Preview>> &made) {
        if (edition != m_edition)
            return;
        m_previews = made ? *made : QList<Preview>();
        m_previewError = made ? std::optional<base::Error>() : std::optional(made.error());
        m_readFor = edition;
        Q_EMIT previewsMade();
    });
}

const RecipientOffer *DraftDesk::offer(base::CountryCode desk) const
{
    const auto found = std::find_if(m_offers.begin(), m_offers.end(), [desk](const RecipientOffer &one) { return one.desk == desk; });
    return found == m_offers.end() ? nullptr : &*found;
}

int DraftDesk::paragraphNumber(base::EntityId paragraph) const
{
    for (qsizetype i = 0; i < m_note.paragraphs.size(); ++i) {
        if (m_note.paragraphs[i].id == paragraph)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

base::EntityId DraftDesk::partOf(const QString &name) const
{
    if (const auto id = base::EntityId::fromHex(name))
        return *id;
    bool ok = false;
    const int number = name.toInt(&ok);
    if (ok && number >= 1 && number <= m_note.paragraphs.size())
        return m_note.paragraphs[number - 1].id;
    if (m_file) {
        for (const cases::Attachment &one : m_file->attachments) {
            if (one.name == name)
                return one.id;
        }
    }
    return {};
}

} // namespace countersign::ui
