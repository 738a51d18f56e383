// Learns resources/reference/ocrb_net.bin from renders of the FreeType half.
//   ocrb_train OUT [PICTURES] [PASSES] [THREADS]      defaults 3000, 10 and 1
// Seeds from 1,000,000 on: the bench measures with others.
#include "net_training.h"
#include "training_cells.h"

#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <random>
#include <thread>

using namespace countersign::ocrb;
using namespace countersign::ocrb::bench;

namespace {

constexpr std::uint64_t kFirstSeed = 1'000'000;
constexpr std::size_t kBatch = 96;

/// More light, less ink, grain: what one render did not have.
Patch varied(Patch patch, std::mt19937_64 &random)
{
    std::uniform_real_distribution<float> unit(-1, 1);
    std::normal_distribution<float> normal;
    const float gain = 1 + 0.2F * unit(random);
    const float offset = 0.08F * unit(random);
    const float grain = 0.05F * std::abs(unit(random));
    for (float &value : patch)
        value = std::clamp(value * gain + offset + grain * normal(random), -0.5F, 1.5F);
    return patch;
}

void setMeans(GlyphWeights &weights, const TrainingCells &cells)
{
    std::vector<double> sums(weights.means.size());
    std::vector<int> counts(kGlyphCount);
    for (std::size_t cell = 0; cell < cells.count(); ++cell) {
        const int label = cells.labelOf(cell);
        if (label == kNothing || !cells.isStill(cell))
            continue;
        ++counts[static_cast<std::size_t>(label)];
        const Patch patch = cells.patchOf(cell);
        for (std::size_t i = 0; i < patch.size(); ++i)
            sums[static_cast<std::size_t>(label) * kPatchSize + i] += static_cast<double>(patch[i]);
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        weights.means[i] = static_cast<float>(sums[i] / std::max(1, counts[i / kPatchSize]));
}

struct Share
{
    NetGradient gradient;
    double loss = 0;
};

void learnBatch(std::vector<Share> &shares, const GlyphWeights &weights, const TrainingCells &cells,
                const std::vector<std::uint32_t> &order, std::size_t from, std::uint64_t seed)
{
    const auto work = [&](std::size_t index) {
        std::mt19937_64 random(seed + index);
        Share &share = shares[index];
        share.gradient.clear();
        for (std::size_t i = from + index; i < from + kBatch; i += shares.size())
            share.loss += static_cast<double>(share.gradient.add(weights, varied(cells.patchOf(order[i]), random), cells.labelOf(order[i])));
    };
    std::vector<std::jthread> threads;
    for (std::size_t index = 1; index < shares.size(); ++index)
        threads.emplace_back(work, index);
    work(0);
    threads.clear();
    const auto sums = shares.front().gradient.sum().parts();
    for (std::size_t index = 1; index < shares.size(); ++index) {
        const auto more = shares[index].gradient.sum().parts();
        for (std::size_t part = 0; part < sums.size(); ++part) {
            for (std::size_t i = 0; i < sums[part]->size(); ++i)
                (*sums[part])[i] += (*more[part])[i];
        }
    }
}

double shareRight(const GlyphWeights &weights, const TrainingCells &cells)
{
    const GlyphNet net(weights);
    std::size_t right = 0;
    for (std::size_t cell = 0; cell < cells.count(); ++cell) {
        const GlyphOdds odds = net.read(cells.patchOf(cell));
        right += std::max_element(odds.begin(), odds.end()) - odds.begin() == cells.labelOf(cell) ? 1 : 0;
    }
    return static_cast<double>(right) / static_cast<double>(cells.count());
}

bool save(const GlyphWeights &weights, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(weights.toBytes()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "ocrb_train OUT [PICTURES] [PASSES] [THREADS]\n");
        return 2;
    }
    const int pictures = arguments.size() > 2 ? arguments.at(2).toInt() : 3000;
    const int passes = arguments.size() > 3 ? arguments.at(3).toInt() : 10;
    TrainingCells cells;
    cells.gather(pictures, kFirstSeed);
    TrainingCells others;
    others.gather(std::max(1, pictures / 20), kFirstSeed + 900'000);
    std::vector<std::uint32_t> order(cells.count());
    std::iota(order.begin(), order.end(), 0U);
    std::mt19937_64 random(1);
    GlyphWeights weights = freshWeights(5);
    setMeans(weights, cells);
    std::vector<Share> shares(arguments.size() > 4 ? static_cast<std::size_t>(std::max(1, arguments.at(4).toInt())) : 1);
    AdamStep step;
    const auto batches = static_cast<double>(order.size() / kBatch) * passes;
    double done = 0;
    for (int pass = 1; pass <= passes; ++pass) {
        std::shuffle(order.begin(), order.end(), random);
        for (Share &share : shares)
            share.loss = 0;
        for (std::size_t from = 0; from + kBatch <= order.size(); from += kBatch) {
            learnBatch(shares, weights, cells, order, from, random());
            const double left = 1 - done++ / batches;
            step.apply(weights, shares.front().gradient.sum(), kBatch, static_cast<float>(1.5e-3 * left * left + 2e-5));
        }
        double loss = 0;
        for (const Share &share : shares)
            loss += share.loss;
        std::printf("pass %d: loss %.5f, others right %.5f\n", pass, loss / static_cast<double>(order.size()), shareRight(weights, others));
        std::fflush(stdout);
        if (!save(weights, arguments.at(1)))
            return 3;
    }
    return 0;
}
