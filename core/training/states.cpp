#include "core/training/states.h"

#include <QHash>

#include <array>

namespace countersign::training {

using namespace Qt::StringLiterals;

base::CountryCode codeOf(const char *letters)
{
    return *base::CountryCode::fromText(QString::fromLatin1(letters));
}

const QList<State> &states()
{
    using std::chrono::hours;
    static const QList<State> all{
        {codeOf("QMA"), u"QMA national desk"_s, u"LLDDDDDDD"_s, u"DDDDDDDDDDDDD"_s, u"Thai"_s, u"th"_s,
         u"Asia/Bangkok"_s, 190, true, hours(0)},
        {codeOf("QNB"), u"QNB national desk"_s, u"LDDDDDDLD"_s, u"IDDDDDDDD"_s, u"Khmr"_s, u"km"_s,
         u"Asia/Phnom_Penh"_s, 150, true, hours(0)},
        {codeOf("QRC"), u"QRC immigration intelligence unit"_s, u"ADDDDDDDD"_s, u"DDDDDDDDDDDD"_s, u"Latn"_s, u"ms"_s,
         u"Asia/Kuala_Lumpur"_s, 160, true, hours(0)},
        {codeOf("QSE"), u"QSE border agency desk"_s, u"NDDDDDDD"_s, u"DDDDDDDDDL"_s, u"Taml"_s, u"ta"_s,
         u"Asia/Colombo"_s, 120, true, hours(0)},
        {codeOf("QTD"), u"QTD national desk"_s, u"MLDDDDDD"_s, u"LDDDDDDDD"_s, u"Mymr"_s, u"my"_s, u"Asia/Yangon"_s,
         110, true, hours(0)},
        {codeOf("QVF"), u"QVF documents bureau"_s, u"CDDDDDDD"_s, u"DDDDDDDDDDDD"_s, u"Latn"_s, u"vi"_s,
         u"Asia/Ho_Chi_Minh"_s, 90, true, hours(9 * 24)},
        {codeOf("QWG"), u"QWG national desk"_s, u"PDDDDDDD"_s, u"LDDDDDDDD"_s, u"Laoo"_s, u"lo"_s, u"Asia/Vientiane"_s,
         0, false, hours(0)},
        {codeOf("QXH"), u"QXH passport authority"_s, u"BLDDDDDDD"_s, u"DDDDDDDDDD"_s, u"Beng"_s, u"bn"_s,
         u"Asia/Dhaka"_s, 0, false, hours(0)},
        {codeOf("QYJ"), u"QYJ exit and entry desk"_s, u"EDDDDDDDD"_s, u"LDDDDDDDDD"_s, u"Arab"_s, u"ar"_s,
         u"Asia/Karachi"_s, 100, true, hours(0)},
        {codeOf("QZK"), u"QZK travel control centre"_s, u"PDDDDDDDL"_s, u"DDDDDDDDDDDD"_s, u"Latn"_s, u"fil"_s,
         u"Asia/Manila"_s, 80, true, hours(5)},
    };
    return all;
}

base::Result<State> findState(base::CountryCode code)
{
    for (const State &state : states()) {
        if (state.code == code)
            return state;
    }
    return base::fail(base::ErrorCode::DeskUnknown, {}, {code.text()});
}

QString numberIn(const QString &form, SeededRandom &random)
{
    // Letters that a careful issuer prints: none that look like a digit.
    static constexpr std::array kLetters{'A', 'C', 'E', 'F', 'H', 'J', 'K', 'M',
                                         'N', 'P', 'R', 'T', 'V', 'W', 'X', 'Y'};
    QString number;
    number.reserve(form.size());
    for (const QChar part : form) {
        if (part == u'L')
            number.append(QLatin1Char(random.pick(kLetters)));
        else if (part == u'D')
            number.append(QLatin1Char(static_cast<char>('0' + random.below(10))));
        else
            number.append(part);
    }
    return number;
}

namespace {

struct Syllable
{
    QString original;
    QString latin;
};
struct NameParts
{
    QList<Syllable> given;
    QList<Syllable> family;
};

/// Common words and syllables; put together they name nobody.
const QHash<QString, NameParts> &nameParts()
{
    static const QHash<QString, NameParts> parts{
        {u"Thai"_s,
         {{{u"มะลิวัน"_s, u"Maliwan"_s},
           {u"ทองสุก"_s, u"Thongsuk"_s},
           {u"ดาวเรือง"_s, u"Daoruang"_s},
           {u"บุญมา"_s, u"Bunma"_s}},
          {{u"เรือนไม้ทอง"_s, u"Rueanmaithong"_s}, {u"ทุ่งตะวัน"_s, u"Thungtawan"_s}, {u"สะพานหิน"_s, u"Saphanhin"_s}}}},
        {u"Khmr"_s,
         {{{u"ផ្កាយ"_s, u"Phkay"_s}, {u"ទន្លេ"_s, u"Tonle"_s}, {u"មាសភ្នំ"_s, u"Measphnum"_s}},
          {{u"វាលស្រែ"_s, u"Vealsre"_s}, {u"ព្រៃធំ"_s, u"Preythom"_s}, {u"ស្ពានថ្ម"_s, u"Spean Thma"_s}}}},
        {u"Taml"_s,
         {{{u"நிலவன்"_s, u"Nilavan"_s}, {u"மலர்மதி"_s, u"Malarmathi"_s}, {u"கதிரொளி"_s, u"Kathiroli"_s}},
          {{u"ஆற்றங்கரை"_s, u"Atrangarai"_s}, {u"பனைமரம்"_s, u"Panaimaram"_s}}}},
        {u"Mymr"_s,
         {{{u"ကြယ်စင်"_s, u"Kyesin"_s}, {u"မိုးတိမ်"_s, u"Moetein"_s}, {u"ရွှေပန်း"_s, u"Shwepan"_s}},
          {{u"တောင်ကြား"_s, u"Taunggya"_s}, {u"ကမ်းနား"_s, u"Kanna"_s}}}},
        {u"Laoo"_s,
         {{{u"ດອກຈຳປາ"_s, u"Dokchampa"_s}, {u"ແສງດາວ"_s, u"Saengdao"_s}},
          {{u"ທົ່ງພຽງ"_s, u"Thongphiang"_s}, {u"ນ້ຳໃສ"_s, u"Namsai"_s}}}},
        {u"Beng"_s,
         {{{u"নদীরাজ"_s, u"Nodiraj"_s}, {u"তারামন"_s, u"Taramon"_s}},
          {{u"মেঘপুরী"_s, u"Meghpuri"_s}, {u"ধানসিঁড়ি"_s, u"Dhanshiri"_s}}}},
        {u"Arab"_s,
         {{{u"نجم البحر"_s, u"Najm al-Bahr"_s}, {u"سحاب"_s, u"Sahab"_s}, {u"ورد"_s, u"Ward"_s}},
          {{u"وادي الرمان"_s, u"Wadi al-Rumman"_s}, {u"باب الريح"_s, u"Bab al-Rih"_s}}}},
        {u"Latn"_s,
         {{{u"Bulan"_s, u"Bulan"_s},
           {u"Sông Xanh"_s, u"Song Xanh"_s},
           {u"Ulap"_s, u"Ulap"_s},
           {u"Embun"_s, u"Embun"_s}},
          {{u"Padang Teratai"_s, u"Padang Teratai"_s},
           {u"Đồi Thông"_s, u"Doi Thong"_s},
           {u"Tulay na Bato"_s, u"Tulay na Bato"_s}}}},
    };
    return parts;
}

} // namespace

InventedName nameIn(const QString &script, SeededRandom &random)
{
    const NameParts &parts = nameParts().constFind(script).value();
    const Syllable given = random.pick(parts.given);
    const Syllable family = random.pick(parts.family);
    return {given.original + u' ' + family.original, given.latin + u' ' + family.latin};
}

objects::ContactPoint contactOf(const State &state, SeededRandom &random)
{
    objects::ContactPoint contact;
    contact.title = state.deskName + u", 24 hours"_s;
    // No country code starts with 0: these numbers reach nobody.
    contact.phone = u"+0 %1 %2"_s.arg(100 + random.below(900)).arg(1000 + random.below(9000));
    contact.email = u"desk@"_s + state.code.text().toLower() + u".example"_s;
    contact.hours = u"24/7"_s;
    contact.timeZone = state.timeZone;
    contact.languages = state.language == u"en"_s ? u"en"_s : u"en,"_s + state.language;
    return contact;
}

} // namespace countersign::training
