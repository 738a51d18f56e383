#include "ui/session/first_run_page.h"

#include "core/messages/error_sentences.h"
#include "ui/session/join_panel.h"
#include "ui/session/recovery_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/language.h"
#include "ui/widgets/passphrase_field.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPdfWriter>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFirstCardWidth = 520;
}

FirstRunPage::FirstRunPage(const Theme &theme, Language &language, Preferences &preferences,
                           workstation::Workstation &workstation, StartTraining startTraining, QWidget *parent)
    : EntryCard(theme, kFirstCardWidth, parent), m_theme(theme), m_language(language), m_preferences(preferences),
      m_workstation(workstation), m_startTraining(std::move(startTraining))
{
    rebuild(LanguageStep);
}

FirstRunPage::~FirstRunPage() = default;

QWidget *FirstRunPage::addStep(void (FirstRunPage::*build)(QWidget *))
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    column->setSpacing(10);
    (this->*build)(page);
    column->addStretch(1);
    m_stack->layout()->addWidget(page);
    m_pages.append(page);
    return page;
}

void FirstRunPage::rebuild(Step step)
{
    delete m_stack;
    delete m_fault;
    m_pages.clear();
    m_stack = new QWidget;
    auto *column = new QVBoxLayout(m_stack);
    column->setContentsMargins(0, 0, 0, 0);
    m_fault = new NoticeBar(m_theme);
    addStep(&FirstRunPage::buildLanguage);
    addStep(&FirstRunPage::buildDesk);
    addStep(&FirstRunPage::buildPassphrase);
    addStep(&FirstRunPage::buildSheet);
    addStep(&FirstRunPage::buildJoin);
    body()->addWidget(m_stack);
    body()->addWidget(m_fault);
    go(step);
}

void FirstRunPage::buildLanguage(QWidget *page)
{
    for (const Language::Choice &choice : Language::choices()) {
        auto *button = new ActionButton(m_theme, ActionButton::Kind::Plain, choice.ownName, "languages");
        button->setWide(true);
        if (choice.code == m_language.code()) {
            button->setCheckable(true);
            button->setChecked(true);
        }
        page->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, code = choice.code] { chooseLanguage(code); });
    }
}

void FirstRunPage::buildDesk(QWidget *page)
{
    const auto option = [&](const char *icon, const QString &text, const QString &why, ActionButton::Kind kind) {
        auto *button = new ActionButton(m_theme, kind, text, icon);
        button->setWide(true);
        auto *words = new PlainLabel(m_theme, why, TextRole::Body, Ink::Sub);
        words->wrapped();
        button->setAccessibleDescription(why);
        page->layout()->addWidget(button);
        page->layout()->addWidget(words);
        return button;
    };
    if (m_startTraining) {
        m_training = option("graduation-cap", tr("Try the training desk"),
                            tr("Invented states, documents and persons. Nothing leaves this computer."),
                            ActionButton::Kind::Primary);
        connect(m_training, &QPushButton::clicked, this, &FirstRunPage::startTraining);
    }
    auto *join = option("landmark", tr("Join a desk"), tr("With the join file that your desk administrator gave you."),
                        m_startTraining ? ActionButton::Kind::Plain : ActionButton::Kind::Primary);
    connect(join, &QPushButton::clicked, this, [this] {
        m_joining = true;
        go(PassphraseStep);
    });
    auto *alone = option("lock", tr("Make a vault only"), tr("Join a desk later, in Settings."), ActionButton::Kind::Plain);
    connect(alone, &QPushButton::clicked, this, [this] {
        m_joining = false;
        go(PassphraseStep);
    });
    auto *row = new QHBoxLayout;
    auto *back = new ActionButton(m_theme, ActionButton::Kind::Link, tr("Back"));
    connect(back, &QPushButton::clicked, this, [this] { go(LanguageStep); });
    row->addWidget(back);
    row->addStretch(1);
    if (!m_workstation.knownVaults().isEmpty()) {
        auto *leave = new ActionButton(m_theme, ActionButton::Kind::Link, tr("Open a vault that is here"));
        connect(leave, &QPushButton::clicked, this, &FirstRunPage::left);
        row->addWidget(leave);
    }
    static_cast<QVBoxLayout *>(page->layout())->addLayout(row);
}

