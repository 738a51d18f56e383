#include "ui/release/check_list.h"

#include "core/messages/gate_sentences.h"
#include "core/release/gate.h"
#include "ui/release/question_row.h"
#include "ui/release/release_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/disclosure.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using base::CountryCode;
using release::Answer;
using release::Finding;
using release::GivenAnswer;
using release::Reason;
using release::ReleaseDraft;
using release::Verdict;

namespace {

/// A question row says it already.
bool isOfQuestion(const Finding &finding)
{
    return finding.verdict == Verdict::NeedsAnswer || finding.reason == Reason::AnsweredWrongly
        || (finding.reason == Reason::Unsure && finding.verdict == Verdict::Warn);
}

QString proposalText(int rule, Answer answer)
{
    const QString word = answer == Answer::Yes ? CheckList::tr("Yes") : answer == Answer::No ? CheckList::tr("No") : CheckList::tr("Unsure");
    return u"%1 %2"_s.arg(messages::gateQuestionText(rule), word);
}

} // namespace

CheckList::CheckList(const PageContext &context, DraftDesk &desk, QWidget *parent)
    : Card(context.theme, tr("Checks"), parent), m_context(context), m_desk(desk), m_area(new QScrollArea), m_column(nullptr)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    body()->setContentsMargins(18, 16, 6, 8);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    m_column = new QVBoxLayout(holder);
    m_column->setContentsMargins(0, 0, 12, 4);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_area->setWidget(holder);
    holder->setAutoFillBackground(false);
    body()->addWidget(m_area, 1);
    connect(&desk, &DraftDesk::opened, this, [this] {
        m_split.clear();
        m_opened.clear();
        for (QuestionRow *row : std::exchange(m_questions, {}))
            delete row;
        for (QWidget *one : std::exchange(m_passing, {}))
            delete one;
        for (const GivenAnswer &given : m_desk.draft().answersGiven) {
            if (!given.recipient.isNull())
                m_split.insert(given.rule);
        }
    });
    connect(&desk, &DraftDesk::checkedAnew, this, &CheckList::refresh);
}

QList<CountryCode> CheckList::calledFor(int rule) const
{
    QList<CountryCode> called;
    const release::Rule *found = release::ruleOf(rule);
    if (!found || !found->perRecipient)
        return called;
    for (const release::RecipientChoice &one : m_desk.draft().recipients)
        called << one.desk;
    return called;
}

void CheckList::place(QWidget *row)
{
    m_column->insertWidget(m_column->count() - 1, row);
}

void CheckList::refresh()
{
    const bool hadFocus = m_area->widget()->isAncestorOf(QApplication::focusWidget());
    refreshQuestions();
    for (QWidget *one : std::exchange(m_passing, {}))
        delete one;
    m_proposals = nullptr;
    for (QuestionRow *row : std::as_const(m_questions))
        m_column->removeWidget(row);
    addFindings();
    for (QuestionRow *row : std::as_const(m_questions)) {
        place(row);
        row->setVisible(true);
    }
    addQuietParts();
    if (hadFocus && !m_area->widget()->isAncestorOf(QApplication::focusWidget()))
        focusFirstOpen();
}

void CheckList::refreshQuestions()
{
    const auto &checked = m_desk.checked();
    const ReleaseDraft &draft = m_desk.draft();
    QSet<int> rules;
    for (const int rule : checked->open) {
        if (!checked->proposed.contains(rule))
            rules.insert(rule);
    }
    for (const Finding &finding : checked->report.findings) {
        const release::Rule *rule = release::ruleOf(finding.rule);
        if (finding.reason == Reason::NotAnswered && rule && release::hasQuestion(*rule) && !checked->proposed.contains(finding.rule))
            rules.insert(finding.rule);
    }
    for (const GivenAnswer &given : draft.answersGiven)
        rules.insert(given.rule);
    struct Key { int rule; CountryCode recipient; bool operator==(const Key &) const = default; };
    QList<Key> wanted;
    for (const release::Rule &rule : release::rules()) {
        if (!rules.contains(rule.number))
            continue;
        if (!m_split.contains(rule.number))
            wanted << Key{rule.number, {}};
        else
            for (const CountryCode recipient : calledFor(rule.number))
                wanted << Key{rule.number, recipient};
    }
    QList<QuestionRow *> rows;
    for (const Key &key : std::as_const(wanted)) {
        const auto there = std::find_if(m_questions.begin(), m_questions.end(),
                                        [&key](QuestionRow *row) { return row->rule() == key.rule && row->recipient() == key.recipient; });
        if (there != m_questions.end()) {
            rows << *there;
            m_questions.erase(there);
            continue;
        }
        auto *row = new QuestionRow(m_context.theme, key.rule, key.recipient);
        connect(row, &QuestionRow::answered, this, [this, key](Answer answer, const QString &reason) { give(key.rule, key.recipient, answer, reason); });
        connect(row, &QuestionRow::reasoned, this, [this, key](const QString &reason) {
            m_desk.change([&](ReleaseDraft &now) {
                for (GivenAnswer &given : now.answersGiven) {
                    if (given.rule == key.rule && given.recipient == key.recipient)
                        given.reason = reason.trimmed();
                }
            });
        });
        connect(row, &QuestionRow::personsChanged, this, [this](const QList<release::ConcernedPerson> &persons) {
            m_desk.change([&persons](ReleaseDraft &now) { now.persons = persons; });
        });
        connect(row, &QuestionRow::done, this, &CheckList::goOn);
        connect(row, &QuestionRow::wantsSplit, this, [this, key] { split(key.rule); });
        rows << row;
    }
    for (QuestionRow *row : std::exchange(m_questions, rows))
        delete row;
    for (QuestionRow *row : std::as_const(m_questions)) {
        const QList<CountryCode> called = calledFor(row->rule());
        row->show(draft, row->recipient().isNull() ? called : QList<CountryCode>{row->recipient()},
                  row->recipient().isNull() && called.size() > 1);
    }
}

