#include "ui/release/handover_dialog.h"

#include "core/messages/lookup_sentences.h"
#include "core/platform/durable_file.h"
#include "core/workstation/agreement_desk.h"
#include "ui/paper/paper_output.h"
#include "ui/paper/paper_preview.h"
#include "ui/paper/picture_dialog.h"
#include "ui/reading/letter_paper.h"
#include "ui/reading/letter_words.h"
#include "ui/release/handover_book.h"
#include "ui/release/labelled.h"
#include "ui/release/release_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/visible_text.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

HandoverDialog::HandoverDialog(const PageContext &context, const workstation::OutboxRow &row, const release::ReleaseLetter &letter, QWidget *parent)
    : QDialog(parent), m_context(context), m_letter(letter), m_desk(new PaperDesk(context, row.caseId, this)),
      m_preview(new PaperPreview(context.theme)), m_to(new QLineEdit), m_pause(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print to hand over"));
    for (const workstation::RecipientStanding &one : row.recipients) {
        if (one.desk == letter.recipient)
            m_channel = one.channel;
    }
    build();
    m_desk->setAddress(letter.recipient.text(), letter.reference);
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, &HandoverDialog::layOut);
    connect(m_to, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_desk, &PaperDesk::written, this, [this](const QString &path) {
        m_notice->show(Tone::Calm, "check", tr("The product is in %1. The export is in the audit log.").arg(isolated(QFileInfo(path).fileName())));
        Q_EMIT exported(path);
    });
    connect(m_desk, &PaperDesk::printed, this, [this] { m_notice->show(Tone::Calm, "check", tr("Sent to the printer. It is in the audit log.")); });
    connect(m_desk, &PaperDesk::failed, this, [this](const QString &sentence) { m_notice->show(Tone::Hit, "triangle-alert", sentence); });
    layOut();
    m_to->setFocus();
}

HandoverDialog::~HandoverDialog() = default;

void HandoverDialog::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(theme, tr("Print to hand over to %1").arg(isolatedLtr(m_letter.recipient.text())), TextRole::Section));
    m_to->setPlaceholderText(tr("Name and office of who receives it"));
    m_to->setMaxLength(200);
    column->addWidget(labelled(theme, tr("Handed over to"), m_to));
    column->addWidget(m_preview, 1);
    m_notice = new NoticeBar(theme, this);
    column->addWidget(m_notice);
    m_notice->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    const auto add = [&](const QString &text, const char *icon, ActionButton::Kind kind, auto run) {
        auto *button = new ActionButton(theme, kind, text, icon);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    add(tr("Close"), nullptr, ActionButton::Kind::Plain, [this] { reject(); });
    row->addStretch(1);
    const auto pdf = [this] {
        m_desk->askPath(tr("Save as PDF"), fileStem(m_letter.reference + u' ' + m_letter.recipient.text()) + u".pdf"_s, tr("PDF (*.pdf)"), u"pdf"_s,
                        [this](const QString &path) { exportPdf(path); });
    };
    const auto print = [this] { m_desk->print(m_book); };
    add(tr("PDF"), "file-down", ActionButton::Kind::Plain, pdf)->setKeyHint(tr("Ctrl Shift P"));
    add(tr("Print"), "printer", ActionButton::Kind::Plain, print)->setKeyHint(tr("Ctrl P"));
    add(tr("It was handed over"), "handshake", ActionButton::Kind::Primary, [this] { handOver(); });
    bindPaperKeys(this, print, pdf);
    resize(theme.px(760), std::min(theme.px(720), parentWidget()->window()->height() - 24));
}

std::shared_ptr<HandoverBook> HandoverDialog::makeBook() const
{
    const workstation::Identity who = m_context.session.identity();
    LetterCopy copy;
    copy.desk = who.desk;
    copy.person = who.person;
    copy.at = m_context.clock.now();
    copy.font = m_context.theme.font(TextRole::Body);
    copy.training = who.training;
    copy.mirrored = isRightToLeft();
    ReportPaper product = paperOf(m_letter, copy, m_context.session.agreements().legalBases());
    QList<std::pair<QString, QString>> facts;
    const auto fact = [&facts](const QString &name, const QString &words) {
        if (!words.isEmpty())
            facts << std::pair(name, words);
    };
    fact(tr("Product"), visibleText(m_letter.title));
    fact(tr("Reference"), isolatedLtr(m_letter.reference) + u", "_s + tr("version %1").arg(m_letter.version));
    fact(tr("From"), senderText(m_letter));
    fact(tr("To"), messages::countryText(m_letter.recipient));
    fact(tr("By way of"), channelText(m_channel));
    fact(tr("Handed over to"), isolated(m_to->text().simplified()));
    fact(tr("Date"), messages::dateText(copy.at));
    fact(tr("Bound by"), contractSentence(m_letter.contract, m_letter.sender));
    fact(tr("Caveat"), isolated(m_letter.contract.caveat));
    fact(tr("Contact"), isolated(m_letter.contract.contact));
    return std::make_shared<HandoverBook>(std::move(product), tr("Cover sheet"), facts);
}

void HandoverDialog::layOut()
{
    // A cover and a page or two: made in a moment.
    m_book = makeBook();
    m_preview->setBook(m_book);
}

int HandoverDialog::pageCount() const
{
    return m_book ? m_book->pageCount() : 0;
}

void HandoverDialog::exportPdf(const QString &path)
{
    const QByteArray bytes = pdfOf(*m_book);
    m_desk->write(u"pdf"_s, path, [bytes](const QString &to) { return platform::writeDurably(to, bytes); });
}

void HandoverDialog::handOver()
{
    const QString to = m_to->text().simplified();
    if (to.isEmpty()) {
        m_notice->show(Tone::Near, "circle-help", tr("Say who received it."));
        m_to->setFocus();
        return;
    }
    Q_EMIT handedOver(m_letter.recipient, to);
    accept();
}

} // namespace countersign::ui
