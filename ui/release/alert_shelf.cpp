#include "ui/release/alert_shelf.h"

#include "core/messages/error_sentences.h"
#include "core/release/tear_line.h"
#include "core/workstation/session.h"
#include "ui/reading/letter_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visible_text.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::Cut;
using release::ReleaseDraft;

namespace {
constexpr int kTypingPause = 180; ///< ms
}

AlertShelf::AlertShelf(const PageContext &context, DraftDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_field(new QLineEdit(this)),
      m_remark(new PlainLabel(context.theme, TextRole::Body, Ink::Sub, this)), m_rows(nullptr), m_pause(new QTimer(this))
{
    setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(context.theme, tr("Alerts of this desk"), TextRole::Section));
    m_field->setPlaceholderText(tr("Add one by number or reference"));
    m_field->setAccessibleName(tr("Add an alert by number or reference"));
    m_field->setMaxLength(60);
    m_field->setClearButtonEnabled(true);
    column->addWidget(m_field);
    m_rows = new QVBoxLayout;
    column->addLayout(m_rows);
    m_remark->wrapped();
    column->addWidget(m_remark);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    connect(m_pause, &QTimer::timeout, this, &AlertShelf::ask);
    connect(m_field, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(&desk, &DraftDesk::opened, this, [this] {
        m_field->clear();
        ask();
    });
    connect(&desk, &DraftDesk::previewsMade, this, &AlertShelf::ask);
}

void AlertShelf::setRecipient(base::CountryCode desk)
{
    if (desk == m_recipient)
        return;
    m_recipient = desk;
    show(m_offered);
}

bool AlertShelf::focusPart(base::EntityId part)
{
    auto *box = findChild<QCheckBox *>(u"alert"_s + part.hex());
    if (box)
        box->setFocus(Qt::OtherFocusReason);
    return box != nullptr;
}

void AlertShelf::ask()
{
    if (!m_desk.isOpen())
        return;
    const int asked = ++m_asked;
    auto task = m_context.session.releases().alertsFor(m_desk.draft(), m_field->text().trimmed());
    QCoro::connect(std::move(task), this, [this, asked](const base::Result<QList<alerts::AlertRecord>> &offered) {
        if (asked != m_asked)
            return;
        if (!offered) {
            m_remark->setText(messages::sentence(offered.error()).text());
            m_remark->show();
            return;
        }
        m_offered = *offered;
        show(m_offered);
    });
}

void AlertShelf::show(const QList<alerts::AlertRecord> &offered)
{
    // What had the focus is found again by its name.
    QWidget *now = QApplication::focusWidget();
    const QString focused = m_content && now && m_content->isAncestorOf(now) ? now->objectName() : QString();
    delete std::exchange(m_content, nullptr);
    m_content = new QWidget(this);
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const alerts::AlertRecord &alert : offered)
        addRow(alert);
    m_rows->addWidget(m_content);
    m_content->show();
    m_remark->setText(m_field->text().trimmed().size() >= 2 && offered.size() == m_desk.draft().alerts.size()
                          ? tr("No own alert on a forged or misused document has this number or reference.")
                          : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
    if (focused.isEmpty())
        return;
    if (auto *again = m_content->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

void AlertShelf::addRow(const alerts::AlertRecord &alert)
{
    const Theme &theme = m_context.theme;
    const base::EntityId part = release::entityOf(alert.id);
    const bool chosen = m_desk.draft().alerts.contains(alert.id);
    auto *place = new QWidget(m_content);
    auto *flow = new FlowLayout(theme.px(10), theme.px(6), place);
    flow->setContentsMargins(kRingRoom, 0, kRingRoom, 0);
    auto *box = new QCheckBox(releasedAlertText(alert), place);
    box->setObjectName(u"alert"_s + part.hex());
    box->setChecked(chosen);
    connect(box, &QCheckBox::clicked, this, [this, id = alert.id, part](bool on) {
        m_desk.change([&](ReleaseDraft &draft) {
            draft.alerts.removeAll(id);
            draft.cuts.removeIf([&part](const Cut &one) { return one.part == part; });
            if (on)
                draft.alerts << id;
        });
    });
    flow->addWidget(box);
    flow->addWidget(new MarkingBadge(theme, alert.marking));
    if (chosen && m_desk.draft().recipients.size() > 1 && !m_recipient.isNull()) {
        const Cut cut{part, m_recipient};
        const bool isCut = m_desk.draft().cuts.contains(cut);
        const QString to = isolatedLtr(m_recipient.text());
        auto *button = new ActionButton(theme, ActionButton::Kind::Chip, isCut ? tr("Put back for %1").arg(to) : tr("Cut for %1").arg(to),
                                        isCut ? "undo-2" : "scissors", place);
        button->setObjectName(u"cutalert"_s + part.hex());
        connect(button, &QPushButton::clicked, this, [this, cut, isCut] {
            m_desk.change([&](ReleaseDraft &draft) {
                draft.cuts.removeAll(cut);
                if (!isCut)
                    draft.cuts << cut;
            });
        }, Qt::QueuedConnection);
        flow->addWidget(button);
    }
    m_content->layout()->addWidget(place);
}

} // namespace countersign::ui
