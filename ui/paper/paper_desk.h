#pragma once

#include "core/workstation/case_desk.h"
#include "ui/paper/paper_book.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <functional>
#include <memory>

namespace countersign::ui {

/// The way out of the vault for paper and files: what leaves is in the audit chain before the first byte is
/// written; files are made and written off the window's thread.
class PaperDesk : public QObject
{
    Q_OBJECT
public:
    using Write = std::function<base::Status(const QString &path)>;
    /// Writes the act into the audit chain, or says why it may not be.
    using Allow = std::function<QCoro::Task<base::Status>(const workstation::ExportNote &what)>;

    PaperDesk(Allow allow, QWidget *owner);
    /// Of a case: CaseService::noteExport().
    PaperDesk(const PageContext &context, base::CaseId caseId, QWidget *owner);
    /// How a refusal of `allow` is said; else in the error's own sentence.
    void setRefusal(std::function<QString(const base::Error &error)> words) { m_refusal = std::move(words); }
    /// Who the copy is for, into the audit row.
    void setAddress(const QString &recipient, const QString &serial);
    /// `write` owns everything it touches and runs on a thread of its own.
    void write(const QString &format, const QString &path, Write write);
    /// Asks for the printer, then prints.
    void print(std::shared_ptr<const PaperBook> book);
    /// Asks for a file name; `chosen` runs when there is one.
    void askPath(const QString &title, const QString &proposed, const QString &filter, const QString &suffix,
                 std::function<void(const QString &path)> chosen);

Q_SIGNALS:
    void written(const QString &path);
    void printed();
    /// A sentence for the person.
    void failed(const QString &sentence);

private:
    void note(workstation::ExportNote what, std::function<void()> then);

    Allow m_allow;
    std::function<QString(const base::Error &error)> m_refusal;
    QWidget *m_owner;
    QString m_recipient, m_serial;
};

/// A title as the beginning of a file name: letters and digits of any script, and dashes.
[[nodiscard]] QString fileStem(const QString &title);

} // namespace countersign::ui
