#include "ui/release/reading_card.h"

#include "core/messages/error_sentences.h"
#include "core/workstation/agreement_desk.h"
#include "core/workstation/session.h"
#include "ui/release/letter_sheet.h"
#include "ui/release/release_words.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/visible_text.h"

#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using base::CountryCode;
using workstation::Hop;
using workstation::Preview;

ReadingCard::ReadingCard(const PageContext &context, DraftDesk &desk, QWidget *parent)
    : Card(context.theme, tr("What they will read"), parent), m_context(context), m_desk(desk),
      m_tabs(new PageTabs(context.theme, tr("Recipient whose letter is shown"))), m_bytes(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)),
      m_letter(new LetterSheet(context.theme, context.session.agreements().legalBases())), m_hops(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)), m_eye(nullptr),
      m_nothing(new PlainLabel(context.theme, tr("Choose a recipient to see what would be sent."), TextRole::Body, Ink::Sub))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    body()->addWidget(m_bytes);
    body()->addWidget(m_tabs, 0, Qt::AlignLeading);
    m_nothing->wrapped();
    body()->addWidget(m_nothing);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(tr("The letter, exactly as it will be sent"));
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_letter);
    m_letter->setAutoFillBackground(false); // setWidget() had it filled, grey on the card
    body()->addWidget(area, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_eye = new IconLabel(context.theme, "eye", Ink::Sub, 16);
    row->addWidget(m_eye, 0, Qt::AlignTop);
    m_hops->wrapped();
    row->addWidget(m_hops, 1);
    body()->addLayout(row);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int place) {
        if (place >= 0 && place < m_desk.previews().size())
            showRecipient(m_desk.previews()[place].desk);
    });
    connect(&desk, &DraftDesk::opened, this, [this] {
        m_read.clear();
        m_recipient = {};
        refresh();
    });
    connect(&desk, &DraftDesk::previewsMade, this, &ReadingCard::refresh);
}

const Preview *ReadingCard::preview(CountryCode desk) const
{
    const QList<Preview> &all = m_desk.previews();
    const auto found = std::find_if(all.begin(), all.end(), [desk](const Preview &one) { return one.desk == desk; });
    return found == all.end() ? nullptr : &*found;
}

void ReadingCard::refresh()
{
    const QList<Preview> &previews = m_desk.previews();
    if (!preview(m_recipient))
        m_recipient = previews.isEmpty() ? CountryCode() : previews.first().desk;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > previews.size())
            m_tabs->removeTab(m_tabs->count() - 1);
        for (int i = 0; i < previews.size(); ++i) {
            const QString code = previews[i].desk.text();
            if (i < m_tabs->count())
                m_tabs->setTabText(i, code);
            else
                m_tabs->addPart(code, u"Ctrl+Tab"_s);
            if (previews[i].desk == m_recipient)
                m_tabs->setCurrentIndex(i);
        }
    }
    m_tabs->updateGeometry();
    const bool any = !previews.isEmpty();
    const bool failed = m_desk.previewError() && !m_desk.draft().recipients.isEmpty();
    m_nothing->setText(failed ? messages::sentence(*m_desk.previewError()).text() : tr("Choose a recipient to see what would be sent."));
    m_tabs->setVisible(any);
    m_bytes->setVisible(any);
    m_nothing->setVisible(!any);
    m_eye->setVisible(any);
    m_hops->setVisible(any);
    showLetter();
}

void ReadingCard::showLetter()
{
    const Preview *shown = preview(m_recipient);
    if (!shown) {
        title()->setText(tr("What they will read"));
        m_letter->clear();
        return;
    }
    title()->setText(tr("What %1 will read").arg(isolatedLtr(m_recipient.text())));
    m_bytes->setText(tr("Exactly these bytes, %1 when sealed").arg(QLocale().formattedDataSize(shown->sealedSize)));
    m_letter->show(shown->letter);
    if (isVisible())
        m_read.insert(m_recipient.text(), asRead(shown->letter));
    askHops();
}

void ReadingCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (const Preview *shown = preview(m_recipient))
        m_read.insert(m_recipient.text(), asRead(shown->letter));
}

void ReadingCard::showRecipient(CountryCode desk)
{
    if (!preview(desk) || desk == m_recipient)
        return;
    m_recipient = desk;
    refresh();
    Q_EMIT recipientChanged(desk);
}

void ReadingCard::showNext(int step)
{
    const QList<Preview> &all = m_desk.previews();
    if (all.isEmpty())
        return;
    qsizetype at = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].desk == m_recipient)
            at = i;
    }
    showRecipient(all[(at + step + all.size()) % all.size()].desk);
}

CountryCode ReadingCard::firstUnread() const
{
    for (const Preview &one : m_desk.previews()) {
        const auto read = m_read.constFind(one.desk.text());
        if (read == m_read.cend() || *read != asRead(one.letter))
            return one.desk;
    }
    return {};
}

void ReadingCard::askHops()
{
    const int question = ++m_asked;
    auto task = m_context.session.releases().hops(m_desk.draft(), m_recipient);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<Hop>> &hops) {
        if (question == m_asked && hops)
            showHops(*hops);
    });
}

void ReadingCard::showHops(const QList<Hop> &hops)
{
    QStringList permitted, otherwise;
    for (const Hop &hop : hops) {
        if (hop.hop <= 1)
            continue;
        const QString who = hop.why.isEmpty() ? isolatedLtr(hop.country.text())
                                              : tr("%1 (%2)", "country, why").arg(isolatedLtr(hop.country.text()), isolated(hop.why));
        (hop.permitted ? permitted : otherwise) << who;
    }
    QStringList says{tr("Who will see it: the desk of %1 (first hop).").arg(isolatedLtr(m_recipient.text()))};
    says << (permitted.isEmpty() ? tr("Onward: not permitted.") : tr("Onward, permitted: %1.").arg(permitted.join(u", "_s)));
    if (!otherwise.isEmpty())
        says << tr("By its law or against the terms: %1.").arg(otherwise.join(u", "_s));
    m_hops->setText(says.join(u' '));
}

} // namespace countersign::ui
