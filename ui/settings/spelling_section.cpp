#include "ui/settings/spelling_section.h"

#include "core/names/token.h"
#include "ui/widgets/visible_text.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using names::SpellingFamilies;

namespace {

/// Longer texts are cut: a table of that size belongs into the product.
constexpr int kMostLetters = 32 * 1024;
constexpr std::chrono::milliseconds kPause{400};

QString faultText(const SpellingFamilies::LineFault &fault)
{
    const QString spelling = isolatedLtr(QString::fromLatin1(fault.spelling));
    switch (fault.fault) {
    case SpellingFamilies::Fault::OneSpelling:
        return SpellingSection::tr("Line %1 has only %2. A family needs two spellings or more.").arg(fault.line).arg(spelling);
    case SpellingFamilies::Fault::NotLatin:
        return SpellingSection::tr("Line %1 holds letters other than A to Z. They are left out; names in other scripts are read by themselves.")
            .arg(fault.line);
    case SpellingFamilies::Fault::InTwoFamilies: break;
    }
    return SpellingSection::tr("Line %1: %2 stands in another family already and stays there.").arg(fault.line).arg(spelling);
}

} // namespace

SpellingSection::SpellingSection(const PageContext &context)
    : SettingsSection(context, tr("Spellings of names")), m_lines(new QPlainTextEdit),
      m_state(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)),
      m_undo(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Undo"), "undo-2")), m_pause(new QTimer(this))
{
    Card *card = addCard(tr("Spellings of this desk"),
                         tr("Spellings that documents of your region use for one another, one family a line: the look-up takes "
                            "each for the others. They are added to those that Countersign knows, and stay on this computer."));
    m_lines->setAccessibleName(tr("Spelling families, one a line"));
    m_lines->setPlaceholderText(tr("SOMCHAI SOMCHAY SOMXAY"));
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(context.theme.font(TextRole::Mono));
    m_lines->setMinimumHeight(context.theme.px(180));
    m_lines->setPlainText(stored());
    m_before = stored();
    card->body()->addWidget(m_lines);
    m_state->wrapped();
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_undo, 0, Qt::AlignLeading);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &SpellingSection::apply);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        check();
        m_pause->start();
    });
    connect(m_undo, &QPushButton::clicked, this, &SpellingSection::undo);
    check();
}

QString SpellingSection::stored() const
{
    return m_context.session.settings().value(names::kSpellingsSetting, {});
}

void SpellingSection::check()
{
    const QString text = m_lines->toPlainText();
    const QList<SpellingFamilies::LineFault> faults = SpellingFamilies::faultsOf(text);
    const int families = SpellingFamilies::fromLines(text).size();
    m_undo->setEnabled(text != m_before);
    if (text.size() > kMostLetters) {
        m_state->setInk(Ink::Near);
        m_state->setText(tr("The text is too long, so the end of it is not kept."));
    } else if (!faults.isEmpty()) {
        m_state->setInk(Ink::Near);
        m_state->setText(faultText(faults.front()));
    } else {
        m_state->setInk(Ink::Sub);
        m_state->setText(families == 0 ? tr("No families of this desk yet.") : tr("%n family(ies), in use.", nullptr, families));
    }
}

void SpellingSection::apply()
{
    m_context.session.settings().setValue(names::kSpellingsSetting, m_lines->toPlainText().left(kMostLetters));
}

void SpellingSection::undo()
{
    const QString now = m_lines->toPlainText();
    m_lines->setPlainText(m_before);
    m_before = now;
    m_pause->stop();
    apply();
    check();
    m_lines->setFocus(Qt::OtherFocusReason);
}

/// Who leaves the page before the pause is over keeps what was typed.
void SpellingSection::hideEvent(QHideEvent *event)
{
    SettingsSection::hideEvent(event);
    if (m_pause->isActive()) {
        m_pause->stop();
        apply();
    }
}

} // namespace countersign::ui
