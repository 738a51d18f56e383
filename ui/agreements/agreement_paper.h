#pragma once

#include "core/agreements/template_text.h"
#include "ui/paper/picture_dialog.h"

#include <memory>

namespace countersign::ui {

/// An agreement on paper, through the pages that reports are made of: marking and page number on each, what it
/// is, its sections, and what the checks read from it.
[[nodiscard]] std::shared_ptr<const PaperBook> agreementBook(const PageContext &context, const agreements::Agreement &agreement, bool mirrored);
/// A template as it stands, with its open places.
[[nodiscard]] std::shared_ptr<const PaperBook> templateBook(const PageContext &context, const agreements::Template &form, bool mirrored);

/// The pages to look at, print or make a PDF of; each way out of the vault is in the audit chain first. `id` may be
/// null: not in the register. Opened and returned.
PictureDialog *openAgreementPaper(const PageContext &context, const agreements::AgreementId &id, const QString &title,
                                  std::shared_ptr<const PaperBook> book, QWidget *parent);

} // namespace countersign::ui
