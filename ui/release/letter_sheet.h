#pragma once

#include "core/agreements/legal_basis.h"
#include "core/release/letters.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign::ui {

/// One letter exactly as its recipient gets it, with its head, its files and the terms it is bound by: for
/// the author, the approver and the Outbox. Another letter may take its place.
class LetterSheet : public QWidget
{
    Q_OBJECT
public:
    LetterSheet(const Theme &theme, const agreements::LegalBases &bases, QWidget *parent = nullptr);
    void show(const release::ReleaseLetter &letter);
    void clear();

Q_SIGNALS:
    /// What has the focus, to scroll to.
    void reached(QWidget *row);

private:
    void addHead(const release::ReleaseLetter &letter, QVBoxLayout &column);
    void addFiles(const release::ReleaseLetter &letter, QVBoxLayout &column);
    void addTerms(const release::ReleaseLetter &letter, QVBoxLayout &column);

    const Theme &m_theme;
    const agreements::LegalBases &m_bases;
    QWidget *m_content = nullptr;
    bool m_termsOpen = false;
};

/// Strictest marking of what stands in it.
[[nodiscard]] markings::Marking markingOf(const release::ReleaseLetter &letter);
/// What a person reads in it, apart from ids and times: two that agree need to be read once.
[[nodiscard]] release::ReleaseLetter asRead(release::ReleaseLetter letter);

} // namespace countersign::ui
