// Original and Latin names of cities, from CLDR: pairs that this project did not make.
//   node tests/bench/names/cldr_pairs.mjs [FOLDER]        writes build/name-pairs/cldr-<locale>.txt
// Fetches the pinned npm package cldr-dates-full once (Unicode licence; test only, nothing of it
// is committed or read by the product). Left out: names that are translated (ISLAND, POINT, of
// several words), exonyms (the English name is not how the place is called at home, so a
// transliteration of the local name cannot meet it) and names equal to the English one.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const version = "48.2.0";
const target = resolve(process.argv[2] ?? "build/name-pairs");
const cache = join(target, "cldr");
mkdirSync(cache, { recursive: true });
if (!existsSync(join(cache, "package"))) {
  execFileSync("npm", ["pack", "--silent", `cldr-dates-full@${version}`], { cwd: cache });
  execFileSync("tar", ["xzf", `cldr-dates-full-${version}.tgz`], { cwd: cache });
}

const locales = ["th", "my", "km", "lo", "si", "ta", "bn", "hi", "ne", "mr", "ar", "fa", "ur", "ps",
  "zh", "yue", "ja", "ko", "ru", "uk", "bg", "sr", "kk", "ky", "mn", "dv", "dz", "bo"];

// Zones whose English name differs from the local one, or is a word that languages translate.
const leftOut = new Set(`Africa/Cairo Africa/Algiers Africa/Tripoli Africa/Tunis Africa/El_Aaiun Africa/Khartoum
 Africa/Cape_Town Europe/Athens Europe/Belgrade Europe/Brussels Europe/Bucharest Europe/Chisinau
 Europe/Copenhagen Europe/Kiev Europe/Kyiv Europe/Lisbon Europe/London Europe/Moscow Europe/Paris Europe/Prague
 Europe/Rome Europe/Vatican Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zurich Europe/Isle_of_Man
 Europe/Luxembourg Europe/Istanbul Europe/Uzhgorod Europe/Zaporozhye Europe/Nicosia Asia/Nicosia Asia/Famagusta
 Asia/Damascus Asia/Jerusalem Asia/Beirut Asia/Kuwait Asia/Muscat Asia/Bahrain Asia/Shanghai Asia/Macau
 Asia/Hong_Kong Asia/Taipei Asia/Tokyo Asia/Seoul Asia/Pyongyang Asia/Calcutta Asia/Katmandu Asia/Rangoon
 Asia/Saigon Asia/Bangkok Asia/Singapore Asia/Ulaanbaatar Asia/Phnom_Penh Asia/Vientiane Asia/Tbilisi Asia/Yerevan
 Asia/Nicosia Asia/Aden Asia/Baghdad Asia/Riyadh Asia/Amman America/Mexico_City America/Havana America/New_York
 America/Argentina/Buenos_Aires America/Bahia_Banderas America/St_Johns America/St_Thomas America/St_Lucia
 America/St_Kitts America/St_Vincent Pacific/Easter Pacific/Auckland Atlantic/Azores Atlantic/Canary
 Atlantic/Cape_Verde Atlantic/Faeroe Atlantic/Madeira Atlantic/Bermuda Indian/Maldives Indian/Christmas
 Indian/Cocos Asia/Qostanay`.split(/\s+/));
const translatedWord = /\b(Island|Islands|Point|Port|Saint|St\.|Cape|New|North|South|East|West|Center|City|Bay|Lake|River|Fort|Rio|Santa|San|Los|Costa|Isle|of|Knox|Sound|Harbour|Harbor|Rocky)\b/;

function zonesOf(locale) {
  const path = join(cache, "package", "main", locale, "timeZoneNames.json");
  if (!existsSync(path)) return new Map();
  const root = JSON.parse(readFileSync(path, "utf8")).main[locale].dates.timeZoneNames.zone ?? {};
  const found = new Map();
  const walk = (node, name) => {
    if (typeof node.exemplarCity === "string") found.set(name, node.exemplarCity);
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "object") walk(value, name ? `${name}/${key}` : key);
    }
  };
  walk(root, "");
  return found;
}

const english = zonesOf("en");
const latinOf = (zone) => english.get(zone) ?? zone.split("/").pop().replaceAll("_", " ");
const latinLetters = /[A-Za-z]/;
for (const locale of locales) {
  const lines = [];
  for (const [zone, original] of zonesOf(locale)) {
    const latin = latinOf(zone).normalize("NFD").replace(/\p{M}/gu, "");
    if (leftOut.has(zone) || zone.startsWith("Antarctica/") || zone.startsWith("Etc/")) continue;
    if (translatedWord.test(latin) || latinLetters.test(original) || /[,(]/.test(latin)) continue;
    const bare = zone.split("/").pop().replaceAll("_", " ");
    lines.push([original, latin, ...(bare === latin ? [] : [bare])].join("\t"));
  }
  if (lines.length > 0) writeFileSync(join(target, `cldr-${locale}.txt`), lines.join("\n") + "\n");
  console.log(`${locale}: ${lines.length} pairs`);
}
