#pragma once

#include "core/workstation/release_desk.h"
#include "ui/inbox/mail_sheet.h"
#include "ui/widgets/detail_pane.h"

#include <QPointer>

namespace countersign::ui {

/// The reading pane of the Inbox for mail. What tells its sender when it is opened is only opened by a
/// person: until then a cover says so.
class MailPane : public DetailPane
{
    Q_OBJECT
public:
    explicit MailPane(const PageContext &context, QWidget *parent = nullptr);
    /// `open`: a person opened it; else only what tells nobody is read.
    void show(const workstation::MailRow &row, bool open);
    /// The list is new: the item is read again where something became of it since.
    void refresh(const workstation::MailRow &row);
    void close();
    [[nodiscard]] qint64 key() const { return m_row.id; }
    [[nodiscard]] bool isOpened() const { return m_item.has_value(); }
    [[nodiscard]] MailSheet *sheet() const { return m_sheet; }
    void print();

Q_SIGNALS:
    void shown(std::optional<countersign::markings::Marking> marking);
    void caseWanted(const QString &target);
    void requestWanted(const QString &target);
    void decisionWanted(const countersign::base::ReleaseId &release);
    void otherWanted(const countersign::base::EnvelopeId &envelope);
    void itemWanted(qint64 id);
    void courierWanted();

private:
    void read(bool focus);
    void cover();
    void fill();
    void act(MailAct act);
    void file();
    void ask(release::RemarkKind kind);
    void askWords(MailAct act);
    void correct();
    void destroyNow();
    void exportPdf();
    void copy(const QString &text);
    void askOwner(release::RequestKind kind);
    void say(Tone tone, const char *icon, const QString &sentence);
    void fail(const QString &sentence);
    /// Closes the dialog when it is done, or leaves it with the sentence.
    template<typename Dialog>
    void follow(QCoro::Task<base::Status> task, Dialog *dialog, const QString &done);
    [[nodiscard]] class PaperDesk *paperDesk(workstation::BoundAct act);
    [[nodiscard]] base::EntityId paragraph() const;

    PageContext m_context;
    workstation::MailRow m_row;
    std::optional<workstation::MailItem> m_item;
    QPointer<MailSheet> m_sheet;
    QString m_saidLater;     ///< kept over the reading that an act brings about
    bool m_changesShown = true;
    bool m_reading = false;
    bool m_focusWhenRead = false;
    int m_asked = 0;
};

} // namespace countersign::ui
