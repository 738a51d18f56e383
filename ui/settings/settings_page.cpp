#include "ui/settings/settings_page.h"

#include "ui/settings/appearance_section.h"
#include "ui/settings/retention_section.h"
#include "ui/settings/section.h"
#include "ui/settings/spelling_section.h"
#include "ui/settings/vault_section.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const PageContext &context, Theme &theme, Language &language, QWidget *parent)
    : Page(parent), m_context(context), m_theme(theme), m_language(language), m_list(new QListWidget),
      m_stack(new QStackedWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 14, 12, 12);
    left->setSpacing(10);
    auto *title = new PlainLabel(theme, tr("Settings"), TextRole::Title);
    title->setContentsMargins(8, 0, 0, 0);
    left->addWidget(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Parts of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->addWidget(m_list, 1);
    row->addLayout(left);
    row->addWidget(m_stack, 1);
    addPart(u"desk"_s, tr("Desk and identity"), "landmark");
    addPart(u"language"_s, tr("Language"), "languages");
    addPart(u"look"_s, tr("Colours and text"), "contrast");
    addPart(u"vault"_s, tr("Vault"), "lock");
    addPart(u"sync"_s, tr("Sync and data"), "refresh-cw");
    addPart(u"questions"_s, tr("Questions and hits"), "history");
    addPart(u"spellings"_s, tr("Spellings of names"), "user-round-search");
    addPart(u"log"_s, tr("Log"), "scroll-text");
    addPart(u"report"_s, tr("Problem report"), "triangle-alert");
    addPart(u"about"_s, tr("About"), "info");
    const auto size = [this] {
        m_list->setFont(m_context.theme.font(TextRole::Body));
        m_list->setIconSize(QSize(m_context.theme.px(18), m_context.theme.px(18)));
        int widest = 0;
        for (int i = 0; i < m_list->count(); ++i) {
            m_list->item(i)->setSizeHint(QSize(0, m_context.theme.px(36)));
            widest = qMax(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(i)->text()));
        }
        // The items' own width hint is nought, so that they fill the list; its width follows the words.
        const int beside = m_context.theme.px(18) + 68;
        m_list->setFixedWidth(qBound(m_context.theme.px(150), widest + beside, m_context.theme.px(260)));
        update();
    };
    size();
    connect(&theme, &Theme::changed, this, size);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::show);
    m_list->setCurrentRow(0);
}

void SettingsPage::addPart(const QString &name, const QString &title, const char *icon)
{
    m_names.append(name);
    m_list->addItem(new QListWidgetItem(m_context.theme.icon(icon, Ink::Sub), title));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(area);
}

QWidget *SettingsPage::make(const QString &name)
{
    if (name == "desk"_L1)
        return new DeskSection(m_context);
    if (name == "language"_L1)
        return new LanguageSection(m_context, m_language);
    if (name == "look"_L1)
        return new LookSection(m_context, m_theme);
    if (name == "vault"_L1) {
        auto *vault = new VaultSection(m_context);
        connect(vault, &VaultSection::idleLockChosen, this, &SettingsPage::idleLockChosen);
        return vault;
    }
    if (name == "sync"_L1)
        return new SyncSection(m_context);
    if (name == "questions"_L1)
        return new RetentionSection(m_context);
    if (name == "spellings"_L1)
        return new SpellingSection(m_context);
    if (name == "log"_L1)
        return new LogSection(m_context, false);
    if (name == "report"_L1)
        return new LogSection(m_context, true);
    return new AboutSection(m_context);
}

void SettingsPage::show(int part)
{
    if (part < 0)
        return;
    // Made when it is first looked at, so that the page opens at once.
    auto *area = static_cast<QScrollArea *>(m_stack->widget(part));
    const bool changing = m_names[part] == "log"_L1 || m_names[part] == "report"_L1;
    if (!area->widget() || changing) {
        QWidget *section = make(m_names[part]);
        section->setMaximumWidth(m_context.theme.px(820));
        area->setWidget(section);
    }
    m_stack->setCurrentIndex(part);
}

void SettingsPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QVariantMap SettingsPage::viewState() const
{
    return {{u"part"_s, m_list->currentRow()}};
}

void SettingsPage::restoreView(const QVariantMap &state)
{
    m_list->setCurrentRow(state.value(u"part"_s).toInt());
}

QList<QWidget *> SettingsPage::areas()
{
    return {m_list, m_stack};
}

void SettingsPage::openTarget(const QString &target)
{
    if (const int part = static_cast<int>(m_names.indexOf(target)); part >= 0)
        m_list->setCurrentRow(part);
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_context.theme.tokens();
    painter.fillRect(rect(), t.window);
    const QRect right = m_stack->geometry();
    const QRect left = isRightToLeft() ? QRect(right.right() + 1, 0, width(), height()) : QRect(0, 0, right.left(), height());
    painter.fillRect(left, t.surface);
    painter.setPen(QPen(t.line, t.lineWidth));
    const int x = isRightToLeft() ? left.left() : left.right();
    painter.drawLine(x, 0, x, height());
}

} // namespace countersign::ui
