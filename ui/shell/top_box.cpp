#include "ui/shell/top_box.h"

#include "core/messages/lookup_sentences.h"
#include "ui/widgets/icon_engine.h"
#include "ui/widgets/visible_text.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostRecords = 6;
constexpr int kShortestNumber = 3;
constexpr int kMostRecents = 4; ///< cases before the commands while nothing is typed
}

TopBox::TopBox(const PageContext &context, QList<Command> commands, QWidget *parent)
    : QLineEdit(parent), m_context(context), m_commands(std::move(commands)), m_results(new QListWidget),
      m_pause(new QTimer(this))
{
    setPlaceholderText(tr("Number, zone, case or command"));
    setAccessibleName(tr("Find a record or a command"));
    setMaxLength(200);
    reserveMargins();
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setAccessibleName(tr("Results"));
    m_results->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    connect(m_pause, &QTimer::timeout, this, &TopBox::search);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(m_results, &QListWidget::itemClicked, this, [this] { act(); });
    connect(&context.theme, &Theme::changed, this, &TopBox::reserveMargins);
}

TopBox::~TopBox()
{
    delete m_results; // a child of the window, which lives on
}

void TopBox::reserveMargins()
{
    const int icon = m_context.theme.px(28);
    const int hint = m_context.theme.px(56);
    setTextMargins(isRightToLeft() ? hint : icon, 0, isRightToLeft() ? icon : hint, 0);
}

void TopBox::open()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    search();
}

void TopBox::search()
{
    const QString wanted = text().trimmed();
    const int question = ++m_asked;
    m_alerts.clear();
    m_cases.clear();
    m_chosen = false;
    showResults();
    if (wanted.startsWith(u'>') || wanted.size() > 200)
        return;
    if (wanted.isEmpty() || isForCases() || wanted.size() >= kShortestNumber)
        findCases(isForCases() ? wanted.mid(1).trimmed() : wanted, question);
    if (isForCases() || wanted.size() < kShortestNumber || wanted.size() > 40)
        return;
    workstation::AlertFilter filter;
    filter.text = wanted;
    auto task = m_context.session.alerts().page(filter, 0, kMostRecords);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<workstation::AlertPage> &page) {
        if (question != m_asked || !page || !hasFocus())
            return;
        m_alerts = page->rows;
        showResults();
    });
}

void TopBox::findCases(const QString &wanted, int question)
{
    workstation::CaseFilter filter;
    filter.text = wanted;
    auto task = m_context.session.cases().list(filter);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<workstation::CaseRow>> &rows) {
        if (question != m_asked || !rows || !hasFocus())
            return;
        m_cases = rows->mid(0, isForCases() ? 3 * kMostRecords : text().trimmed().isEmpty() ? kMostRecents : kMostRecords);
        showResults();
    });
}

