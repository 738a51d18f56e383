#include "ui/shell/workspace.h"

#include "core/workstation/release_desk.h"
#include "ui/agreements/agreements_page.h"
#include "ui/alerts/alerts_page.h"
#include "ui/audit/audit_page.h"
#include "ui/cases/cases_page.h"
#include "ui/courier/courier_dialogs.h"
#include "ui/directory/directory_page.h"
#include "ui/hits/hits_page.h"
#include "ui/inbox/inbox_page.h"
#include "ui/lookup/lookup_page.h"
#include "ui/release/approval_dialog.h"
#include "ui/release/outbox_page.h"
#include "ui/requests/requests_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/marking_bar.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/language.h"
#include "ui/widgets/visible_text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

/// The strip under the marking bar that carries the top box.
class TopStrip : public QWidget
{
public:
    explicit TopStrip(const Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.tokens().surface);
        painter.setPen(QPen(m_theme.tokens().line, m_theme.tokens().lineWidth));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    const Theme &m_theme;
};

} // namespace

Workspace::Workspace(Theme &theme, Language &language, Preferences &preferences, workstation::Session &session,
                     const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language), m_context{theme, preferences, session, clock},
      m_marking(new MarkingBar(theme, session.identity().training)), m_rail(new Rail(theme)),
      m_stack(new QStackedWidget), m_status(new StatusLine(m_context))
{
    addPage(u"lookup"_s, tr("Look-up"), "scan-line", new LookupPage(m_context));
    addPage(u"alerts"_s, tr("Alerts"), "shield-alert", new AlertsPage(m_context));
    addPage(u"cases"_s, tr("Cases"), "folder-open", new CasesPage(m_context));
    m_rail->addGroup();
    auto *inbox = new InboxPage(m_context);
    auto *outbox = new OutboxPage(m_context);
    auto *hits = new HitsPage(m_context);
    addPage(u"inbox"_s, tr("Inbox"), "inbox", inbox);
    addPage(u"outbox"_s, tr("Outbox"), "send", outbox);
    auto *requests = new RequestsPage(m_context);
    addPage(u"requests"_s, tr("Requests"), "message-circle-question", requests);
    showNeeding(u"requests"_s, requests);
    addPage(u"hits"_s, tr("Hits"), "crosshair", hits);
    showNeeding(u"inbox"_s, inbox);
    connect(inbox, &InboxPage::decisionWanted, this, &Workspace::decide);
    showNeeding(u"outbox"_s, outbox);
    showNeeding(u"hits"_s, hits);
    m_rail->addGroup();
    addPage(u"agreements"_s, tr("Agreements"), "scroll-text", new AgreementsPage(m_context));
    addPage(u"directory"_s, tr("Directory"), "book-user", new DirectoryPage(m_context));
    addPage(u"audit"_s, tr("Audit"), "list-checks", new AuditPage(m_context));
    addPage(u"settings"_s, tr("Settings"), "settings", new SettingsPage(m_context, theme, language));
    m_rail->finish();
    makeCommands();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_marking);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    buildTop(*column);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    row->addLayout(column, 1);
    all->addLayout(row, 1);

    bindKeys();
    connect(m_rail, &Rail::chosen, this, [this](int place) { show(place); });
    connect(m_status, &StatusLine::wantsSync, this, &Workspace::syncNow);
    connect(m_status, &StatusLine::wantsPage, this, &Workspace::openPage);
    connect(m_status, &StatusLine::wantsLock, this, &Workspace::wantsLock);
    connect(&session, &workstation::Session::identityChanged, this, &Workspace::refreshWho);
    refreshWho();
    show(0);
}

Workspace::~Workspace() = default;

void Workspace::addPage(const QString &name, const QString &title, const char *icon, Page *page)
{
    const int place = m_rail->addPage(title, icon);
    m_names.append(name);
    m_pages.append(page);
    m_markings.append(std::nullopt);
    m_stack->addWidget(page);
    page->setAccessibleName(title);
    connect(page, &Page::wantsPage, this, &Workspace::openPage);
    connect(page, &Page::markingChanged, this, [this, place](const std::optional<markings::Marking> &marking) {
        m_markings[place] = marking;
        if (m_stack->currentIndex() == place)
            m_marking->setMarking(marking);
    });
}

