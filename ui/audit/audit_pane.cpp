#include "ui/audit/audit_pane.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/audit/audit_state_card.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::AuditLine;

namespace {
constexpr std::array kYears{1, 2, 5, 10};
constexpr int kDaysOfYear = 365;

/// An id in groups, so that a line can break in it and an eye keep its place; other words as they are.
QString grouped(const QString &text)
{
    static const QRegularExpression id(u"^[0-9a-f]{24,}$"_s);
    if (!id.match(text).hasMatch())
        return text;
    QStringList parts;
    for (qsizetype at = 0; at < text.size(); at += 8)
        parts << text.sliced(at, std::min<qsizetype>(8, text.size() - at));
    return parts.join(u' ');
}

} // namespace

AuditPane::AuditPane(const PageContext &context, QWidget *parent)
    : DetailPane(context.theme, tr("Chain and entry in detail"), parent), m_context(context), m_state(new AuditStateCard(context))
{
    QWidget *sheet = newSheet(m_column);
    m_column->addWidget(m_state);
    addRetention(*m_column);
    m_column->addStretch(1);
    setContent(sheet);
}

void AuditPane::show(const workstation::AuditState &state)
{
    m_state->show(state);
    m_retention->setVisible(state.seesAll);
    showDevices(state);
}

void AuditPane::rebuildEntry(QWidget *entry)
{
    if (m_entry) {
        m_column->removeWidget(m_entry);
        m_entry->hide();
        m_entry->deleteLater();
    }
    m_entry = entry;
    if (entry)
        m_column->insertWidget(1, entry);
}

void AuditPane::clearEntry()
{
    rebuildEntry(nullptr);
}

void AuditPane::show(const AuditLine &line)
{
    rebuildEntry(entryCard(line));
}

QWidget *AuditPane::entryCard(const AuditLine &line)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, messages::auditActionText(line.action));
    if (const QString result = messages::auditResultText(line.result); !result.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        const bool refusal = messages::isAuditRefusal(line.result);
        row->addWidget(new IconLabel(theme, refusal ? "ban" : "info", refusal ? Ink::Hit : Ink::Sub, 15));
        row->addWidget(new PlainLabel(theme, result, TextRole::Body, refusal ? Ink::Hit : Ink::Text));
        row->addStretch(1);
        card->body()->addLayout(row);
    }
    auto *facts = new RuledGrid(theme);
    facts->setStretch(1, 1);
    facts->addFact(tr("When"), messages::dateText(line.at))->wrapped();
    facts->addFact(tr("Exactly"), messages::exactUtcText(line.at), TextRole::Mono)->wrapped();
    facts->addFact(tr("Who"), line.mine ? tr("%1 (you)").arg(isolated(line.who)) : isolated(line.who))->wrapped();
    if (!line.object.isEmpty())
        facts->addFact(tr("About"), isolatedLtr(grouped(line.object)), TextRole::Mono)->wrapped();
    facts->addFact(tr("Details"), line.details ? (line.details->isEmpty() ? tr("none") : isolated(*line.details)) : tr("removed by retention"))
        ->wrapped();
    facts->addFact(tr("Entry"), isolatedLtr(QLocale().toString(static_cast<qlonglong>(line.sequence))), TextRole::Mono);
    if (!line.device.isEmpty())
        facts->addFact(tr("Device"), isolatedLtr(grouped(line.device)), TextRole::Mono)->wrapped();
    card->body()->addWidget(facts);
    if (!line.object.isEmpty()) {
        auto *same = new ActionButton(theme, ActionButton::Kind::Plain, tr("All entries about this"), "filter");
        connect(same, &QPushButton::clicked, this, [this, object = line.object] { Q_EMIT wantsObject(object); });
        auto *row = new QHBoxLayout;
        row->addWidget(same);
        row->addStretch(1);
        card->body()->addLayout(row);
    }
    return card;
}

