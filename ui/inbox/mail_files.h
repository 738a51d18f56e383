#pragma once

#include "core/release/letters.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

namespace countersign::ui {

class ActionButton;
class RecordList;

/// The files of a received release: looked at through the confined reader, saved only as far as its terms
/// go. What has not come whole yet cannot be opened.
class MailFiles : public Card
{
    Q_OBJECT
public:
    MailFiles(const PageContext &context, qint64 mail, base::CountryCode from, const QList<release::ReleasedAttachment> &files, int partsMissing,
              QWidget *parent = nullptr);
    [[nodiscard]] RecordList *list() const { return m_list; }

Q_SIGNALS:
    void failed(const QString &sentence);
    void said(const QString &sentence);

private:
    void offer();
    void look();
    void saveCopy();
    [[nodiscard]] const release::ReleasedAttachment *current() const;

    PageContext m_context;
    qint64 m_mail;
    base::CountryCode m_from;
    QList<release::ReleasedAttachment> m_files;
    RecordList *m_list;
    ActionButton *m_look;
    ActionButton *m_save;
};

} // namespace countersign::ui
