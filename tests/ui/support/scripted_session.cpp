#include "tests/ui/support/scripted_session.h"

#include "core/alerts/un_list.h"
#include "core/documents/document_number.h"
#include "tests/ui/support/scripted_names.h"

#include <QFile>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using alerts::AlertRecord;
using base::CountryCode;
using base::ErrorCode;

namespace {

CountryCode code(const QString &text)
{
    return CountryCode::fromText(text).value();
}

base::AlertId idOf(int number)
{
    base::AlertId id;
    id.bytes[0] = 1;
    for (int i = 0; i < 4; ++i)
        id.bytes[static_cast<std::size_t>(15 - i)] = static_cast<std::uint8_t>((number >> (8 * i)) & 0xFF);
    return id;
}

bool fits(const AlertRecord &r, const workstation::AlertFilter &f, const CountryCode &own)
{
    const auto in = [](const auto &list, const auto &value) { return list.isEmpty() || list.contains(value); };
    return in(f.categories, r.category) && in(f.issuers, r.issuer) && in(f.owners, r.owner) && in(f.statuses, r.status)
        && (!f.ownOnly || r.owner == own)
        && (f.text.isEmpty() || r.number.contains(f.text, Qt::CaseInsensitive)
            || r.nationalReference.contains(f.text, Qt::CaseInsensitive));
}

} // namespace

base::Result<QList<AlertRecord>> ListSource::byNumber(QByteArrayView normal)
{
    QList<AlertRecord> found;
    for (const AlertRecord &record : std::as_const(records))
        if (documents::normalForm(record.number) == normal)
            found.append(record);
    return found;
}

base::Result<QList<AlertRecord>> ListSource::bySkeleton(QByteArrayView skeleton)
{
    QList<AlertRecord> found;
    for (const AlertRecord &record : std::as_const(records))
        if (documents::skeletonOf(documents::normalForm(record.number)) == skeleton)
            found.append(record);
    return found;
}

base::Result<QList<AlertRecord>> ListSource::bySeries(QByteArrayView normal)
{
    QList<AlertRecord> found;
    for (const AlertRecord &record : std::as_const(records)) {
        const QByteArray from = documents::normalForm(record.number);
        const QByteArray to = documents::normalForm(record.blankTo);
        if (!to.isEmpty() && normal.size() == from.size() && normal >= from && normal <= to)
            found.append(record);
    }
    return found;
}

QCoro::Task<base::Result<alerts::Answer>> ScriptedLookup::ask(alerts::Question question, workstation::Reason reason)
{
    auto answer = alerts::LookupEngine(m_source).ask(question, m_clock.now());
    if (answer) {
        workstation::AskedQuestion kept;
        kept.id = asked.size() + 1;
        kept.at = m_clock.now();
        kept.typed = answer->number;
        kept.issuer = answer->issuer;
        kept.verdict = answer->verdict;
        kept.matches = static_cast<int>(answer->matches.size());
        kept.reason = reason;
        asked.prepend(kept);
    }
    return ready(std::move(answer));
}

QCoro::Task<base::Result<alerts::NameAnswer>> ScriptedLookup::askName(alerts::NameQuestion question, workstation::Reason reason)
{
    namesAsked.append(question);
    alerts::NameAnswer answer = scriptedNames(question, m_clock.now());
    answer.coverage = m_source.cover;
    answer.feeds = m_source.feeds;
    workstation::AskedQuestion kept;
    kept.id = asked.size() + 1;
    kept.at = m_clock.now();
    kept.typed = question.typed;
    kept.verdict = answer.verdict;
    kept.matches = static_cast<int>(answer.matches.size());
    kept.reason = reason;
    asked.prepend(kept);
    return ready<base::Result<alerts::NameAnswer>>(std::move(answer));
}

QCoro::Task<base::Result<QList<workstation::AskedQuestion>>> ScriptedLookup::askedSince(base::Instant, int most)
{
    return ready<base::Result<QList<workstation::AskedQuestion>>>(asked.mid(0, most));
}

