#pragma once

#include "core/agreements/agreement.h"
#include "core/agreements/legal_basis.h"
#include "core/release/request_rules.h"
#include "ui/widgets/page.h"

class QLineEdit;

namespace countersign::ui {

class ChoiceChip;

/// Under what a request is made: the agreement in force with the desk that is asked, or another legal basis
/// with what it needs to be said.
class BasisChoice : public QWidget
{
    Q_OBJECT
public:
    BasisChoice(const PageContext &context, QWidget *parent = nullptr);
    /// Offers what is in force with this desk today and takes the first of it, unless a person chose already.
    void setDesk(base::CountryCode desk);
    void setCode(const QString &code);
    [[nodiscard]] QString code() const;
    /// Article, citation or statement, and the agreement.
    void fill(release::RequestConcern &concern) const;
    /// Hours in which the agreement asks for an answer; 0 = not agreed.
    [[nodiscard]] std::uint32_t replyHours(bool urgent) const;

Q_SIGNALS:
    void changed();

private:
    void load();
    void offer();
    void refresh();
    [[nodiscard]] const agreements::LegalBasis *basis() const;

    PageContext m_context;
    const agreements::LegalBases &m_bases;
    QList<agreements::Agreement> m_agreements;
    base::CountryCode m_desk;
    std::optional<agreements::Agreement> m_agreement;
    QString m_chosen;                ///< by a person or with the request; empty: what is proposed
    ChoiceChip *m_which;
    QLineEdit *m_more;
};

} // namespace countersign::ui
