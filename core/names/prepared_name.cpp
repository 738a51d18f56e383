#include "core/names/prepared_name.h"

namespace countersign::names {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

PreparedName::PreparedName(QByteArrayView latin, const SpellingFamilies &families, bool fromScript) : m_fromScript(fromScript)
{
    const QList<TokenRole> roles = rolesOf(latin);
    const QByteArray text = latin.toByteArray();
    for (const QByteArray &part : text.split(' ')) {
        if (part.isEmpty() || m_tokens.size() == kMaxTokens)
            continue;
        const auto place = static_cast<qsizetype>(m_tokens.size());
        m_tokens.push_back({part, skeletonOf(part), nearSkeletonOf(part), families.familyOf(part), roles.value(place, TokenRole::Name)});
    }
}

QByteArray PreparedName::latin() const
{
    QByteArray text;
    for (const Token &token : m_tokens) {
        if (!text.isEmpty())
            text += ' ';
        text += token.latin;
    }
    return text;
}

std::vector<TokenView> PreparedName::views() const
{
    std::vector<TokenView> made;
    made.reserve(m_tokens.size());
    for (const Token &token : m_tokens)
        made.push_back({view(token.latin), view(token.skeleton), view(token.nearSkeleton), token.family, token.role, m_fromScript});
    return made;
}

} // namespace countersign::names