QCoro::Task<base::Result<workstation::AlertPage>> ScriptedAlerts::page(workstation::AlertFilter filter, qint64 offset, int limit)
{
    workstation::AlertPage page;
    QList<workstation::AlertRow> rows;
    for (int i = 0; i < m_source.records.size(); ++i) {
        const AlertRecord &r = m_source.records[i];
        if (!fits(r, filter, code(u"QMA"_s)))
            continue;
        workstation::AlertRow row;
        row.row = i;
        row.id = r.id;
        row.category = r.category;
        row.number = r.number;
        row.blankTo = r.blankTo;
        row.issuer = r.issuer;
        row.owner = r.owner;
        row.type = r.type;
        row.status = r.status;
        row.reviewOn = r.reviewOn;
        row.grading = r.grading.value_or(markings::Grading());
        row.updatedAt = r.updatedAt;
        rows.append(row);
    }
    const auto key = [&filter](const workstation::AlertRow &row) -> QString {
        using workstation::AlertColumn;
        switch (filter.sortBy) {
        case AlertColumn::Number: return row.number;
        case AlertColumn::Issuer: return row.issuer.text();
        case AlertColumn::Owner: return row.owner.text();
        case AlertColumn::Category: return alerts::codeOf(row.category);
        case AlertColumn::Grading: return row.grading.text();
        case AlertColumn::ReviewBy: return row.reviewOn.isoText();
        default: return QString::number(base::toMillis(row.updatedAt));
        }
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) {
        return filter.descending ? key(b) < key(a) : key(a) < key(b);
    });
    page.offset = offset;
    page.matching = rows.size();
    page.all = m_source.records.size();
    page.rows = rows.mid(offset, limit);
    return ready<base::Result<workstation::AlertPage>>(page);
}

QCoro::Task<base::Result<workstation::AlertDetails>> ScriptedAlerts::details(qint64 row)
{
    if (row < 0 || row >= m_source.records.size())
        return ready<base::Result<workstation::AlertDetails>>(base::fail(ErrorCode::NothingFound));
    workstation::AlertDetails details;
    details.record = m_source.records[row];
    details.batch.bytes.fill(0x5A);
    details.sequence = 4112;
    details.index = static_cast<std::uint32_t>(row);
    details.receivedAt = m_clock.now();
    details.contact = u"%1 national desk · English, French\n+000 555 0100"_s.arg(details.record.owner.text());
    details.own = details.record.owner == code(u"QMA"_s);
    return ready<base::Result<workstation::AlertDetails>>(details);
}

QCoro::Task<base::Result<base::AlertId>> ScriptedAlerts::add(AlertRecord record)
{
    const auto faults = alerts::faultsOf(record);
    if (!faults.isEmpty())
        return ready<base::Result<base::AlertId>>(tl::unexpected(faults.front()));
    record.id = idOf(static_cast<int>(m_source.records.size()) + 1);
    record.firstSeen = record.updatedAt = m_clock.now();
    m_source.records.append(record);
    return ready<base::Result<base::AlertId>>(record.id);
}

QCoro::Task<base::Status> ScriptedAlerts::change(AlertRecord record)
{
    for (AlertRecord &held : m_source.records)
        if (held.id == record.id)
            held = record;
    return ready(base::Status());
}

QCoro::Task<base::Status> ScriptedAlerts::withdraw(qint64 row, QString)
{
    m_source.records[row].status = alerts::AlertStatus::Recalled;
    return ready(base::Status());
}

QCoro::Task<base::Result<QList<alerts::FeedState>>> ScriptedAlerts::feeds()
{
    return ready<base::Result<QList<alerts::FeedState>>>(m_source.feeds);
}

QCoro::Task<base::Result<alerts::Coverage>> ScriptedAlerts::coverage()
{
    return ready<base::Result<alerts::Coverage>>(m_source.cover);
}

QCoro::Task<base::Result<workstation::SyncSummary>> ScriptedSync::syncNow()
{
    Q_EMIT stateChanged();
    return ready<base::Result<workstation::SyncSummary>>(workstation::SyncSummary());
}

QCoro::Task<base::Result<workstation::Identity>> ScriptedJoin::readJoinFile(QString)
{
    workstation::Identity said;
    said.desk = code(u"QNB"_s);
    said.deskName = u"QNB national desk"_s;
    said.portalUrl = u"https://portal.example:8443"_s;
    said.federation = u"7F3A 91C2 04DE 55B1 0A77 E9C4 12F0 8D3B"_s;
    return ready<base::Result<workstation::Identity>>(said);
}

