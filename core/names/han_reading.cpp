#include "core/names/japanese_names.h"
#include "core/names/name_table.h"
#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

// Sources: ICU's Han-Latin/Names (Unihan kMandarin) for pinyin; this room's tables for the
// sounds of foreign names, for the spellings of Hong Kong (Cantonese), of Malaysia, Singapore and
// the Philippines (Hokkien), of Korea and of Japan. A name in Han carries no language: all readings are given, the one of
// `language` first.

using namespace Qt::StringLiterals;

namespace countersign::names {

namespace {

const NameTable &cantonese()
{
    static const NameTable table(u"cantonese_han");
    return table;
}

const NameTable &hokkien()
{
    static const NameTable table(u"hokkien_han");
    return table;
}

const NameTable &foreign()
{
    static const NameTable table(u"foreign_han");
    return table;
}

const NameTable &korean()
{
    static const NameTable table(u"korean_han");
    return table;
}

constexpr std::array<std::u16string_view, 28> kDoubleSurnames = {
    u"歐陽", u"欧阳", u"司馬", u"司马", u"上官", u"諸葛", u"诸葛", u"夏侯", u"東方", u"东方",
    u"皇甫", u"尉遲", u"尉迟", u"公孫", u"公孙", u"慕容", u"令狐", u"司徒", u"端木", u"申屠",
    u"南宮", u"南宫", u"獨孤", u"独孤", u"宇文", u"長孫", u"长孙", u"呼延"};

/// Surnames beyond those of the Cantonese table's first rows; one character each.
constexpr std::u16string_view kSurnames = u"王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林郑鄭谢謝罗羅梁宋唐"
                                          u"许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂"
                                          u"丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱丘江尹"
                                          u"薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤"
                                          u"湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿"
                                          u"关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂"
                                          u"成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁房滕屈饶饒解牟艾尤阳陽时時"
                                          u"穆农農司古吉车車项項连連卜习習窦竇芦蘆区區麦麥冼洪卓简簡利区";

struct HanName
{
    QString surname;
    QString given;
};

std::optional<HanName> partedName(const QString &han)
{
    for (const std::u16string_view surname : kDoubleSurnames) {
        if (han.size() >= 3 && han.size() <= 4 && han.startsWith(QStringView(surname)))
            return HanName{han.first(2), han.sliced(2)};
    }
    if (han.size() >= 2 && han.size() <= 3 && kSurnames.find(han[0].unicode()) != std::u16string_view::npos)
        return HanName{han.first(1), han.sliced(1)};
    return std::nullopt;
}

/// One character: ICU takes long, so each is asked for once a thread.
struct HanCharacter
{
    QString traditional;
    QString simplified;
    QString pinyin;
    QString surname; ///< its reading as a surname: ZENG, SHAN
};

const HanCharacter &character(QChar c)
{
    static thread_local QHash<char16_t, HanCharacter> known;
    const auto found = known.constFind(c.unicode());
    if (found != known.constEnd())
        return *found;
    const auto letters = [](const char *id, const QString &han) { return icuTransform(id, han).remove(u' '); };
    // \u00FC is printed U in most documents, YU in Chinese passports (LYU).
    const QString one(c);
    return *known.insert(c.unicode(), HanCharacter{icuTransform("Simplified-Traditional", one),
                                                   icuTransform("Traditional-Simplified", one),
                                                   letters("Han-Latin; Latin-ASCII; Upper", one),
                                                   letters("Han-Latin/Names; Latin-ASCII; Upper", one)});
}

QString pinyinOf(const QString &han, bool surname)
{
    QString out;
    for (const QChar c : han)
        out += surname ? character(c).surname : character(c).pinyin;
    return out;
}

void addMandarin(const QString &han, const std::optional<HanName> &name, ReadingList &out)
{
    if (name)
        out.add(pinyinOf(name->surname, true) + u' ' + pinyinOf(name->given, false), ReadingSource::Mandarin);
    else
        out.add(pinyinOf(han, false), ReadingSource::Mandarin);
}

/// Syllable by syllable from a table; empty when half of the characters are not in it.
QString tableReading(const NameTable &table, const QString &traditional, const std::optional<HanName> &name, int which)
{
    QString out;
    qsizetype known = 0;
    for (qsizetype i = 0; i < traditional.size(); ++i) {
        const QStringView one = QStringView(traditional).sliced(i, 1);
        QByteArray reading = table.spelling(one, which);
        if (!reading.isEmpty())
            ++known;
        else
            reading = character(one[0]).pinyin.toLatin1();
        if (name)
            out += u' ';
        out += QString::fromLatin1(reading);
    }
    return known * 2 > traditional.size() ? out : QString();
}

/// Foreign names are written by sound with some four hundred characters. Words of other characters
/// are none; what a place is (island, city) is translated behind it and left out.
void addForeign(const QString &han, ReadingList &out)
{
    constexpr std::array<std::u16string_view, 8> kKinds = {u"群岛", u"群島", u"岛", u"島", u"城", u"市", u"港", u"湾"};
    QString sounds = han;
    for (const std::u16string_view kind : kKinds) {
        if (sounds.endsWith(QStringView(kind)))
            sounds.chop(QStringView(kind).size());
    }
    for (int which = 0; which < 2; ++which) {
        QString latin;
        for (const QChar c : sounds) {
            const QByteArray sound = foreign().spelling(character(c).simplified, which);
            if (sound.isEmpty())
                return;
            latin += QString::fromLatin1(sound);
        }
        if (sounds.size() > 1)
            out.add(latin, ReadingSource::HanForeign);
    }
}

void addJapanese(const QString &han, ReadingList &out)
{
    for (int which = 0; which < 2; ++which) {
        const std::string name = japaneseName(han, which);
        out.addAscii(name, ReadingSource::JapaneseHepburn);
    }
}

QString traditionalOf(const QString &han)
{
    QString out;
    for (const QChar c : han)
        out += character(c).traditional;
    return out;
}

void readWord(const QString &han, QStringView language, ReadingList &out)
{
    const std::optional<HanName> name = partedName(han);
    const QString traditional = traditionalOf(han);
    const auto addFrom = [&](const NameTable &table, ReadingSource source, int which) {
        out.add(tableReading(table, traditional, name, which), source);
    };
    const bool likelyJapanese = language.startsWith(u"ja") || (language.isEmpty() && opensJapanese(han));
    if (likelyJapanese)
        addJapanese(han, out);
    if (language.startsWith(u"ko")) {
        addFrom(korean(), ReadingSource::KoreanHan, 0);
        addFrom(korean(), ReadingSource::KoreanHan, 1);
    }
    if (language.startsWith(u"yue") || language.endsWith(u"HK"))
        addFrom(cantonese(), ReadingSource::Cantonese, 0);
    addMandarin(han, name, out);
    addFrom(cantonese(), ReadingSource::Cantonese, 0);
    if (!name || han.size() > 2)
        addForeign(han, out);
    if (name) {
        addFrom(hokkien(), ReadingSource::Hokkien, 0);
        addFrom(korean(), ReadingSource::KoreanHan, 0);
        addFrom(korean(), ReadingSource::KoreanHan, 1);
    }
    addJapanese(han, out);
    if (name) {
        addFrom(hokkien(), ReadingSource::Hokkien, 1);
        addFrom(cantonese(), ReadingSource::Cantonese, 1);
    }
}

} // namespace

void readHan(QStringView run, QStringView language, ReadingList &out)
{
    // Dots part the names of foreigners, spaces those of lists. Each word is read by itself and
    // the n-th readings stand side by side.
    std::vector<ReadingList> words;
    const QString text = run.toString().normalized(QString::NormalizationForm_KC);
    const auto isPart = [](char16_t c) { return scriptOfCodePoint(c) == Script::Han || QChar(c).isSurrogate(); };
    wordByWord(text, isPart, [&](QStringView word) {
        words.emplace_back();
        readWord(word.toString(), language, words.back());
        return std::string();
    });
    if (words.size() == 1) {
        out = words.front();
        return;
    }
    for (qsizetype n = 0; n < kMaxReadings && !words.empty(); ++n) {
        std::string joined;
        ReadingSource source = ReadingSource::Mandarin;
        bool any = false;
        for (const ReadingList &word : words) {
            const QList<Reading> &readings = word.readings();
            if (readings.isEmpty())
                continue;
            any = any || n < readings.size();
            const Reading &reading = readings[std::min(n, readings.size() - 1)];
            joined += (joined.empty() ? "" : " ") + reading.latin.toStdString();
            source = reading.source;
        }
        if (any)
            out.addAscii(joined, source);
    }
}

} // namespace countersign::names
