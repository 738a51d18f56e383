#pragma once

#include "core/workstation/session.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/ruled_grid.h"

#include <QPointer>

class QLineEdit;

namespace countersign::ui {

/// Joins a desk by file: what the file says and its fingerprint to compare, the person's
/// name, then the short code to read to the administrator and the state of waiting.
class JoinPanel : public QWidget
{
    Q_OBJECT
public:
    explicit JoinPanel(const Theme &theme, QWidget *parent = nullptr);
    void setSession(workstation::Session *session);

private:
    void chooseFile();
    void readFile(const QString &path);
    void chooseRequest();
    void join(const QString &requestPath);
    void showIdentity(const workstation::Identity &identity);
    void showFault(const base::Error &error);

    const Theme &m_theme;
    QPointer<workstation::Session> m_session;
    QString m_file;
    PlainLabel *m_intro;
    ActionButton *m_choose;
    RuledGrid *m_facts;
    PlainLabel *m_compare;
    QLineEdit *m_person;
    ActionButton *m_join;
    PlainLabel *m_code;
    PlainLabel *m_waiting;
    NoticeBar *m_fault;
};

} // namespace countersign::ui
