#include "app/preview/foreign_file.h"
#include "core/platform/confinement.h"
#include "core/platform/process_hardening.h"

#include <QCoreApplication>
#include <QFile>

// Shows one foreign file (trust.md 9): it comes through the standard input, pages go back through the
// standard output. By the time the first foreign byte is looked at nothing else can be reached.

using namespace countersign;
using namespace countersign::preview;

namespace {

constexpr int kFailure = 3;
constexpr int kInput = 0;
constexpr int kOutput = 1;
constexpr qint64 kReadAtOnce = 1 << 16;

bool send(QFile &out, FrameKind kind, QByteArrayView rest)
{
    const QByteArray frame = encodeFrame(kind, rest);
    return out.write(frame) == frame.size() && out.flush();
}

bool refuse(QFile &out, RefusedBecause why)
{
    const char word = static_cast<char>(why);
    return send(out, FrameKind::Refused, QByteArrayView(&word, 1));
}

Shown<ForeignFilePtr> openFile(const QByteArray &rest)
{
    if (rest.isEmpty())
        return tl::unexpected(RefusedBecause::NotUnderstood);
    switch (static_cast<FileKind>(rest.at(0))) {
    case FileKind::Picture:
        return openPicture(rest.sliced(1));
    case FileKind::Pdf:
        return openPdf(rest.sliced(1));
    }
    return tl::unexpected(RefusedBecause::NotUnderstood);
}

bool answerPage(QFile &out, ForeignFile &file, const QByteArray &rest)
{
    const auto wanted = decodePage(rest);
    if (!wanted)
        return refuse(out, RefusedBecause::TooLarge);
    const auto picture = file.render(*wanted);
    return picture ? send(out, FrameKind::Picture, encodeBitmap(*picture)) : refuse(out, picture.error());
}

/// False ends the program.
bool answer(QFile &out, ForeignFilePtr &file, const Frame &frame)
{
    if (frame.kind == FrameKind::File && !file) {
        auto opened = openFile(frame.rest);
        if (!opened)
            return refuse(out, opened.error());
        file = std::move(*opened);
        return send(out, FrameKind::Opened, encodeNumber(file->pages()));
    }
    if (frame.kind == FrameKind::Page && file)
        return answerPage(out, *file, frame.rest);
    if (frame.kind == FrameKind::AllText && file) {
        const auto words = file->text();
        return words ? send(out, FrameKind::Text, *words) : refuse(out, words.error());
    }
    return false;
}

int serve(QFile &in, QFile &out)
{
    FrameReader reader;
    ForeignFilePtr file;
    QByteArray piece(kReadAtOnce, Qt::Uninitialized);
    for (;;) {
        Frame frame;
        const auto whole = reader.next(frame);
        if (!whole)
            return kFailure;
        if (*whole) {
            if (!answer(out, file, frame))
                return kFailure;
            continue;
        }
        const qint64 got = in.read(piece.data(), piece.size());
        if (got <= 0)
            return got == 0 ? 0 : kFailure;
        reader.add(QByteArrayView(piece.constData(), got));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (!platform::forbidCoreDumps())
        return kFailure;
    const QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    if (!in.open(kInput, QIODevice::ReadOnly | QIODevice::Unbuffered) || !out.open(kOutput, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return kFailure;
    loadPictureReaders();
    loadPdfReader();
    if (!platform::confineThisProcess())
        return kFailure;
    return serve(in, out);
}
