#include "ui/release/terms_form.h"

#include "ui/release/labelled.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::ReleaseDraft;

namespace {

constexpr int kMostRecallHours = 24 * 90;

QLineEdit *dateField(const Theme &theme)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(u"2026-12-31"_s);
    field->setMaxLength(10);
    field->setFixedWidth(theme.px(118));
    field->setLayoutDirection(Qt::LeftToRight);
    return field;
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

TermsForm::TermsForm(const PageContext &context, DraftDesk &desk, QWidget *parent)
    : Card(context.theme, tr("Terms for every recipient"), parent), m_context(context), m_desk(desk), m_expiry(dateField(context.theme)),
      m_review(dateField(context.theme)), m_caveat(new QLineEdit), m_contact(new QLineEdit), m_recall(new QSpinBox),
      m_rso(new QCheckBox(tr("By way of the Regional Support Office (RSO)"))), m_tell(new QCheckBox(tr("Tell me when it is opened"))),
      m_translations(new QCheckBox(tr("With the unofficial translations")))
{
    build();
    bind();
    connect(&desk, &DraftDesk::opened, this, &TermsForm::refresh);
    connect(&desk, &DraftDesk::draftChanged, this, &TermsForm::refresh);
}

void TermsForm::build()
{
    const Theme &theme = m_context.theme;
    body()->setSpacing(8);
    m_recall->setRange(0, kMostRecallHours);
    m_recall->setSuffix(QChar(QChar::Nbsp) + tr("h", "hours, after a number"));
    m_recall->setSpecialValueText(tr("Not set"));
    m_caveat->setMaxLength(1000);
    m_contact->setMaxLength(300);
    m_caveat->setMinimumWidth(theme.px(300));
    m_contact->setMinimumWidth(theme.px(240));
    auto *flow = new FlowLayout(theme.px(14), theme.px(8));
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(labelled(theme, tr("To be gone by"), m_expiry));
    flow->addWidget(labelled(theme, tr("Review on"), m_review));
    flow->addWidget(labelled(theme, tr("After a recall"), m_recall));
    flow->addWidget(labelled(theme, tr("Caveat"), m_caveat));
    flow->addWidget(labelled(theme, tr("Contact"), m_contact));
    body()->addLayout(flow);
    auto *boxes = new FlowLayout(theme.px(18), theme.px(6));
    boxes->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox *box : {m_tell, m_translations, m_rso})
        boxes->addWidget(box);
    body()->addLayout(boxes);
}

void TermsForm::bind()
{
    const auto day = [this](QLineEdit *field, QDate release::Terms::*which) {
        connect(field, &QLineEdit::textEdited, this, [this, which](const QString &text) {
            const QDate said = QDate::fromString(text.trimmed(), Qt::ISODate);
            m_desk.change([&](ReleaseDraft &draft) { draft.terms.*which = said; });
        });
    };
    day(m_expiry, &release::Terms::expiry);
    day(m_review, &release::Terms::review);
    const auto words = [this](QLineEdit *field, QString release::Terms::*which) {
        connect(field, &QLineEdit::textEdited, this, [this, which](const QString &text) {
            m_desk.change([&](ReleaseDraft &draft) { draft.terms.*which = text; });
        });
    };
    words(m_caveat, &release::Terms::caveat);
    words(m_contact, &release::Terms::contact);
    connect(m_recall, &QSpinBox::valueChanged, this, [this](int hours) {
        m_desk.change([hours](ReleaseDraft &draft) { draft.terms.recallHours = static_cast<std::uint32_t>(hours); });
    });
    connect(m_rso, &QCheckBox::clicked, this, [this](bool on) { m_desk.change([on](ReleaseDraft &draft) { draft.via = on ? u"RSO"_s : QString(); }); });
    connect(m_tell, &QCheckBox::clicked, this, [this](bool on) { m_desk.change([on](ReleaseDraft &draft) { draft.tellOpened = on; }); });
    connect(m_translations, &QCheckBox::clicked, this,
            [this](bool on) { m_desk.change([on](ReleaseDraft &draft) { draft.withTranslation = on; }); });
}

void TermsForm::refresh()
{
    const ReleaseDraft &draft = m_desk.draft();
    // What is being typed is left alone: half a date is no date yet.
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->hasFocus() || field->text() == text)
            return;
        field->setText(text);
        field->setCursorPosition(0);
    };
    put(m_expiry, isoDay(draft.terms.expiry));
    put(m_review, isoDay(draft.terms.review));
    put(m_caveat, draft.terms.caveat);
    put(m_contact, draft.terms.contact);
    const QSignalBlocker quiet(m_recall);
    m_recall->setValue(static_cast<int>(std::min<std::uint32_t>(draft.terms.recallHours, kMostRecallHours)));
    m_rso->setChecked(!draft.via.isEmpty());
    m_tell->setChecked(draft.tellOpened);
    m_translations->setChecked(draft.withTranslation);
}

void TermsForm::focusOn(Field field)
{
    QWidget *which = field == Field::Expiry ? static_cast<QWidget *>(m_expiry->text().isEmpty() || !m_review->text().isEmpty() ? m_expiry : m_review)
        : field == Field::Recall            ? static_cast<QWidget *>(m_recall)
        : field == Field::Caveat            ? static_cast<QWidget *>(m_caveat)
                                            : static_cast<QWidget *>(m_contact);
    which->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
