#include "core/alerts/csv_list_columns.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace countersign::alerts {

using namespace Qt::StringLiterals;

namespace {

const QString kNoColumn = QStringLiteral("-");

struct FieldWords
{
    ListField field;
    const char *word;       ///< of command lines and storing
    const char *headers;    ///< parted by "|"; compared by keyOf()
};

/// The words tables use, in the languages of the desks.
constexpr std::array<FieldWords, 14> kFields{{
    {ListField::Id, "id",
     "id|ref|reference|reference number|ref no|record id|entry id|no|number|nr|uid|identificador|referencia|référence|nomor|"
     "mã|mã số|số|รหัส|ลำดับ|เลขที่|المعرف|الرقم المرجعي|الرقم|আইডি|ক্রমিক|编号|編號|序号|序號"},
    {ListField::Name, "name",
     "name|full name|person|subject|listed name|primary name|nombre|nombre completo|nom|nom complet|nama|nama lengkap|"
     "họ tên|họ và tên|tên|ชื่อ|ชื่อ-สกุล|ชื่อ-นามสกุล|ชื่อและนามสกุล|ชื่อเต็ม|الاسم|الاسم الكامل|নাম|পুরো নাম|姓名|名字|名称"},
    {ListField::FamilyName, "family-name",
     "surname|family name|last name|lastname|apellido|apellidos|nom de famille|nama keluarga|họ|นามสกุล|สกุล|اسم العائلة|اللقب|"
     "বংশ নাম|姓|姓氏"},
    {ListField::GivenNames, "given-names",
     "given name|given names|first name|firstname|forename|forenames|nombres|prénom|prénoms|nama depan|nama pemberian|"
     "tên gọi|ชื่อตัว|ชื่อจริง|الاسم الأول|প্রদত্ত নাম|名"},
    {ListField::OriginalName, "original-name",
     "original name|name in original script|original script|native name|name original script|nombre original|nama asli|"
     "ชื่อภาษาไทย|ชื่อท้องถิ่น|الاسم بالعربية|الاسم الأصلي|বাংলা নাম|原名|本名"},
    {ListField::Aliases, "aliases",
     "alias|aliases|aka|a.k.a.|also known as|other names|alternative names|known as|otros nombres|autres noms|nama lain|"
     "bí danh|tên khác|นามแฝง|ชื่ออื่น|ชื่อเล่น|الاسم المستعار|الأسماء المستعارة|أسماء أخرى|ছদ্মনাম|উপনাম|অন্য নাম|别名|別名|化名"},
    {ListField::Birth, "birth",
     "birth|birth date|date of birth|dob|born|year of birth|birthdate|fecha de nacimiento|nacimiento|date de naissance|"
     "tanggal lahir|tarikh lahir|ngày sinh|วันเกิด|วันเดือนปีเกิด|ปีเกิด|تاريخ الميلاد|تاريخ الولادة|জন্ম তারিখ|জন্মতারিখ|出生日期|生日|出生"},
    {ListField::BirthPlace, "birth-place",
     "birth place|birthplace|place of birth|pob|lugar de nacimiento|lieu de naissance|tempat lahir|nơi sinh|สถานที่เกิด|"
     "مكان الميلاد|مكان الولادة|জন্মস্থান|出生地"},
    {ListField::Nationality, "nationality",
     "nationality|nationalities|citizenship|nacionalidad|nationalité|kewarganegaraan|warganegara|quốc tịch|สัญชาติ|"
     "الجنسية|জাতীয়তা|নাগরিকত্ব|国籍|國籍"},
    {ListField::Passport, "passport",
     "passport|passports|passport no|passport number|passport numbers|document|document number|document no|travel document|"
     "pasaporte|número de pasaporte|passeport|numéro de passeport|paspor|pasport|nomor paspor|no paspor|hộ chiếu|số hộ chiếu|"
     "หนังสือเดินทาง|เลขที่หนังสือเดินทาง|เลขหนังสือเดินทาง|جواز السفر|رقم جواز السفر|رقم الجواز|পাসপোর্ট|পাসপোর্ট নম্বর|护照|护照号码|护照号|護照號碼"},
    {ListField::Issuer, "issuer",
     "issuer|issuers|issuing country|country of issue|passport country|issuing state|issued by|country|país emisor|"
     "país de expedición|pays émetteur|pays de délivrance|negara penerbit|nước cấp|ประเทศผู้ออก|ประเทศที่ออก|بلد الإصدار|جهة الإصدار|"
     "ইস্যুকারী দেশ|প্রদানকারী দেশ|签发国|簽發國"},
    {ListField::Expires, "expires",
     "expires|expiry|expiry date|date of expiry|expiration date|valid until|fecha de caducidad|vencimiento|"
     "date d'expiration|berlaku hingga|tarikh luput|ngày hết hạn|วันหมดอายุ|تاريخ الانتهاء|মেয়াদ শেষ|有效期至"},
    {ListField::Kind, "kind", "kind|type|entry type|category|tipo|jenis|loại|ประเภท|النوع|ধরন|类型|類型"},
    {ListField::Comments, "comments",
     "comments|comment|remarks|remark|notes|note|other information|observaciones|remarques|catatan|keterangan|ghi chú|"
     "หมายเหตุ|ملاحظات|মন্তব্য|备注|備註"},
}};

/// The form headers are compared in: no case, accents, signs or spaces.
QString keyOf(const QString &header)
{
    QString key;
    const QString folded = header.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        // Marks carry the vowels of Thai and Bengali, but only accents in Latin and Arabic.
        const bool vowel = c.isMark() && c.script() != QChar::Script_Inherited && c.script() != QChar::Script_Arabic;
        if (c.isLetterOrNumber() || vowel)
            key += c;
    }
    return key;
}

