#include "ui/lookup/person_dialog.h"

#include "core/documents/country_table.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/card.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QDateTime>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

QString birthText(const alerts::ListedBirth &birth)
{
    if (birth.from.isNull())
        return {};
    QString text = messages::dateText(birth.from);
    if (!birth.to.isNull() && birth.to != birth.from)
        text = PersonDialog::tr("%1 to %2", "dates").arg(text, messages::dateText(birth.to));
    return birth.approximate ? PersonDialog::tr("about %1", "date").arg(text) : text;
}

PersonDialog::PersonDialog(const PageContext &context, const alerts::NameMatch &match, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    const Theme &theme = context.theme;
    const alerts::ListedPerson &person = match.person;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(person.entity ? tr("Listed entity") : tr("Listed person"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    auto *title = new PlainLabel(theme, isolated(person.names.isEmpty() ? person.listing.personName : person.names.front().text),
                                 TextRole::Title);
    title->wrapped();
    all->addWidget(title);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    addListing(*column, person.listing);
    addNames(*column, match);
    addLife(*column, person);
    addDocuments(*column, person.documents);
    if (!person.comments.isEmpty()) {
        auto *card = new Card(theme, tr("Remarks of the list"));
        auto *remarks = new PlainLabel(theme, isolated(person.comments));
        remarks->wrapped();
        card->body()->addWidget(remarks);
        column->addWidget(card);
    }
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setAccessibleName(windowTitle());
    area->setWidget(content);
    all->addWidget(area, 1);
    auto *close = new ActionButton(theme, ActionButton::Kind::Primary, tr("Done"));
    close->setKeyHint(tr("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    all->addWidget(close, 0, Qt::AlignTrailing);
    resize(theme.px(680), qMin(theme.px(620), parent->window()->height() - 40));
    close->setFocus();
}

void PersonDialog::addListing(QVBoxLayout &column, const alerts::Listing &listing)
{
    const Theme &theme = m_context.theme;
    auto *grid = new RuledGrid(theme);
    grid->addFact(tr("List"), isolated(listing.list));
    grid->addFact(tr("Reference"), isolatedLtr(listing.reference), TextRole::Mono);
    grid->addFact(tr("Authority"), isolated(listing.authority));
    const QDateTime edition = QDateTime::fromString(listing.edition, Qt::ISODateWithMs);
    const QString age = edition.isValid()
                            ? messages::longAgeText(base::fromMillis(edition.toMSecsSinceEpoch()), m_context.clock.now())
                            : QString();
    const QString date = edition.isValid() ? QLocale().toString(edition.date(), u"d MMM yyyy"_s) : isolatedLtr(listing.edition);
    grid->addFact(tr("Edition"), age.isEmpty() ? date : u"%1 · %2"_s.arg(date, age));
    column.addWidget(grid);
    auto *note = new PlainLabel(theme, tr("People are added and taken off. Check the newest edition and follow the authority before anything "
                                          "is done."),
                                TextRole::Body, Ink::Sub);
    note->wrapped();
    column.addWidget(note);
}

void PersonDialog::addNames(QVBoxLayout &column, const alerts::NameMatch &match)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, tr("Names"));
    auto *grid = new RuledGrid(theme);
    for (int i = 0; i < match.person.names.size(); ++i) {
        const alerts::ListedName &name = match.person.names[i];
        auto *text = new PlainLabel(theme, isolated(name.text), i == match.name ? TextRole::Strong : TextRole::Body);
        text->wrapped();
        QStringList about;
        if (i == match.name)
            about << tr("matched");
        if (i == 0)
            about << tr("main name");
        if (!name.script.isEmpty() && name.script != u"Latn"_s)
            about << tr("original script");
        if (!name.quality.isEmpty())
            about << tr("quality: %1", "the list's own word").arg(isolated(name.quality));
        auto *words = new PlainLabel(theme, about.join(u" · "_s), TextRole::Body, Ink::Sub);
        words->wrapped();
        grid->addRow({text, words});
    }
    grid->setStretch(0, 3);
    grid->setStretch(1, 2);
    card->body()->addWidget(grid);
    column.addWidget(card);
}

void PersonDialog::addLife(QVBoxLayout &column, const alerts::ListedPerson &person)
{
    QStringList births;
    for (const alerts::ListedBirth &birth : person.births)
        births << birthText(birth);
    births.removeAll(QString());
    QStringList nationalities;
    for (const base::CountryCode &code : person.nationalities)
        nationalities << messages::countryText(code);
    for (const QString &printed : person.nationalityTexts)
        nationalities << isolated(printed);
    QStringList places;
    for (const QString &place : person.birthPlaces)
        places << isolated(place);
    auto *card = new Card(m_context.theme, person.entity ? tr("Origin") : tr("Birth and nationality"));
    auto *grid = new RuledGrid(m_context.theme);
    const auto fact = [grid](const QString &name, const QStringList &values) {
        if (!values.isEmpty())
            grid->addFact(name, values.join(u'\n'));
    };
    fact(tr("Born"), births);
    fact(tr("Place of birth"), places);
    fact(tr("Nationality"), nationalities);
    if (grid->rowCount() == 0)
        grid->addFact(tr("Born"), tr("the list does not say"));
    card->body()->addWidget(grid);
    column.addWidget(card);
}

void PersonDialog::addDocuments(QVBoxLayout &column, const QList<alerts::ListedDocument> &documents)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, tr("Documents"));
    if (documents.isEmpty()) {
        card->body()->addWidget(new PlainLabel(theme, tr("The list names none."), TextRole::Body, Ink::Sub));
    } else {
        auto *grid = new RuledGrid(theme);
        grid->setHead({tr("Number"), tr("Kind"), tr("Issuer"), tr("Valid until")});
        for (const alerts::ListedDocument &document : documents) {
            auto *number = new PlainLabel(theme, isolatedLtr(document.number.isEmpty() ? document.printed : document.number), TextRole::Mono);
            auto *kind = new PlainLabel(theme, messages::typeText(document.type));
            kind->wrapped();
            grid->addRow({number, kind, new PlainLabel(theme, document.issuer.isNull() ? u"\u2013"_s : isolatedLtr(document.issuer.text())),
                          new PlainLabel(theme, document.expiresOn.isNull() ? u"\u2013"_s : messages::dateText(document.expiresOn))});
        }
        grid->setStretch(1, 1);
        card->body()->addWidget(grid);
    }
    column.addWidget(card);
}

} // namespace countersign::ui
