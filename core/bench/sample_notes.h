#pragma once

#include "core/cases/case_file.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Invented cases, for measuring the search.
namespace countersign::bench {

inline constexpr int kNotesACase = 10;

/// The n-th case: ten notes of one to four paragraphs in one of eight languages (English, Thai,
/// Burmese, Khmer, Chinese, Arabic, Vietnamese, Indonesian); the same number gives the same case.
[[nodiscard]] cases::CaseFile sampleCase(quint64 number);
/// Words and beginnings of document numbers that people would type, in all eight languages.
[[nodiscard]] QStringList sampleQueries();

} // namespace countersign::bench