const QHash<QString, ListField> &fieldsByHeader()
{
    static const QHash<QString, ListField> fields = [] {
        QHash<QString, ListField> made;
        for (const FieldWords &words : kFields) {
            const QStringList headers = QString::fromUtf8(words.headers).split(u'|');
            for (const QString &header : headers)
                made.insert(keyOf(header), words.field);
            made.insert(keyOf(QLatin1StringView(words.word)), words.field);
        }
        return made;
    }();
    return fields;
}

/// Number of a column from 1 on; 0 where the text is none.
int columnNumber(const QString &text)
{
    bool number = false;
    const int column = text.trimmed().toInt(&number);
    return number && column > 0 ? column : 0;
}

/// Position of the column that `wanted` names; -1 where it is not there.
int positionOf(const QStringList &row, const QString &wanted)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i].trimmed() == wanted.trimmed())
            return static_cast<int>(i);
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (keyOf(row[i]) == keyOf(wanted) && !keyOf(wanted).isEmpty())
            return static_cast<int>(i);
    }
    const int number = columnNumber(wanted);
    return number <= row.size() ? number - 1 : -1;
}

bool hasName(const ListColumns &columns)
{
    return columns.positions.contains(ListField::Name) || columns.positions.contains(ListField::FamilyName)
           || columns.positions.contains(ListField::OriginalName);
}

} // namespace

QList<ListField> listFields()
{
    QList<ListField> fields;
    for (const FieldWords &words : kFields)
        fields.append(words.field);
    return fields;
}

QString wordOf(ListField field)
{
    const auto at = std::find_if(kFields.begin(), kFields.end(), [field](const FieldWords &w) { return w.field == field; });
    return QLatin1StringView(at->word);
}

std::optional<ListField> fieldFromWord(const QString &word)
{
    for (const FieldWords &words : kFields) {
        if (word.compare(QLatin1StringView(words.word), Qt::CaseInsensitive) == 0)
            return words.field;
    }
    return std::nullopt;
}

QString storedMapping(const ColumnMapping &mapping)
{
    QStringList lines;
    for (auto at = mapping.cbegin(); at != mapping.cend(); ++at)
        lines.append(wordOf(at.key()) + u'=' + at.value().simplified());
    return lines.join(u'\n');
}

ColumnMapping mappingFromStored(const QString &stored)
{
    ColumnMapping mapping;
    const QStringList lines = stored.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const auto field = fieldFromWord(line.section(u'=', 0, 0));
        if (const QString column = line.section(u'=', 1); field && !column.isEmpty())
            mapping.insert(*field, column);
    }
    return mapping;
}

base::Result<ListColumns> findColumns(const QStringList &firstRow, const ColumnMapping &mapping, const QString &file)
{
    ListColumns columns;
    const bool anyKnown = std::any_of(firstRow.begin(), firstRow.end(),
                                      [](const QString &cell) { return fieldsByHeader().contains(keyOf(cell)); });
    const bool onlyNumbers = !mapping.isEmpty() && std::all_of(mapping.begin(), mapping.end(), [&firstRow](const QString &column) {
        return column == kNoColumn || (columnNumber(column) > 0 && !firstRow.contains(column));
    });
    columns.firstRowIsHeader = anyKnown || !onlyNumbers;
    QSet<int> taken;
    for (auto at = mapping.cbegin(); at != mapping.cend(); ++at) {
        if (at.value() == kNoColumn)
            continue;
        const int position = positionOf(firstRow, at.value());
        if (position < 0)
            return base::fail(base::ErrorCode::ColumnMissing, u"named column"_s, {file, at.value()});
        columns.positions.insert(at.key(), position);
        taken.insert(position);
    }
    for (qsizetype i = 0; columns.firstRowIsHeader && i < firstRow.size(); ++i) {
        const auto field = fieldsByHeader().constFind(keyOf(firstRow[i]));
        const bool known = field != fieldsByHeader().constEnd() && mapping.value(*field) != kNoColumn;
        if (known && !taken.contains(static_cast<int>(i)) && !columns.positions.contains(*field))
            columns.positions.insert(*field, static_cast<int>(i));
    }
    if (!columns.positions.contains(ListField::Id))
        return base::fail(base::ErrorCode::ColumnMissing, u"no column for the id"_s, {file, wordOf(ListField::Id)});
    if (!hasName(columns))
        return base::fail(base::ErrorCode::ColumnMissing, u"no column for a name"_s, {file, wordOf(ListField::Name)});
    return columns;
}

ColumnMapping guessedMapping(const QStringList &firstRow)
{
    ColumnMapping mapping;
    for (const QString &header : firstRow) {
        const auto field = fieldsByHeader().constFind(keyOf(header));
        if (field != fieldsByHeader().constEnd() && !mapping.contains(*field))
            mapping.insert(*field, header.trimmed());
    }
    return mapping;
}

} // namespace countersign::alerts
