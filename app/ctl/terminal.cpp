#include "app/ctl/terminal.h"

#include <cstdio>

namespace countersign::ctl {

namespace {

void print(std::FILE *channel, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), channel);
    std::fflush(channel);
}

} // namespace

void printAnswer(const QString &text)
{
    print(stdout, text);
}

void printRemark(const QString &text)
{
    print(stderr, text);
}

} // namespace countersign::ctl
