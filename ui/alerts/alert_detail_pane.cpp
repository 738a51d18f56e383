#include "ui/alerts/alert_detail_pane.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/reading/request_target.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/visible_text.h"

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString sourceText(alerts::SourceSystem source)
{
    switch (source) {
    case alerts::SourceSystem::Portal: return AlertDetailPane::tr("the portal");
    case alerts::SourceSystem::Local: return AlertDetailPane::tr("entered at a desk");
    case alerts::SourceSystem::Import: return AlertDetailPane::tr("imported from a list");
    case alerts::SourceSystem::Exchange: return AlertDetailPane::tr("exchanged between desks");
    }
    return {};
}

QString circumstanceText(const alerts::AlertRecord &record)
{
    using alerts::Circumstance;
    QString words;
    switch (record.circumstance) {
    case Circumstance::Unknown: break;
    case Circumstance::Burglary: words = AlertDetailPane::tr("burglary"); break;
    case Circumstance::Robbery: words = AlertDetailPane::tr("robbery"); break;
    case Circumstance::Transport: words = AlertDetailPane::tr("in transport"); break;
    case Circumstance::Post: words = AlertDetailPane::tr("in the post"); break;
    case Circumstance::Office: words = AlertDetailPane::tr("from an office"); break;
    case Circumstance::Border: words = AlertDetailPane::tr("at a border"); break;
    case Circumstance::Declared: words = AlertDetailPane::tr("declared by the holder"); break;
    }
    if (!record.circumstanceText.isEmpty())
        words += (words.isEmpty() ? QString() : u" · "_s) + isolated(record.circumstanceText);
    return words;
}

} // namespace

AlertDetailPane::AlertDetailPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_area(new QScrollArea),
      m_back(new ActionButton(context.theme, ActionButton::Kind::Quiet, tr("Back to the list"), "arrow-left"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addLayout(row);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area, 1);
    m_back->hide();
    setAccessibleName(tr("Alert in detail"));
    connect(m_back, &QPushButton::clicked, this, &AlertDetailPane::back);
    connect(&context.theme, &Theme::changed, this, [this] { update(); });
}

void AlertDetailPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void AlertDetailPane::close()
{
    ++m_asked;
    m_key = -1;
    delete m_area->takeWidget();
    Q_EMIT shown(std::nullopt);
}

void AlertDetailPane::open(qint64 key)
{
    m_key = key;
    const int question = ++m_asked;
    auto task = m_context.session.alerts().details(key);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<workstation::AlertDetails> &details) {
        if (question != m_asked)
            return;
        if (details) {
            show(*details);
            return;
        }
        auto *words = new PlainLabel(m_context.theme, messages::sentence(details.error()).what, TextRole::Body, Ink::Sub);
        words->wrapped();
        words->setContentsMargins(20, 8, 20, 8);
        m_area->setWidget(words);
    });
}

void AlertDetailPane::show(const workstation::AlertDetails &details)
{
    const Theme &theme = m_context.theme;
    const alerts::AlertRecord &record = details.record;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 8, 20, 20);
    column->setSpacing(10);
    auto *title = new PlainLabel(theme, u"%1 · %2"_s.arg(messages::categoryText(record.category), isolatedLtr(record.number)),
                                 TextRole::Section);
    title->wrapped();
    column->addWidget(title);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(8);
    badges->addWidget(new MarkingBadge(theme, record.marking));
    if (record.grading)
        badges->addWidget(new GradeBadge(theme, *record.grading));
    badges->addWidget(new PlainLabel(theme, tr("version %1").arg(record.version), TextRole::Body, Ink::Sub));
    badges->addStretch(1);
    column->addLayout(badges);
    auto *facts = new RuledGrid(theme);
    addFacts(*facts, details);
    column->addWidget(facts);
    addActions(*column, details);
    addProof(*column, details);
    column->addStretch(1);
    m_area->setWidget(content);
    Q_EMIT shown(record.marking);
}

