#pragma once

#include "core/alerts/name_lookup.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QVBoxLayout;

namespace countersign::ui {

/// A listed person as the list prints it: all names, births, nationalities, documents and
/// remarks, with the edition they come from.
class PersonDialog : public QDialog
{
    Q_OBJECT
public:
    PersonDialog(const PageContext &context, const alerts::NameMatch &match, QWidget *parent);

private:
    void addListing(QVBoxLayout &column, const alerts::Listing &listing);
    void addNames(QVBoxLayout &column, const alerts::NameMatch &match);
    void addLife(QVBoxLayout &column, const alerts::ListedPerson &person);
    void addDocuments(QVBoxLayout &column, const QList<alerts::ListedDocument> &documents);

    PageContext m_context;
};

/// "12 Aug 1974", "about 1970", "1970 to 1974".
[[nodiscard]] QString birthText(const alerts::ListedBirth &birth);

} // namespace countersign::ui