void CheckList::addFindings()
{
    const auto &checked = m_desk.checked();
    QList<Finding> inOrder, stopping;
    for (const Finding &finding : checked->report.findings) {
        if (finding.verdict == Verdict::Pass)
            inOrder << finding;
        const bool stops = finding.verdict == Verdict::Block || finding.verdict == Verdict::NeedsAdviser;
        if (stops && !isOfQuestion(finding))
            stopping << finding;
    }
    const QList<FindingGroup> stops = grouped(stopping);
    m_blocks = static_cast<int>(stops.size());
    if (!inOrder.isEmpty()) {
        auto *summary = new CheckRow(m_context.theme, "check", Ink::Done, tr("%n rule(s) in order", nullptr, static_cast<int>(inOrder.size())), {});
        auto *shown = new Disclosure(m_context.theme, tr("Show them"));
        for (const FindingGroup &group : grouped(inOrder))
            shown->body()->addWidget(FindingRow::plain(m_context.theme, group));
        shown->setOpen(m_opened.contains(u"passed"_s));
        connect(shown->button(), &QPushButton::clicked, this, [this, shown] {
            if (shown->isOpen())
                m_opened.insert(u"passed"_s);
            else
                m_opened.remove(u"passed"_s);
        });
        summary->body()->addWidget(shown);
        place(summary);
        m_passing << summary;
    }
    for (const FindingGroup &group : stops) {
        auto *row = new FindingRow(m_context.theme, group);
        connect(row, &FindingRow::cured, this, &CheckList::cured);
        place(row);
        m_passing << row;
    }
    QStringList proposals;
    QList<int> rules = checked->proposed.keys();
    rules.removeIf([this](int rule) {
        const QList<GivenAnswer> &given = m_desk.draft().answersGiven;
        return std::any_of(given.begin(), given.end(), [rule](const GivenAnswer &one) { return one.rule == rule; });
    });
    if (rules.isEmpty())
        return;
    std::sort(rules.begin(), rules.end());
    for (const int rule : std::as_const(rules))
        proposals << proposalText(rule, checked->proposed[rule]);
    auto *row = new CheckRow(m_context.theme, "list-checks", Ink::Accent, tr("%n answer(s) proposed by the agreements", nullptr, static_cast<int>(rules.size())),
                             proposals.join(u'\n'));
    auto *confirm = new ActionButton(m_context.theme, ActionButton::Kind::Plain, tr("Confirm"), "check");
    connect(confirm, &QPushButton::clicked, this, &CheckList::confirmProposals, Qt::QueuedConnection);
    row->body()->addWidget(confirm, 0, Qt::AlignLeading);
    place(row);
    m_passing << row;
    m_proposals = confirm;
}

