#include "core/alerts/csv_list.h"

#include "core/alerts/list_reading_dates.h"
#include "core/alerts/list_reasons.h"
#include "core/documents/country_table.h"
#include "core/tables/table_reader.h"

#include <algorithm>

namespace countersign::alerts {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using documents::DocumentType;
using tables::RowFault;
using tables::TableRow;
using Kind = ImportRemark::Kind;
using Taken = ReadingBuilder::Taken;

namespace {

const char *reasonOf(RowFault fault)
{
    switch (fault) {
    case RowFault::UnclosedQuote: return reasons::kUnclosedQuote;
    case RowFault::TextAfterQuote: return reasons::kTextAfterQuote;
    case RowFault::TooManyCells: return reasons::kTooManyCells;
    case RowFault::TooLong: return reasons::kRowTooLong;
    case RowFault::BadText: return reasons::kBadText;
    case RowFault::None: break;
    }
    return nullptr;
}

/// Values of a cell; empty ones keep their place when others are matched with them.
QStringList placesOf(const QString &cell)
{
    QStringList values;
    if (cell.isEmpty())
        return values;
    const QStringList parts = cell.split(u';');
    for (const QString &part : parts)
        values.append(cleanText(part));
    return values;
}

QStringList valuesOf(const QString &cell)
{
    QStringList values = placesOf(cell);
    values.removeAll(QString());
    return values;
}

/// What people write where they have nothing to write.
bool saysNone(const QString &text)
{
    static const QStringList words{u"-"_s, u"--"_s, u"n/a"_s, u"na"_s, u"none"_s, u"nil"_s, u"unknown"_s, u"0"_s};
    return words.contains(text.toLower());
}

bool saysEntity(const QString &text)
{
    static const QStringList words{u"entity"_s, u"organisation"_s, u"organization"_s, u"company"_s, u"group"_s, u"vessel"_s,
                                   u"ship"_s, u"aircraft"_s, u"entidad"_s, u"entité"_s, u"entitas"_s};
    return words.contains(text.toLower());
}

class TableWalk
{
public:
    TableWalk(ListReading &reading, const base::CountryCode &desk, base::Instant now, std::stop_token stop,
              const ReadProgress &progress)
        : m_builder(reading, desk, now), m_countries(documents::CountryTable::embedded()), m_stop(std::move(stop)),
          m_progress(progress)
    {
    }

    base::Status run(tables::TableReader &rows, const QString &file, const ColumnMapping &mapping)
    {
        bool begun = false;
        for (;;) {
            const auto row = rows.next();
            if (!row)
                return base::failFrom(row);
            if (!*row)
                return begun ? base::Status() : base::fail(ErrorCode::TableEmpty, {}, {file});
            if (m_stop.stop_requested())
                return base::fail(ErrorCode::Cancelled);
            if (m_progress)
                m_progress(rows.bytesDone(), rows.bytesTotal());
            // Names in an unknown encoding would be kept as rubbish that nobody ever finds.
            if ((*row)->fault == RowFault::BadText)
                return base::fail(ErrorCode::TextNotUnicode, {}, {file, QString::number((*row)->line)});
            if (!begun) {
                const auto columns = findColumns((*row)->cells, mapping, file);
                if (!columns)
                    return base::failFrom(columns);
                begun = true;
                m_columns = *columns;
                m_width = (*row)->cells.size();
                if (m_columns.firstRowIsHeader)
                    continue;
            }
            addRow(**row);
        }
    }

private:
    [[nodiscard]] QString cell(ListField field) const { return m_row->cells.value(m_columns.of(field)); }

    void remark(Kind kind, ListField field, const QString &value, const char *reason)
    {
        m_builder.remark({kind, m_row->line, m_reference, wordOf(field), value.left(200), QLatin1StringView(reason)});
    }

    void addRow(const TableRow &row)
    {
        m_row = &row;
        m_reference = cleanText(cell(ListField::Id));
        const char *fault = reasonOf(row.fault);
        if (fault == nullptr && row.cells.size() > m_width)
            fault = reasons::kTooManyCells;
        if (fault != nullptr) {
            m_builder.remark({Kind::NotUsed, row.line, m_reference, {}, row.cells.join(u" | "_s).left(200), QLatin1StringView(fault)});
            return;
        }
        const QString name = mainName();
        if (m_reference.isEmpty() || m_reference.size() > kMaxReference) {
            remark(Kind::NotUsed, ListField::Id, name.isEmpty() ? row.cells.join(u" | "_s) : name, reasons::kRowWithoutId);
            return;
        }
        if (name.isEmpty() && valuesOf(cell(ListField::Aliases)).isEmpty() && valuesOf(cell(ListField::Passport)).isEmpty()) {
            remark(Kind::NotUsed, ListField::Name, {}, reasons::kEmptyRow);
            return;
        }
        auto person = m_builder.begin(m_reference, saysEntity(cleanText(cell(ListField::Kind))));
        if (!person) {
            remark(Kind::NotUsed, ListField::Id, name, reasons::kIdTwice);
            return;
        }
        addNames(*person, name);
        addBirths(*person);
        addNationalities(*person);
        addPassports(*person);
        person->comments = cleanText(cell(ListField::Comments));
        m_builder.finish(std::move(*person));
    }

    [[nodiscard]] QString mainName() const
    {
        if (const QString name = cleanText(cell(ListField::Name)); !name.isEmpty())
            return name;
        const QString family = cleanText(cell(ListField::FamilyName));
        const QString given = cleanText(cell(ListField::GivenNames));
        if (!family.isEmpty() && !given.isEmpty())
            return family + u", "_s + given;
        if (!family.isEmpty() || !given.isEmpty())
            return family + given;
        return cleanText(cell(ListField::OriginalName));
    }

