#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

class HitActs;
class HitCompare;
class HitContact;
class HitProtection;
class NoticeBar;

/// One hit from compare to feedback: the next thing to do stands first and has the focus.
class HitPane : public QWidget
{
    Q_OBJECT
public:
    explicit HitPane(const PageContext &context, QWidget *parent = nullptr);
    /// `focus`: the next thing to do gets it.
    void open(qint64 hit, bool focus);
    void close();
    void setBackShown(bool shown);
    [[nodiscard]] qint64 key() const { return m_key; }
    /// Ctrl+Shift+C: ask the owner to confirm; shows why not where it cannot be.
    void ask();
    /// Ctrl+Enter: asked now.
    void confirmAsked();

Q_SIGNALS:
    void back();
    void shown(std::optional<countersign::markings::Marking> marking);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dropContent();
    void show(const workstation::HitDetails &details, bool focus);
    void addHead(QVBoxLayout &column, const workstation::HitDetails &details);
    void addSteps(QVBoxLayout &column, const workstation::HitDetails &details);
    void addParts(QVBoxLayout &column, const workstation::HitDetails &details);
    void addAsides(QVBoxLayout &column, const workstation::HitDetails &details);
    void addEvents(QVBoxLayout &column, const workstation::HitDetails &details);
    void focusNext();
    void act(alerts::HitAct act, const workstation::HitWords &words);
    void follow(QCoro::Task<base::Status> task);
    void fail(const base::Error &error);

    PageContext m_context;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    ActionButton *m_back;
    NoticeBar *m_fault;
    QPointer<HitCompare> m_compare;
    QPointer<HitContact> m_contact;
    QPointer<HitProtection> m_protection;
    QPointer<HitActs> m_acts;
    std::optional<workstation::HitDetails> m_details;
    qint64 m_key = -1;
    int m_asked = 0;
};

} // namespace countersign::ui
