#include "core/ocrb/glyph_net.h"

#include <QFile>

// Outside every namespace, as the macro asks; a static library's resource is left out otherwise.
static void initialiseGlyphs()
{
    Q_INIT_RESOURCE(glyphs);
}

namespace countersign::ocrb {

const GlyphNet &GlyphNet::embedded()
{
    static const GlyphNet net = [] {
        initialiseGlyphs();
        QFile file(QStringLiteral(":/countersign/reference/ocrb_net.bin"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const base::Result<GlyphWeights> weights = GlyphWeights::fromBytes(isOpen ? file.readAll() : QByteArray());
        Q_ASSERT(weights);
        // Fresh weights read nothing: every zone is then "not found", nothing worse.
        return GlyphNet(weights ? *weights : GlyphWeights());
    }();
    return net;
}

} // namespace countersign::ocrb