void AlertDetailPane::addFacts(RuledGrid &facts, const workstation::AlertDetails &details)
{
    const alerts::AlertRecord &record = details.record;
    const auto add = [&facts](const QString &name, const QString &value, TextRole role = TextRole::Body) {
        if (!value.isEmpty())
            facts.addFact(name, value, role);
    };
    if (record.blankTo.isEmpty())
        add(tr("Number"), isolatedLtr(record.number), TextRole::Mono);
    else
        add(tr("Series"), isolatedLtr(u"%1 \u2013 %2"_s.arg(record.number, record.blankTo)), TextRole::Mono);
    if (record.quantity > 0)
        add(tr("Quantity"), QLocale().toString(record.quantity));
    add(tr("Issuer"), messages::countryText(record.issuer));
    add(tr("Type"), messages::typeText(record.type));
    add(tr("Status"), messages::statusText(record.status));
    add(tr("Owner"), messages::countryText(record.owner));
    if (record.reportedBy != record.owner)
        add(tr("Reported by"), messages::countryText(record.reportedBy));
    add(tr("Issued"), messages::dateText(record.issuedOn));
    add(tr("Expires"), messages::dateText(record.expiresOn));
    add(tr("Happened"), messages::dateText(record.happenedOn));
    add(tr("How"), circumstanceText(record));
    add(tr("Review by"), messages::dateText(record.reviewOn));
    if (!record.nationalReference.isEmpty())
        add(tr("National ref."), isolatedLtr(record.nationalReference), TextRole::Mono);
    if (!record.additionalInfo.isEmpty())
        add(tr("More"), isolated(record.additionalInfo));
    if (record.listing) {
        add(tr("List"), isolated(record.listing->list));
        add(tr("Authority"), isolated(record.listing->authority));
        add(tr("Edition"), isolatedLtr(record.listing->edition));
        add(tr("Reference"), isolatedLtr(record.listing->reference), TextRole::Mono);
    }
    add(tr("Source"), sourceText(record.source));
    add(tr("First seen"), messages::dateText(record.firstSeen));
    add(tr("Changed"), messages::dateText(record.updatedAt));
    if (!details.contact.isEmpty())
        add(tr("Contact, 24 hours"), visibleText(details.contact, true));
}

void AlertDetailPane::addActions(QVBoxLayout &column, const workstation::AlertDetails &details)
{
    const bool listed = details.record.category == alerts::Category::Listed;
    if (!details.own && !listed && !details.record.owner.isNull()) {
        auto *ask = new ActionButton(m_context.theme, ActionButton::Kind::Plain, tr("Ask owner"), "message-circle-question");
        ask->setToolTip(tr("A confirmation request to %1").arg(messages::countryText(details.record.owner)));
        auto *asking = new QHBoxLayout;
        asking->addWidget(ask);
        asking->addStretch(1);
        column.addLayout(asking);
        release::RequestLetter letter;
        letter.kind = release::RequestKind::Confirmation;
        letter.recipient = details.record.owner;
        letter.alert = details.record.id;
        letter.subject = details.record.number;
        connect(ask, &QPushButton::clicked, this, [this, letter] { Q_EMIT wantsRequest(requestTarget(letter)); });
    }
    if (!details.own || details.record.status != alerts::AlertStatus::Active || listed)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *edit = new ActionButton(m_context.theme, ActionButton::Kind::Plain, tr("Edit"), "pencil");
    auto *withdraw = new ActionButton(m_context.theme, ActionButton::Kind::Plain, tr("Withdraw"), "undo-2");
    row->addWidget(edit);
    row->addWidget(withdraw);
    row->addStretch(1);
    column.addLayout(row);
    connect(edit, &QPushButton::clicked, this, [this, details] { Q_EMIT wantsEdit(details); });
    connect(withdraw, &QPushButton::clicked, this,
            [this, number = details.record.number] { Q_EMIT wantsWithdraw(m_key, number); });
}

void AlertDetailPane::addProof(QVBoxLayout &column, const workstation::AlertDetails &details)
{
    const Theme &theme = m_context.theme;
    column.addSpacing(6);
    column.addWidget(new PlainLabel(theme, tr("History"), TextRole::Strong));
    auto *history = new RuledGrid(theme);
    history->addFact(tr("version %1").arg(details.record.version), messages::dateText(details.record.updatedAt));
    for (const QString &line : details.history) {
        auto *words = new PlainLabel(theme, TextRole::Body, Ink::Sub);
        words->wrapped();
        words->setForeignText(line);
        history->addRow({words});
    }
    column.addWidget(history);
    column.addSpacing(6);
    column.addWidget(new PlainLabel(theme, tr("Where it comes from"), TextRole::Strong));
    QString words;
    if (details.batch.isNull())
        words = tr("Entered here and not published yet. The desk's publishing device sends it at its next sync.");
    else
        words = tr("Signed by %1 in batch %2, place %3. Received %4.")
                    .arg(isolatedLtr(details.record.owner.text()), QLocale().toString(qulonglong(details.sequence)),
                         QLocale().toString(details.index + 1), messages::dateText(details.receivedAt));
    auto *proof = new PlainLabel(theme, words, TextRole::Body, Ink::Sub);
    proof->wrapped();
    column.addWidget(proof);
    if (!details.batch.isNull()) {
        auto *id = new PlainLabel(theme, base::groupedHex(details.batch.view()), TextRole::Mono, Ink::Sub);
        id->wrapped();
        id->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column.addWidget(id);
    }
}

void AlertDetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_context.theme.tokens();
    painter.fillRect(rect(), t.window);
    painter.setPen(QPen(t.line, t.lineWidth));
    const int x = isRightToLeft() ? width() - 1 : 0;
    painter.drawLine(x, 0, x, height());
}

} // namespace countersign::ui
