#pragma once

#include "core/workstation/workstation.h"
#include "ui/session/entry_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/preferences.h"

#include <QCoroTask>

#include <functional>
#include <memory>

class QLineEdit;

namespace countersign::ui {

class JoinPanel;
class Language;
class NoticeBar;
class PassphraseField;
class RecoveryKeyView;

/// Makes (or opens) the training desk's vault, joined and filled; the program knows how.
/// Empty where there is no training federation.
using StartTraining = std::function<QCoro::Task<base::Status>()>;

/// First run in at most four steps: language, which desk, passphrase with its recovery
/// sheet, join. The training desk needs the first two alone.
class FirstRunPage : public EntryCard
{
    Q_OBJECT
public:
    FirstRunPage(const Theme &theme, Language &language, Preferences &preferences, workstation::Workstation &workstation,
                 StartTraining startTraining, QWidget *parent = nullptr);
    ~FirstRunPage() override;
    void takeFocus();
    /// As if the training desk had been chosen.
    void beginTraining();

Q_SIGNALS:
    /// A vault is open: the window goes on.
    void finished();
    /// Back to the unlock page.
    void left();

private:
    enum Step { LanguageStep, DeskStep, PassphraseStep, SheetStep, JoinStep };

    void rebuild(Step step);
    void buildLanguage(QWidget *page);
    void buildDesk(QWidget *page);
    void buildPassphrase(QWidget *page);
    void buildSheet(QWidget *page);
    void buildJoin(QWidget *page);
    void go(Step step);
    void chooseLanguage(const QString &code);
    void startTraining();
    void judgePassphrase();
    void createVault();
    void saveSheet();
    void showFault(const base::Error &error);
    QWidget *addStep(void (FirstRunPage::*build)(QWidget *));

    const Theme &m_theme;
    Language &m_language;
    Preferences &m_preferences;
    workstation::Workstation &m_workstation;
    StartTraining m_startTraining;
    Step m_step = LanguageStep;
    bool m_joining = false;
    QString m_keyFile;
    std::shared_ptr<crypto::SecretBytes> m_recoveryKey;

    QWidget *m_stack = nullptr;
    QList<QWidget *> m_pages; ///< one a step; the one in front is shown
    NoticeBar *m_fault = nullptr;
    ActionButton *m_training = nullptr;
    QLineEdit *m_label = nullptr;
    PassphraseField *m_passphrase = nullptr;
    PassphraseField *m_repeated = nullptr;
    PlainLabel *m_strength = nullptr;
    ActionButton *m_create = nullptr;
    RecoveryKeyView *m_sheet = nullptr;
    ActionButton *m_kept = nullptr;
    JoinPanel *m_join = nullptr;
};

} // namespace countersign::ui
