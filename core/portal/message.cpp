#include "core/portal/message.h"

namespace countersign::portal {

Method methodFromText(std::string_view text)
{
    if (text == "GET")
        return Method::Get;
    if (text == "POST")
        return Method::Post;
    if (text == "PUT")
        return Method::Put;
    if (text == "DELETE")
        return Method::Delete;
    return Method::Other;
}

QByteArray methodText(Method method)
{
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET");
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    case Method::Delete:
        return QByteArrayLiteral("DELETE");
    case Method::Other:
        break;
    }
    return {};
}

} // namespace countersign::portal
