#include "ui/lookup/token_table.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visible_text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using names::Meeting;

namespace {

/// How loudly a meeting speaks for one name.
Ink inkOf(Meeting how)
{
    switch (how) {
    case Meeting::Same:
    case Meeting::Family:
    case Meeting::Joined: return Ink::Done;
    case Meeting::Sound:
    case Meeting::Near:
    case Meeting::Edited:
    case Meeting::Initial: return Ink::Near;
    case Meeting::AskedOnly: return Ink::Hit;
    case Meeting::FoundOnly:
    case Meeting::SetAside: break;
    }
    return Ink::Sub;
}

/// One column of three lines, with a fine rule on its leading side.
class TokenPairView : public QWidget
{
public:
    TokenPairView(const Theme &theme, const QStringList &lines, Ink ink) : m_theme(theme)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(10, 2, 10, 2);
        column->setSpacing(3);
        for (int i = 0; i < lines.size(); ++i)
            column->addWidget(new PlainLabel(theme, lines[i], i < 2 ? TextRole::Strong : TextRole::Small, i < 2 ? Ink::Text : ink));
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(m_theme.tokens().line, m_theme.tokens().lineWidth));
        const int x = isRightToLeft() ? width() - 1 : 0;
        painter.drawLine(x, 4, x, height() - 5);
    }

private:
    const Theme &m_theme;
};

QString shown(const QString &token)
{
    return token.isEmpty() ? u"\u2013"_s : isolated(token);
}

} // namespace

QString meetingText(const names::TokenMeeting &meeting)
{
    switch (meeting.how) {
    case Meeting::Same: return TokenTable::tr("same");
    case Meeting::Family: return TokenTable::tr("spellings of one name");
    case Meeting::Sound: return TokenTable::tr("sounds alike");
    case Meeting::Near: return TokenTable::tr("sounds nearly alike");
    case Meeting::Edited: return TokenTable::tr("%n letter(s) differ", nullptr, meeting.edits);
    case Meeting::Initial: return TokenTable::tr("initial");
    case Meeting::Joined: return TokenTable::tr("written together");
    case Meeting::AskedOnly: return TokenTable::tr("only in your question");
    case Meeting::FoundOnly: return TokenTable::tr("only in the list");
    case Meeting::SetAside: return TokenTable::tr("hardly counts");
    }
    return {};
}

TokenTable::TokenTable(const Theme &theme, const names::Comparison &comparison, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(6, 8, this);
    auto *heads = new QWidget;
    auto *column = new QVBoxLayout(heads);
    column->setContentsMargins(0, 2, 8, 2);
    column->setSpacing(3);
    const QStringList titles{tr("Asked"), tr("Listed"), tr("Met by")};
    for (int i = 0; i < titles.size(); ++i) {
        auto *title = new PlainLabel(theme, titles[i], i < 2 ? TextRole::Body : TextRole::Small, Ink::Sub);
        column->addWidget(title);
    }
    flow->addWidget(heads);
    QStringList spoken;
    for (const names::TokenMeeting &meeting : comparison.tokens) {
        const QString words = meetingText(meeting);
        flow->addWidget(new TokenPairView(theme, {shown(meeting.asked), shown(meeting.found), words}, inkOf(meeting.how)));
        spoken << tr("%1 against %2: %3").arg(shown(meeting.asked), shown(meeting.found), words);
    }
    setAccessibleName(spoken.join(u"; "_s));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace countersign::ui
