#pragma once

#include <QStringView>

#include <string>
#include <utility>

namespace countersign::names {

/// Reads every word of a run apart (parted by anything `isPart` does not accept) and joins what
/// `read(QStringView)` gives with spaces.
template<typename IsPart, typename Read>
std::string wordByWord(QStringView run, IsPart isPart, Read read)
{
    std::string out;
    qsizetype from = 0;
    while (from < run.size()) {
        qsizetype to = from;
        while (to < run.size() && isPart(run[to].unicode()))
            ++to;
        if (to > from) {
            if (!out.empty())
                out += ' ';
            out += read(run.sliced(from, to - from));
        }
        from = to + 1;
    }
    return out;
}

} // namespace countersign::names
