#pragma once

#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

#include <QListView>

class QLineEdit;
class QTimer;

namespace countersign::ui {

class ActionButton;
class ChoiceChip;
class PlainLabel;
class SearchResultModel;

/// Full text over notes, titles, items and attachments, as it is typed: where the words were met,
/// with the words marked. Late answers of an earlier question are dropped.
class SearchResults : public QWidget
{
    Q_OBJECT
public:
    SearchResults(const PageContext &context, workstation::CaseService &cases, QWidget *parent = nullptr);
    void ask(const QString &words);
    void takeFocus();
    [[nodiscard]] int count() const;
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void opened(const countersign::base::CaseId &id, const countersign::base::EntityId &note, const countersign::base::EntityId &entity);
    void shown(std::optional<countersign::markings::Marking> marking);

private:
    void build();
    void run();
    void show(const workstation::SearchAnswer &answer);
    void openCurrent();

    PageContext m_context;
    workstation::CaseService &m_cases;
    QString m_words;
    SearchResultModel *m_model;
    QListView *m_list;
    PlainLabel *m_said;
    ChoiceChip *m_strictest;
    ChoiceChip *m_language;
    ChoiceChip *m_author;
    QLineEdit *m_grading;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QTimer *m_pause;
    int m_asked = 0;
};

} // namespace countersign::ui
