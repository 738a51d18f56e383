#include "core/store/country_packing.h"

namespace countersign::store {

int packCountry(const base::CountryCode &code)
{
    int packed = 0;
    const QString letters = code.text();
    for (int i = 0; i < 3; ++i)
        packed = packed << 5 | (i < letters.size() ? letters[i].unicode() - 'A' + 1 : 0);
    return packed;
}

base::CountryCode unpackCountry(int packed)
{
    QString letters;
    for (int shift = 10; shift >= 0; shift -= 5) {
        if (const int letter = packed >> shift & 31; letter != 0)
            letters += QLatin1Char(static_cast<char>('A' + letter - 1));
    }
    return base::CountryCode::fromText(letters).value_or(base::CountryCode{});
}

} // namespace countersign::store
