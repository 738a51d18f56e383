#pragma once

#include <QString>

namespace countersign::store {

/// Resource folder with the store's numbered migrations, for database::migrate().
[[nodiscard]] QString schemaFolder();

} // namespace countersign::store
