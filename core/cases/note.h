#pragma once

#include "core/base/country_code.h"
#include "core/cases/change.h"
#include "core/markings/grading.h"
#include "core/markings/marking.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign::cases {

enum class TextDirection : std::uint8_t { Auto = 0, LeftToRight = 1, RightToLeft = 2 };

/// A value of a place with who put it there.
template<typename T>
struct Version
{
    T value{};
    Dot dot;
    base::UserId author;
    QString authorName;
    base::Instant at{};
};

/// Where a paragraph was filed from: a part of what another desk released to us. What binds it is the
/// contract of that release, however its text is edited since.
struct Origin
{
    base::CountryCode desk;                         ///< that released it
    base::EnvelopeId envelope;
    EntityId paragraph;                             ///< of that release
    bool operator==(const Origin &) const = default;
};

/// One paragraph as it stands. `text` is restricted Markdown (markdown.h): one block, or the lines of
/// one list or table. Several live versions of a text are all kept; `text` is then the first of them.
struct Paragraph
{
    EntityId id;
    QString order;
    QString text;
    std::optional<markings::Grading> grading;
    std::optional<markings::Marking> marking;       ///< not marked = as the note
    QString source;
    QString language;
    TextDirection direction = TextDirection::Auto;
    QString translation;                            ///< always unofficial
    QString translationLanguage;
    std::optional<Origin> origin;                   ///< nothing: written here
    base::Instant gradedAt{};                       ///< when its grading was put there; 0 = has none
    QString authorName;                             ///< of the text
    base::Instant changedAt{};

    QList<Version<QString>> texts;                  ///< more than one: they wait for a person
    QList<Version<QString>> translations;
    QList<Version<QString>> gradings;               ///< "A2"; more than one likewise
    QString before;                                 ///< text all of them had seen, for "Before"
    [[nodiscard]] bool isConflict() const { return texts.size() > 1 || translations.size() > 1 || gradings.size() > 1; }
};

struct Note
{
    CaseId caseId;
    EntityId id;
    QString title;
    QString templateName;
    QList<Paragraph> paragraphs;                    ///< in their order
    int version = 0;                                ///< revisions that touched it
    base::Instant changedAt{};
    [[nodiscard]] markings::Marking marking() const; ///< strictest of its paragraphs (domain.md 5.12)
    [[nodiscard]] int conflicts() const;
};

/// A key between two others in the order of text, so that two machines can insert without moving
/// anything: "" stands for the beginning or the end. `device` parts equal choices.
QString orderBetween(const QString &before, const QString &after, const base::DeviceId &device);

} // namespace countersign::cases
