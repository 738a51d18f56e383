#include "ui/settings/section.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSysInfo>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLogLines = 400;
constexpr int kReportLines = 120;
}

LogSection::LogSection(const PageContext &context, bool report)
    : SettingsSection(context, report ? tr("Problem report") : tr("Log")), m_text(new QPlainTextEdit)
{
    const QString crashed = context.preferences.text(u"endedBadlyAt"_s);
    QString words = report ? tr("This is all the report contains: versions and the log's last lines. No numbers, names or notes. "
                                "Nothing is sent; save it and hand it to your administrator if you wish.")
                           : tr("Codes and times only; no numbers, no names.");
    if (report && !crashed.isEmpty())
        words = tr("Countersign closed unexpectedly at %1. Everything written until then is here.").arg(crashed) + u' ' + words;
    Card *card = addCard({}, words);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(context.theme.font(TextRole::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMinimumHeight(context.theme.px(320));
    const QString name = report ? tr("Problem report") : tr("Log");
    m_text->setAccessibleName(name);
    m_text->setPlainText(report ? reportText() : context.session.recentLog(kLogLines).join(u'\n'));
    if (m_text->toPlainText().isEmpty())
        m_text->setPlaceholderText(tr("Nothing has been noted yet."));
    card->body()->addWidget(m_text);
    auto *save = new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Save as a file"), "save");
    card->body()->addWidget(save, 0, Qt::AlignLeading);
    connect(save, &QPushButton::clicked, this, [this] { this->save(m_text->toPlainText()); });
    m_text->moveCursor(QTextCursor::End);
}

QString LogSection::reportText() const
{
    QStringList lines{u"countersign %1"_s.arg(QGuiApplication::applicationVersion()),
                      u"qt %1, %2"_s.arg(QLatin1StringView(qVersion()), QGuiApplication::platformName()),
                      QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture(), QString()};
    lines += m_context.session.recentLog(kReportLines);
    return lines.join(u'\n');
}

void LogSection::save(const QString &text)
{
    auto *dialog = new QFileDialog(this, tr("Save as a file"), {}, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
        auto *said = new PlainLabel(m_context.theme, written ? tr("Saved.") : tr("The file could not be written. Choose another folder."),
                                    TextRole::Body, written ? Ink::Done : Ink::Hit);
        place(said);
    });
    dialog->open();
}

} // namespace countersign::ui
