#include "ui/courier/courier_words.h"

#include "core/messages/isolates.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using Summary = workstation::CourierService::Summary;

namespace {
struct CourierWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::CourierWords)
};
constexpr qsizetype kMostNamed = 8; ///< missing files that are named one by one
}

QString courierWrittenText(const Summary &summary)
{
    const QString to = messages::code(summary.to.text());
    if (summary.letters == 0)
        return CourierWords::tr("Nothing waits for %1. The file holds no letter; you need not carry it.").arg(to);
    const QString more = summary.left > 0 ? u' ' + CourierWords::tr("%n more did not fit: write another file once these have arrived.", nullptr, summary.left)
                                          : QString();
    return CourierWords::tr("File number %1 for %2 holds %n letter(s). Only %2 can open it. They stay in the queue until %2 has signed for them; "
                            "if the portal brings them too, nothing comes twice.", nullptr, summary.letters)
        .arg(QString::number(summary.number), to) + more;
}

QString courierReadText(const Summary &summary)
{
    QStringList said{CourierWords::tr("File number %1 from %2 held %n letter(s).", nullptr, summary.letters)
                         .arg(QString::number(summary.number), messages::code(summary.from.text()))};
    said << CourierWords::tr("%n came in now.", nullptr, summary.taken);
    if (summary.known > 0)
        said << CourierWords::tr("%n had come before.", nullptr, summary.known);
    if (summary.aside > 0)
        said << CourierWords::tr("%n was set aside; the Inbox says why.", nullptr, summary.aside);
    return said.join(u' ');
}

QString courierMissingText(const Summary &summary)
{
    if (summary.missing.isEmpty())
        return {};
    QStringList numbers;
    for (const std::uint64_t number : summary.missing.mid(0, kMostNamed))
        numbers << QString::number(number);
    const QString from = messages::code(summary.from.text());
    const auto more = static_cast<int>(summary.missing.size() - numbers.size());
    if (more > 0)
        return CourierWords::tr("Files %1 and %n more from %2 never came here. Ask that desk for them.", nullptr, more)
            .arg(QLocale().createSeparatedList(numbers), from);
    return CourierWords::tr("%n file(s) from %2 never came here: %1. Ask that desk for what lacks.", nullptr, static_cast<int>(numbers.size()))
        .arg(QLocale().createSeparatedList(numbers), from);
}

} // namespace countersign::ui
