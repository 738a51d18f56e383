#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace countersign::cases {

enum class HtmlPiece : std::uint8_t { End, Text, Open, Close };

/// Walks through HTML of any quality, piece by piece, in linear time: comments, declarations and what
/// stands in script, style and their like is passed over.
class HtmlWalker
{
public:
    explicit HtmlWalker(QStringView html) : m_html(html) {}

    HtmlPiece next();
    /// Lower case; of Open and Close.
    [[nodiscard]] const QString &tag() const { return m_tag; }
    /// Of Open; the names in lower case, at most a dozen.
    [[nodiscard]] const QHash<QString, QString> &attributes() const { return m_attributes; }
    /// Of Text, with its entities read.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool closesItself() const { return m_closesItself; }

private:
    bool readMarkup();
    void readTag();
    void readAttribute();
    void passOver(QStringView element);
    [[nodiscard]] QChar here() const { return m_at < m_html.size() ? m_html[m_at] : QChar(); }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_tag, m_text;
    QHash<QString, QString> m_attributes;
    bool m_closesItself = false;
    bool m_isClose = false;
};

/// "&amp;" and the like as their characters; what is no entity stays.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace countersign::cases
