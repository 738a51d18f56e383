#pragma once

#include "ui/widgets/detail_pane.h"
#include "ui/widgets/page.h"

#include "core/workstation/release_desk.h"

class QVBoxLayout;

namespace countersign::ui {

/// One release in detail: how far it is with each recipient, exactly what each got, the decision, what came
/// back, and what can be done now.
class OutboxPane : public DetailPane
{
    Q_OBJECT
public:
    OutboxPane(const PageContext &context, QWidget *parent = nullptr);
    void open(const base::ReleaseId &id, bool focus);
    void close();
    [[nodiscard]] base::ReleaseId key() const { return m_id; }
    void takeFocus();

Q_SIGNALS:
    /// Strictest of what is shown.
    void shown(std::optional<countersign::markings::Marking> marking);
    void wantsDraft(const countersign::base::ReleaseId &id);
    void wantsVersion(const countersign::release::ReleaseDraft &draft);
    void wantsPage(const QString &page, const QString &target);

private:
    using Record = workstation::ReleaseService::Record;
    void show(const Record &record, bool focus);
    void addHead(QVBoxLayout &column);
    void addActs(QVBoxLayout &column);
    void addStandings(QVBoxLayout &column);
    void addLetters(QVBoxLayout &column);
    void addRemarks(QVBoxLayout &column);
    void addDecision(QVBoxLayout &column);
    void run(QCoro::Task<base::Status> task, const QString &done);
    void decide();
    void recall();
    void beginVersion();
    void printProduct();
    void reload();
    void say(const base::Error &error);

    PageContext m_context;
    base::ReleaseId m_id;
    Record m_record;
    base::CountryCode m_letter;   ///< whose letter is in front
    QString m_done;               ///< what an act came to, said after the new content
    bool m_again = false;         ///< the same release is shown anew
    int m_asked = 0;
};

} // namespace countersign::ui
