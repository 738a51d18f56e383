// How long readings and skeletons take, in time of the processor: microseconds a name of each script,
// nanoseconds a token.
//   reading_speed [ROUNDS]

#include "core/names/reading.h"
#include "core/names/token.h"

#include <QString>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace countersign;

namespace {

struct Sample
{
    const char *script;
    const char16_t *name;
};

constexpr Sample kSamples[] = {{"Latin ASCII", u"Mohammed Abdul Rahman"},
                               {"Latin", u"Nguyễn Văn Đạt"},
                               {"Arabic", u"محمد عبدالرحمن القاسم"},
                               {"Thai", u"ทักษิณ ชินวัตร"},
                               {"Burmese", u"အောင်ဆန်းစုကြည်"},
                               {"Zawgyi", u"ေအာင္ဆန္းစုၾကည္"},
                               {"Khmer", u"នរោត្តម សីហនុ"},
                               {"Lao", u"ບຸນຍັງ ວໍລະຈິດ"},
                               {"Sinhala", u"මහින්ද රාජපක්ෂ"},
                               {"Tamil", u"பிரபாகரன் செல்வம்"},
                               {"Bengali", u"শেখ হাসিনা ওয়াজেদ"},
                               {"Devanagari", u"नरेन्द्र मोदी"},
                               {"Thaana", u"އިބްރާހީމް ނަޝީދު"},
                               {"Tibetan", u"ཀརྨ་ཚེ་རིང"},
                               {"Han", u"陳國強"},
                               {"Hangul", u"김정은"},
                               {"Kana", u"たなか けんいち"},
                               {"Cyrillic", u"Михаил Горбачёв"},
                               {"Greek", u"Γιώργος Παπανδρέου"}};

/// Spent since `started`, whatever else the machine does.
double microseconds(std::clock_t started)
{
    return 1e6 * static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC;
}

} // namespace

int main(int count, char **words)
{
    const int rounds = count > 1 ? std::atoi(words[1]) : 2000;
    for (const Sample &sample : kSamples) {
        const QString name = QString::fromUtf16(sample.name);
        qsizetype readings = names::readingsOf(name).size(); // makes tables and transliterators
        const std::clock_t started = std::clock();
        for (int i = 0; i < rounds; ++i)
            readings += names::readingsOf(name).size();
        std::printf("%-12s %8.2f us a name, %d readings\n", sample.script, microseconds(started) / rounds,
                    static_cast<int>(readings / (rounds + 1)));
    }
    char out[32];
    qsizetype letters = 0;
    const std::clock_t started = std::clock();
    for (int i = 0; i < rounds * 100; ++i)
        letters += names::skeletonOf(i % 2 == 0 ? "MUHAMMAD" : "CHULALONGKORN", out);
    std::printf("skeleton     %8.1f ns a token (%lld)\n", microseconds(started) * 1000 / (rounds * 100.0),
                static_cast<long long>(letters));
    return 0;
}
