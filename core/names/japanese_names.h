#pragma once

#include <QStringView>

#include <string>

namespace countersign::names {

/// The Japanese reading of a name in Han characters, surname first ("YAMADA TARO"); `which`
/// picks among the readings. Empty when a character has no reading in the tables.
std::string japaneseName(QStringView han, int which);

/// The Han text opens with a surname (or is a place) of the Japanese table.
bool opensJapanese(QStringView han);

} // namespace countersign::names