void TopBox::showResults()
{
    const QString held = m_results->currentItem() ? m_results->currentItem()->text() : QString();
    m_results->clear();
    m_acts.clear();
    const QString typed = text().trimmed();
    const bool commandsOnly = typed.startsWith(u'>');
    const bool casesOnly = isForCases();
    const QString wanted = commandsOnly || casesOnly ? typed.mid(1).trimmed() : typed;
    const auto add = [this](const char *icon, const QString &words, const QString &keys, std::function<void()> run) {
        auto *item = new QListWidgetItem(m_context.theme.icon(icon, Ink::Sub), keys.isEmpty() ? words : u"%1    %2"_s.arg(words, keys));
        m_results->addItem(item);
        m_acts.append(std::move(run));
    };
    if (!commandsOnly && !casesOnly && wanted.size() >= kShortestNumber) {
        // No document number is without a digit: letters alone are a name first.
        const bool numberFirst = std::any_of(wanted.begin(), wanted.end(), [](QChar c) { return c.isDigit(); }) || wanted.contains(u'<');
        const auto number = [&] {
            add("scan-line", tr("Look up %1").arg(isolatedLtr(wanted.left(44))), {}, [this, wanted] { Q_EMIT wantsLookup(wanted); });
        };
        if (numberFirst)
            number();
        add("user-round-search", tr("Look up the name %1").arg(isolated(wanted.left(44))), {}, [this, wanted] { Q_EMIT wantsName(wanted); });
        if (!numberFirst)
            number();
    }
    for (const workstation::CaseRow &row : std::as_const(m_cases)) {
        add("folder-open", u"%1 · %2"_s.arg(isolatedLtr(row.reference), isolated(row.title)), {}, [this, id = row.id.hex()] { Q_EMIT wantsCase(id); });
    }
    if (!commandsOnly && wanted.size() >= kShortestNumber)
        add("search", tr("Search all notes for %1").arg(isolated(wanted.left(44))), {}, [this, wanted] { Q_EMIT wantsCase(u"/search "_s + wanted); });
    if (!commandsOnly && !casesOnly) {
        for (const workstation::AlertRow &row : std::as_const(m_alerts)) {
            const QString words = u"%1 · %2 · %3"_s.arg(isolatedLtr(row.number), isolatedLtr(row.issuer.text()),
                                                        messages::categoryText(row.category));
            add("shield-alert", words, {}, [this, key = row.row] { Q_EMIT wantsAlert(key); });
        }
    }
    for (const Command &command : std::as_const(m_commands)) {
        if (!casesOnly && (wanted.isEmpty() || command.title.contains(wanted, Qt::CaseInsensitive)))
            add("keyboard", command.title, keyText(command.keys), command.run);
    }
    // What was chosen stays chosen when more answers come.
    m_results->setCurrentRow(m_results->count() > 0 ? 0 : -1);
    for (int i = 0; m_chosen && i < m_results->count(); ++i) {
        if (m_results->item(i)->text() == held)
            m_results->setCurrentRow(i);
    }
    placeResults();
}

void TopBox::placeResults()
{
    if (m_results->count() == 0 || !hasFocus()) {
        m_results->hide();
        return;
    }
    m_results->setFont(m_context.theme.font(TextRole::Body));
    m_results->setIconSize(QSize(m_context.theme.px(18), m_context.theme.px(18)));
    const int rowHeight = qMax(m_context.theme.px(32), m_results->sizeHintForRow(0));
    for (int i = 0; i < m_results->count(); ++i)
        m_results->item(i)->setSizeHint(QSize(0, rowHeight));
    QWidget *top = window();
    if (m_results->parentWidget() != top)
        m_results->setParent(top);
    const QPoint below = mapTo(top, QPoint(0, height() + 3));
    const int rows = qMin(m_results->count(), 10);
    m_results->setGeometry(below.x(), below.y(), width(), rows * rowHeight + 4);
    m_results->raise();
    m_results->show();
}

void TopBox::act()
{
    const int row = m_results->currentRow();
    if (row < 0 || row >= m_acts.size())
        return;
    const auto run = m_acts[row];
    closeResults();
    clear();
    run();
}

void TopBox::closeResults()
{
    ++m_asked;
    m_pause->stop();
    m_results->hide();
}

void TopBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_results->isVisible()) {
            const int count = m_results->count();
            const int step = event->key() == Qt::Key_Down ? 1 : count - 1;
            m_results->setCurrentRow((m_results->currentRow() + step) % count);
            m_chosen = true;
            setAccessibleDescription(m_results->currentItem()->text());
        } else {
            search();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause->isActive()) {
            m_pause->stop();
            search();
        }
        act();
        return;
    case Qt::Key_Escape:
        closeResults();
        clear();
        if (QWidget *next = nextInFocusChain())
            next->setFocus(Qt::OtherFocusReason);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TopBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        QTimer::singleShot(150, this, [this] {
            if (!hasFocus())
                closeResults();
        });
}

void TopBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_context.theme;
    const int side = theme.px(17);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(11, (height() - side) / 2, side, side));
    paintIcon(painter, icon, u"search"_s, theme.tokens().sub);
    const QString keys = u"Ctrl K"_s;
    painter.setFont(theme.font(TextRole::Small));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const int high = painter.fontMetrics().height() + 2;
    const QRect hint = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(this->width() - width - 9, (height() - high) / 2, width, high));
    painter.setPen(QPen(theme.tokens().line, 1));
    painter.setBrush(theme.tokens().surface);
    painter.drawRoundedRect(QRectF(hint).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.tokens().sub);
    painter.drawText(hint, Qt::AlignCenter, keys);
}

} // namespace countersign::ui
