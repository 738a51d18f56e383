#include "core/platform/secret_input.h"

#include "core/platform/file_privacy.h"
#include "core/platform/posix_file.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace countersign::platform {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

/// Switches the terminal's echo off and on again on every way out.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal) : m_terminal(terminal)
    {
        m_changed = ::tcgetattr(m_terminal, &m_before) == 0;
        struct termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        m_changed = m_changed && ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    ~SilentTerminal()
    {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    [[nodiscard]] bool isSilent() const { return m_changed; }

private:
    int m_terminal;
    bool m_changed = false;
    struct termios m_before = {};
};

} // namespace

base::Result<std::size_t> readSecretFromDescriptor(int descriptor, std::span<std::uint8_t> buffer)
{
    std::size_t length = 0;
    while (length < buffer.size()) {
        const ssize_t got = ::read(descriptor, buffer.data() + length, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failReading(u"descriptor %1"_s.arg(descriptor));
        if (got == 0 || buffer[length] == '\n')
            break;
        ++length;
    }
    if (length == buffer.size())
        return fail(ErrorCode::TooLarge, u"secret line"_s);
    if (length > 0 && buffer[length - 1] == '\r')
        --length;
    if (length == 0)
        return fail(ErrorCode::UsageWrong, u"the passphrase is empty"_s, {u"the passphrase is empty"_s});
    return length;
}

base::Result<std::size_t> readSecretFromFile(const QString &path, std::span<std::uint8_t> buffer)
{
    if (const auto checked = requirePrivate(path); !checked)
        return base::failFrom(checked);
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return failReading(path);
    return readSecretFromDescriptor(file.number(), buffer);
}

base::Result<std::size_t> readSecretFromTerminal(const QString &prompt, std::span<std::uint8_t> buffer)
{
    const Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (!terminal.isOpen())
        return fail(ErrorCode::UsageWrong, u"no terminal to ask at"_s, {u"no terminal to ask for the passphrase"_s});
    const QByteArray text = prompt.toLocal8Bit();
    const SilentTerminal silence(terminal.number());
    if (!silence.isSilent() || ::write(terminal.number(), text.constData(), static_cast<std::size_t>(text.size())) < 0)
        return failReading(u"/dev/tty"_s);
    return readSecretFromDescriptor(terminal.number(), buffer);
}

} // namespace countersign::platform
