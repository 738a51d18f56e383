#pragma once

#include "core/alerts/name_lookup.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/ruled_grid.h"

class QVBoxLayout;

namespace countersign::ui {

/// Beside the persons found: every spelling that was searched, each with its switch, and
/// the lists that were searched with their editions.
class NameBasisCards : public QWidget
{
    Q_OBJECT
public:
    NameBasisCards(const PageContext &context, QWidget *parent = nullptr);
    void show(const alerts::NameAnswer &answer);
    void clear();

Q_SIGNALS:
    void switched(const QString &id, bool on);

private:
    struct Switch
    {
        QString id;
        ActionButton *chip;
    };
    void fillVariants(const QList<alerts::SearchedVariant> &variants);
    void makeChips(const QList<alerts::SearchedVariant> &variants);
    void fillLists(const alerts::NameAnswer &answer);

    PageContext m_context;
    Card *m_searched;
    QLayout *m_chips;
    QList<Switch> m_variants;
    PlainLabel *m_variantNote;
    Card *m_data;
    RuledGrid *m_lists;
    PlainLabel *m_note;
};

} // namespace countersign::ui
