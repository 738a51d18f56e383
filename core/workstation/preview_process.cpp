#include "core/workstation/preview_process.h"

#include "core/platform/child_process.h"
#include "core/workstation/worker.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

namespace countersign::workstation {

using base::ErrorCode;
using namespace Qt::StringLiterals;
using preview::Frame;
using preview::FrameKind;

namespace {

constexpr int kPoll = 50; ///< milliseconds between two looks at the stop token

/// Beside this program, or where it was built.
QString programFile()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &path : {folder + u"/countersign-preview"_s, folder + u"/../bin/countersign-preview"_s}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

tl::unexpected<base::Error> refused(const QByteArray &rest)
{
    switch (rest.isEmpty() ? preview::RefusedBecause::NotUnderstood : static_cast<preview::RefusedBecause>(rest.at(0))) {
    case preview::RefusedBecause::TooLarge:
        return base::fail(ErrorCode::PreviewTooLarge);
    case preview::RefusedBecause::NeedsPassword:
        return base::fail(ErrorCode::PreviewLocked);
    case preview::RefusedBecause::NotUnderstood:
    case preview::RefusedBecause::NoSuchPage:
        break;
    }
    return base::fail(ErrorCode::PreviewNotPossible, u"refused"_s);
}

/// Nothing that the process says is believed beyond its form.
base::Status takeFrame(const Frame &frame, PreviewAnswer &answer)
{
    switch (frame.kind) {
    case FrameKind::Opened: {
        const auto pages = preview::decodeNumber(frame.rest);
        if (!pages || *pages < 1 || *pages > preview::kMostPages)
            return base::fail(ErrorCode::PreviewNotPossible, u"pages"_s);
        answer.pages = *pages;
        return {};
    }
    case FrameKind::Picture: {
        auto picture = preview::decodeBitmap(frame.rest);
        if (!picture)
            return base::fail(ErrorCode::PreviewNotPossible, u"picture"_s);
        answer.picture = std::move(*picture);
        return {};
    }
    case FrameKind::Text:
        answer.text = QString::fromUtf8(frame.rest);
        return {};
    case FrameKind::Refused:
        return refused(frame.rest);
    default:
        return base::fail(ErrorCode::PreviewNotPossible, u"frame"_s);
    }
}

/// Two answers: what the file is, and what was asked.
base::Result<PreviewAnswer> listen(QProcess &process, std::stop_token stop)
{
    const QDeadlineTimer deadline(kPreviewSeconds * 1000);
    preview::FrameReader reader;
    PreviewAnswer answer;
    for (int taken = 0; taken < 2;) {
        reader.add(process.readAllStandardOutput());
        Frame frame;
        const auto whole = reader.next(frame);
        if (!whole)
            return base::fail(ErrorCode::PreviewNotPossible, u"form of an answer"_s);
        if (*whole) {
            if (const auto good = takeFrame(frame, answer); !good)
                return base::failFrom(good);
            ++taken;
            continue;
        }
        if (stop.stop_requested())
            return base::fail(ErrorCode::Cancelled);
        if (deadline.hasExpired())
            return base::fail(ErrorCode::PreviewTooSlow, {}, {QString::number(kPreviewSeconds)});
        if (!process.waitForReadyRead(kPoll) && process.state() == QProcess::NotRunning && process.bytesAvailable() == 0)
            return base::fail(ErrorCode::PreviewNotPossible, u"the reader ended"_s);
    }
    return answer;
}

base::Result<PreviewAnswer> ask(const QByteArray &file, preview::FileKind kind, const QByteArray &question, std::stop_token stop)
{
    if (file.size() > preview::kMostFile)
        return base::fail(ErrorCode::PreviewTooLarge);
    const QString program = programFile();
    if (program.isEmpty())
        return base::fail(ErrorCode::PreviewNotPossible, u"countersign-preview is not installed"_s);
    QProcess process;
    process.setProgram(program);
    // Nothing of this session goes along but the pipe.
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(u"/"_s);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier(&platform::endWithParent);
    process.start();
    process.write(preview::encodeFrame(FrameKind::File, char(kind) + file));
    process.write(question);
    process.closeWriteChannel(); // it reads to the end before it answers
    auto answer = listen(process, std::move(stop));
    process.kill();
    process.waitForFinished();
    return answer;
}

QCoro::Task<base::Result<PreviewAnswer>> onItsOwn(QByteArray file, preview::FileKind kind, QByteArray question, std::stop_token stop)
{
    auto job = [file, kind, question, stop] { return ask(file, kind, question, stop); };
    auto answer = co_await onWorker(std::move(job));
    co_return answer;
}

} // namespace

std::optional<preview::FileKind> previewKind(const QString &mimeType)
{
    if (mimeType == "application/pdf"_L1)
        return preview::FileKind::Pdf;
    if (mimeType == "image/png"_L1 || mimeType == "image/jpeg"_L1 || mimeType == "image/gif"_L1 || mimeType == "image/bmp"_L1
        || mimeType == "image/webp"_L1)
        return preview::FileKind::Picture;
    return std::nullopt;
}

QCoro::Task<base::Result<PreviewAnswer>> previewPage(QByteArray file, preview::FileKind kind, preview::PageWanted page)
{
    return onItsOwn(std::move(file), kind, preview::encodeFrame(FrameKind::Page, preview::encodePage(page)), {});
}

QCoro::Task<base::Result<PreviewAnswer>> previewText(QByteArray file, preview::FileKind kind, std::stop_token stop)
{
    return onItsOwn(std::move(file), kind, preview::encodeFrame(FrameKind::AllText, {}), std::move(stop));
}

} // namespace countersign::workstation
