#include "ui/session/join_panel.h"

#include "core/messages/error_sentences.h"
#include "ui/widgets/visible_text.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

JoinPanel::JoinPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_intro(new PlainLabel(theme)),
      m_choose(new ActionButton(theme, ActionButton::Kind::Plain, tr("Choose the join file"), "upload")),
      m_facts(new RuledGrid(theme)), m_compare(new PlainLabel(theme)), m_person(new QLineEdit),
      m_join(new ActionButton(theme, ActionButton::Kind::Primary, tr("They agree: ask to join"))),
      m_code(new PlainLabel(theme, TextRole::Zone)), m_waiting(new PlainLabel(theme, TextRole::Body, Ink::Sub)),
      m_fault(new NoticeBar(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3, 0, 3, 3);
    column->setSpacing(10);
    m_intro->wrapped();
    m_intro->setText(tr("Your desk administrator gives you a join file. It names the federation, the desk and the portal."));
    m_compare->wrapped();
    m_compare->setText(tr("Call your administrator and compare the fingerprint group by group. Go on only if all of it agrees."));
    m_person->setPlaceholderText(tr("Your name, as colleagues know it"));
    m_person->setAccessibleName(tr("Your name, as colleagues know it"));
    m_person->setMaxLength(80);
    m_waiting->wrapped();
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget *part : {static_cast<QWidget *>(m_intro), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_compare),
                          static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_code),
                          static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_fault)})
        column->addWidget(part);
    column->insertWidget(1, m_choose, 0, Qt::AlignLeading);
    column->insertWidget(5, m_join, 0, Qt::AlignLeading);
    for (QWidget *part : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_person),
                          static_cast<QWidget *>(m_join), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_waiting)})
        part->hide();
    connect(m_choose, &QPushButton::clicked, this, &JoinPanel::chooseFile);
    connect(m_join, &QPushButton::clicked, this, &JoinPanel::chooseRequest);
    connect(m_person, &QLineEdit::textChanged, this, [this] { m_join->setEnabled(!m_person->text().trimmed().isEmpty()); });
    m_join->setEnabled(false);
}

void JoinPanel::setSession(workstation::Session *session)
{
    m_session = session;
    if (!session)
        return;
    connect(session, &workstation::Session::identityChanged, this, [this] {
        if (m_session)
            showIdentity(m_session->identity());
    });
    showIdentity(session->identity());
}

void JoinPanel::showIdentity(const workstation::Identity &identity)
{
    const bool joined = !identity.desk.isNull();
    m_intro->setVisible(!joined);
    m_choose->setVisible(!joined);
    if (!joined)
        return;
    m_compare->hide();
    m_person->hide();
    m_join->hide();
    m_facts->hide();
    const bool waiting = !identity.enrolled;
    m_code->setVisible(waiting);
    m_code->setText(identity.enrolmentCode);
    m_waiting->setVisible(true);
    m_waiting->setText(waiting ? tr("Give the request file to your desk administrator and read this code out. Once it is "
                                    "approved, the next sync brings the alerts. Until then you can look around.")
                               : tr("This device is approved for the %1 desk.").arg(isolatedLtr(identity.desk.text())));
}

void JoinPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the join file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &JoinPanel::readFile);
    dialog->open();
}

void JoinPanel::readFile(const QString &path)
{
    if (!m_session)
        return;
    m_file = path;
    auto task = m_session->joining().readJoinFile(path);
    QCoro::connect(std::move(task), this, [this](const base::Result<workstation::Identity> &said) {
        if (!said) {
            showFault(said.error());
            return;
        }
        m_fault->show(Tone::Calm, "info", {});
        m_facts->clear();
        m_facts->addFact(tr("Desk"), isolated(said->deskName.isEmpty() ? said->desk.text() : said->deskName));
        m_facts->addFact(tr("Portal"), isolatedLtr(said->portalUrl));
        m_facts->addFact(tr("Fingerprint"), isolatedLtr(said->federation), TextRole::Mono);
        for (QWidget *part : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_compare),
                              static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_join)})
            part->show();
        m_person->setFocus();
    });
}

void JoinPanel::chooseRequest()
{
    auto *dialog = new QFileDialog(this, tr("Where to write the request for your administrator"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"countersign-request.cbor"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &JoinPanel::join);
    dialog->open();
}

void JoinPanel::join(const QString &requestPath)
{
    if (!m_session)
        return;
    m_join->setEnabled(false);
    auto task = m_session->joining().join(m_file, m_person->text().trimmed(), requestPath);
    QCoro::connect(std::move(task), this, [this](const base::Result<workstation::Identity> &joined) {
        m_join->setEnabled(true);
        if (joined)
            showIdentity(*joined);
        else
            showFault(joined.error());
    });
}

void JoinPanel::showFault(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_fault->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').simplified());
}

} // namespace countersign::ui
