#include "core/bench/sample_notes.h"

#include "core/bench/sample_names.h"
#include "core/training/seeded_random.h"

#include <array>

namespace countersign::bench {

using namespace Qt::StringLiterals;
using training::SeededRandom;

namespace {

struct Language
{
    QString tag;
    QString space;        ///< between words
    QStringList words;    ///< the first are the most frequent
};

QStringList split(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

const std::array<Language, 8> &languages()
{
    static const std::array<Language, 8> all = {
        Language{u"en"_s, u" "_s, split(u"the of and to in a was on with that from by he at were is had an for which two officer border passport vessel "
                                   "forged visa route port crew captain agent payment phone airport ticket stamp page photo witness night harbour "
                                   "truck driver document number recruit broker transit coast island lamination hologram watermark residence permit "
                                   "embassy interview suspect seized informant warehouse currency account transfer alias departure arrival manifest "
                                   "fingerprint biometric chip counterfeit stolen blank smuggler facilitator victim shelter consulate"_s)},
        Language{u"th"_s, {}, split(u"ที่ และ ของ ใน ไม่ ได้ ให้ จาก ว่า มี คน เจ้าหน้าที่ ตรวจพบ หนังสือเดินทาง ปลอม สนามบิน ผู้โดยสาร วีซ่า ประเทศ ชายแดน "
                              "นายหน้า เงิน แรงงาน เรือประมง ท่าเรือ ใบอนุญาต ตำรวจ จับกุม ผู้ต้องสงสัย ด่าน พยาน รถบรรทุก โรงแรม ลายเซ็น เอกสาร "
                              "ธนาคาร ผู้ลี้ภัย เครือข่าย อาชญากรรม โทรศัพท์ โรงงาน หมายเลข บัญชี เที่ยวบิน สถานทูต รูปถ่าย เส้นทาง แม่น้ำ ศาล คลังสินค้า"_s)},
        Language{u"my"_s, {}, split(u"သည် က ကို များ မှာ နှင့် မှ ခဲ့သည် လေဆိပ် နိုင်ငံကူးလက်မှတ် အတု တွေ့ရှိ နယ်စပ် ညဘက် ပွဲစား အလုပ်သမား ငွေ ဆိပ်ကမ်း "
                              "ရဲအရာရှိ သံသယရှိသူ ဖမ်းဆီး သက်သေ ထရပ်ကား ဟိုတယ် စာရွက်စာတမ်း ဘဏ် ဒုက္ခသည် ကွန်ရက် ဖုန်း ကလေး စက်ရုံ စာရင်း နံပါတ် "
                              "သံရုံး ဓာတ်ပုံ လမ်းကြောင်း မြစ် တရားရုံး ဗီဇာ ခရီးသည် ကုမ္ပဏီ"_s)},
        Language{u"km"_s, {}, split(u"នៅ និង ពី បាន ត្រូវ ដោយ មន្ត្រី រកឃើញ លិខិតឆ្លងដែន ក្លែងក្លាយ អាកាសយានដ្ឋាន អ្នកដំណើរ ទិដ្ឋាការ ប្រទេស បណ្តាញ មនុស្ស "
                              "ព្រំដែន ពេលយប់ ឈ្មួញកណ្តាល ប្រាក់ កម្មករ ទូក កំពង់ផែ ប៉ូលិស ជនសង្ស័យ សាក្សី រថយន្ត សណ្ឋាគារ ហត្ថលេខា ឯកសារ ធនាគារ "
                              "ជនភៀសខ្លួន អង្គការ ទូរស័ព្ទ កុមារ រោងចក្រ លេខ គណនី ស្ថានទូត រូបថត ផ្លូវ ទន្លេ តុលាការ ក្រុមហ៊ុន"_s)},
        Language{u"zh"_s, {}, split(u"的 在 和 了 是 被 从 有 对 官员 机场 查获 伪造 护照 旅客 签证 入境 人口贩运 团伙 夜间 边境 中介 劳工 费用 渔船 许可 港口 "
                              "警方 检查站 嫌疑人 证人 卡车 酒店 文件 签名 银行 难民 组织 犯罪 网络 手机 联系 妇女 儿童 工厂 账户 号码 航班 大使馆 "
                              "受害者 照片 路线 河流 法院 公司 合同 海关 走私 现金 仓库 指纹"_s)},
        Language{u"ar"_s, u" "_s, split(u"في من على إلى أن كان مع عن هذا التي الحدود جواز سفر مزور تأشيرة سفينة ميناء مطار ضابط شاهد شاحنة سائق وثيقة "
                                   "رقم وسيط دفع هاتف طريق ساحل جزيرة سفارة مقابلة مشتبه مخبر مستودع عملة حساب تحويل مغادرة وصول بصمة مهرب ضحية "
                                   "ملجأ قنصلية تذكرة ختم صفحة صورة ليل الشرطة القبطان الطاقم"_s)},
        Language{u"vi"_s, u" "_s, split(u"và của là có trong được người đã cho với từ các một hộ chiếu giả thị thực biên giới cảng tàu thuyền trưởng nhân chứng "
                                   "tài liệu số điện thoại sân bay vé máy bay con dấu trang ảnh đêm xe tải lái môi giới trả tiền tuyến đường bờ biển đảo "
                                   "đại sứ quán phỏng vấn nghi phạm tịch thu kho hàng tài khoản chuyển khoản khởi hành vân tay đánh cắp nạn nhân"_s)},
        Language{u"id"_s, u" "_s, split(u"yang dan di dari untuk dengan pada oleh dua orang petugas perbatasan paspor kapal palsu visa rute pelabuhan awak "
                                   "kapten agen pembayaran telepon bandara tiket cap halaman foto saksi malam truk sopir dokumen nomor perekrut calo "
                                   "transit pantai pulau izin tinggal kedutaan wawancara tersangka disita informan gudang mata uang rekening transfer "
                                   "keberangkatan kedatangan sidik jari curian penyelundup korban"_s)}};
    return all;
}

/// Early words often, late ones seldom.
QString pick(const QStringList &words, SeededRandom &random)
{
    const int size = static_cast<int>(words.size());
    const int a = random.below(size), b = random.below(size);
    return words[static_cast<qsizetype>(a) * b / size];
}

QString documentNumber(SeededRandom &random)
{
    return QString(QChar(static_cast<char16_t>(u'A' + random.below(26)))) + QString::number(1'000'000 + random.below(9'000'000));
}

QString sentence(const Language &language, SeededRandom &random, quint64 seed)
{
    QString text;
    const int count = 8 + random.below(20);
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? language.space : QString()) + pick(language.words, random);
    if (random.chance(400))
        text += u' ' + QString::fromLatin1(sampleName(seed)).toLower();
    if (random.chance(250))
        text += u' ' + documentNumber(random);
    return text + u'.';
}

base::EntityId entityOf(SeededRandom &random)
{
    return random.id<base::EntityId>();
}

} // namespace

cases::CaseFile sampleCase(quint64 number)
{
    SeededRandom random(number, "bench.note");
    const Language &language = languages()[number % languages().size()];
    cases::CaseFile file;
    file.id = random.id<base::CaseId>();
    file.reference = u"QMA-2026-%1"_s.arg(number + 1, 3, 10, QChar(u'0'));
    file.title = pick(language.words, random) + language.space + pick(language.words, random);
    file.changedAt = base::fromMillis(1'700'000'000'000 + static_cast<qint64>(number) * 60'000);
    for (int n = 0; n < kNotesACase; ++n) {
        cases::Note note;
        note.caseId = file.id;
        note.id = entityOf(random);
        note.title = pick(language.words, random) + language.space + pick(language.words, random);
        for (int p = 1 + random.below(4); p > 0; --p) {
            cases::Paragraph paragraph;
            paragraph.id = entityOf(random);
            paragraph.text = sentence(language, random, number * 40 + static_cast<quint64>(n * 4 + p));
            paragraph.language = language.tag;
            paragraph.grading = markings::Grading{markings::GradingScheme::Admiralty, static_cast<char>('A' + random.below(6)), static_cast<char>('1' + random.below(6)), 0};
            paragraph.authorName = u"Analyst %1"_s.arg(random.below(20));
            paragraph.changedAt = file.changedAt;
            note.paragraphs.append(paragraph);
        }
        file.notes.append(note);
    }
    return file;
}

QStringList sampleQueries()
{
    QStringList queries;
    for (const Language &language : languages()) {
        SeededRandom random(17, language.tag.toLatin1());
        for (int i = 0; i < 8; ++i) {
            QString query = language.words[random.below(static_cast<int>(language.words.size()))];
            if (i % 2 == 1) // a second word behind the first
                query += u' ' + language.words[random.below(static_cast<int>(language.words.size()))];
            queries.append(query);
        }
    }
    return queries + QStringList{u"A1234"_s, u"passport forged border"_s, u"K7654321"_s, u"\"forged visa\""_s, u"smuggler harbour night"_s};
}

} // namespace countersign::bench
