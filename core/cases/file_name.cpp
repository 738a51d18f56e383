#include "core/cases/file_name.h"

#include <QByteArrayView>
#include <QChar>
#include <QMimeDatabase>
#include <QStringList>

#include <algorithm>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 240;
constexpr qsizetype kLongestEnd = 12; ///< ".docx", ".tar.gz" and their like; longer ones are part of the name

/// Names that Windows takes for devices, with any extension.
bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList kDevices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    if (kDevices.contains(stem))
        return true;
    if (stem.size() != 4 || !(stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)))
        return false;
    return stem.at(3).isDigit() || stem.at(3) == u'\u00b9' || stem.at(3) == u'\u00b2' || stem.at(3) == u'\u00b3';
}

/// Letters, marks, digits and plain punctuation stay; what hides, reverses, separates or means
/// something to a shell or a file system becomes an underscore or goes.
char32_t kept(char32_t c)
{
    constexpr char32_t kUnderscore = U'_';
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        // The joiners are spelling in Persian, Hindi, Sinhala and hide nothing between letters; all
        // other invisible ones (reversing, tags, soft hyphen) go.
        return c == 0x200c || c == 0x200d ? c : 0;
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return 0;
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return U' ';
    default:
        break;
    }
    // Slashes and colons under other numbers too: some file systems fold them.
    constexpr QStringView kSigns = u"/\\:*?\"<>|%$`;&\u2044\u2215\u29f8\uff0f\uff3c\uff1a\u2024\u2025\u2026\ufe52\uff0e\u3164\uffa0\u115f\u1160\u034f";
    if (c < 0x10000 && kSigns.contains(QChar(static_cast<char16_t>(c))))
        return kUnderscore;
    return c;
}

QString cleaned(QStringView wanted)
{
    QString name;
    for (const char32_t c : wanted.toString().normalized(QString::NormalizationForm_C).toUcs4()) {
        if (const char32_t k = kept(c); k != 0)
            name += QString::fromUcs4(&k, 1);
    }
    return name.normalized(QString::NormalizationForm_C).simplified();
}

/// No dots that hide, climb or vanish, no dash that reads as an option.
QString trimmedEnds(QString name)
{
    while (!name.isEmpty() && (name.front() == u'.' || name.front() == u'-' || name.front() == u'~' || name.front() == u' '
                               || name.front() == QChar(0x200c) || name.front() == QChar(0x200d) || name.front().isMark()))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back() == u' ' || name.back() == QChar(0x200c) || name.back() == QChar(0x200d)))
        name.chop(1);
    return name;
}

QString extensionOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > kLongestEnd)
        return {};
    const QString end = name.sliced(dot);
    const bool plain = std::all_of(end.begin() + 1, end.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c.isDigit();
    });
    return plain ? end : QString();
}

void shorten(QString &stem, qsizetype characters, qsizetype bytes)
{
    while (stem.size() > characters || stem.toUtf8().size() > bytes) {
        const bool pair = stem.size() > 1 && stem.back().isLowSurrogate();
        stem.chop(pair ? 2 : 1);
    }
}

} // namespace

QString safeFileName(QStringView wanted)
{
    QString name = trimmedEnds(cleaned(wanted));
    if (name.size() > kMostFileName || name.toUtf8().size() > kMostBytes) {
        const QString end = extensionOf(name);
        QString stem = name.chopped(end.size());
        shorten(stem, kMostFileName - end.size(), kMostBytes - end.toUtf8().size());
        name = trimmedEnds(trimmedEnds(stem) + end);
    }
    if (name.isEmpty())
        return u"file"_s;
    // Cut at a place where letters join: what is left may compose anew, once.
    return isDevice(name) ? trimmedEnds(u'_' + name) : name;
}

QString fileTypeOf(QByteArrayView beginning, QStringView name)
{
    constexpr qsizetype kLooked = 4096;
    const QByteArray bytes = beginning.first(std::min(beginning.size(), kLooked)).toByteArray();
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(bytes);
    const QMimeType byName = types.mimeTypeForFile(name.toString(), QMimeDatabase::MatchExtension);
    // A name may say more of what is inside (a document in a ZIP, a table in a text), never something else.
    const bool says = byName.inherits(byContent.name()) || byContent.isDefault();
    return says ? byName.name() : byContent.name();
}

} // namespace countersign::cases
