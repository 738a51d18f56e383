#include "core/alerts/un_list.h"
#include "core/alerts/un_list_entry.h"

#include <QDateTime>
#include <QFileDevice>
#include <QXmlStreamReader>

namespace countersign::alerts {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

base::Status notUnderstood(const QXmlStreamReader &xml, QIODevice &device, const QString &detail)
{
    const auto *file = qobject_cast<QFileDevice *>(&device);
    return base::fail(ErrorCode::FileNotUnderstood, detail,
                      {file == nullptr ? QString() : file->fileName(), QString::number(xml.lineNumber())});
}

/// Root element and its edition; the list has no version number of its own.
bool readRoot(const QXmlStreamReader &xml, ListReading &reading)
{
    if (xml.name() != "CONSOLIDATED_LIST"_L1)
        return false;
    reading.list = u"UN Security Council Consolidated List"_s;
    reading.authority = u"United Nations Security Council"_s;
    reading.edition = xml.attributes().value("dateGenerated"_L1).toString();
    return QDateTime::fromString(reading.edition, Qt::ISODateWithMs).isValid();
}

class Walk
{
public:
    Walk(QIODevice &device, ListReading &reading, unlist::EntryReader &entries)
        : m_device(device), m_xml(&device), m_reading(reading), m_entries(entries)
    {
    }

    base::Status run(const std::stop_token &stop, const ReadProgress &progress)
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            // Nobody needs a DTD here, and an entity is how a small file becomes a large one.
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return notUnderstood(m_xml, m_device, u"document type or entity"_s);
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (!m_rootSeen) {
                m_rootSeen = readRoot(m_xml, m_reading);
                if (!m_rootSeen)
                    return notUnderstood(m_xml, m_device, u"root element or edition"_s);
                continue;
            }
            readEntry();
            if (stop.stop_requested())
                return base::fail(ErrorCode::Cancelled);
            if (progress)
                progress(m_device.pos(), m_device.size());
        }
        if (m_xml.hasError() || !m_rootSeen)
            return notUnderstood(m_xml, m_device, m_xml.hasError() ? u"XML"_s : u"empty file"_s);
        return {};
    }

private:
    void readEntry()
    {
        if (m_xml.name() == "INDIVIDUAL"_L1)
            m_entries.addIndividual(unlist::readElement(m_xml));
        else if (m_xml.name() == "ENTITY"_L1)
            m_entries.addEntity(unlist::readElement(m_xml));
    }

    QIODevice &m_device;
    QXmlStreamReader m_xml;
    ListReading &m_reading;
    unlist::EntryReader &m_entries;
    bool m_rootSeen = false;
};

} // namespace

base::Result<ListReading> readUnList(QIODevice &xml, const base::CountryCode &importingDesk, base::Instant now,
                                     std::stop_token stop, const ReadProgress &progress)
{
    ListReading reading;
    unlist::EntryReader entries(reading, importingDesk, now);
    Walk walk(xml, reading, entries);
    if (const base::Status done = walk.run(stop, progress); !done)
        return base::failFrom(done);
    return reading;
}

} // namespace countersign::alerts
