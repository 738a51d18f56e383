#pragma once

#include "core/training/training_agreements.h"
#include "core/workstation/agreement_desk.h"
#include "core/workstation/case_desk.h"
#include "core/workstation/release_desk.h"
#include "tests/ui/support/desk_window.h"
#include "tests/ui/support/hand.h"
#include "tests/ui/support/stray_windows.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/inbox_rows.h"
#include "ui/inbox/mail_pane.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/words_dialog.h"

#include <QDir>

namespace countersign::test {

using namespace Qt::StringLiterals;
using workstation::MailKind;

/// Five desks and one portal: the author, the releasing officer and one reader each before a real window, the
/// other desks by their services.
class ExchangeSeats : public TrainingWorld
{
protected:
    void SetUp() override
    {
        TrainingWorld::SetUp();
        // The portal has the desks' time, so that holds and deadlines pass for both.
        stopPortal();
        startPortal(clock.get());
        DeskWindow::language().set(u"en"_s);
        DeskWindow::theme().setChoice(ui::ThemeChoice::Light);
        DeskWindow::theme().setTextPercent(100);
        m_author.desk = seat("QMA", training::Seat::Publisher, u"R. Santos"_s);
        m_officer.desk = seat("QMA", training::Seat::Officer, u"L. Prado"_s);
        m_reader.desk = seat("QNB", training::Seat::Publisher, u"S. Chann"_s);
        m_qrc = seat("QRC", training::Seat::Publisher, u"A. Rahim"_s);
        m_qse = seat("QSE", training::Seat::Publisher, u"K. Menon"_s);
        m_qtd = seat("QTD", training::Seat::Publisher, u"T. Aung"_s);
        ASSERT_NO_FATAL_FAILURE(syncAll());
        ASSERT_TRUE(QCoro::waitFor(training::fillAgreements(&m_author.session().agreements(), QDate::currentDate())).has_value());
        for (auto &[seated, name] : {std::pair(&m_author, u"author"_s), std::pair(&m_officer, u"officer"_s), std::pair(&m_reader, u"reader"_s)})
            seated->open(place(name + u".ini"_s), *clock);
    }
    void TearDown() override
    {
        for (DeskWindow *one : {&m_author, &m_officer, &m_reader})
            one->close();
        for (auto *one : {&m_qrc, &m_qse, &m_qtd})
            one->reset();
        TrainingWorld::TearDown();
    }
    [[nodiscard]] std::unique_ptr<Desk> seat(const char *code, training::Seat wanted, const QString &person)
    {
        auto desk = std::make_unique<Desk>(place(QLatin1StringView(code) + u' ' + person), clock);
        desk->make(federation(), code, wanted, person);
        return desk;
    }
    static void synced(const Desk &desk)
    {
        const auto done = desk.sync();
        ASSERT_TRUE(done.has_value()) << qPrintable(base::codeText(done.error().code) + done.error().detail);
        for (const base::Error &remark : done->remarks)
            ADD_FAILURE() << qPrintable(base::codeText(remark.code) + u' ' + remark.detail);
    }
    /// Everybody twice: what one sent has come to all, and what they signed has come back.
    void syncAll() const
    {
        for (int round = 0; round < 2; ++round) {
            for (const Desk *desk : {m_author.desk.get(), m_officer.desk.get(), m_reader.desk.get(), m_qrc.get(), m_qse.get(), m_qtd.get()})
                ASSERT_NO_FATAL_FAILURE(synced(*desk));
        }
    }
    static bool eventually(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, kPatience); }

    // ---- who reads -----------------------------------------------------------------
    [[nodiscard]] static QList<workstation::MailRow> mail(const Desk &desk)
    {
        return QCoro::waitFor(desk.session().mail().list(false)).value_or(QList<workstation::MailRow>());
    }
    [[nodiscard]] static workstation::MailRow mailOf(const Desk &desk, MailKind kind)
    {
        for (const workstation::MailRow &one : mail(desk)) {
            if (one.kind == kind && !one.purged)
                return one;
        }
        ADD_FAILURE() << "no mail of kind " << static_cast<int>(kind);
        return {};
    }
    /// Alt+4, the arrows down to it, Enter.
    void openMail(const DeskWindow &at, MailKind kind)
    {
        ASSERT_NO_FATAL_FAILURE(at.activate());
        m_hand.press(Qt::Key_4, Qt::AltModifier);
        auto *list = at.part<ui::InboxPage>()->list();
        const qint64 id = mailOf(*at.desk, kind).id;
        const qint64 key = ui::InboxKey::ofMail(id);
        ASSERT_TRUE(eventually([&] { return list->hasFocus() && list->count() >= mail(*at.desk).size(); })) << qPrintable(at.said());
        m_hand.press(Qt::Key_Home);
        for (int i = 0; i < list->count() && list->currentKey() != key; ++i)
            m_hand.press(Qt::Key_Down);
        ASSERT_EQ(list->currentKey(), key);
        m_hand.press(Qt::Key_Return);
        const auto *pane = at.part<ui::InboxPage>()->mailPane();
        ASSERT_TRUE(eventually([&] { return pane->key() == id && pane->isOpened() && pane->sheet()->isVisible() && pane->sheet()->isAncestorOf(QApplication::focusWidget()); }));
    }
    /// In the dialog that asks for words: written, and sent with Ctrl+Enter.
    void give(const DeskWindow &at, const QString &words)
    {
        ASSERT_TRUE(eventually([&] { return at.shown<ui::WordsDialog>() && QApplication::activeModalWidget() == at.shown<ui::WordsDialog>(); }));
        m_hand.type(words);
        m_hand.press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(eventually([&] { return at.shown<ui::WordsDialog>() == nullptr; })) << qPrintable(at.said());
        ASSERT_NO_FATAL_FAILURE(at.activate());
    }
    [[nodiscard]] static qsizetype found(const Desk &desk, const QString &word)
    {
        workstation::SearchQuery query;
        query.text = word;
        const auto answer = QCoro::waitFor(desk.session().cases().search(query));
        return answer ? answer->hits.size() : -1;
    }
    void shoot(const DeskWindow &at, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QTest::qWait(150);
        at.window->grab().save(u"%1/exchange-%2.png"_s.arg(folder, name));
    }

    DeskWindow m_author, m_officer, m_reader;
    std::unique_ptr<Desk> m_qrc, m_qse, m_qtd;
    testing::Hand m_hand;
    testing::StrayWindows m_strays;
};

} // namespace countersign::test
