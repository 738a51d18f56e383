#pragma once

#include "core/store/search_store.h"

namespace countersign::store {

/// A row of the search index.
struct SearchEntry
{
    EntityId note, entity;
    SearchedKind kind = SearchedKind::Paragraph;
    int part = 0;
    QString title;                       ///< of the note
    QString context;                     ///< titles above the text
    QString text;                        ///< plain
    std::optional<markings::Marking> marking;
    QString grading, author, language;
    base::Instant changedAt{};

    [[nodiscard]] QByteArray digest() const;
};

/// Everything of a case that can be found. Of a long text several parts.
[[nodiscard]] QList<SearchEntry> entriesOf(const cases::CaseFile &file, const QHash<EntityId, QString> &attachmentTexts);

} // namespace countersign::store
