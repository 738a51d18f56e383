#include "ui/lookup/picture_strip.h"

#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "ui/lookup/picture_job.h"
#include "ui/lookup/zone_strip_view.h"
#include "ui/pictures/picture_file.h"

#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

/// More than this is no reading that a person should mend sign by sign.
constexpr int kManyQuestions = 12;
/// A sentence that lists every place is read up to here.
constexpr int kListedQuestions = 4;

QString sign(char c)
{
    return messages::code(QString(QLatin1Char(c)));
}

/// "0 or O".
QString orList(const QByteArray &choices)
{
    QString text = sign(choices.front());
    for (qsizetype i = 1; i < choices.size(); ++i)
        text = PictureStrip::tr("%1 or %2", "choice between signs: 0 or O").arg(text, sign(choices[i]));
    return text;
}

QString localFile(const QMimeData &offered)
{
    for (const QUrl &url : offered.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

PictureStrip::PictureStrip(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Picture"), parent), m_theme(theme), m_job(std::make_unique<PictureJob>()), m_view(new ZoneStripView(theme)),
      m_said(new PlainLabel(theme, TextRole::Body)), m_asked(new PlainLabel(theme, TextRole::Strong)), m_choices(new QHBoxLayout),
      m_back(new ActionButton(theme, ActionButton::Kind::Link, tr("&Back"))),
      m_use(new ActionButton(theme, ActionButton::Kind::Primary, tr("&Use these lines"), "check")),
      m_close(new ActionButton(theme, ActionButton::Kind::Plain, tr("&Close picture"), "x"))
{
    m_said->wrapped();
    m_view->setAccessibleName(tr("Lines of the zone in the picture, over what was read"));
    body()->addWidget(m_said);
    body()->addWidget(m_view);
    auto *question = new QHBoxLayout;
    question->setSpacing(8);
    question->addWidget(m_asked);
    m_choices->setSpacing(6);
    question->addLayout(m_choices);
    question->addWidget(m_back);
    question->addStretch(1);
    body()->addLayout(question);
    auto *end = new QHBoxLayout;
    end->setSpacing(8);
    end->addWidget(m_use);
    end->addWidget(m_close);
    end->addStretch(1);
    body()->addLayout(end);
    connect(m_job.get(), &PictureJob::done, this, [this](const std::shared_ptr<const base::Result<PictureJob::Outcome>> &outcome) {
        if (*outcome)
            showZone((*outcome)->picture, (*outcome)->zone);
        else
            showFailure(outcome->error());
    });
    for (ActionButton *button : {m_back, m_use, m_close})
        button->setAutoDefault(true); // Enter presses what has the focus
    connect(m_back, &QPushButton::clicked, this, [this] { ask(m_current < 0 ? static_cast<int>(m_questions.size()) - 1 : m_current - 1); });
    connect(m_use, &QPushButton::clicked, this, &PictureStrip::confirm);
    connect(m_close, &QPushButton::clicked, this, &PictureStrip::clear);
    refresh();
    hide();
}

PictureStrip::~PictureStrip() = default;

void PictureStrip::read(const QString &path)
{
    begin();
    m_job->start([path] { return greyPictureFromFile(path); });
    refresh();
}

void PictureStrip::read(const QImage &picture)
{
    begin();
    m_job->start([picture] { return greyPictureOf(picture); });
    refresh();
}

bool PictureStrip::hasPicture(const QMimeData &offered)
{
    return offered.hasImage() || !localFile(offered).isEmpty();
}

bool PictureStrip::readFrom(const QMimeData &offered)
{
    if (const QString path = localFile(offered); !path.isEmpty()) {
        read(path);
        return true;
    }
    const QImage picture = offered.hasImage() ? qvariant_cast<QImage>(offered.imageData()) : QImage();
    if (picture.isNull())
        return false;
    read(picture);
    return true;
}

void PictureStrip::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Picture of a machine-readable zone"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(pictureFilePatterns().join(u' ')));
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString &>(&PictureStrip::read));
    dialog->open();
}

void PictureStrip::clear()
{
    m_job->stop();
    m_zone.reset();
    m_failure.reset();
    m_questions.clear();
    m_current = -1;
    m_handedOn = false;
    m_view->clear();
    refresh();
    hide();
    Q_EMIT closed();
}

void PictureStrip::begin()
{
    m_zone.reset();
    m_failure.reset();
    m_questions.clear();
    m_current = -1;
    m_handedOn = false;
    m_view->clear();
    show();
}

bool PictureStrip::isReading() const
{
    return m_job->isRunning();
}

int PictureStrip::openQuestions() const
{
    return static_cast<int>(std::count_if(m_questions.begin(), m_questions.end(), [](const Question &question) { return question.chosen < 0; }));
}

QString PictureStrip::lines() const
{
    if (!m_zone)
        return {};
    QStringList lines;
    for (const ocrb::ReadLine &line : m_zone->lines)
        lines.append(QString::fromLatin1(line.text));
    for (const Question &question : m_questions) {
        if (question.chosen >= 0)
            lines[question.line][question.column] = QLatin1Char(question.choices[question.chosen]);
    }
    return lines.join(u'\n') + u'\n';
}

void PictureStrip::showFailure(const base::Error &error)
{
    if (error.code == base::ErrorCode::Cancelled)
        return;
    m_failure = error;
    refresh();
    m_close->setFocus(Qt::OtherFocusReason);
}

void PictureStrip::showZone(const QImage &picture, const ocrb::ZoneReading &zone)
{
    m_zone = zone;
    for (int line = 0; line < zone.lines.size(); ++line) {
        const QList<ocrb::ReadCharacter> &characters = zone.lines.at(line).characters;
        for (int column = 0; column < characters.size(); ++column) {
            if (characters.at(column).uncertain)
                m_questions.append({line, column, characters.at(column).alternatives, -1});
        }
    }
    m_view->show(picture, zone);
    ask(m_questions.isEmpty() ? -1 : 0);
}

void PictureStrip::ask(int question)
{
    m_current = question >= 0 && question < m_questions.size() ? question : -1;
    refresh();
    if (m_current < 0)
        m_use->setFocus(Qt::OtherFocusReason);
    else if (QLayoutItem *first = m_choices->itemAt(0))
        first->widget()->setFocus(Qt::OtherFocusReason);
}

void PictureStrip::answer(int choice)
{
    if (m_current < 0)
        return;
    m_questions[m_current].chosen = choice;
    // The next one that is open, so that going back to one does not ask all again.
    for (int next = 0; next < m_questions.size(); ++next) {
        const int question = static_cast<int>((m_current + 1 + next) % m_questions.size());
        if (m_questions.at(question).chosen < 0)
            return ask(question);
    }
    ask(-1);
}

void PictureStrip::confirm()
{
    if (!m_zone || openQuestions() > 0)
        return;
    m_handedOn = true;
    refresh();
    Q_EMIT zoneRead(lines());
}

QString PictureStrip::headline() const
{
    if (m_job->isRunning())
        return tr("Reading the picture.");
    if (m_failure)
        return messages::sentence(*m_failure).text();
    if (!m_zone)
        return {};
    if (m_questions.isEmpty())
        return tr("All characters were read clearly. Compare the lines with the strip before you use them.");
    const int count = static_cast<int>(m_questions.size());
    if (count > kManyQuestions)
        return tr("%n character(s) are uncertain: a sharper picture reads better. You can still compare and choose.", nullptr, count);
    const QLocale locale;
    QStringList places;
    for (const Question &question : m_questions.first(std::min(count, kListedQuestions)))
        places.append(tr("line %1, position %2 (%3)").arg(locale.toString(question.line + 1), locale.toString(question.column + 1),
                                                          orList(question.choices)));
    if (count > kListedQuestions)
        places.append(tr("%n more", nullptr, count - kListedQuestions));
    return tr("%n character(s) are uncertain: %1. Compare with the strip and choose.", nullptr, count)
        .arg(locale.createSeparatedList(places));
}

void PictureStrip::clearChoices()
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button whose click is being handled
        delete item;
    }
}