template<typename P>
void Workspace::showNeeding(const QString &name, P *page)
{
    const int place = static_cast<int>(m_names.indexOf(name));
    m_rail->setNeeding(place, page->needing());
    connect(page, &P::needingChanged, this, [this, place](int count) { m_rail->setNeeding(place, count); });
}

void Workspace::buildTop(QVBoxLayout &column)
{
    auto *strip = new TopStrip(m_theme);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(20, 9, 17, 9);
    row->setSpacing(8);
    m_top = new TopBox(m_context, m_commands, this);
    m_top->setMaximumWidth(m_theme.px(640));
    m_top->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_top, 20);
    row->addStretch(1);
    m_who = new ActionButton(m_theme, ActionButton::Kind::Quiet, {});
    m_look = new ActionButton(m_theme, ActionButton::Kind::Chip, {}, "sun");
    m_look->setAccessibleName(tr("Change between light and dark"));
    m_look->setToolTip(m_look->accessibleName());
    row->addWidget(m_who);
    row->addWidget(m_look);
    column.addWidget(strip);
    connect(m_top, &TopBox::wantsLookup, this, [this](const QString &text) { openPage(u"lookup"_s, text); });
    connect(m_top, &TopBox::wantsName, this, [this](const QString &name) {
        openPage(u"lookup"_s, QLatin1StringView(LookupPage::kNameTarget) + u' ' + name);
    });
    connect(m_top, &TopBox::wantsAlert, this, [this](qint64 key) { openPage(u"alerts"_s, QString::number(key)); });
    connect(m_top, &TopBox::wantsCase, this, [this](const QString &target) { openPage(u"cases"_s, target); });
    connect(m_who, &QPushButton::clicked, this, [this] { openPage(u"settings"_s, u"desk"_s); });
    connect(m_look, &QPushButton::clicked, this, &Workspace::nextTheme);
    const auto sign = [this] {
        m_look->setLeadingIcon(m_theme.choice() == ThemeChoice::HighContrast ? "contrast" : m_theme.isDark() ? "moon" : "sun");
        m_top->setMaximumWidth(m_theme.px(640));
    };
    connect(&m_theme, &Theme::changed, this, sign);
    sign();
}

QKeySequence Workspace::digitOf(const QString &name) const
{
    const int place = static_cast<int>(m_names.indexOf(name));
    if (place < 0 || place > 9)
        return {};
    return QKeySequence(QKeyCombination(Qt::ALT, place == 9 ? Qt::Key_0 : Qt::Key(Qt::Key_1 + place)));
}

