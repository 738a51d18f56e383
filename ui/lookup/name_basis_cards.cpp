#include "ui/lookup/name_basis_cards.h"

#include "core/messages/lookup_sentences.h"
#include "core/messages/name_sentences.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

/// A family of spellings can have twenty members; a chip shows the first ones.
QString elided(const QString &words)
{
    constexpr qsizetype kMost = 44;
    return words.size() <= kMost ? words : words.left(kMost - 1).trimmed() + u'\u2026';
}

} // namespace

NameBasisCards::NameBasisCards(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_searched(new Card(context.theme, tr("Spellings searched"))), m_chips(new FlowLayout(8, 8)),
      m_variantNote(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)),
      m_data(new Card(context.theme, tr("How good the data is"))), m_lists(new RuledGrid(context.theme)),
      m_note(new PlainLabel(context.theme, TextRole::Body, Ink::Sub))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_variantNote->wrapped();
    m_variantNote->setText(tr("Switch one off to search again without it."));
    m_searched->body()->addLayout(m_chips);
    m_searched->body()->addWidget(m_variantNote);
    m_note->wrapped();
    m_data->body()->addWidget(m_lists);
    m_data->body()->addWidget(m_note);
    column->addWidget(m_searched);
    column->addWidget(m_data);
    column->addStretch(1);
    clear();
}

void NameBasisCards::clear()
{
    m_searched->hide();
    m_data->hide();
}

void NameBasisCards::show(const alerts::NameAnswer &answer)
{
    fillVariants(answer.variants);
    fillLists(answer);
}

void NameBasisCards::fillVariants(const QList<alerts::SearchedVariant> &variants)
{
    // The same spellings again: only their state changes, and the keyboard stays where it is.
    bool same = m_variants.size() == variants.size();
    for (int i = 0; same && i < variants.size(); ++i)
        same = m_variants[i].id == variants[i].id;
    if (!same)
        makeChips(variants);
    for (int i = 0; i < variants.size(); ++i) {
        ActionButton *chip = m_variants[i].chip;
        chip->setChecked(variants[i].on);
        chip->setLeadingIcon(variants[i].on ? "check" : "x");
        chip->setAccessibleDescription(variants[i].on ? tr("searched") : tr("switched off"));
    }
    m_searched->setVisible(!variants.isEmpty());
}

void NameBasisCards::makeChips(const QList<alerts::SearchedVariant> &variants)
{
    QString focused;
    for (const Switch &old : std::as_const(m_variants)) {
        if (old.chip->hasFocus())
            focused = old.id;
        m_chips->removeWidget(old.chip);
        old.chip->hide();
        old.chip->deleteLater();
    }
    m_variants.clear();
    for (const alerts::SearchedVariant &variant : variants) {
        const QString words = messages::variantText(variant);
        auto *chip = new ActionButton(m_context.theme, ActionButton::Kind::Chip, elided(words));
        chip->setToolTip(words);
        chip->setAccessibleName(words);
        chip->setCheckable(true);
        connect(chip, &QPushButton::clicked, this, [this, id = variant.id](bool on) { Q_EMIT switched(id, on); });
        m_chips->addWidget(chip);
        chip->show();
        m_variants.append({variant.id, chip});
        if (variant.id == focused)
            chip->setFocus(Qt::OtherFocusReason);
    }
}

void NameBasisCards::fillLists(const alerts::NameAnswer &answer)
{
    const Theme &theme = m_context.theme;
    m_lists->clear();
    for (const alerts::Listing &list : answer.lists) {
        const QDateTime edition = QDateTime::fromString(list.edition, Qt::ISODateWithMs);
        auto *name = new PlainLabel(theme, isolated(list.list));
        name->wrapped();
        QString words = tr("edition unknown");
        Ink ink = Ink::Near;
        if (edition.isValid()) {
            const base::Instant at = base::fromMillis(edition.toMSecsSinceEpoch());
            const auto age = answer.askedAt - at;
            words = u"%1 · %2"_s.arg(QLocale().toString(edition.date(), u"d MMM yyyy"_s), messages::ageText(at, answer.askedAt));
            ink = age > alerts::kVeryOldData ? Ink::Near : Ink::Text;
        }
        auto *age = new PlainLabel(theme, words, TextRole::Body, ink);
        age->wrapped();
        m_lists->addRow({name, age});
    }
    const QLocale locale;
    m_lists->addRow({new PlainLabel(theme, tr("Persons searched")), new PlainLabel(theme, locale.toString(answer.personsSearched))});
    m_lists->setStretch(0, 1);
    m_lists->setStretch(1, 1);
    const QString missing = messages::missingText(answer.coverage);
    m_note->setText(u"%1%2. %3"_s.arg(messages::coverageText(answer.coverage), missing.isEmpty() ? QString() : u" (%1)"_s.arg(missing),
                                     tr("Every question is kept, encrypted, with its reason.")));
    m_data->show();
}

} // namespace countersign::ui
