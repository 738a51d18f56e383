#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

/// What a workstation and `countersign-preview` say over the two ends of a pipe. One process
/// for one file. Both sides check every length before they allocate; the workstation believes
/// nothing else the process says, which may have been taken over by the file it reads.
///
/// Frame: kind (1 byte), length of the rest (4 bytes, big endian), rest.
/// To the process: one File frame, then Page frames, then the end of the pipe. Back: for the file Opened or Refused; for a
/// page Picture or Refused; for AllText Text or Refused.
namespace countersign::preview {

enum class FrameKind : std::uint8_t {
    File = 1,      ///< what (1 byte, FileKind), then the file's bytes
    Page = 2,      ///< number from 0 (4 bytes), most width and height in pixels (4 bytes each)
    AllText = 3,   ///< empty
    Opened = 16,   ///< pages (4 bytes)
    Picture = 17,  ///< width, height (4 bytes each), then rows of 4 bytes a pixel: blue, green, red, 255
    Text = 18,     ///< UTF-8
    Refused = 19   ///< RefusedBecause (1 byte)
};
enum class FileKind : std::uint8_t { Picture = 1, Pdf = 2 };
enum class RefusedBecause : std::uint8_t { NotUnderstood = 1, TooLarge = 2, NeedsPassword = 3, NoSuchPage = 4 };

inline constexpr qsizetype kMostFile = 64 << 20;         ///< bytes of a file
inline constexpr qsizetype kMostPixels = 24'000'000;     ///< of a picture that is sent back
inline constexpr qsizetype kMostSourcePixels = 100'000'000; ///< of a picture that is read at all
inline constexpr qsizetype kMostText = 1 << 20;          ///< bytes
inline constexpr std::uint32_t kMostPages = 20'000;
inline constexpr int kMostSide = 8'192;

struct Frame
{
    FrameKind kind{};
    QByteArray rest;
};
struct PageWanted
{
    std::uint32_t page = 0;
    int width = 0, height = 0;
};
struct Bitmap
{
    int width = 0, height = 0;
    QByteArray pixels;
};

/// Longest rest that a frame of this kind may have; 0 for kinds that carry none.
[[nodiscard]] qsizetype mostOf(FrameKind kind);
[[nodiscard]] QByteArray encodeFrame(FrameKind kind, QByteArrayView rest);
[[nodiscard]] QByteArray encodePage(const PageWanted &wanted);
[[nodiscard]] QByteArray encodeNumber(std::uint32_t number);
[[nodiscard]] QByteArray encodeBitmap(const Bitmap &bitmap);

/// Strict. NotCanonical, TooLarge.
[[nodiscard]] base::Result<PageWanted> decodePage(QByteArrayView rest);
[[nodiscard]] base::Result<std::uint32_t> decodeNumber(QByteArrayView rest);
/// Width times height fits the bytes exactly.
[[nodiscard]] base::Result<Bitmap> decodeBitmap(QByteArrayView rest);

/// Takes frames off a stream of bytes.
class FrameReader
{
public:
    void add(QByteArrayView bytes) { m_bytes.append(bytes); }
    /// False: wait for more. NotCanonical for an unknown kind, TooLarge for one that is too long: nothing more
    /// is read then.
    [[nodiscard]] base::Result<bool> next(Frame &frame);

private:
    QByteArray m_bytes;
};

} // namespace countersign::preview
