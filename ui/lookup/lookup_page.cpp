#include "ui/lookup/lookup_page.h"

#include "ui/lookup/batch_view.h"
#include "ui/lookup/document_tab.h"
#include "ui/lookup/name_tab.h"
#include "ui/lookup/picture_strip.h"
#include "ui/lookup/reason_chip.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/mrz_field.h"
#include "ui/widgets/page_tabs.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::Reason;

namespace {
constexpr int kTwoColumns = 980; ///< page width from which the basis stands beside the answer
constexpr int kBasisWidth = 440;

/// A letter, digit or filler without a key that makes it a command.
bool isCharacter(const QKeyEvent &event)
{
    const QString text = event.text();
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier && !text.isEmpty()
        && text.front().isPrint() && !text.front().isSpace();
}
}

LookupPage::LookupPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_tabs(new PageTabs(context.theme, tr("What to look up"))),
      m_reason(new ReasonChip(context.theme, context.session.identity().training ? Reason::Training : Reason::BorderCheck)),
      m_document(new DocumentTab(context, *m_reason)), m_names(new NameTab(context, *m_reason)),
      m_batch(new BatchView(context, *m_reason))
{
    build();
    addPart(tr("Document"), QKeySequence(Qt::Key_F2), m_document, m_document->side());
    addPart(tr("Name"), QKeySequence(Qt::SHIFT | Qt::Key_F2), m_names, m_names->side());
    addPart(tr("Batch"), {}, m_batch, nullptr);
    connect(m_tabs, &QTabBar::currentChanged, this, &LookupPage::changeTab);
    connect(m_document, &DocumentTab::markingChanged, this, [this](const auto &marking) { setMarking(Document, marking); });
    connect(m_document, &DocumentTab::wantsPage, this, &Page::wantsPage);
    connect(m_names, &NameTab::wantsPage, this, &Page::wantsPage);
    connect(m_document, &DocumentTab::wantsTop, this, [this] { m_area->verticalScrollBar()->setValue(0); });
    connect(m_names, &NameTab::markingChanged, this, [this](const auto &marking) { setMarking(Name, marking); });
    connect(m_names, &NameTab::wantsTop, this, [this] { m_area->verticalScrollBar()->setValue(0); });
    connect(m_names, &NameTab::foundZone, this, &LookupPage::openTarget);
    connect(m_batch, &BatchView::markingChanged, this, [this](const auto &marking) { setMarking(Batch, marking); });
    connect(m_batch, &BatchView::wantsTop, this, [this] { m_area->verticalScrollBar()->setValue(0); });
    connect(m_batch, &BatchView::wantsQuestion, this, [this](alerts::BatchKind kind, const QString &asked) {
        openTarget(kind == alerts::BatchKind::Names ? QLatin1StringView(kNameTarget) + u' ' + asked : asked);
    });
    connect(&context.theme, &Theme::changed, this, &LookupPage::arrange);
    setAcceptDrops(true);
    bindKeys();
    arrange();
}

QLayout *LookupPage::buildHead()
{
    const Theme &theme = m_context.theme;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(kRingRoom, 0, kRingRoom, 0);
    head->addWidget(new PlainLabel(theme, tr("Look-up"), TextRole::Title));
    head->addSpacing(12);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(new PlainLabel(theme, tr("Reason"), TextRole::Body, Ink::Sub));
    head->addWidget(m_reason);
    return head;
}

void LookupPage::build()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    // Less by the ring room that the parts keep for their fields and buttons.
    m_columns->setContentsMargins(20 - kRingRoom, 14, 20 - kRingRoom, 20);
    m_columns->setSpacing(18 - 2 * kRingRoom);
    auto *left = new QVBoxLayout;
    left->setSpacing(9 - kRingRoom);
    left->addLayout(buildHead());
    m_bodies = new QVBoxLayout;
    left->addLayout(m_bodies);
    left->addStretch(1);
    m_columns->addLayout(left, 1);
    m_right = new QWidget;
    auto *sides = new QVBoxLayout(m_right);
    sides->setContentsMargins(kRingRoom, 6, kRingRoom, 0);
    m_columns->addWidget(m_right);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
}

void LookupPage::addPart(const QString &title, const QKeySequence &keys, QWidget *body, QWidget *side)
{
    const bool first = m_parts.isEmpty();
    m_parts.append({body, side, 0, {}});
    m_bodies->addWidget(body);
    body->setVisible(first);
    if (side) {
        m_right->layout()->addWidget(side);
        side->setVisible(first);
    }
    m_tabs->addPart(title, keys.toString(QKeySequence::NativeText));
}

