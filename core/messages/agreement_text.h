#pragma once

#include "core/agreements/agreement.h"

#include <QString>

/// The text of agreements and the names of what a template asks for.
namespace countersign::messages {

/// "7. Categories of information"; an annex has its own name.
[[nodiscard]] QString sectionHeading(const agreements::Section &section);
/// Heading and text as restricted Markdown; what was typed is read as it stands. For paper the heading and each
/// line are blocks of their own; for a note they are one, so that whoever cuts the paragraph cuts both.
[[nodiscard]] QString sectionMarkdown(const agreements::Section &section);
[[nodiscard]] QString sectionParagraph(const agreements::Section &section);
/// How domain.md 5.16 calls a section that is added by hand; annexes with their letter.
[[nodiscard]] QString sectionTitle(std::uint32_t number);
/// "authority_1" as a person reads it: "Authority of the first party".
[[nodiscard]] QString blankText(const QString &name);
/// "reply_hours" likewise: "Reply time".
[[nodiscard]] QString optionText(const QString &name);

} // namespace countersign::messages
