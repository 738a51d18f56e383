#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/ruled_grid.h"

namespace countersign::ui {

/// Today's questions of this desk and what came of them.
class AskedCard : public Card
{
    Q_OBJECT
public:
    AskedCard(const PageContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void fill(const QList<workstation::AskedQuestion> &questions);

    PageContext m_context;
    RuledGrid *m_rows;
};

} // namespace countersign::ui
