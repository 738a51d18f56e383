#include "ui/cases/cases_page.h"

#include "ui/cases/case_list.h"
#include "ui/cases/case_view.h"

#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

CasesPage::CasesPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_cases(context.session.cases()), m_stack(new QStackedWidget),
      m_list(new CaseList(context, m_cases)), m_view(new CaseView(context, m_cases))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    column->addWidget(m_stack);
    connect(m_list, &CaseList::opened, this, [this](const base::CaseId &id, const base::EntityId &note, const base::EntityId &entity) { openCase(id, note, entity, false); });
    connect(m_list, &CaseList::made, this, [this](const base::CaseId &id) { openCase(id, {}, {}, true); });
    connect(m_list, &CaseList::shown, this, [this](const std::optional<markings::Marking> &marking) {
        m_listMarking = marking;
        if (!isCaseOpen())
            Q_EMIT markingChanged(marking);
    });
    connect(m_view, &CaseView::markingChanged, this, [this](const std::optional<markings::Marking> &marking) {
        if (isCaseOpen())
            Q_EMIT markingChanged(marking);
    });
    connect(m_view, &CaseView::back, this, &CasesPage::showList);
    connect(m_view, &CaseView::wantsPage, this, &CasesPage::wantsPage);
    connect(m_view, &CaseView::wantsCase, this, [this](const QString &reference) { openReference(reference); });
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        showList();
        m_list->focusSearch();
    });
    connect(&context.theme, &Theme::changed, this, [this] { update(); });
}

CasesPage::~CasesPage() = default;

void CasesPage::prepareRelease()
{
    if (isCaseOpen())
        m_view->prepareRelease();
}

bool CasesPage::isCaseOpen() const
{
    return m_stack->currentWidget() == m_view;
}

void CasesPage::openCase(const base::CaseId &id, const base::EntityId &note, const base::EntityId &entity, bool write, const QString &part)
{
    m_stack->setCurrentWidget(m_view);
    m_view->open(id, note, entity, write, part);
}

void CasesPage::showList()
{
    if (!isCaseOpen())
        return;
    m_view->close();
    m_stack->setCurrentWidget(m_list);
    m_list->reload();
    Q_EMIT markingChanged(m_listMarking);
    m_list->takeFocus();
}

void CasesPage::openReference(const QString &reference, const QString &part)
{
    auto task = m_cases.find(reference);
    QCoro::connect(std::move(task), this, [this, reference, part](const base::Result<std::optional<base::CaseId>> &found) {
        if (found && *found) {
            openCase(**found, {}, {}, false, part);
            return;
        }
        showList();
        m_list->search(reference);
    });
}

void CasesPage::openTarget(const QString &target)
{
    if (target == QLatin1StringView(kListTarget)) {
        showList();
        m_list->search({});
        m_list->takeFocus();
    } else if (target.startsWith(QLatin1StringView(kSearchTarget))) {
        showList();
        m_list->search(target.mid(static_cast<qsizetype>(sizeof kSearchTarget)).trimmed());
        m_list->focusSearch();
    } else if (target == QLatin1StringView(kNewTarget)) {
        showList();
        m_list->newCase();
    } else if (const auto id = base::CaseId::fromHex(target.section(u'#', 0, 0))) {
        openCase(*id, {}, {}, false, target.section(u'#', 1));
    } else {
        openReference(target.section(u'#', 0, 0), target.section(u'#', 1));
    }
}

bool CasesPage::makeNew()
{
    if (isCaseOpen() && m_view->makeNew())
        return true;
    m_list->newCase();
    return true;
}

bool CasesPage::filterList()
{
    showList();
    m_list->focusFilter();
    return true;
}

void CasesPage::takeFocus()
{
    if (isCaseOpen())
        m_view->takeFocus();
    else
        m_list->takeFocus();
}

QVariantMap CasesPage::viewState() const
{
    return {{u"view"_s, m_list->view()}, {u"case"_s, isCaseOpen() ? m_view->caseId().hex() : QString()}};
}

void CasesPage::restoreView(const QVariantMap &state)
{
    m_list->showView(state.value(u"view"_s).toInt());
    if (const auto id = base::CaseId::fromHex(state.value(u"case"_s).toString()); id && !id->isNull())
        openCase(*id, {}, {}, false);
}

QList<QWidget *> CasesPage::areas()
{
    return {m_stack->currentWidget()};
}

void CasesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().surface);
}

} // namespace countersign::ui
