#pragma once

#include "core/base/ids.h"
#include "core/cases/change.h"
#include "core/release/question.h"

#include <QList>
#include <QString>

/// What an author has put together and not yet sent: which note, to whom, under what, without which
/// parts. Stored as canonical CBOR so that nothing chosen is lost.
namespace countersign::release {

struct RecipientChoice
{
    base::CountryCode desk;
    Channel channel = Channel::Portal;
    Basis basis;
    agreements::AgreementId agreement;           ///< null = none
    QList<markings::Purpose> purposes;
    bool pointer = false;                        ///< the lesser release: that a record exists, no content
    bool operator==(const RecipientChoice &) const = default;
};

/// A paragraph or attachment that one recipient (null = nobody) does not get.
struct Cut
{
    base::EntityId part;
    base::CountryCode recipient;
    bool operator==(const Cut &) const = default;
};

/// Characters of a paragraph that are not sent; the reader sees "[…]".
struct Redaction
{
    base::EntityId paragraph;
    bool translation = false;
    qsizetype from = 0;                          ///< UTF-16 units
    qsizetype length = 0;
    base::CountryCode recipient;                 ///< null = nobody gets them
    bool operator==(const Redaction &) const = default;
};

/// What the author says a part tells about, where a program cannot see it.
struct PartClasses
{
    base::EntityId part;
    QList<markings::DataClass> classes;          ///< rising
    bool nominal = false;                        ///< beside what the classes say: somebody can be told from it
    bool operator==(const PartClasses &) const = default;
};

struct ReleaseDraft
{
    base::ReleaseId id;
    QByteArray seed;                             ///< 32 random bytes, never sent: ids per recipient follow from it (projection.h)
    base::CaseId caseId;
    base::EntityId note;
    QString version;                             ///< of the note, as it was read: digest in hex
    base::ReleaseId replaces;                    ///< an earlier release that this corrects; null = none
    QString correction;                          ///< why
    base::RequestId answers;                     ///< null = unasked
    QList<RecipientChoice> recipients;
    QList<base::EntityId> attachments;           ///< chosen ones of the case
    QList<base::AlertId> alerts;                 ///< own alerts of the detection family
    QList<Cut> cuts;
    QList<Redaction> redactions;
    QList<base::EntityId> withSource;            ///< paragraphs whose source reference goes along
    bool withTranslation = true;
    QList<ConcernedPerson> persons;              ///< whom it concerns, as the author told the gate
    QList<base::EntityId> sanitised;             ///< paragraphs of which somebody said so
    QList<PartClasses> classes;                  ///< where the author corrects classesOf() (question_from.h)
    QList<GivenAnswer> answersGiven;
    Terms terms;
    QString via;                                 ///< "RSO" or empty
    bool tellOpened = true;
    QString reason;

    bool operator==(const ReleaseDraft &) const = default;
    [[nodiscard]] QByteArray encode() const;
    static base::Result<ReleaseDraft> decode(QByteArrayView bytes);
};

} // namespace countersign::release
