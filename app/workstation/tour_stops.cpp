#include "app/workstation/guided_tour.h"
#include "app/workstation/input_events.h"
#include "core/documents/check_digit.h"
#include "core/training/invented_alerts.h"
#include "ui/agreements/agreements_page.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/audit_pane.h"
#include "ui/audit/audit_state_card.h"
#include "ui/directory/digits_dialog.h"
#include "ui/directory/directory_page.h"
#include "ui/directory/directory_pane.h"
#include "ui/alerts/alert_detail_pane.h"
#include "ui/alerts/alert_editor.h"
#include "ui/alerts/alert_table.h"
#include "ui/alerts/alerts_page.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_table_model.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_pane.h"
#include "ui/cases/paragraph_popover.h"
#include "ui/cases/search_results.h"
#include "ui/cases/versions_panel.h"
#include "ui/hits/hits_page.h"
#include "ui/inbox/inbox_page.h"
#include "ui/lookup/compare_dialog.h"
#include "ui/lookup/lookup_page.h"
#include "ui/lookup/name_tab.h"
#include "ui/lookup/person_dialog.h"
#include "ui/release/draft_desk.h"
#include "ui/release/outbox_model.h"
#include "ui/release/outbox_page.h"
#include "ui/release/outbox_pane.h"
#include "ui/release/recipient_bar.h"
#include "ui/release/release_view.h"
#include "ui/requests/request_dialog.h"
#include "ui/requests/requests_page.h"
#include "ui/session/first_run_page.h"
#include "ui/session/unlock_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/mrz_field.h"
#include "ui/widgets/record_list.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <memory>

namespace countersign::tour {

using namespace Qt::StringLiterals;
using alerts::Verdict;

namespace {

/// Passport zone of an invented holder around a number.
QString zoneOf(const QString &number, const QString &issuer)
{
    const auto filled = [](QString text, int width) { return text.leftJustified(width, u'<', true); };
    const auto digit = [](const QString &text) { return QChar::fromLatin1(documents::checkDigit(text.toStdString())); };
    const QString first = filled(u"P<%1SPECIMEN<<ANNA"_s.arg(filled(issuer, 3)), 44);
    const QString din = filled(number, 9);
    const QString birth = u"900101"_s;
    const QString expiry = u"300101"_s;
    const QString rest(14, u'<');
    QString second = din + digit(din) + filled(issuer, 3) + birth + digit(birth) + u'F' + expiry + digit(expiry) + rest + u'0';
    second += digit(second.mid(0, 10) + second.mid(13, 7) + second.mid(21, 22));
    return first + u'\n' + second;
}

class Walk
{
public:
    explicit Walk(const Places &places) : m_places(places) {}

