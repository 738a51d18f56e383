#include "core/cases/fields.h"

#include "core/objects/cbor.h"

#include <cmath>

namespace countersign::cases::fields {

using objects::cbor::Writer;

QByteArray text(const QString &value)
{
    Writer out;
    out.text(value);
    return out.take();
}

QByteArray boolean(bool value)
{
    Writer out;
    out.boolean(value);
    return out.take();
}

QByteArray number(std::uint64_t value)
{
    Writer out;
    out.unsignedInt(value);
    return out.take();
}

QByteArray bytes(QByteArrayView value)
{
    Writer out;
    out.bytes(value);
    return out.take();
}

QByteArray nothing()
{
    Writer out;
    out.null();
    return out.take();
}

QByteArray grading(const std::optional<markings::Grading> &value)
{
    if (!value)
        return nothing();
    Writer out;
    out.array(4);
    out.unsignedInt(static_cast<std::uint64_t>(value->scheme));
    for (const char code : {value->source, value->information, value->handling})
        out.unsignedInt(static_cast<unsigned char>(code));
    return out.take();
}

QByteArray marking(const std::optional<markings::Marking> &value)
{
    if (!value)
        return nothing();
    Writer out;
    out.array(6);
    out.unsignedInt(static_cast<std::uint64_t>(value->tlp));
    if (value->pap)
        out.unsignedInt(static_cast<std::uint64_t>(*value->pap));
    else
        out.null();
    out.unsignedInt(value->handling.mask());
    out.text(value->otherRestrictions);
    out.array(static_cast<std::size_t>(value->national.size()));
    for (const markings::NationalMarking &national : value->national) {
        out.array(2);
        out.text(national.text);
        out.text(national.country.text());
    }
    out.boolean(value->orcon);
    return out.take();
}

QByteArray place(const std::optional<QPointF> &value)
{
    if (!value)
        return nothing();
    Writer out;
    out.array(2);
    out.integer(std::llround(value->x() * 100));
    out.integer(std::llround(value->y() * 100));
    return out.take();
}

QByteArray origin(const std::optional<Origin> &value)
{
    if (!value)
        return nothing();
    Writer out;
    out.array(3);
    out.text(value->desk.text());
    out.bytes(value->envelope.view());
    out.bytes(value->paragraph.view());
    return out.take();
}

} // namespace countersign::cases::fields