void FirstRunPage::buildPassphrase(QWidget *page)
{
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    const auto name = [&](const QString &text) { column->addWidget(new PlainLabel(m_theme, text, TextRole::Body)); };
    name(tr("Name of this vault, shown before it is unlocked"));
    m_label = new QLineEdit(tr("My desk"));
    m_label->setMaxLength(60);
    m_label->setAccessibleName(tr("Name of this vault, shown before it is unlocked"));
    column->addWidget(m_label);
    name(tr("Passphrase"));
    m_passphrase = new PassphraseField(m_theme, tr("Passphrase"));
    column->addWidget(m_passphrase);
    name(tr("The same again"));
    m_repeated = new PassphraseField(m_theme, tr("The same again"));
    column->addWidget(m_repeated);
    m_strength = new PlainLabel(m_theme, TextRole::Body, Ink::Sub);
    m_strength->wrapped();
    column->addWidget(m_strength);
    auto *file = new ActionButton(m_theme, ActionButton::Kind::Quiet, tr("Also ask for a key file"), "file-key");
    column->addWidget(file, 0, Qt::AlignLeading);
    connect(file, &QPushButton::clicked, this, [this, file] {
        auto *dialog = new QFileDialog(this, tr("Where to write the key file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        connect(dialog, &QFileDialog::fileSelected, file, [this, file](const QString &path) {
            m_keyFile = path;
            file->setText(tr("Key file chosen: it will be needed at every unlock"));
            file->updateGeometry();
        });
        dialog->open();
    });
    auto *row = new QHBoxLayout;
    auto *back = new ActionButton(m_theme, ActionButton::Kind::Link, tr("Back"));
    connect(back, &QPushButton::clicked, this, [this] { go(DeskStep); });
    row->addWidget(back);
    row->addStretch(1);
    m_create = new ActionButton(m_theme, ActionButton::Kind::Primary, tr("Make the vault"));
    row->addWidget(m_create);
    column->addLayout(row);
    connect(m_passphrase, &PassphraseField::edited, this, &FirstRunPage::judgePassphrase);
    connect(m_repeated, &PassphraseField::edited, this, &FirstRunPage::judgePassphrase);
    connect(m_passphrase, &PassphraseField::submitted, this, [this] { m_repeated->setFocus(Qt::TabFocusReason); });
    connect(m_repeated, &PassphraseField::submitted, this, &FirstRunPage::createVault);
    connect(m_create, &QPushButton::clicked, this, &FirstRunPage::createVault);
    judgePassphrase();
}

void FirstRunPage::judgePassphrase()
{
    const int length = m_passphrase->buffer().length();
    const int distinct = m_passphrase->buffer().distinctBytes();
    const bool longEnough = length >= workstation::kShortestPassphrase;
    const bool same = m_passphrase->buffer().equals(m_repeated->buffer());
    QString words;
    Ink ink = Ink::Sub;
    if (length == 0) {
        words = tr("At least %n character(s); four or five ordinary words are good.", nullptr, workstation::kShortestPassphrase);
    } else if (!longEnough) {
        words = tr("%n more character(s) needed.", nullptr, workstation::kShortestPassphrase - length);
        ink = Ink::Near;
    } else if (distinct < 6) {
        words = tr("Weak: it repeats a few characters. Use several words.");
        ink = Ink::Near;
    } else if (!m_repeated->isEmpty() && !same) {
        words = tr("The two are not the same yet.");
        ink = Ink::Near;
    } else {
        words = length >= 20 ? tr("Strong: long enough to stand against guessing.") : tr("Good. A longer one is better still.");
        ink = Ink::Done;
    }
    m_strength->setInk(ink);
    m_strength->setText(words);
    m_create->setEnabled(longEnough && distinct >= 6 && same);
}

void FirstRunPage::createVault()
{
    if (!m_create->isEnabled())
        return;
    m_create->setEnabled(false);
    m_create->setText(tr("Making the vault"));
    m_repeated->clear();
    workstation::NewVault wanted;
    wanted.directory = m_workstation.defaultVaultDirectory();
    wanted.label = m_label->text().trimmed();
    wanted.keyFile = m_keyFile;
    auto task = m_workstation.createVault(wanted, m_passphrase->take());
    QCoro::connect(std::move(task), this, [this](const base::Result<std::shared_ptr<crypto::SecretBytes>> &made) {
        m_create->setText(tr("Make the vault"));
        if (!made) {
            showFault(made.error());
            return;
        }
        m_recoveryKey = *made;
        m_sheet->setKey(m_recoveryKey);
        go(SheetStep);
    });
}