void CheckList::addQuietParts()
{
    QList<Finding> notes, approvals;
    for (const Finding &finding : m_desk.checked()->report.findings) {
        if (finding.verdict == Verdict::Warn && !isOfQuestion(finding))
            notes << finding;
        else if (finding.verdict == Verdict::NeedsApproval)
            approvals << finding;
    }
    if (!notes.isEmpty()) {
        auto *row = new CheckRow(m_context.theme, "triangle-alert", Ink::Near, tr("%n thing(s) to note", nullptr, static_cast<int>(notes.size())),
                                 messages::gateFindingText(notes.first()));
        auto *shown = new Disclosure(m_context.theme, tr("Show them"));
        for (const FindingGroup &group : grouped(notes)) {
            auto *note = new FindingRow(m_context.theme, group);
            connect(note, &FindingRow::cured, this, &CheckList::cured);
            shown->body()->addWidget(note);
        }
        shown->setOpen(m_opened.contains(u"notes"_s));
        connect(shown->button(), &QPushButton::clicked, this, [this, shown] {
            if (shown->isOpen())
                m_opened.insert(u"notes"_s);
            else
                m_opened.remove(u"notes"_s);
        });
        row->body()->addWidget(shown);
        place(row);
        m_passing << row;
    }
    if (!approvals.isEmpty()) {
        QStringList why;
        for (const Finding &finding : std::as_const(approvals))
            why << messages::gateFindingText(finding);
        why.removeDuplicates();
        auto *row = new CheckRow(m_context.theme, "user-check", Ink::Text, tr("A second person must approve"), why.join(u'\n'));
        place(row);
        m_passing << row;
    }
}

void CheckList::give(int rule, CountryCode recipient, Answer answer, const QString &reason)
{
    m_desk.change([&](ReleaseDraft &draft) {
        draft.answersGiven.removeIf([&](const GivenAnswer &given) { return given.rule == rule && given.recipient == recipient; });
        draft.answersGiven << GivenAnswer{rule, recipient, answer, reason};
        std::sort(draft.answersGiven.begin(), draft.answersGiven.end(), [](const GivenAnswer &a, const GivenAnswer &b) {
            return a.rule != b.rule ? a.rule < b.rule : a.recipient.text() < b.recipient.text();
        });
    });
    goOn(); // the next one waits already while the gate is still asked
}

void CheckList::goOn()
{
    QuestionRow *row = current();
    if (!row || !row->isSettled())
        return;
    if (QuestionRow *next = firstOpen()) {
        next->takeFocus();
        m_area->ensureWidgetVisible(next, 0, 40);
    } else {
        Q_EMIT settled();
    }
}

void CheckList::split(int rule)
{
    m_split.insert(rule);
    m_desk.change([rule](ReleaseDraft &draft) {
        draft.answersGiven.removeIf([rule](const GivenAnswer &given) { return given.rule == rule && given.recipient.isNull(); });
    });
    if (m_desk.checked())
        refresh();
    for (QuestionRow *row : std::as_const(m_questions)) {
        if (row->rule() == rule) {
            row->takeFocus();
            break;
        }
    }
}

void CheckList::confirmProposals()
{
    if (!m_desk.checked())
        return;
    const QHash<int, Answer> proposed = m_desk.checked()->proposed;
    m_desk.change([&proposed](ReleaseDraft &draft) {
        for (auto it = proposed.cbegin(); it != proposed.cend(); ++it) {
            const bool given = std::any_of(draft.answersGiven.begin(), draft.answersGiven.end(),
                                           [&it](const GivenAnswer &one) { return one.rule == it.key(); });
            if (!given)
                draft.answersGiven << GivenAnswer{it.key(), {}, it.value(), {}};
        }
    });
}

QuestionRow *CheckList::current() const
{
    for (QuestionRow *row : m_questions) {
        if (row->isAncestorOf(QApplication::focusWidget()))
            return row;
    }
    return nullptr;
}

QuestionRow *CheckList::firstOpen() const
{
    const auto open = std::find_if(m_questions.begin(), m_questions.end(), [](QuestionRow *row) { return !row->isSettled(); });
    return open == m_questions.end() ? nullptr : *open;
}

void CheckList::answer(Answer answer)
{
    QuestionRow *row = current();
    if (!row)
        row = firstOpen();
    if (!row)
        return;
    if (!row->isAncestorOf(QApplication::focusWidget()))
        row->takeFocus();
    row->answer(answer);
}

bool CheckList::focusFirstOpen()
{
    if (QuestionRow *open = firstOpen()) {
        open->takeFocus();
        m_area->ensureWidgetVisible(open, 0, 40);
        return true;
    }
    if (m_proposals) {
        m_proposals->setFocus(Qt::OtherFocusReason);
        m_area->ensureWidgetVisible(m_proposals, 0, 40);
        return true;
    }
    for (QWidget *row : m_passing) {
        auto *button = qobject_cast<FindingRow *>(row) ? row->findChild<ActionButton *>() : nullptr;
        if (button) {
            button->setFocus(Qt::OtherFocusReason);
            m_area->ensureWidgetVisible(row, 0, 40);
            return true;
        }
    }
    return false;
}

int CheckList::openQuestions() const
{
    return static_cast<int>(std::count_if(m_questions.begin(), m_questions.end(), [](QuestionRow *row) { return !row->isSettled(); }));
}

} // namespace countersign::ui
