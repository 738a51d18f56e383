#!/usr/bin/env python3
"""Writes countries.csv from the Debian package iso-codes and the tables below.

ISO 3166-1 gives letters and names; the codes that only travel documents know are those
of ICAO Doc 9303-3 section 5; the invented states are ours. Run it by hand after a new
edition and look at the difference: the file is checked in and editable.
"""
import csv
import json
import pathlib
import sys

ISO = pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json")

# Membership of the Bali Process as far as public lists name it; data, not policy.
BALI = set("""AFG AUS BGD BTN BRN KHM CHN PRK FJI FRA HKG IND IDN IRN IRQ JPN JOR KIR LAO MAC MYS MDV MNG MMR
NRU NPL NCL NZL PAK PLW PNG PHL KOR WSM SGP SLB LKA SYR THA TLS TON TUR ARE USA VUT VNM""".split())

# Short names where ISO's inverted form reads badly.
NAMES = {
    "BES": "Bonaire, Sint Eustatius and Saba",
    "BOL": "Bolivia", "COD": "Democratic Republic of the Congo", "FSM": "Micronesia", "IRN": "Iran",
    "KOR": "Republic of Korea", "LAO": "Laos", "MDA": "Moldova", "PRK": "Democratic People's Republic of Korea",
    "PSE": "State of Palestine", "SYR": "Syria", "TWN": "Taiwan", "TZA": "Tanzania", "VEN": "Venezuela",
    "VGB": "British Virgin Islands", "VIR": "United States Virgin Islands", "CIV": "Côte d'Ivoire",
    "VAT": "Holy See", "HKG": "Hong Kong", "MAC": "Macao",
}

# Names that lists and people write beside those of ISO.
ALIASES = {
    "BOL": "Bolivia (Plurinational State of)", "BRN": "Brunei", "CIV": "Ivory Coast", "CPV": "Cape Verde",
    "COD": "DR Congo;Congo (Democratic Republic of the);Congo-Kinshasa", "COG": "Congo (Republic of the);Congo-Brazzaville",
    "CZE": "Czech Republic", "FSM": "Micronesia (Federated States of)",
    "GBR": "United Kingdom;Great Britain;United Kingdom of Great Britain and Northern Ireland;UK",
    "HKG": "China, Hong Kong Special Administrative Region;Hong Kong SAR;Hong Kong Special Administrative Region of China",
    "IRN": "Iran (Islamic Republic of);Islamic Republic of Iran",
    "KOR": "South Korea;Korea, Republic of;Korea (Republic of)",
    "LAO": "Lao People's Democratic Republic;Lao PDR",
    "LBY": "Libyan Arab Jamahiriya", "MAC": "China, Macao Special Administrative Region;Macau;Macao SAR",
    "MDA": "Republic of Moldova;Moldova (Republic of)",
    "MKD": "The former Yugoslav Republic of Macedonia;Macedonia", "MMR": "Burma",
    "NLD": "Netherlands (Kingdom of the);Holland",
    "PRK": "North Korea;DPRK;Korea (Democratic People's Republic of)",
    "PSE": "Palestine;Palestinian territories;Occupied Palestinian Territory", "RUS": "Russia",
    "SWZ": "Swaziland", "SYR": "Syrian Arab Republic", "TLS": "East Timor",
    "TUR": "Turkey;Türkiye", "TZA": "United Republic of Tanzania;Tanzania (United Republic of)",
    "TWN": "Taiwan Province of China", "USA": "United States of America;US;U.S.A.",
    "VAT": "Vatican City;Vatican City State",
    "VEN": "Venezuela (Bolivarian Republic of)", "VGB": "Virgin Islands (British)",
    "VIR": "Virgin Islands (U.S.)", "VNM": "Vietnam", "ARE": "UAE",
}