void LookupPage::bindKeys()
{
    // Ctrl+1 to Ctrl+3 answer conflicts elsewhere and Alt with a digit opens a page of the
    // rail, so the tabs take the keys that change tabs in every program.
    for (const int direction : {1, -1}) {
        const QKeySequence keys(direction > 0 ? QKeyCombination(Qt::CTRL, Qt::Key_Tab)
                                              : QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Backtab));
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, direction] { stepTab(direction); });
    }
    auto *picture = new QShortcut(QKeySequence::Open, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(picture, &QShortcut::activated, this, [this] {
        showTab(Document);
        m_document->choosePicture();
    });
    auto *confirm = new QShortcut(QKeySequence(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C)), this, nullptr, nullptr,
                                  Qt::WidgetWithChildrenShortcut);
    connect(confirm, &QShortcut::activated, this, [this] {
        if (m_current == Document)
            m_document->confirmFirst();
    });
}

void LookupPage::stepTab(int direction)
{
    const int count = m_tabs->count();
    showTab(static_cast<Tab>((m_tabs->currentIndex() + direction + count) % count));
    takeFocus();
}

void LookupPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

LookupPage::Tab LookupPage::currentTab() const
{
    return static_cast<Tab>(m_current);
}

void LookupPage::changeTab(int tab)
{
    if (tab == m_current || tab < 0 || tab >= m_parts.size())
        return;
    m_parts[m_current].scroll = m_area->verticalScrollBar()->value();
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts[i].body->setVisible(i == tab);
        if (m_parts[i].side)
            m_parts[i].side->setVisible(i == tab);
    }
    m_current = tab;
    arrange();
    Q_EMIT markingChanged(m_parts[tab].marking);
    // The range of the scroll bar follows the new content after its layout.
    QTimer::singleShot(0, this, [this] { m_area->verticalScrollBar()->setValue(m_parts[m_current].scroll); });
}

void LookupPage::setMarking(Tab tab, const std::optional<markings::Marking> &marking)
{
    m_parts[tab].marking = marking;
    if (m_current == tab)
        Q_EMIT markingChanged(marking);
}

void LookupPage::arrange()
{
    const Theme &theme = m_context.theme;
    const bool hasSide = m_parts.value(m_current).side != nullptr;
    const bool beside = width() >= theme.px(kTwoColumns);
    m_right->setVisible(hasSide);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wanted = beside ? qMin(theme.px(kBasisWidth), width() * 38 / 100) : QWIDGETSIZE_MAX;
    m_right->setMinimumWidth(beside ? wanted : 0);
    m_right->setMaximumWidth(wanted);
}

void LookupPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void LookupPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_current != Batch) {
        if (m_current == Document)
            m_document->another();
        else
            m_names->another();
    } else if (enter) {
        if (!field()->belongsToScan(*event))
            enterPressed();
    } else if (m_current == Document && event->matches(QKeySequence::Paste)) {
        m_document->paste();
    } else if (m_current == Document && isCharacter(*event)) {
        // A scanner does not wait for the keyboard to come back: what it sends while an answer
        // is shown is the next document, never lost under the old answer.
        m_document->beginWith(event);
    } else {
        Page::keyPressEvent(event);
    }
}

void LookupPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (PictureStrip::hasPicture(*event->mimeData()))
        event->acceptProposedAction();
}

void LookupPage::dropEvent(QDropEvent *event)
{
    showTab(Document);
    if (m_document->takePicture(*event->mimeData()))
        event->acceptProposedAction();
}

void LookupPage::enterPressed()
{
    // Enter on a button is that button, Enter on the answer opens what was found first.
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->hasFocus())
        button->click();
    else if (m_current == Document)
        m_document->compareFirst();
    else if (m_current == Name)
        m_names->openFirst();
}

void LookupPage::takeFocus()
{
    if (m_current == Document)
        m_document->takeFocus();
    else if (m_current == Name)
        m_names->takeFocus();
    else
        m_batch->takeFocus();
}

MrzField *LookupPage::field() const
{
    return m_document->field();
}

const std::optional<alerts::Answer> &LookupPage::answer() const
{
    return m_document->answer();
}

void LookupPage::openTarget(const QString &target)
{
    constexpr std::array kTargets{kDocumentTarget, kNameTarget, kBatchTarget};
    for (int i = 0; i < m_parts.size(); ++i) {
        if (target == QLatin1StringView(kTargets[static_cast<std::size_t>(i)])) {
            showTab(static_cast<Tab>(i));
            takeFocus();
            return;
        }
    }
    if (const QString name = QLatin1StringView(kNameTarget) + u' '; target.startsWith(name) && m_parts.size() > Name) {
        showTab(Name);
        m_names->takeFocus();
        m_names->askFor(target.mid(name.size()));
        return;
    }
    showTab(Document);
    m_document->takeFocus();
    m_document->askFor(target);
}

QVariantMap LookupPage::viewState() const
{
    return {{u"scroll"_s, m_area->verticalScrollBar()->value()}, {u"tab"_s, m_current}};
}

void LookupPage::restoreView(const QVariantMap &state)
{
    showTab(static_cast<Tab>(qBound(0, state.value(u"tab"_s).toInt(), m_tabs->count() - 1)));
    m_area->verticalScrollBar()->setValue(state.value(u"scroll"_s).toInt());
}

} // namespace countersign::ui
