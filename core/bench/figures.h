#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

/// What `countersignctl bench` reports. Absolute figures belong to the machine; goals are
/// ratios inside one run (shared design, performance.md), so each figure may carry one.
namespace countersign::bench {

struct Figure
{
    QString row;                     ///< "1", "5": the row of performance.md; "" for a figure beside them
    QString what;
    double value = 0;
    QString unit;                    ///< "us", "ms", "s", "B", "x" for a ratio
    QString goal;                    ///< ">= 100", "" without one
    std::optional<bool> met;         ///< nothing: no goal, or not measured
    bool measured = true;            ///< false: the peer is missing
};

/// Takes figures as they come; the caller prints them.
using Tell = std::function<void(const Figure &)>;

[[nodiscard]] Figure figure(const QString &row, const QString &what, double value, const QString &unit);
/// A figure with a goal: at least or at most `limit`.
[[nodiscard]] Figure atLeast(const QString &row, const QString &what, double value, const QString &unit, double limit);
[[nodiscard]] Figure atMost(const QString &row, const QString &what, double value, const QString &unit, double limit);
[[nodiscard]] Figure notMeasured(const QString &row, const QString &what, const QString &goal);
/// "row 1   no hit, p50 ratio   190.2 x   (goal >= 100: met)"
[[nodiscard]] QString figureText(const Figure &figure);

/// Durations of single acts.
class Timings
{
public:
    void add(std::chrono::nanoseconds each) { m_nanoseconds.push_back(static_cast<double>(each.count())); }
    /// Nanoseconds below which the share `part` (0 to 1) lies; 0 without any.
    [[nodiscard]] double at(double part) const;
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double p99() const { return at(0.99); }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_nanoseconds.size()); }

private:
    mutable std::vector<double> m_nanoseconds;
};

/// Times one act.
template<typename Act>
std::chrono::nanoseconds timed(Act &&act)
{
    const auto start = std::chrono::steady_clock::now();
    act();
    return std::chrono::steady_clock::now() - start;
}

} // namespace countersign::bench