    void addNames(ListedPerson &person, const QString &name)
    {
        if (name.isEmpty())
            remark(Kind::PartlyUsed, ListField::Name, {}, reasons::kNoName);
        ReadingBuilder::addName(person, name, {});
        person.listing.personName = person.names.isEmpty() ? QString() : person.names.first().text;
        for (const QString &original : valuesOf(cell(ListField::OriginalName)))
            ReadingBuilder::addName(person, original, {});
        for (const QString &alias : valuesOf(cell(ListField::Aliases)))
            ReadingBuilder::addName(person, alias, u"alias"_s);
    }

    void addBirths(ListedPerson &person)
    {
        for (const QString &said : valuesOf(cell(ListField::Birth))) {
            const BirthReading reading = birthFromText(said);
            switch (reading.fault) {
            case BirthReading::Fault::None: person.births.append(reading.birth); break;
            case BirthReading::Fault::Ambiguous: remark(Kind::NotUsed, ListField::Birth, said, reasons::kAmbiguousDate); break;
            case BirthReading::Fault::OtherCalendar: remark(Kind::NotUsed, ListField::Birth, said, reasons::kOtherCalendar); break;
            case BirthReading::Fault::Unknown:
                if (!saysNone(said))
                    remark(Kind::NotUsed, ListField::Birth, said, reasons::kUnknownDate);
                break;
            }
        }
        person.birthPlaces = valuesOf(cell(ListField::BirthPlace));
    }

    void addNationalities(ListedPerson &person)
    {
        for (const QString &said : valuesOf(cell(ListField::Nationality))) {
            const auto country = m_countries.fromAnything(said);
            if (country && !person.nationalities.contains(country->code)) {
                person.nationalities.append(country->code);
            } else if (!country && !saysNone(said)) {
                person.nationalityTexts.append(said);
                remark(Kind::PartlyUsed, ListField::Nationality, said, reasons::kUnknownCountry);
            }
        }
    }

    /// One value for all numbers, or one each. False where neither is so.
    static bool align(QStringList &values, qsizetype numbers)
    {
        if (values.size() == 1)
            values = QStringList(numbers, values.first());
        return values.isEmpty() || values.size() == numbers;
    }

    void addPassports(ListedPerson &person)
    {
        const QStringList numbers = placesOf(cell(ListField::Passport));
        QStringList issuers = placesOf(cell(ListField::Issuer));
        QStringList expiries = placesOf(cell(ListField::Expires));
        if (numbers.isEmpty())
            return;
        if (!align(issuers, numbers.size())) {
            remark(Kind::PartlyUsed, ListField::Issuer, cell(ListField::Issuer), reasons::kIssuersDoNotFit);
            issuers.clear();
        }
        if (!align(expiries, numbers.size())) {
            remark(Kind::PartlyUsed, ListField::Expires, cell(ListField::Expires), reasons::kUnknownDate);
            expiries.clear();
        }
        if (m_row->typedAsNumber.contains(m_columns.of(ListField::Passport)))
            remark(Kind::PartlyUsed, ListField::Passport, cell(ListField::Passport), reasons::kTypedAsNumber);
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (!numbers[i].isEmpty() && !saysNone(numbers[i]))
                addPassport(person, numbers[i], issuers.value(i), expiries.value(i));
        }
    }

    void addPassport(ListedPerson &person, const QString &number, const QString &issuer, const QString &expiry)
    {
        ListedDocument document;
        document.number = document.printed = number;
        document.type = DocumentType::Passport;
        if (!issuer.isEmpty() && !saysNone(issuer)) {
            const auto country = m_countries.fromAnything(issuer);
            document.issuer = country ? country->code : base::CountryCode{};
            if (!country)
                remark(Kind::PartlyUsed, ListField::Issuer, issuer, reasons::kUnknownCountry);
        }
        if (!expiry.isEmpty() && !saysNone(expiry)) {
            document.expiresOn = dateFromText(expiry);
            if (document.expiresOn.isNull())
                remark(Kind::PartlyUsed, ListField::Expires, expiry, reasons::kUnknownDate);
        }
        const Taken taken = m_builder.addDocument(person, document, true);
        m_builder.reading().passportEntries += taken == Taken::NoNumber ? 0 : 1;
        if (taken == Taken::NoNumber)
            remark(Kind::NotUsed, ListField::Passport, number, reasons::kNoNumber);
        else if (taken == Taken::TooLong)
            remark(Kind::NotUsed, ListField::Passport, number, reasons::kNumberTooLong);
        else if (taken == Taken::Twice)
            remark(Kind::Note, ListField::Passport, number, reasons::kNumberTwice);
    }

    static constexpr qsizetype kMaxReference = 200;

    ReadingBuilder m_builder;
    documents::CountryTable m_countries;
    std::stop_token m_stop;
    const ReadProgress &m_progress;
    ListColumns m_columns;
    qsizetype m_width = 0;
    const TableRow *m_row = nullptr;
    QString m_reference;
};

} // namespace

base::Result<ListReading> readCsvList(tables::TableReader &rows, const QString &file, const ListName &name,
                                      const ColumnMapping &mapping, const base::CountryCode &importingDesk, base::Instant now,
                                      std::stop_token stop, const ReadProgress &progress)
{
    ListReading reading;
    reading.list = name.list;
    reading.authority = name.authority;
    reading.edition = name.edition;
    TableWalk walk(reading, importingDesk, now, std::move(stop), progress);
    if (const auto done = walk.run(rows, file, mapping); !done)
        return base::failFrom(done);
    return reading;
}

} // namespace countersign::alerts