    QList<Stop> stops()
    {
        firstRun();
        lookUp();
        alertPages();
        casePages();
        hitPages();
        directoryAndAudit();
        settings();
        if (m_places.changesLooks)
            looks();
        lockAndOffline();
        return m_stops;
    }

private:
    void add(const QString &name, std::function<void()> act, std::function<bool()> reached, int seconds = 15)
    {
        m_stops.append({name, std::move(act), std::move(reached), seconds});
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { pressKey(&m_places.window, key, modifiers); }
    void type(const QString &text) const { typeText(&m_places.window, text); }
    /// A dialog has gone and the window has the keyboard again.
    [[nodiscard]] bool backInWindow() const
    {
        if (!m_places.window.isActiveWindow())
            m_places.window.activateWindow();
        return m_places.window.isActiveWindow();
    }
    [[nodiscard]] ui::Workspace *space() const { return m_places.window.workspace(); }
    [[nodiscard]] ui::LookupPage *lookup() const { return static_cast<ui::LookupPage *>(space()->page(0)); }
    /// Of the rail; -1 where it has no such page.
    template<typename P>
    [[nodiscard]] int placeOf() const
    {
        for (int place = 0; space()->page(place); ++place) {
            if (qobject_cast<P *>(space()->page(place)))
                return place;
        }
        return -1;
    }
    template<typename P>
    [[nodiscard]] P *pageOf() const { return qobject_cast<P *>(space()->page(placeOf<P>())); }
    template<typename P>
    [[nodiscard]] bool inFront() const { return space() && space()->currentPage() == placeOf<P>(); }
    /// Alt and the page's digit.
    template<typename P>
    void pressPage() const
    {
        const int place = placeOf<P>();
        key(place == 9 ? Qt::Key_0 : Qt::Key_1 + place, Qt::AltModifier);
    }
    [[nodiscard]] ui::CasesPage *casesPage() const { return pageOf<ui::CasesPage>(); }
    [[nodiscard]] bool caseOpen() const { return space() && casesPage()->isCaseOpen() && !casesPage()->view()->reference().isEmpty(); }
    /// Of the first case in the list whose title begins so.
    [[nodiscard]] QString referenceOf(const QString &title) const
    {
        const ui::CaseTableModel *model = casesPage()->list()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->row(i)->title.startsWith(title))
                return model->row(i)->reference;
        }
        return title;
    }
    [[nodiscard]] ui::AlertsPage *alertsPage() const { return static_cast<ui::AlertsPage *>(space()->page(1)); }
    template<typename T>
    [[nodiscard]] T *visible(std::function<bool(T *)> wanted = {}) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (T *itself = qobject_cast<T *>(top); itself && itself->isVisible() && (!wanted || wanted(itself)))
                return itself;
            for (T *child : top->findChildren<T *>())
                if (child->isVisible() && (!wanted || wanted(child)))
                    return child;
        }
        return nullptr;
    }
    void clickButton(int place) const
    {
        QList<ui::ActionButton *> buttons = m_places.window.centralWidget()->findChildren<ui::ActionButton *>();
        buttons.removeIf([](const ui::ActionButton *button) { return !button->isVisible(); });
        if (place < buttons.size())
            click(buttons[place]);
    }
    [[nodiscard]] bool answered(Verdict verdict) const
    {
        return space() && lookup()->answer() && lookup()->answer()->verdict == verdict;
    }
    void ask(const QString &text, bool enter) const
    {
        key(Qt::Key_F2);
        key(Qt::Key_Escape);
        type(text);
        if (enter)
            key(Qt::Key_Return);
    }

    void firstRun()
    {
        if (m_places.workstation.session())
            return;
        add(u"first-run-language"_s, {}, [this] { return visible<ui::FirstRunPage>() != nullptr; });
        add(u"first-run-desk"_s, [this] { clickButton(m_places.languageButton); }, [this] { return visible<ui::FirstRunPage>() != nullptr; });
        add(u"workspace"_s, [this] { clickButton(0); }, [this] { return space() != nullptr; }, 300);
    }

    void lookUp()
    {
        add(u"lookup-hit"_s, [this] { ask(zoneOf(QLatin1StringView(training::samples::kStolenBlank), u"QNB"_s), false); },
            [this] { return answered(Verdict::PossibleHit); });
        add(u"compare"_s, [this] { key(Qt::Key_Return); }, [this] { return visible<ui::CompareDialog>() != nullptr; });
        add(u"-compare-closed"_s, [this] { pressKey(visible<ui::CompareDialog>(), Qt::Key_Escape); },
            [this] { return visible<ui::CompareDialog>() == nullptr && backInWindow(); });
        add(u"lookup-similar"_s, [this] { ask(u"L8989O2C3"_s, true); }, [this] { return answered(Verdict::Similar); });
        add(u"lookup-nohit"_s, [this] { ask(QLatin1StringView(training::samples::kNowhere), true); },
            [this] { return answered(Verdict::NoHit) || answered(Verdict::NoHitOldData); });
        names();
    }

    void names()
    {
        add(u"lookup-listed"_s, [this] { ask(QLatin1StringView(training::samples::kListed), true); },
            [this] { return answered(Verdict::Listed); });
        add(u"lookup-name"_s, [this] {
            const QString person = lookup()->answer()->matches.front().alert.listing->personName;
            key(Qt::Key_F2, Qt::ShiftModifier);
            type(person);
            key(Qt::Key_Return);
        }, [this] { return lookup()->names()->answer() && !lookup()->names()->answer()->matches.isEmpty(); });
        add(u"listed-person"_s, [this] { key(Qt::Key_Return); }, [this] { return visible<ui::PersonDialog>() != nullptr; });
        add(u"-person-closed"_s, [this] { pressKey(visible<ui::PersonDialog>(), Qt::Key_Escape); },
            [this] { return visible<ui::PersonDialog>() == nullptr && backInWindow(); });
        add(u"-documents-again"_s, [this] { key(Qt::Key_F2); },
            [this] { return lookup()->currentTab() == ui::LookupPage::Document; });
    }

    void alertPages()
    {
        add(u"alerts"_s, [this] { key(Qt::Key_2, Qt::AltModifier); },
            [this] { return space()->currentPage() == 1 && alertsPage()->model()->rowCount() > 0; });
        add(u"alert-detail"_s, [this] { key(Qt::Key_Down); key(Qt::Key_Down); key(Qt::Key_Return); },
            [this] { return visible<ui::AlertDetailPane>() != nullptr; });
        add(u"new-alert"_s, [this] {
            m_rowsBefore = static_cast<int>(alertsPage()->model()->all());
            key(Qt::Key_N, Qt::ControlModifier);
        }, [this] { return visible<ui::AlertEditor>() && QApplication::focusWidget(); });
        add(u"new-alert-filled"_s, [] { typeText(QApplication::focusWidget(), u"K7741902"_s); }, [this] {
            const auto *number = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            return visible<ui::AlertEditor>() && number && number->text() == "K7741902"_L1;
        });
        add(u"alerts-with-own"_s, [this] {
            QWidget *editor = visible<ui::AlertEditor>();
            for (auto *button : editor->findChildren<ui::ActionButton *>())
                if (button->isDefault())
                    click(button);
        }, [this] { return visible<ui::AlertEditor>() == nullptr && backInWindow() && alertsPage()->model()->all() > m_rowsBefore; });
    }

    void casePages()
    {
        add(u"cases"_s, [this] { pressPage<ui::CasesPage>(); },
            [this] { return inFront<ui::CasesPage>() && casesPage()->list()->model()->rowCount() > 1; });
        add(u"case-search"_s, [this] { space()->openPage(u"cases"_s, u"/search visa foil"_s); },
            [this] { return casesPage()->list()->results()->count() > 0; });
        add(u"-case-list"_s, [this] { key(Qt::Key_Escape); }, [this] { return !casesPage()->list()->isSearching(); });
        add(u"case-note"_s, [this] { casesPage()->openTarget(referenceOf(u"Coastal route"_s)); },
            [this] { return caseOpen() && casesPage()->view()->notePane()->editor()->document()->blockCount() > 5; });
        add(u"case-side-by-side"_s, [this] { casesPage()->view()->notePane()->setSideBySide(true); },
            [this] { return casesPage()->view()->notePane()->translation()->isVisible(); });
        add(u"case-grade"_s, [this] {
            casesPage()->view()->notePane()->setSideBySide(false);
            key(Qt::Key_Down);
            key(Qt::Key_G, Qt::ControlModifier);
        }, [this] { return visible<ui::GradePopover>() != nullptr; });
        add(u"-case-graded"_s, [this] { key(Qt::Key_Escape); }, [this] { return visible<ui::GradePopover>() == nullptr; });
        add(u"case-marking"_s, [this] { key(Qt::Key_M, Qt::ControlModifier); }, [this] { return visible<ui::MarkingPopover>() != nullptr; });
        add(u"-case-marked"_s, [this] { key(Qt::Key_Escape); }, [this] { return visible<ui::MarkingPopover>() == nullptr; });
        add(u"case-versions"_s, [this] { casesPage()->view()->notePane()->showVersions(true); },
            [this] { return casesPage()->view()->notePane()->versions()->list()->count() > 0; });
        add(u"-case-note-again"_s, [this] { key(Qt::Key_Escape); }, [this] { return visible<ui::VersionsPanel>() == nullptr; });
        for (int part = 1; part < 7; ++part)
            add(u"case-part-%1"_s.arg(part), [this, part] { casesPage()->view()->showPart(part); }, [this] { return caseOpen(); });
        releasePages();
        add(u"-case-left"_s, [this] { casesPage()->openTarget(u"/list"_s); }, [this] { return !caseOpen(); });
    }

    /// To a desk of the register, by keys, and left as a draft: the tour sends nothing.
    void releasePages()
    {
        const auto release = [this] { return pageOf<ui::OutboxPage>()->release(); };
        const auto at = [this, release](ui::ReleaseView::Step step) {
            return [this, release, step] { return inFront<ui::OutboxPage>() && release()->step() == step && release()->desk().isCurrent(); };
        };
        add(u"-case-part-0"_s, [this] { casesPage()->view()->showPart(0); }, [this] { return caseOpen() && casesPage()->view()->notePane()->editor()->hasFocus(); });
        add(u"release-who"_s, [this] { key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); },
            at(ui::ReleaseView::Step::Who));
        add(u"release-recipients"_s, [this, release] {
            release()->bar()->field()->setFocus();
            for (const QString &desk : {u"QNB"_s, u"QRC"_s}) {
                type(desk);
                key(Qt::Key_Return);
            }
        }, [release, at] { return at(ui::ReleaseView::Step::Who)() && release()->desk().draft().recipients.size() == 2; });
        add(u"release-check"_s, [this] { key(Qt::Key_Return); }, at(ui::ReleaseView::Step::Check));
        add(u"release-read"_s, [release] { release()->goTo(ui::ReleaseView::Step::Read); }, at(ui::ReleaseView::Step::Read));
        add(u"release-send"_s, [release] { release()->goTo(ui::ReleaseView::Step::Send); }, at(ui::ReleaseView::Step::Send));
        add(u"outbox"_s, [this] { key(Qt::Key_Escape); },
            [this] { return !pageOf<ui::OutboxPage>()->isReleasing() && pageOf<ui::OutboxPage>()->model()->rowCount() > 0; });
        add(u"outbox-detail"_s, [this] { key(Qt::Key_Return); }, [this] { return visible<ui::OutboxPane>() != nullptr; });
        add(u"-outbox-detail-closed"_s, [this] { key(Qt::Key_Escape); }, [this] { return visible<ui::OutboxPane>() == nullptr; });
        add(u"-cases-again"_s, [this] { pressPage<ui::CasesPage>(); }, [this] { return inFront<ui::CasesPage>() && caseOpen(); });
    }

    void hitPages()
    {
        add(u"inbox"_s, [this] { pressPage<ui::InboxPage>(); }, [this] { return inFront<ui::InboxPage>(); });
        add(u"requests"_s, [this] { pressPage<ui::RequestsPage>(); }, [this] { return inFront<ui::RequestsPage>(); });
        add(u"request-new"_s, [this] { key(Qt::Key_N, Qt::ControlModifier); }, [this] { return visible<ui::RequestDialog>() != nullptr; });
        add(u"-request-closed"_s, [this] { pressKey(visible<ui::RequestDialog>(), Qt::Key_Escape); },
            [this] { return visible<ui::RequestDialog>() == nullptr && backInWindow(); });
        add(u"hits"_s, [this] { pressPage<ui::HitsPage>(); }, [this] { return inFront<ui::HitsPage>(); });
        add(u"agreements"_s, [this] { pressPage<ui::AgreementsPage>(); }, [this] { return inFront<ui::AgreementsPage>(); });
    }

    void directoryAndAudit()
    {
        add(u"directory"_s, [this] {
            pressPage<ui::DirectoryPage>();
            pageOf<ui::DirectoryPage>()->openTarget(u"QNB"_s);
        }, [this] { return inFront<ui::DirectoryPage>() && pageOf<ui::DirectoryPage>()->pane()->compareButton() != nullptr; });
        add(u"directory-digits"_s, [this] { pageOf<ui::DirectoryPage>()->pane()->compare(); },
            [this] { return visible<ui::DigitsDialog>() && !visible<ui::DigitsDialog>()->digits().isEmpty(); });
        add(u"-directory-digits-closed"_s, [this] { pressKey(visible<ui::DigitsDialog>(), Qt::Key_Escape); },
            [this] { return visible<ui::DigitsDialog>() == nullptr && backInWindow(); });
        add(u"audit"_s, [this] { pressPage<ui::AuditPage>(); },
            [this] { return inFront<ui::AuditPage>() && pageOf<ui::AuditPage>()->list()->count() > 0; });
        add(u"audit-verified"_s, [this] { space()->openPage(u"audit"_s, u"verify"_s); }, [this] {
            const ui::AuditStateCard *state = pageOf<ui::AuditPage>()->pane()->state();
            return !state->isRunning() && state->isWhole();
        });
    }

    void openSettings(const QString &name, const QString &part)
    {
        add(name, [this, part] { space()->openPage(u"settings"_s, part); }, [this] { return inFront<ui::SettingsPage>(); });
    }

    void settings()
    {
        add(u"settings"_s, [this] { space()->openPage(u"settings"_s); }, [this] { return inFront<ui::SettingsPage>(); });
        openSettings(u"settings-vault"_s, u"vault"_s);
        openSettings(u"settings-sync"_s, u"sync"_s);
        openSettings(u"settings-log"_s, u"log"_s);
        openSettings(u"settings-about"_s, u"about"_s);
        add(u"shortcuts"_s, [this] { key(Qt::Key_Slash, Qt::ControlModifier); },
            [this] { return QApplication::activeModalWidget() != nullptr || visible<QDialog>() != nullptr; });
        add(u"-shortcuts-closed"_s, [this] { pressKey(visible<QDialog>(), Qt::Key_Escape); },
            [this] { return visible<QDialog>() == nullptr && backInWindow(); });
    }

    void choose(const QString &name, const QString &part, int radio)
    {
        openSettings(u"-settings-"_s + part, part);
        add(name, [this, radio] {
            QList<QRadioButton *> choices = m_places.window.findChildren<QRadioButton *>();
            choices.removeIf([](const QRadioButton *button) { return !button->isVisible(); });
            if (radio < choices.size())
                choices[radio]->click();
        }, [this] { return space() != nullptr; });
    }

    void askHit(const QString &name)
    {
        add(name, [this] { ask(zoneOf(QLatin1StringView(training::samples::kStolenBlank), u"QNB"_s), false); },
            [this] { return answered(Verdict::PossibleHit); });
    }

    void looks()
    {
        choose(u"settings-dark"_s, u"look"_s, 2);
        askHit(u"lookup-hit-dark"_s);
        add(u"alerts-dark"_s, [this] { key(Qt::Key_2, Qt::AltModifier); }, [this] { return space()->currentPage() == 1; });
        choose(u"settings-contrast"_s, u"look"_s, 3);
        askHit(u"lookup-hit-contrast"_s);
        choose(u"settings-light"_s, u"look"_s, 1);
        choose(u"settings-arabic"_s, u"language"_s, 2);
        add(u"-arabic"_s, {}, [this] { return space() && QApplication::isRightToLeft(); });
        askHit(u"lookup-hit-arabic"_s);
        add(u"alerts-arabic"_s, [this] { key(Qt::Key_2, Qt::AltModifier); },
            [this] { return space()->currentPage() == 1 && alertsPage()->model()->rowCount() > 0; });
        choose(u"settings-thai"_s, u"language"_s, 1);
        add(u"-thai"_s, {}, [this] { return space() && !QApplication::isRightToLeft(); });
        askHit(u"lookup-hit-thai"_s);
        choose(u"settings-english"_s, u"language"_s, 0);
    }

    void lockAndOffline()
    {
        add(u"locked"_s, [this] { key(Qt::Key_L, Qt::ControlModifier); },
            [this] { return visible<ui::UnlockPage>() != nullptr && !m_places.workstation.session(); });
        add(u"unlocked"_s, [this] {
            type(m_places.passphrase);
            key(Qt::Key_Return);
        }, [this] { return space() != nullptr; }, 60);
        // Ctrl+R does nothing while the sync that follows unlocking still runs.
        add(u"-synced"_s, {}, [this] { return m_places.workstation.session() && !m_places.workstation.session()->sync().isRunning(); }, 60);
        add(u"-portal-stopped"_s, [this] {
            m_places.stopPortal();
            key(Qt::Key_R, Qt::ControlModifier);
        }, [this] { return space() && !m_places.workstation.session()->sync().isOnline(); }, 60);
        askHit(u"lookup-hit-offline"_s);
    }

    Places m_places;
    int m_rowsBefore = 0;
    QList<Stop> m_stops;
};

} // namespace

QList<Stop> tourStops(const Places &places)
{
    // The steps outlive this call, and so must what they share.
    auto walk = std::make_shared<Walk>(places);
    QList<Stop> stops = walk->stops();
    for (Stop &stop : stops)
        stop.reached = [walk, reached = stop.reached] { return reached(); };
    return stops;
}

} // namespace countersign::tour