void Workspace::makeCommands()
{
    const auto go = [this](const QString &page, const QString &target = {}) {
        return [this, page, target] { openPage(page, target); };
    };
    m_commands = {
        {tr("Look up a document"), QKeySequence(Qt::Key_F2), go(u"lookup"_s, QLatin1StringView(LookupPage::kDocumentTarget))},
        {tr("Look up a name"), QKeySequence(Qt::SHIFT | Qt::Key_F2), go(u"lookup"_s, QLatin1StringView(LookupPage::kNameTarget))},
        {tr("Look up a table of numbers, zones or names"), {}, go(u"lookup"_s, QLatin1StringView(LookupPage::kBatchTarget))},
        {tr("Find a record or a command"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_top->open(); }},
        {tr("Go to alerts"), digitOf(u"alerts"_s), go(u"alerts"_s)},
        {tr("Go to cases"), digitOf(u"cases"_s), go(u"cases"_s)},
        {tr("Go to the Inbox"), digitOf(u"inbox"_s), go(u"inbox"_s)},
        {tr("Go to the Outbox"), digitOf(u"outbox"_s), go(u"outbox"_s)},
        {tr("Go to requests"), digitOf(u"requests"_s), go(u"requests"_s)},
        {tr("Ask another desk"), {}, go(u"requests"_s, QLatin1StringView(RequestsPage::kNewTarget))},
        {tr("Write courier file for…"), {}, [this] { (new CourierWriteDialog(m_context, {}, this))->open(); }},
        {tr("Read courier file…"), {}, go(u"courier"_s)},
        {tr("Go to hits"), digitOf(u"hits"_s), go(u"hits"_s)},
        {tr("Go to agreements"), digitOf(u"agreements"_s), go(u"agreements"_s)},
        {tr("Go to the directory"), digitOf(u"directory"_s), go(u"directory"_s)},
        {tr("Go to the audit chain"), digitOf(u"audit"_s), go(u"audit"_s)},
        {tr("Verify the audit chain"), {}, go(u"audit"_s, u"verify"_s)},
        {tr("New case"), {}, go(u"cases"_s, QLatin1StringView(CasesPage::kNewTarget))},
        {tr("All cases"), {}, go(u"cases"_s, QLatin1StringView(CasesPage::kListTarget))},
        {tr("Grade this paragraph"), QKeySequence(Qt::CTRL | Qt::Key_G), go(u"cases"_s), true},
        {tr("Mark this paragraph"), QKeySequence(Qt::CTRL | Qt::Key_M), go(u"cases"_s), true},
        {tr("Save a version of the note"), QKeySequence::Save, go(u"cases"_s), true},
        {tr("Turn the text direction"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), go(u"cases"_s), true},
        {tr("Prepare a release of this note"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
         [this] {
             openPage(u"cases"_s);
             findChild<CasesPage *>()->prepareRelease();
         },
         true},
        {tr("All releases"), {}, go(u"outbox"_s, QLatin1StringView(OutboxPage::kListTarget))},
        {tr("Ask the owner to confirm a hit"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
         [this] {
             openPage(u"hits"_s);
             findChild<HitsPage *>()->askOwner();
         },
         true},
        {tr("New on this page"), QKeySequence::New, [this] { page(currentPage())->makeNew(); }},
        {tr("Filter the list"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { page(currentPage())->filterList(); }},
        {tr("Import a sanctions list"), {}, go(u"alerts"_s, u"import"_s)},
        {tr("Sync now"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { syncNow(); }},
        {tr("Next area of the window"), QKeySequence(Qt::Key_F6), [this] { nextArea(); }},
        {tr("Back"), QKeySequence(Qt::ALT | (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left)), [this] { step(-1); }},
        {tr("Forward"), QKeySequence(Qt::ALT | (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right)), [this] { step(1); }},
        {tr("Larger text"), QKeySequence::ZoomIn, [this] { setTextPercent(m_theme.textPercent() + 10); }},
        {tr("Smaller text"), QKeySequence::ZoomOut, [this] { setTextPercent(m_theme.textPercent() - 10); }},
        {tr("Change between light and dark"), {}, [this] { nextTheme(); }},
        {tr("Change the language"), {}, go(u"settings"_s, u"language"_s)},
        {tr("Keep a copy of the vault now"), {}, go(u"settings"_s, u"vault"_s)},
        {tr("Read the log"), {}, go(u"settings"_s, u"log"_s)},
        {tr("About Countersign"), {}, go(u"settings"_s, u"about"_s)},
        {tr("All keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showKeys(); }},
        {tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT wantsLock(); }},
    };
}

void Workspace::bindKeys()
{
    for (const Command &command : std::as_const(m_commands)) {
        if (command.keys.isEmpty() || command.boundByPage)
            continue;
        auto *shortcut = new QShortcut(command.keys, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, command.run);
    }
    // Ctrl+= is Ctrl++ without Shift on most keyboards.
    auto *larger = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Equal), this);
    connect(larger, &QShortcut::activated, this, [this] { setTextPercent(m_theme.textPercent() + 10); });
    for (int place = 0; place < m_pages.size(); ++place) {
        const QKeySequence keys = digitOf(m_names[place]);
        const bool bound = std::any_of(m_commands.cbegin(), m_commands.cend(), [&keys](const Command &one) { return one.keys == keys; });
        if (keys.isEmpty() || bound)
            continue; // bound with its command
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, place] { show(place); });
    }
}

Page *Workspace::page(int place) const
{
    return m_pages.value(place);
}

QString Workspace::currentName() const
{
    return m_names.value(currentPage());
}

int Workspace::currentPage() const
{
    return m_stack->currentIndex();
}

void Workspace::show(int place, bool remember)
{
    if (place < 0 || place >= m_pages.size())
        return;
    m_stack->setCurrentIndex(place);
    m_rail->setCurrent(place);
    m_marking->setMarking(m_markings[place]);
    if (remember && (m_wayAt < 0 || m_way[m_wayAt] != place)) {
        m_way = m_way.mid(0, m_wayAt + 1);
        m_way.append(place);
        m_wayAt = static_cast<int>(m_way.size()) - 1;
    }
    m_pages[place]->takeFocus();
}

void Workspace::step(int direction)
{
    const int to = m_wayAt + direction;
    if (to < 0 || to >= m_way.size())
        return;
    m_wayAt = to;
    show(m_way[to], false);
}

void Workspace::openPage(const QString &name, const QString &target)
{
    if (name == u"courier"_s) {
        // No page of the rail: a file for a desk is written, or one that came by hand is read.
        const auto desk = base::CountryCode::fromText(target);
        QDialog *dialog = desk ? static_cast<QDialog *>(new CourierWriteDialog(m_context, *desk, this)) : new CourierReadDialog(m_context, this);
        dialog->open();
        return;
    }
    const int place = static_cast<int>(m_names.indexOf(name));
    show(place);
    if (place >= 0 && !target.isEmpty())
        m_pages[place]->openTarget(target);
}

void Workspace::nextArea()
{
    QList<QWidget *> areas{m_rail};
    areas += m_pages[currentPage()]->areas();
    areas.append(m_status);
    QWidget *now = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < areas.size(); ++i)
        if (now && (areas[i] == now || areas[i]->isAncestorOf(now)))
            at = i;
    for (int tries = 1; tries <= areas.size(); ++tries) {
        QWidget *area = areas[(at + tries) % areas.size()];
        if (!area->isVisible())
            continue;
        if (area == m_rail) {
            m_rail->focusCurrent();
            return;
        }
        QWidget *first = area->focusPolicy() != Qt::NoFocus ? area : nullptr;
        for (QWidget *child = area->nextInFocusChain(); !first && child && child != area; child = child->nextInFocusChain())
            if (area->isAncestorOf(child) && child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus)
                first = child;
        if (first) {
            first->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void Workspace::syncNow()
{
    auto task = m_context.session.sync().syncNow();
    // The status line follows the service's own signals; the summary is kept there.
    QCoro::connect(std::move(task), this, [](const base::Result<workstation::SyncSummary> &) {});
}

/// A colleague's release from the Inbox: read and decided over whatever is in front.
void Workspace::decide(const base::ReleaseId &release)
{
    auto task = m_context.session.releases().record(release);
    QCoro::connect(std::move(task), this, [this, release](const base::Result<workstation::ReleaseService::Record> &record) {
        if (record)
            (new ApprovalDialog(m_context, *record, this))->open();
        else
            openPage(u"outbox"_s, release.hex());
    });
}

void Workspace::nextTheme()
{
    m_theme.setChoice(m_theme.isDark() ? ThemeChoice::Light : ThemeChoice::Dark);
    m_context.preferences.set(u"theme"_s, static_cast<int>(m_theme.choice()));
}

void Workspace::setTextPercent(int percent)
{
    m_theme.setTextPercent(percent);
    m_context.preferences.set(u"textPercent"_s, m_theme.textPercent());
}

void Workspace::showKeys()
{
    (new ShortcutSheet(m_theme, m_commands, this))->open();
}

void Workspace::refreshWho()
{
    const workstation::Identity who = m_context.session.identity();
    QStringList words;
    if (!who.desk.isNull())
        words << tr("%1 desk").arg(isolatedLtr(who.desk.text()));
    if (!who.person.isEmpty())
        words << isolated(who.person);
    m_who->setText(words.isEmpty() ? tr("No desk yet") : words.join(u" · "_s));
    m_who->updateGeometry();
}

Workspace::Standing Workspace::standing() const
{
    Standing standing;
    standing.page = currentPage();
    standing.releasesWaiting = m_context.session.releases().waiting();
    for (const Page *page : m_pages)
        standing.views.append(page->viewState());
    return standing;
}

void Workspace::restore(const Standing &standing)
{
    for (int i = 0; i < m_pages.size() && i < standing.views.size(); ++i)
        m_pages[i]->restoreView(standing.views[i]);
    show(standing.page);
}

} // namespace countersign::ui