void FirstRunPage::buildSheet(QWidget *page)
{
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    auto *why = new PlainLabel(m_theme, tr("This key opens the vault if the passphrase is forgotten. It is shown this once. "
                                           "Print it or write it down, and keep it away from this computer."));
    why->wrapped();
    column->addWidget(why);
    m_sheet = new RecoveryKeyView(m_theme);
    m_sheet->setKey(m_recoveryKey);
    column->addWidget(m_sheet);
    auto *row = new QHBoxLayout;
    auto *save = new ActionButton(m_theme, ActionButton::Kind::Plain, tr("Save the sheet to print"), "file-down");
    connect(save, &QPushButton::clicked, this, &FirstRunPage::saveSheet);
    row->addWidget(save);
    row->addStretch(1);
    m_kept = new ActionButton(m_theme, ActionButton::Kind::Primary, tr("I have kept it"));
    connect(m_kept, &QPushButton::clicked, this, [this] {
        m_sheet->forget();
        m_recoveryKey.reset();
        if (m_joining)
            go(JoinStep);
        else
            Q_EMIT finished();
    });
    row->addWidget(m_kept);
    column->addLayout(row);
}

void FirstRunPage::saveSheet()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery sheet"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QPdfWriter paper(path);
        paper.setPageSize(QPageSize(QPageSize::A4));
        paper.setPageMargins(QMarginsF(22, 22, 22, 22), QPageLayout::Millimeter);
        RecoveryKeyView::paintSheet(paper, m_theme, m_label->text(), m_recoveryKey);
        m_fault->show(Tone::Calm, "info", tr("Saved. Delete the file once the sheet is printed: whoever has it can open the vault."));
    });
    dialog->open();
}

void FirstRunPage::buildJoin(QWidget *page)
{
    m_join = new JoinPanel(m_theme);
    page->layout()->addWidget(m_join);
    auto *row = new QHBoxLayout;
    auto *later = new ActionButton(m_theme, ActionButton::Kind::Link, tr("Go on"));
    row->addStretch(1);
    row->addWidget(later);
    static_cast<QVBoxLayout *>(page->layout())->addLayout(row);
    connect(later, &QPushButton::clicked, this, &FirstRunPage::finished);
}

void FirstRunPage::go(Step step)
{
    m_step = step;
    m_fault->show(Tone::Calm, "info", {});
    const QStringList titles{tr("Choose your language"), tr("Which desk?"), tr("Protect the vault"),
                             tr("Keep the recovery key"), tr("Join a desk")};
    const int number = step >= SheetStep ? step : step + 1;
    const QString place = tr("Step %1 of %2").arg(number).arg(m_joining ? 4 : 3);
    setHead(titles[step], step == LanguageStep ? u"Countersign"_s : place);
    if (step == JoinStep && m_workstation.session())
        m_join->setSession(m_workstation.session());
    // Not a stacked widget: that is as tall as its tallest page, and the card would be too.
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == step);
    takeFocus();
}

void FirstRunPage::takeFocus()
{
    if (m_step == PassphraseStep) {
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto buttons = m_pages[m_step]->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (m_step != LanguageStep || button->isChecked()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FirstRunPage::chooseLanguage(const QString &code)
{
    m_preferences.set(u"language"_s, code);
    m_language.set(code);
    // Queued: the button that was pressed is one of those made anew.
    QMetaObject::invokeMethod(this, [this] { rebuild(DeskStep); }, Qt::QueuedConnection);
}

void FirstRunPage::beginTraining()
{
    if (!m_startTraining)
        return;
    go(DeskStep);
    startTraining();
}

void FirstRunPage::startTraining()
{
    m_training->setEnabled(false);
    m_training->setText(tr("Preparing the training desk"));
    m_fault->show(Tone::Calm, "hourglass", tr("Making a vault and taking in the invented alerts. This takes a moment, once."));
    auto task = m_startTraining();
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        if (status) {
            Q_EMIT finished();
            return;
        }
        m_training->setEnabled(true);
        m_training->setText(tr("Try the training desk"));
        showFault(status.error());
    });
}

void FirstRunPage::showFault(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_fault->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').simplified());
    judgePassphrase();
}

} // namespace countersign::ui
