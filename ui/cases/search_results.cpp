#include "ui/cases/search_results.h"

#include "core/base/partial_date.h"
#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "ui/cases/note_languages.h"
#include "ui/cases/search_result_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visible_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using markings::Tlp;

namespace {

constexpr std::array kLevels{Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red};

class ResultList : public QListView
{
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        else
            QListView::keyPressEvent(event);
    }
};

/// "2026", "2026-03" or a day; the last day of it for an end.
QDate dayOf(const QString &text, bool end)
{
    const auto date = base::PartialDate::fromIso(text.trimmed());
    if (!date)
        return {};
    if (!end)
        return {date->year, qMax<int>(1, date->month), qMax<int>(1, date->day)};
    const int month = date->month == 0 ? 12 : date->month;
    return {date->year, month, date->day == 0 ? QDate(date->year, month, 1).daysInMonth() : date->day};
}

} // namespace

SearchResults::SearchResults(const PageContext &context, workstation::CaseService &cases, QWidget *parent)
    : QWidget(parent), m_context(context), m_cases(cases), m_model(new SearchResultModel(this)), m_list(new ResultList),
      m_said(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)), m_strictest(new ChoiceChip(context.theme, tr("Marking"))),
      m_language(new ChoiceChip(context.theme, tr("Language"))), m_author(new ChoiceChip(context.theme, tr("Author"))),
      m_grading(new QLineEdit), m_from(new QLineEdit), m_until(new QLineEdit), m_pause(new QTimer(this))
{
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &SearchResults::run);
    for (ChoiceChip *chip : {m_strictest, m_language, m_author})
        connect(chip, &ChoiceChip::chosen, this, &SearchResults::run);
    for (QLineEdit *field : {m_grading, m_from, m_until})
        connect(field, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(m_list, &QListView::activated, this, &SearchResults::openCurrent);
    connect(&context.theme, &Theme::changed, this, [this] { m_list->viewport()->update(); });
}

void SearchResults::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *filters = new QWidget;
    auto *row = new FlowLayout(8, 6, filters);
    row->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    m_strictest->addChoice(tr("Any marking"), -1);
    for (const Tlp level : kLevels)
        m_strictest->addChoice(tr("At most TLP:%1").arg(markings::textOf(level)), static_cast<int>(level));
    m_strictest->setValue(-1);
    m_language->addChoice(tr("Any language"), -1);
    const QStringList languages = noteLanguages();
    for (int i = 0; i < languages.size(); ++i)
        m_language->addChoice(languageName(languages[i]), i);
    m_language->setValue(-1);
    m_author->addChoice(tr("Any author"), -1);
    const auto people = m_cases.people();
    for (int i = 0; i < people.size(); ++i)
        m_author->addChoice(visibleText(people[i].name), i);
    m_author->setValue(-1);
    const auto field = [&](QLineEdit *edit, const QString &name, const QString &hint) {
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        edit->setMaxLength(10);
        edit->setFixedWidth(qMax(theme.px(96), QFontMetrics(theme.font(TextRole::Body)).horizontalAdvance(hint) + theme.px(28)));
        row->addWidget(edit);
    };
    row->addWidget(m_strictest);
    row->addWidget(m_language);
    row->addWidget(m_author);
    field(m_grading, tr("Grading, for example A2 or A"), tr("Grading"));
    field(m_from, tr("Changed from, an ISO date"), tr("From 2026-03"));
    field(m_until, tr("Changed until, an ISO date"), tr("Until 2026-03"));
    column->addWidget(filters);
    column->addWidget(m_said->wrapped());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchResultRow(theme, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Results"));
    column->addWidget(m_list, 1);
}

void SearchResults::ask(const QString &words)
{
    m_words = words;
    m_pause->start();
}

void SearchResults::run()
{
    m_pause->stop();
    const int question = ++m_asked;
    workstation::SearchQuery query;
    query.text = m_words.trimmed();
    if (m_strictest->value() >= 0)
        query.strictest = static_cast<Tlp>(m_strictest->value());
    query.grading = m_grading->text().trimmed().toUpper();
    if (m_author->value() >= 0)
        query.author = m_cases.people().value(m_author->value()).name;
    query.language = noteLanguages().value(m_language->value());
    query.from = dayOf(m_from->text(), false);
    query.until = dayOf(m_until->text(), true);
    auto task = m_cases.search(query);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<workstation::SearchAnswer> &answer) {
        if (question != m_asked)
            return;
        if (answer)
            show(*answer);
        else
            m_said->setText(messages::sentence(answer.error()).text());
    });
}

void SearchResults::show(const workstation::SearchAnswer &answer)
{
    m_model->setHits(answer.hits);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    std::optional<markings::Marking> strictest;
    for (const workstation::SearchHit &hit : answer.hits)
        strictest = strictest ? markings::strictest(*strictest, hit.marking) : hit.marking;
    QStringList said;
    if (!answer.corrected.isEmpty())
        said << tr("Nothing has %1. Shown: %2.").arg(messages::foreign(m_words), messages::foreign(answer.corrected));
    if (answer.hits.isEmpty())
        said << tr("Nothing found. Parts of words find their beginning: coast finds coastal.");
    else
        said << (answer.more ? tr("The first %n place(s)", nullptr, static_cast<int>(answer.hits.size())) : tr("%n place(s)", nullptr, static_cast<int>(answer.hits.size())));
    m_said->setText(said.join(u' '));
    Q_EMIT shown(strictest);
}

int SearchResults::count() const
{
    return m_model->rowCount();
}

void SearchResults::openCurrent()
{
    if (const workstation::SearchHit *hit = m_model->hit(m_list->currentIndex().row()))
        Q_EMIT opened(hit->caseId, hit->note, hit->entity);
}

void SearchResults::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