QCoro::Task<base::Result<workstation::Identity>> ScriptedJoin::join(QString, QString personName, QString)
{
    workstation::Identity joined;
    joined.desk = code(u"QNB"_s);
    joined.person = personName;
    joined.enrolmentCode = u"4821-7730"_s;
    return ready<base::Result<workstation::Identity>>(joined);
}

QCoro::Task<base::Result<workstation::ImportService::Glimpse>> ScriptedImport::glimpse(QString, QString)
{
    Glimpse glimpse;
    glimpse.list = u"persons of interest"_s;
    glimpse.rows = {{u"Ref"_s, u"Full name"_s, u"Date of birth"_s, u"Passport no."_s, u"Country"_s},
                    {u"1"_s, u"Eriksson, Anna Maria"_s, u"1974-08-12"_s, u"L898902C3"_s, u"UTO"_s},
                    {u"2"_s, u"<b>Sample</b>, Person"_s, u"1969"_s, QString(), QString()}};
    glimpse.columns = alerts::guessedMapping(glimpse.rows.first());
    return ready<base::Result<Glimpse>>(glimpse);
}

QCoro::Task<base::Result<std::shared_ptr<workstation::ImportService::Preview>>>
ScriptedImport::preview(workstation::ImportRequest request, std::stop_token, Progress)
{
    asked = request;
    auto preview = std::make_shared<Preview>();
    preview->source = request.source;
    if (fails)
        return ready<base::Result<std::shared_ptr<Preview>>>(tl::unexpected<base::Error>(*fails));
    const base::Instant now = base::fromMillis(1'772'707'260'000);
    QFile file(request.paths.value(0));
    if (request.source == alerts::ListSource::UnList && file.open(QIODevice::ReadOnly)) {
        preview->reading = alerts::readUnList(file, code(u"QMA"_s), now, {}, {}).value();
    } else {
        preview->reading.list = request.list.isEmpty() ? u"Sample list"_s : request.list;
        preview->reading.edition = u"2026-02-27T00:00:00Z"_s;
        alerts::ReadingBuilder builder(preview->reading, code(u"QMA"_s), now);
        auto person = builder.begin(u"1"_s, false);
        alerts::ReadingBuilder::addName(*person, u"<b>Eriksson</b>, Anna Maria"_s, {});
        person->listing.personName = person->names.first().text;
        alerts::ListedDocument passport;
        passport.number = u"L898902C3"_s;
        passport.issuer = code(u"UTO"_s);
        passport.type = documents::DocumentType::Passport;
        builder.addDocument(*person, passport, true);
        builder.finish(*person);
        builder.remark({alerts::ImportRemark::Kind::NotUsed, 41, u"XXi.001"_s, u"NUMBER"_s, u"<b>none</b>"_s, u"no-number"_s});
    }
    preview->plan = alerts::planImport(preview->reading, heldDocuments, heldPersons).value();
    return ready<base::Result<std::shared_ptr<Preview>>>(preview);
}

QCoro::Task<base::Status> ScriptedImport::apply(std::shared_ptr<Preview> preview, std::stop_token, Progress)
{
    applied = preview->plan.operations();
    return ready(base::Status());
}

ScriptedSession::ScriptedSession(const base::Clock &clock, int alerts)
    : lookupService(source, clock), alertService(source, clock), hitService(clock), caseVault(clock), mailService(clock), requestService(clock)
{
    hitService.desk = code(u"QMA"_s);
    who.desk = code(u"QMA"_s);
    who.deskName = u"QMA national desk"_s;
    who.person = u"R. Santos"_s;
    who.enrolled = true;
    who.federation = u"7F3A 91C2 04DE 55B1 0A77 E9C4 12F0 8D3B"_s;
    who.portalUrl = u"https://portal.example:8443"_s;
    syncService.last = clock.now() - std::chrono::minutes(2);
    fill(clock.now(), alerts);
    hitService.fill(source.records);
    inboxService.fill(source.records, clock.now());
}

