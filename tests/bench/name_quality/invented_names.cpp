#include "invented_names.h"

#include <array>
#include <random>

namespace countersign::quality {

using namespace Qt::StringLiterals;

namespace {

struct Custom
{
    const char *given;
    const char *surnames;
    const char *form;              ///< G a given name, S a surname, others as they stand
};

constexpr std::array kCustoms{
    Custom{"AHMAD AMIR AZLAN FAIZAL HAFIZ ISMAIL KAMAL RASHID SULAIMAN YUSOF AISYAH FATIMAH NORAINI ROHANA SITI ZAINAB",
           "ABDULLAH AHMAD HASSAN IBRAHIM ISMAIL OTHMAN RAHMAN SALLEH YAACOB ZAKARIA BAHARUDDIN MANSOR", "G bin S"},
    Custom{"ANAN BOONMEE CHAIWAT KITTISAK NARONG PRASERT SOMCHAI SURACHAI WICHAI ARUNEE KANYA MALEE NIRAMON SIRIPORN",
           "BOONYARAT CHAROENSUK INTHARAKUL JAIDEE KAEWMANEE PHROMMA RATTANAKUL SAETANG SRISUK THONGCHAI WONGSAWAT", "G S"},
    Custom{"WEI MING JUN HUA LI XIU YAN JIAN GUO QIANG FANG HONG YING ZHI TAO LEI",
           "CHEN LIN HUANG ZHANG LI WANG WU LIU CAI YANG XU SUN ZHU GAO GUO HE", "S G G"},
    Custom{"AHMED MOHAMMED HASSAN ALI OMAR KHALED MAHMOUD YOUSSEF IBRAHIM TAREK NABIL SAMIR FADI LAYLA MARYAM HUDA",
           "HADDAD NAJJAR KHOURY SALEH MANSOUR HAMDAN DARWISH RASHID JABER AZIZ QASIM NASSER", "G G al-S"},
    Custom{"RAJESH SURESH ANIL VIJAY PRAKASH NIMAL SUNIL KUMAR ARJUN LAKSHMI PRIYA SUNITA ANJALI FARHANA NASREEN",
           "PERERA FERNANDO SHARMA GUPTA CHOWDHURY HOSSAIN BANERJEE IYER NAIR THAPA GURUNG SILVA", "G S"},
    Custom{"AUNG KYAW MIN THANT ZAW HTUN MYO SOE THIDA KHIN MAY HNIN PHYO WIN NAING OO", "", "G G G"},
    Custom{"ANNA PETER JOHN MARIA ERIK KARIN LUCAS JOSEFINA MIGUEL TERESA ANTON VIKTOR HELGA DAVID SARAH PAUL",
           "STEVENSON LANDAUER GRUBER OSTERBERG SANTOS REYES CRUZ WALKER LINDQVIST MARTIN HARRIS KOWALSKI", "G S"}};

QString oneOf(const char *words, std::mt19937 &random)
{
    const QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return all[static_cast<qsizetype>(random() % static_cast<std::size_t>(all.size()))];
}

} // namespace

QStringList inventedNames(int count, unsigned seed)
{
    std::mt19937 random(seed);
    QStringList made;
    for (int i = 0; i < count; ++i) {
        const Custom &custom = kCustoms[static_cast<std::size_t>(i) % kCustoms.size()];
        QStringList name;
        for (const QString &part : QString::fromLatin1(custom.form).split(u' ')) {
            QString word = part;
            word.replace(u"G"_s, oneOf(custom.given, random));
            if (part.contains(u'S'))
                word = part.left(part.indexOf(u'S')) + oneOf(custom.surnames, random);
            name.append(word);
        }
        made.append(name.join(u' '));
    }
    return made;
}

} // namespace countersign::quality
