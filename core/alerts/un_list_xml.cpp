#include "core/alerts/un_list_xml.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace countersign::alerts::unlist {

using namespace Qt::StringLiterals;

namespace {

// A real entry is three deep and has about 150 elements; these stop a hostile file.
constexpr int kMaxDepth = 8;
constexpr int kMaxElements = 20'000;
constexpr qsizetype kMaxText = 64 << 10;

Element readNested(QXmlStreamReader &xml, int depth, int &elements)
{
    Element element;
    element.name = xml.name().toString();
    element.line = xml.lineNumber();
    if (depth > kMaxDepth || ++elements > kMaxElements) {
        xml.raiseError(u"entry too large"_s);
        return element;
    }
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            element.children.append(readNested(xml, depth + 1, elements));
        else if (token == QXmlStreamReader::EndElement)
            break;
        else if (token == QXmlStreamReader::EntityReference)
            xml.raiseError(u"entity"_s);
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
        if (text.size() > kMaxText)
            xml.raiseError(u"text too long"_s);
    }
    element.text = text.simplified();
    return element;
}

} // namespace

QString Element::value(QLatin1StringView child) const
{
    const Element *found = first(child);
    return found == nullptr ? QString() : found->text;
}

const Element *Element::first(QLatin1StringView child) const
{
    const auto at = std::find_if(children.begin(), children.end(),
                                 [child](const Element &element) { return element.name == child; });
    return at == children.end() ? nullptr : &*at;
}

bool Element::isEmpty() const
{
    return text.isEmpty()
           && std::all_of(children.begin(), children.end(), [](const Element &child) { return child.isEmpty(); });
}

Element readElement(QXmlStreamReader &xml)
{
    int elements = 0;
    return readNested(xml, 0, elements);
}

} // namespace countersign::alerts::unlist