void PictureStrip::refresh()
{
    m_said->setText(headline());
    clearChoices();
    const bool asking = m_zone && !m_handedOn && m_current >= 0;
    if (asking) {
        const Question &question = m_questions.at(m_current);
        const QLocale locale;
        m_asked->setText(tr("%1 of %2: line %3, position %4").arg(locale.toString(m_current + 1), locale.toString(m_questions.size()),
                                                                 locale.toString(question.line + 1), locale.toString(question.column + 1)));
        for (int choice = 0; choice < question.choices.size(); ++choice) {
            const QString glyph(QLatin1Char(question.choices[choice]));
            auto *button = new ActionButton(m_theme, ActionButton::Kind::Plain, glyph);
            button->setAccessibleName(tr("%1: %2").arg(m_asked->text(), glyph == u"<"_s ? tr("filler") : glyph));
            // Arrows and Enter: Alt with a digit opens pages, and a plain key never acts.
            button->setAutoDefault(true);
            connect(button, &QPushButton::clicked, this, [this, choice] { answer(choice); });
            m_choices->addWidget(button);
        }
    }
    m_asked->setVisible(asking);
    m_back->setVisible(m_zone && !m_handedOn && !m_questions.isEmpty() && m_current != 0);
    m_use->setVisible(m_zone && !m_handedOn);
    m_use->setEnabled(openQuestions() == 0);
    m_view->setVisible(m_zone.has_value());
    if (!m_zone)
        return;
    m_view->setTexts(lines().split(u'\n', Qt::SkipEmptyParts));
    QList<ZoneStripView::Spot> spots;
    for (const Question &question : m_questions)
        spots.append({question.line, question.column, question.chosen >= 0});
    m_view->setSpots(spots, m_handedOn ? -1 : m_current);
}

void PictureStrip::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace countersign::ui
