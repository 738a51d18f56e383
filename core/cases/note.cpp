#include "core/cases/note.h"

#include <algorithm>

namespace countersign::cases {

markings::Marking Note::marking() const
{
    std::optional<markings::Marking> strictest;
    for (const Paragraph &paragraph : paragraphs) {
        // An empty line that waits for words says nothing yet.
        if (!paragraph.marking && paragraph.text.isEmpty() && paragraph.translation.isEmpty())
            continue;
        const markings::Marking own = paragraph.marking.value_or(markings::Marking{});
        strictest = strictest ? markings::strictest(*strictest, own) : own;
    }
    return strictest.value_or(markings::Marking{});
}

int Note::conflicts() const
{
    return static_cast<int>(std::count_if(paragraphs.begin(), paragraphs.end(),
                                          [](const Paragraph &paragraph) { return paragraph.isConflict(); }));
}

} // namespace countersign::cases
