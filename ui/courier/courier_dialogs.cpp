#include "ui/courier/courier_dialogs.h"

#include "core/messages/error_sentences.h"
#include "ui/courier/courier_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/country_field.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

CourierDialog::CourierDialog(const PageContext &context, const QString &title, const QString &explanation, const QString &act, QWidget *parent)
    : QDialog(parent), m_context(context), m_fields(new QVBoxLayout), m_summary(new PlainLabel(context.theme, TextRole::Strong)),
      m_missing(new NoticeBar(context.theme)), m_act(new ActionButton(context.theme, ActionButton::Kind::Primary, act)),
      m_close(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(context.theme, title, TextRole::Section));
    column->addWidget((new PlainLabel(context.theme, explanation))->wrapped());
    m_fields->setSpacing(8);
    column->addLayout(m_fields);
    m_summary->wrapped();
    m_summary->hide();
    m_summary->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_summary);
    column->addWidget(m_missing);
    m_missing->hide();
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    m_close->setAutoDefault(false);
    m_act->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_act);
    column->addLayout(buttons);
    setMinimumWidth(context.theme.px(520));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

CourierDialog::~CourierDialog()
{
    m_stop.request_stop();
}

std::stop_token CourierDialog::begin()
{
    m_stop = std::stop_source();
    m_act->setEnabled(false);
    m_missing->hide();
    m_summary->setText(tr("Working…"));
    m_summary->show();
    return m_stop.get_token();
}

void CourierDialog::show(const base::Result<Summary> &summary, const QString &words)
{
    m_act->setEnabled(true);
    m_close->setText(tr("Close"));
    if (!summary) {
        m_summary->hide();
        m_missing->show(Tone::Hit, "triangle-alert", messages::sentence(summary.error()).text());
        Q_EMIT finished(false);
        return;
    }
    m_summary->setText(words);
    m_summary->show();
    m_missing->show(Tone::Near, "triangle-alert", courierMissingText(*summary));
    m_close->setFocus();
    Q_EMIT finished(true);
}

CourierWriteDialog::CourierWriteDialog(const PageContext &context, base::CountryCode desk, QWidget *parent)
    : CourierDialog(context, tr("Write a courier file"),
                    tr("Everything that waits for one desk goes into a file that only that desk can open. Hand it over on a stick or by mail."),
                    tr("Write the file…"), parent),
      m_desk(new CountryField(tr("For which desk")))
{
    m_desk->setPlaceholderText(tr("Desk: code or name of its state"));
    m_desk->setCode(desk);
    fields()->addWidget(m_desk);
    connect(m_desk, &QLineEdit::textChanged, this, [this] { act()->setEnabled(!m_desk->code().isNull()); });
    act()->setEnabled(!desk.isNull());
    connect(act(), &QPushButton::clicked, this, &CourierWriteDialog::choose);
    m_desk->setFocus();
}

void CourierWriteDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Write a courier file"), {}, tr("Courier file (*.cs-courier)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"cs-courier"_s);
    dialog->selectFile(u"%1-%2.cs-courier"_s.arg(m_context.session.identity().desk.text(), m_desk->code().text()));
    connect(dialog, &QFileDialog::fileSelected, this, &CourierWriteDialog::write);
    dialog->open();
}

void CourierWriteDialog::write(const QString &path)
{
    auto task = m_context.session.courier().write(m_desk->code(), path, begin());
    QCoro::connect(std::move(task), this, [this](const base::Result<Summary> &summary) {
        show(summary, summary ? courierWrittenText(*summary) : QString());
    });
}

CourierReadDialog::CourierReadDialog(const PageContext &context, QWidget *parent)
    : CourierDialog(context, tr("Read a courier file"),
                    tr("What another desk sent by hand comes in the same way as by the portal. What came before is left alone."),
                    tr("Choose the file…"), parent)
{
    connect(act(), &QPushButton::clicked, this, &CourierReadDialog::choose);
    act()->setFocus();
}

void CourierReadDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Read a courier file"), {}, tr("Courier file (*.cs-courier);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CourierReadDialog::read);
    dialog->open();
}

void CourierReadDialog::read(const QString &path)
{
    auto task = m_context.session.courier().read(path, begin());
    QCoro::connect(std::move(task), this, [this](const base::Result<Summary> &summary) {
        show(summary, summary ? courierReadText(*summary) : QString());
    });
}

} // namespace countersign::ui
