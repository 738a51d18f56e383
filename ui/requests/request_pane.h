#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class AnswerForm;

/// One request: what is asked, by when, what was answered, and what can be done now.
class RequestPane : public DetailPane
{
    Q_OBJECT
public:
    explicit RequestPane(const PageContext &context, QWidget *parent = nullptr);
    /// Words that are being written stay while the same request still waits for them.
    void show(const workstation::RequestRow &row);
    void close();
    [[nodiscard]] base::RequestId id() const { return m_row.letter.id; }
    [[nodiscard]] AnswerForm *form() const { return m_form; }
    void focusAction();
    /// Ctrl+Enter.
    void actFirst();

Q_SIGNALS:
    void editWanted(const countersign::release::RequestLetter &letter);
    /// A letter of the Inbox by its envelope.
    void letterWanted(const countersign::base::EnvelopeId &envelope);
    /// A release that answers it is prepared: to be gone on with.
    void releasePrepared(const countersign::base::ReleaseId &release);

private:
    void addHead(QVBoxLayout &column);
    void addWords(QVBoxLayout &column, const QString &title, const QString &foreign);
    void addFacts(QVBoxLayout &column);
    void addAnswers(QVBoxLayout &column);
    void addAnswer(QVBoxLayout &column, const release::AnswerLetter &answer);
    void addActs(QVBoxLayout &column);
    void addForm(QVBoxLayout &column);
    void permit(const QString &words);
    void answerByRelease();
    void end();
    void say(const QString &sentence);

    PageContext m_context;
    workstation::RequestRow m_row;
    QPointer<AnswerForm> m_form;
    QPointer<ActionButton> m_first;
    QString m_saidLater;
};

} // namespace countersign::ui