# code, iso2, kind, name, aliases, protection
SPECIAL = [
    ("GBD", "", "variant", "British Overseas Territories citizen", "", ""),
    ("GBN", "", "variant", "British National (Overseas)", "", ""),
    ("GBO", "", "variant", "British Overseas citizen", "", ""),
    ("GBP", "", "variant", "British protected person", "", ""),
    ("GBS", "", "variant", "British subject", "", ""),
    ("RKS", "XK", "state", "Kosovo", "XXK;UNK;Kosovo (UN administration)", ""),
    ("UNO", "", "organisation", "United Nations", "United Nations Organization", ""),
    ("UNA", "", "organisation", "United Nations specialized agency", "", ""),
    ("EUE", "EU", "organisation", "European Union", "", ""),
    ("XOM", "", "organisation", "Sovereign Military Order of Malta", "Order of Malta", ""),
    ("XPO", "", "organisation", "INTERPOL", "", ""),
    ("XCE", "", "organisation", "Council of Europe", "", ""),
    ("XBA", "", "organisation", "African Development Bank", "", ""),
    ("XIM", "", "organisation", "African Export-Import Bank", "Afreximbank", ""),
    ("XCC", "", "organisation", "Caribbean Community", "CARICOM", ""),
    ("XCO", "", "organisation", "Common Market for Eastern and Southern Africa", "COMESA", ""),
    ("XEC", "", "organisation", "Economic Community of West African States", "ECOWAS", ""),
    ("XES", "", "organisation", "Organisation of Eastern Caribbean States", "OECS", ""),
    ("XDC", "", "organisation", "Southern African Development Community", "SADC", ""),
    ("IAO", "", "organisation", "International Civil Aviation Organization", "ICAO", ""),
    ("XMP", "", "organisation", "Parliamentary Assembly of the Mediterranean", "", ""),
    ("XXA", "", "person", "Stateless person (1954 Convention)", "Stateless", "1"),
    ("XXB", "", "person", "Refugee (1951 Convention)", "Refugee", "1"),
    ("XXC", "", "person", "Refugee, other", "", "1"),
    ("XXX", "", "person", "Unspecified nationality", "", ""),
    ("UTO", "", "specimen", "Utopia", "", ""),
    ("ANT", "AN", "withdrawn", "Netherlands Antilles", "", ""),
    ("NTZ", "NT", "withdrawn", "Neutral Zone", "", ""),
    ("SUN", "SU", "withdrawn", "Soviet Union",
     "former Soviet Union;USSR;former USSR;Union of Soviet Socialist Republics", ""),
    ("YUG", "YU", "withdrawn", "Yugoslavia", "former Yugoslavia;Federal Republic of Yugoslavia", ""),
    ("SCG", "CS", "withdrawn", "Serbia and Montenegro", "", ""),
    ("CSK", "", "withdrawn", "Czechoslovakia", "former Czechoslovakia", ""),
    ("DDR", "DD", "withdrawn", "German Democratic Republic", "", ""),
    ("ZAR", "ZR", "withdrawn", "Zaire", "", ""),
    ("QMA", "QM", "training", "Marisol Coast", "", ""),
    ("QNB", "QN", "training", "Norbay", "", ""),
    ("QOL", "QO", "training", "Olvaria", "", ""),
    ("QPE", "QP", "training", "Perinda Islands", "", ""),
    ("QQU", "QQ", "training", "Quenland", "", ""),
    ("QRC", "QR", "training", "Rocastan", "", ""),
    ("QSE", "QS", "training", "Serendal", "", ""),
    ("QTD", "QT", "training", "Tandoria", "", ""),
    ("QUN", "QU", "training", "Unaria", "", ""),
    ("QVF", "QV", "training", "Vafiland", "", ""),
    ("QWG", "QW", "training", "Wesgard", "", ""),
    ("QXH", "QX", "training", "Xahar", "", ""),
    ("QYL", "QY", "training", "Ylanda", "", ""),
    ("QZI", "QZ", "training", "Zitania", "", ""),
]


def turned(name):
    """'Iran, Islamic Republic of' as lists write it: two more forms."""
    if "," not in name or not name.endswith((" of", " of the")):
        return []
    head, tail = name.split(", ", 1)
    return [f"{head} ({tail})", f"{tail} {head}"]


def rows():
    for entry in json.loads(ISO.read_text(encoding="utf-8"))["3166-1"]:
        iso3 = entry["alpha_3"]
        name = NAMES.get(iso3, entry.get("common_name", entry["name"]))
        aliases = [entry["name"], *turned(entry["name"])]
        aliases += [entry[key] for key in ("common_name", "official_name") if key in entry]
        aliases += ALIASES.get(iso3, "").split(";")
        code = "D" if iso3 == "DEU" else iso3
        if code != iso3:
            aliases.append(iso3)
        aliases = [a for a in dict.fromkeys(aliases) if a and a != name]
        yield code, entry["alpha_2"], "state", name, ";".join(aliases), "1" if iso3 in BALI else "", ""
    for code, iso2, kind, name, aliases, protection in SPECIAL:
        yield code, iso2, kind, name, aliases, "", protection


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["code", "iso2", "kind", "name", "aliases", "bali", "protection"])
    for row in sorted(rows(), key=lambda row: row[0]):
        out.writerow(row)


main()
