#include "core/alerts/sdn_list.h"

#include "core/alerts/list_reasons.h"
#include "core/alerts/sdn_remarks.h"
#include "core/tables/table_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace countersign::alerts {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using Kind = ImportRemark::Kind;

namespace {

// Columns by OFAC's data specification; counted from 0.
enum EntryColumn { kEntNum, kSdnName, kSdnType, kProgram, kTitle, kCallSign, kVesselType, kTonnage, kGrossTonnage, kVesselFlag, kVesselOwner, kRemarks, kEntryColumns };
enum NameColumn { kAltNum = 1, kAltType, kAltName, kAltRemarks, kNameColumns };
enum AddressColumn { kAddNum = 1, kStreet, kCity, kCountry, kAddRemarks, kAddressColumns };
enum CommentColumn { kMoreRemarks = 1, kCommentColumns };

/// A row of another file, waiting for its entry.
struct Attached
{
    qint64 line = 0;
    QStringList cells;
};
using AttachedRows = QHash<QString, QList<Attached>>;

/// Text of a cell; "-0-" means that there is none.
QString textOf(const QStringList &cells, int column)
{
    const QString text = cells.value(column).trimmed();
    return text == "-0-"_L1 ? QString() : text;
}

/// The last line of the published files holds nothing but the end-of-file sign of DOS.
bool isEndSign(const QStringList &cells) { return cells.size() == 1 && cells.first().trimmed() == QChar(0x1A); }

class SdnReader
{
public:
    SdnReader(ListReading &reading, const base::CountryCode &desk, base::Instant now, std::stop_token stop,
              const ReadProgress &progress)
        : m_builder(reading, desk, now), m_countries(documents::CountryTable::embedded()), m_stop(std::move(stop)),
          m_progress(progress)
    {
    }

    base::Status run(const SdnFiles &files)
    {
        const QStringList all = files.all();
        for (const QString &path : all)
            m_total += QFileInfo(path).size();
        if (const auto names = readAttached(files.names, u"alt.csv"_s, kNameColumns, m_names); !names)
            return names;
        if (const auto addresses = readAttached(files.addresses, u"add.csv"_s, kAddressColumns, m_addresses); !addresses)
            return addresses;
        if (!files.comments.isEmpty()) {
            if (const auto more = readAttached(files.comments, u"sdn_comments.csv"_s, kCommentColumns, m_comments); !more)
                return more;
        }
        const auto take = [this](const tables::TableRow &row) { addEntry(row); };
        if (const auto entries = readRows(files.entries, u"sdn.csv"_s, kEntryColumns, take); !entries)
            return entries;
        if (m_entries == 0)
            return base::fail(ErrorCode::FileNotUnderstood, u"no row of an SDN list"_s, {files.entries, u"1"_s});
        remarkLeftOver(m_names, u"alt.csv"_s, kAltName);
        remarkLeftOver(m_addresses, u"add.csv"_s, kStreet);
        remarkLeftOver(m_comments, u"sdn_comments.csv"_s, kMoreRemarks);
        return {};
    }

private:
    template<typename Take>
    base::Status readRows(const QString &path, const QString &file, int columns, const Take &take)
    {
        tables::ReadOptions options;
        options.hasHeader = false;
        options.separator = ',';
        const auto reader = tables::TableReader::open(path, options);
        if (!reader)
            return base::failFrom(reader);
        for (;;) {
            const auto row = (*reader)->next();
            if (!row)
                return base::failFrom(row);
            if (!*row)
                break;
            if (m_stop.stop_requested())
                return base::fail(ErrorCode::Cancelled);
            if (m_progress)
                m_progress(m_done + (*reader)->bytesDone(), m_total);
            if (isUsable(**row, file, columns))
                take(**row);
        }
        m_done += QFileInfo(path).size();
        return {};
    }

    bool isUsable(const tables::TableRow &row, const QString &file, int columns)
    {
        if (isEndSign(row.cells))
            return false;
        const QString reference = textOf(row.cells, kEntNum);
        if (reference.compare("ent_num"_L1, Qt::CaseInsensitive) == 0)
            return false;
        const bool text = row.fault == tables::RowFault::None || row.fault == tables::RowFault::BadText;
        bool number = false;
        reference.toULongLong(&number);
        if (!text || !number || row.cells.size() != columns) {
            m_builder.remark({Kind::NotUsed, row.line, reference, file, row.cells.join(u", "_s).left(200),
                              QLatin1StringView(reasons::kWrongColumns)});
            return false;
        }
        if (row.fault == tables::RowFault::BadText)
            m_builder.remark({Kind::PartlyUsed, row.line, reference, file, {}, QLatin1StringView(reasons::kBadText)});
        return true;
    }