void AuditPane::showDevices(const workstation::AuditState &state)
{
    const Theme &theme = m_context.theme;
    if (m_devices) {
        m_column->removeWidget(m_devices);
        m_devices->hide();
        m_devices->deleteLater();
        m_devices = nullptr;
    }
    if (state.devices.isEmpty())
        return;
    auto *card = new Card(theme, tr("Checkpoints of the desk's devices"));
    auto *grid = new RuledGrid(theme);
    grid->setHead({tr("Device of"), tr("Up to entry"), tr("Deposited"), tr("Agrees")});
    grid->setStretch(0, 1);
    for (const workstation::AuditDevice &device : state.devices) {
        auto *who = new PlainLabel(theme);
        who->setForeignText(device.person);
        const bool good = device.differsAt == 0;
        auto *agrees = new PlainLabel(theme, good ? tr("yes") : tr("no, entry %1").arg(isolatedLtr(QLocale().toString(static_cast<qulonglong>(device.differsAt)))),
                                      TextRole::Body, good ? Ink::Done : Ink::Hit);
        grid->addRow({who->wrapped(), new PlainLabel(theme, isolatedLtr(QLocale().toString(static_cast<qulonglong>(device.upTo)))),
                      (new PlainLabel(theme, messages::dateText(device.lastAt)))->wrapped(), agrees});
    }
    card->body()->addWidget(grid);
    m_devices = card;
    m_column->insertWidget(m_column->indexOf(m_retention), card);
}

void AuditPane::addRetention(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, tr("Personal details"));
    card->body()->addWidget((new PlainLabel(theme, tr("What was asked, written or copied stands beside its entry. It can be removed; the entry and the chain stay."),
                                            TextRole::Body, Ink::Sub))->wrapped());
    auto *flow = new FlowLayout(8, 8);
    auto *age = new ChoiceChip(theme, tr("Age of the entries"));
    for (const int years : kYears)
        age->addChoice(tr("older than %n year(s)", nullptr, years), years);
    age->setValue(2);
    auto *remove = new ActionButton(theme, ActionButton::Kind::Plain, tr("Remove details"), "trash-2");
    auto *sure = new ActionButton(theme, ActionButton::Kind::Plain, tr("Remove for good"), "trash-2");
    sure->setInk(Ink::Hit);
    auto *keep = new ActionButton(theme, ActionButton::Kind::Plain, tr("Keep them"));
    for (QWidget *widget : {static_cast<QWidget *>(age), static_cast<QWidget *>(remove), static_cast<QWidget *>(sure), static_cast<QWidget *>(keep)})
        flow->addWidget(widget);
    sure->hide();
    keep->hide();
    const auto ask = [remove, sure, keep](bool asking) {
        remove->setVisible(!asking);
        sure->setVisible(asking);
        keep->setVisible(asking);
        (asking ? keep : remove)->setFocus(Qt::OtherFocusReason);
    };
    connect(remove, &QPushButton::clicked, this, [ask] { ask(true); });
    connect(keep, &QPushButton::clicked, this, [ask] { ask(false); });
    connect(sure, &QPushButton::clicked, this, [this, ask, age] {
        ask(false);
        removeDetails(age->value() * kDaysOfYear);
    });
    card->body()->addLayout(flow);
    m_retention = card;
    column.addWidget(card);
    card->hide();
}

void AuditPane::removeDetails(int days)
{
    auto task = m_context.session.audit().removeDetails(days);
    QCoro::connect(std::move(task), this, [this](const base::Result<qint64> &removed) {
        if (!removed) {
            const messages::ErrorSentence sentence = messages::sentence(removed.error());
            notice()->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
            return;
        }
        notice()->show(Tone::Calm, "check", *removed == 0 ? tr("No entry is that old.")
                                                          : tr("The details of %n entry(s) are removed.", nullptr, static_cast<int>(*removed)));
    });
}

} // namespace countersign::ui
