#pragma once

#include "core/agreements/legal_basis.h"
#include "core/release/letters.h"
#include "ui/reports/report_book.h"

namespace countersign::ui {

/// Who makes a paper copy of a letter, and for whom.
struct LetterCopy
{
    base::CountryCode desk;     ///< whose copy it is
    QString person;
    base::Instant at{};
    QFont font;
    bool training = false;
    bool mirrored = false;
};

/// A released letter on paper: its paragraphs as they came, and what binds the reader on the same page.
[[nodiscard]] ReportPaper paperOf(const release::ReleaseLetter &letter, const LetterCopy &copy, const agreements::LegalBases &bases);

} // namespace countersign::ui