    base::Status readAttached(const QString &path, const QString &file, int columns, AttachedRows &rows)
    {
        if (path.isEmpty()) {
            m_builder.remark({Kind::PartlyUsed, 0, {}, file, {}, QLatin1StringView(reasons::kFileMissing)});
            return {};
        }
        return readRows(path, file, columns, [&rows](const tables::TableRow &row) {
            rows[textOf(row.cells, kEntNum)].append({row.line, row.cells});
        });
    }

    void remarkLeftOver(const AttachedRows &rows, const QString &file, int column)
    {
        QList<std::pair<qint64, QString>> left;
        for (auto at = rows.cbegin(); at != rows.cend(); ++at) {
            for (const Attached &row : at.value())
                left.append({row.line, at.key()});
        }
        std::sort(left.begin(), left.end());
        for (const auto &[line, reference] : left) {
            QString value;
            for (const Attached &row : rows.value(reference))
                value = row.line == line ? textOf(row.cells, column) : value;
            m_builder.remark({Kind::NotUsed, line, reference, file, value.left(200), QLatin1StringView(reasons::kNoSuchEntry)});
        }
    }

    void addEntry(const tables::TableRow &row)
    {
        const QString reference = textOf(row.cells, kEntNum);
        const QString type = textOf(row.cells, kSdnType);
        const bool individual = type.compare("individual"_L1, Qt::CaseInsensitive) == 0;
        ++m_entries;
        auto person = m_builder.begin(reference, !individual);
        if (!person) {
            note(Kind::NotUsed, row.line, reference, "sdn.csv/ent_num", textOf(row.cells, kSdnName), reasons::kIdTwice);
            return;
        }
        if (!individual && !type.isEmpty())
            note(Kind::Note, row.line, reference, "sdn.csv/SDN_Type", type, reasons::kVessel);
        addNames(row, *person);
        QString remarks = textOf(row.cells, kRemarks);
        // Remarks that do not fit go on there, in the middle of a word.
        for (const Attached &more : m_comments.take(reference))
            remarks += textOf(more.cells, kMoreRemarks);
        const sdn::Remarks read = sdn::readRemarks(remarks, m_countries);
        for (const sdn::Remarks::Finding &finding : read.findings)
            note(Kind::PartlyUsed, row.line, reference, "sdn.csv/Remarks", finding.value, finding.reason);
        for (const QString &name : read.weakNames)
            ReadingBuilder::addName(*person, name, u"weak a.k.a."_s);
        person->births = read.births;
        person->birthPlaces = read.birthPlaces;
        person->nationalities = read.nationalities;
        person->nationalityTexts = read.nationalityTexts;
        for (const sdn::Remarks::Paper &paper : read.papers)
            addPaper(row.line, paper, *person);
        person->comments = commentsOf(row.cells, read.rest, m_addresses.take(reference));
        m_builder.finish(std::move(*person));
    }

    void addNames(const tables::TableRow &row, ListedPerson &person)
    {
        const QString name = cleanText(textOf(row.cells, kSdnName));
        if (name.isEmpty())
            note(Kind::PartlyUsed, row.line, person.listing.reference, "sdn.csv/SDN_Name", {}, reasons::kNoName);
        ReadingBuilder::addName(person, name, {});
        person.listing.personName = person.names.isEmpty() ? QString() : person.names.first().text;
        for (const Attached &other : m_names.take(person.listing.reference)) {
            const QString kind = textOf(other.cells, kAltType);
            const QString more = textOf(other.cells, kAltRemarks);
            ReadingBuilder::addName(person, textOf(other.cells, kAltName), more.isEmpty() ? kind : kind + u", "_s + more);
        }
    }

    void addPaper(qint64 line, const sdn::Remarks::Paper &paper, ListedPerson &person)
    {
        const QString &reference = person.listing.reference;
        const QString &printed = paper.document.printed;
        const auto taken = m_builder.addDocument(person, paper.document, paper.travels);
        m_builder.reading().passportEntries += paper.travels && taken != ReadingBuilder::Taken::NoNumber ? 1 : 0;
        if (taken == ReadingBuilder::Taken::NoNumber)
            note(Kind::NotUsed, line, reference, "sdn.csv/Remarks", printed, reasons::kNoNumber);
        else if (taken == ReadingBuilder::Taken::TooLong)
            note(Kind::NotUsed, line, reference, "sdn.csv/Remarks", printed, reasons::kNumberTooLong);
        else if (taken == ReadingBuilder::Taken::Twice)
            note(Kind::Note, line, reference, "sdn.csv/Remarks", printed, reasons::kNumberTwice);
    }

