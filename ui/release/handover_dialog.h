#pragma once

#include "core/release/letters.h"
#include "core/workstation/release_desk.h"
#include "ui/paper/paper_desk.h"
#include "ui/widgets/action_button.h"

#include <QDialog>

class QLineEdit;
class QTimer;

namespace countersign::ui {

class HandoverBook;
class NoticeBar;
class PaperPreview;

/// The product for a liaison officer, an embassy or an NCB, looked at, printed or made a PDF, and on record
/// as handed over. Deletes itself when closed.
class HandoverDialog : public QDialog
{
    Q_OBJECT
public:
    HandoverDialog(const PageContext &context, const workstation::OutboxRow &row, const release::ReleaseLetter &letter, QWidget *parent);
    ~HandoverDialog() override;
    [[nodiscard]] QLineEdit *to() const { return m_to; }
    [[nodiscard]] int pageCount() const;
    void exportPdf(const QString &path);
    void handOver();

Q_SIGNALS:
    void exported(const QString &path);
    void handedOver(countersign::base::CountryCode desk, const QString &to);

private:
    void build();
    void layOut();
    [[nodiscard]] std::shared_ptr<HandoverBook> makeBook() const;

    PageContext m_context;
    release::ReleaseLetter m_letter;
    release::Channel m_channel = release::Channel::Liaison;
    std::shared_ptr<HandoverBook> m_book;
    PaperDesk *m_desk;
    PaperPreview *m_preview;
    QLineEdit *m_to;
    NoticeBar *m_notice = nullptr;
    QTimer *m_pause;
};

} // namespace countersign::ui
