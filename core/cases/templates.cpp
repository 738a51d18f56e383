#include "core/cases/templates.h"

#include "core/cases/edits.h"
#include "core/cases/markdown.h"

namespace countersign::cases {

using namespace Qt::StringLiterals;

QList<Paragraph> paragraphsOf(const QString &body, const QString &language, const base::DeviceId &device)
{
    QStringList blocks = paragraphsOf(body);
    if (blocks.isEmpty())
        blocks.append(QString());
    QList<Paragraph> paragraphs;
    QString order;
    for (QString &block : blocks) {
        Paragraph paragraph;
        paragraph.id = newEntity();
        paragraph.order = order = orderBetween(order, {}, device);
        paragraph.text = block.remove(u"{cursor}"_s);
        paragraph.language = language;
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

} // namespace countersign::cases