    static QString commentsOf(const QStringList &cells, const QStringList &rest, const QList<Attached> &addresses)
    {
        static constexpr std::pair<int, const char *> kLabelled[] = {
            {kTitle, "Title"}, {kCallSign, "Call sign"}, {kVesselType, "Vessel type"}, {kTonnage, "Tonnage"},
            {kGrossTonnage, "Gross registered tonnage"}, {kVesselFlag, "Flag"}, {kVesselOwner, "Owner"}};
        QStringList parts;
        // "SDGT] [SDT": several programs as they stand between the brackets of the printed list.
        if (const QString programs = textOf(cells, kProgram); !programs.isEmpty())
            parts.append(u"Program: "_s + QString(programs).replace("] ["_L1, ", "_L1));
        for (const auto &[column, label] : kLabelled) {
            // The title stands in the remarks as well, most of the time.
            const QString text = textOf(cells, column);
            if (!text.isEmpty() && !rest.contains(text))
                parts.append(QLatin1StringView(label) + u": "_s + text);
        }
        parts += rest;
        for (const Attached &address : addresses) {
            QStringList lines;
            for (const int column : {kStreet, kCity, kCountry, kAddRemarks}) {
                if (const QString text = textOf(address.cells, column); !text.isEmpty())
                    lines.append(text);
            }
            if (!lines.isEmpty())
                parts.append(u"Address: "_s + lines.join(u", "_s));
        }
        return cleanText(parts.join(u"; "_s));
    }

    void note(Kind kind, qint64 line, const QString &reference, const char *field, const QString &value, const char *reason)
    {
        m_builder.remark({kind, line, reference, QLatin1StringView(field), value, QLatin1StringView(reason)});
    }

    ReadingBuilder m_builder;
    documents::CountryTable m_countries;
    std::stop_token m_stop;
    const ReadProgress &m_progress;
    AttachedRows m_names, m_addresses, m_comments;
    qint64 m_done = 0, m_total = 0;
    int m_entries = 0;
};

/// Path of `name` in the folder, whatever its case; empty without one.
QString fileIn(const QDir &folder, const QString &name)
{
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.fileName().compare(name, Qt::CaseInsensitive) == 0)
            return file.filePath();
    }
    return {};
}

} // namespace

QStringList SdnFiles::all() const
{
    QStringList paths{entries};
    for (const QString &path : {names, addresses, comments}) {
        if (!path.isEmpty())
            paths.append(path);
    }
    return paths;
}

base::Result<SdnFiles> findSdnFiles(const QStringList &paths)
{
    SdnFiles files;
    QDir folder;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString name = info.fileName().toLower();
        if (info.isDir()) {
            folder = QDir(path);
            files.entries = fileIn(folder, u"sdn.csv"_s);
        } else if (name.contains("comment"_L1)) {
            files.comments = path;
        } else if (name.startsWith("alt"_L1)) {
            files.names = path;
        } else if (name.startsWith("add"_L1)) {
            files.addresses = path;
        } else {
            files.entries = path;
            folder = info.dir();
        }
    }
    if (files.entries.isEmpty() || !QFileInfo(files.entries).isReadable())
        return base::fail(ErrorCode::FileUnreadable, u"sdn.csv"_s, {files.entries.isEmpty() ? paths.value(0) : files.entries});
    const std::pair<QString *, QString> beside[] = {
        {&files.names, u"alt.csv"_s}, {&files.addresses, u"add.csv"_s}, {&files.comments, u"sdn_comments.csv"_s}};
    for (const auto &[path, name] : beside) {
        if (path->isEmpty())
            *path = fileIn(folder, name);
    }
    return files;
}

base::Result<ListReading> readSdnList(const SdnFiles &files, const QString &edition, const base::CountryCode &importingDesk,
                                      base::Instant now, std::stop_token stop, const ReadProgress &progress)
{
    ListReading reading;
    reading.list = QLatin1StringView(kSdnListName);
    reading.authority = QLatin1StringView(kSdnAuthority);
    reading.edition = edition;
    SdnReader reader(reading, importingDesk, now, std::move(stop), progress);
    if (const auto done = reader.run(files); !done)
        return base::failFrom(done);
    return reading;
}

} // namespace countersign::alerts
