#include "core/store/store_schema.h"

#include <QDir>

// Outside of any namespace, as Q_INIT_RESOURCE asks. A static library's resources are
// linked only where someone names them.
static void nameResources()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace countersign::store {

QString schemaFolder()
{
    nameResources();
    return QStringLiteral(":/countersign/store/migrations");
}

} // namespace countersign::store