void ScriptedSession::fill(base::Instant now, int alerts)
{
    const QStringList desks{u"QMA"_s, u"QNB"_s, u"QRC"_s, u"QSE"_s, u"QTD"_s, u"QVF"_s, u"UTO"_s};
    using alerts::Category;
    const QList<Category> kinds{Category::Stolen, Category::Lost, Category::Stolen, Category::Revoked, Category::Lost};
    const auto day = std::chrono::hours(24);
    for (int i = 0; i < alerts; ++i) {
        AlertRecord r;
        r.id = idOf(i + 1);
        r.category = kinds[i % kinds.size()];
        r.issuer = r.owner = r.reportedBy = code(desks[i % desks.size()]);
        r.number = u"K%1"_s.arg(7590000 + i * 137);
        r.type = i % 4 == 3 ? documents::DocumentType::IdentityCard : documents::DocumentType::Passport;
        r.grading = markings::Grading{markings::GradingScheme::Admiralty, "AAB"[i % 3], "1223"[i % 4], 0};
        r.firstSeen = now - day * (60 + i % 300);
        r.updatedAt = now - day * (i % 60) - std::chrono::minutes(i);
        r.reviewOn = base::PartialDate{2026, static_cast<std::uint8_t>(3 + i % 9), static_cast<std::uint8_t>(1 + i % 28)};
        r.happenedOn = base::PartialDate{2026, 1, static_cast<std::uint8_t>(1 + i % 28)};
        r.nationalReference = u"%1-26-%2"_s.arg(r.owner.text()).arg(i, 5, 10, QChar(u'0'));
        source.records.append(r);
    }
    const auto specimen = [&](const QString &number, Category category, const QString &desk) {
        AlertRecord r = source.records.value(0);
        r.id = idOf(static_cast<int>(source.records.size()) + 1);
        r.number = number;
        r.category = category;
        r.issuer = r.owner = r.reportedBy = code(desk);
        r.updatedAt = now - std::chrono::hours(1);
        r.type = documents::DocumentType::Passport;
        source.records.append(r);
        return static_cast<int>(source.records.size()) - 1;
    };
    specimen(u"L898902C3"_s, Category::StolenBlank, u"UTO"_s);
    specimen(u"L89890ZC3"_s, Category::Lost, u"UTO"_s);
    const int hostile = specimen(u"XB0000001"_s, Category::Stolen, u"QNB"_s);
    source.records[hostile].additionalInfo = u"<b>bold</b> and \u202Eturned around"_s;
    const int series = specimen(u"QF209310"_s, Category::StolenBlank, u"QMA"_s);
    source.records[series].blankTo = u"QF209499"_s;
    source.records[series].quantity = 190;
    const int listed = specimen(u"ZZ4410077"_s, Category::Listed, u"QMA"_s);
    source.records[listed].listing = alerts::Listing{u"Specimen list"_s, u"Specimen authority"_s, u"2026-02-27T00:00:00Z"_s,
                                                     u"XXi.014"_s, u"Invented Person"_s};
    for (int i = 0; i < desks.size(); ++i) {
        alerts::FeedState feed;
        feed.owner = code(desks[i]);
        feed.channel.bytes[0] = static_cast<std::uint8_t>(i + 1);
        feed.sequence = static_cast<std::uint64_t>(908 + i * 400);
        feed.count = static_cast<std::uint64_t>(alerts / desks.size());
        feed.headAt = desks[i] == u"QTD"_s ? now - day * 9 : now - std::chrono::hours(3);
        feed.checkedAt = now;
        feed.nextBy = now + day;
        source.feeds.append(feed);
    }
    source.cover.admitted = 8;
    source.cover.covered = 7;
    source.cover.missing = {code(u"QWG"_s)};
}

QCoro::Task<base::Status> ScriptedSession::changePassphrase(std::shared_ptr<crypto::SecretBytes>, std::shared_ptr<crypto::SecretBytes>)
{
    return ready(base::Status());
}

QCoro::Task<base::Result<QString>> ScriptedSession::backupNow()
{
    return ready<base::Result<QString>>(u"/vault/backup-1"_s);
}

} // namespace countersign::testing
