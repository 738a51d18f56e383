#include "app/ctl/command_table.h"
#include "app/ctl/zone_picture.h"
#include "ui/pictures/picture_file.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace countersign::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonArray cornersJson(const ocrb::ReadCharacter &character)
{
    QJsonArray corners;
    for (const ocrb::Point &corner : character.corners)
        corners.append(QJsonArray{corner.x, corner.y});
    return corners;
}

QJsonObject lineJson(const ocrb::ReadLine &line)
{
    QJsonArray characters;
    for (const ocrb::ReadCharacter &character : line.characters) {
        characters.append(QJsonObject{{u"read"_s, QString(QLatin1Char(character.best))},
                                      {u"confidence"_s, character.confidence},
                                      {u"alternatives"_s, QString::fromLatin1(character.alternatives)},
                                      {u"uncertain"_s, character.uncertain},
                                      {u"corners"_s, cornersJson(character)}});
    }
    return {{u"text"_s, QString::fromLatin1(line.text)}, {u"characters"_s, characters}};
}

int runReadPicture(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one picture file"_s);
    QElapsedTimer timer;
    timer.start();
    const base::Result<ocrb::ZoneReading> zone = readZonePicture(invocation.positionals().constFirst());
    if (!zone)
        return invocation.fail(zone.error());
    QJsonArray lines;
    for (const ocrb::ReadLine &line : zone->lines)
        lines.append(lineJson(line));
    const QStringList uncertain = uncertainPlaces(*zone);
    for (const QString &place : uncertain)
        invocation.remark(u"uncertain: "_s + place);
    invocation.answer(QString::fromLatin1(zone->text()).trimmed(),
                      {{u"lines"_s, lines}, {u"uncertain"_s, uncertain.size()}, {u"turn"_s, zone->turn}, {u"milliseconds"_s, timer.elapsed()}});
    return uncertain.isEmpty() ? Done : NoHit;
}

} // namespace

base::Result<ocrb::ZoneReading> readZonePicture(const QString &path)
{
    const base::Result<QImage> picture = ui::greyPictureFromFile(path);
    if (!picture)
        return base::failFrom(picture);
    return ocrb::readZone(ui::bytesOf(*picture));
}

QStringList uncertainPlaces(const ocrb::ZoneReading &zone)
{
    QStringList places;
    for (int line = 0; line < zone.lines.size(); ++line) {
        const QList<ocrb::ReadCharacter> &characters = zone.lines.at(line).characters;
        for (int column = 0; column < characters.size(); ++column) {
            if (!characters.at(column).uncertain)
                continue;
            QStringList choices;
            for (const char choice : characters.at(column).alternatives)
                choices.append(QString(QLatin1Char(choice)));
            places.append(u"line %1, position %2: %3"_s.arg(line + 1).arg(column + 1).arg(choices.join(u" or "_s)));
        }
    }
    return places;
}

QList<Command> pictureCommands()
{
    return {{u"read-picture"_s, u"FILE"_s, u"read the machine-readable zone in a picture"_s,
             u"Prints the lines as they were read, nothing corrected, and on the error channel each character that is uncertain "
             u"with what it could be. PNG, JPEG, WebP, BMP or TIFF, any way up. Nothing is looked up. Exit status 0: every "
             u"character was read clearly; 1: some are uncertain."_s,
             {}, runReadPicture}};
}

} // namespace countersign::ctl
