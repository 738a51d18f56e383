#pragma once

#include "core/cases/case_file.h"
#include "core/workstation/release_desk.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace countersign::ui {

/// The draft that a person works on: what changes is kept within two seconds, the gate is asked anew and
/// the letters are made anew. Late answers are dropped.
class DraftDesk : public QObject
{
    Q_OBJECT
public:
    explicit DraftDesk(const PageContext &context, QObject *parent = nullptr);
    ~DraftDesk() override;

    void begin(base::CaseId caseId, base::EntityId note);
    void open(base::ReleaseId id);
    void take(const release::ReleaseDraft &draft);
    void close();
    /// What is not kept yet goes to the writer now.
    void keepNow();
    /// To be submitted: nothing is kept after this on its own.
    [[nodiscard]] release::ReleaseDraft handOver();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const release::ReleaseDraft &draft() const { return m_draft; }
    void change(const std::function<void(release::ReleaseDraft &)> &edit);

    [[nodiscard]] const std::optional<workstation::Checked> &checked() const { return m_checked; }
    [[nodiscard]] const QList<workstation::Preview> &previews() const { return m_previews; }
    /// Why there are no letters, where that is so.
    [[nodiscard]] const std::optional<base::Error> &previewError() const { return m_previewError; }
    [[nodiscard]] const QList<workstation::RecipientOffer> &offers() const { return m_offers; }
    [[nodiscard]] const workstation::RecipientOffer *offer(base::CountryCode desk) const;
    [[nodiscard]] const cases::Note &note() const { return m_note; }
    [[nodiscard]] std::shared_ptr<const cases::CaseFile> file() const { return m_file; }
    /// The answers of gate and letters belong to the draft as it is.
    [[nodiscard]] bool isCurrent() const { return m_checkedFor == m_edition && m_readFor == m_edition; }
    /// Begun and never changed: nobody misses it.
    [[nodiscard]] bool isUntouched() const { return m_open && !m_touched; }
    [[nodiscard]] bool isSaved() const { return m_savedFor == m_edition && !m_saving; }
    /// 1 for the first paragraph of the note, 0 where it has none of that id.
    [[nodiscard]] int paragraphNumber(base::EntityId paragraph) const;
    /// What a finding calls "4" or by its id; null where it names no part of this note.
    [[nodiscard]] base::EntityId partOf(const QString &name) const;

Q_SIGNALS:
    void opened();
    void draftChanged();
    void checkedAnew();
    void previewsMade();
    void saved();
    void failed(const countersign::base::Error &error);

private:
    void load();
    void save();
    void ask();

    PageContext m_context;
    workstation::ReleaseService &m_releases;
    bool m_open = false;
    bool m_touched = false;
    release::ReleaseDraft m_draft;
    std::optional<workstation::Checked> m_checked;
    QList<workstation::Preview> m_previews;
    std::optional<base::Error> m_previewError;
    QList<workstation::RecipientOffer> m_offers;
    cases::Note m_note;
    std::shared_ptr<const cases::CaseFile> m_file;
    QTimer *m_pause;         ///< until gate and letters are asked
    QTimer *m_saveSoon;
    int m_opening = 0;       ///< numbers begin() and open()
    int m_edition = 0, m_checkedFor = -1, m_readFor = -1, m_savedFor = -1;
    bool m_saving = false;
};

} // namespace countersign::ui
