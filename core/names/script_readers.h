#pragma once

#include "core/names/reading_list.h"

#include <QString>
#include <QStringView>

namespace countersign::names {

// One reader a script, each in its own file with the sources of its table. A reader is given
// one run of its script (NFC, may hold spaces and marks) and adds its readings, best first.

void readLatin(QStringView run, QStringView language, ReadingList &out);
void readArabic(QStringView run, QStringView language, ReadingList &out);
void readThai(QStringView run, ReadingList &out);
void readLao(QStringView run, ReadingList &out);
void readKhmer(QStringView run, ReadingList &out);
void readBurmese(QStringView run, ReadingList &out);
void readSinhala(QStringView run, ReadingList &out);
void readTamil(QStringView run, ReadingList &out);
void readBengali(QStringView run, QStringView language, ReadingList &out);
void readDevanagari(QStringView run, QStringView language, ReadingList &out);
void readThaana(QStringView run, ReadingList &out);
void readTibetan(QStringView run, ReadingList &out);
void readHan(QStringView run, QStringView language, ReadingList &out);
void readHangul(QStringView run, ReadingList &out);
/// Kana, and Han beside kana.
void readJapanese(QStringView run, ReadingList &out);
void readCyrillic(QStringView run, QStringView language, ReadingList &out);
/// Greek, Hebrew, Georgian, Armenian and what has no reader of its own.
void readByIcu(Script script, QStringView run, ReadingList &out);

/// ICU's transform of the run by id, empty when ICU has none or fails. The transliterators are
/// kept per thread: making one costs a thousand times its use.
QString icuTransform(const char *id, QStringView run);

} // namespace countersign::names
