#pragma once

#include <QStackedWidget>

namespace countersign::ui {

/// A stack is as large as its largest page, shown or not; with large letters that leaves too little for what
/// stands beside it. After this only the page that is shown asks for room. Called once all pages are in.
inline void sizeByShownPage(QStackedWidget &stack)
{
    const auto size = [&stack] {
        for (int i = 0; i < stack.count(); ++i) {
            QSizePolicy policy = stack.widget(i)->sizePolicy();
            policy.setVerticalPolicy(i == stack.currentIndex() ? QSizePolicy::Expanding : QSizePolicy::Ignored);
            stack.widget(i)->setSizePolicy(policy);
        }
    };
    QObject::connect(&stack, &QStackedWidget::currentChanged, &stack, size);
    size();
}

} // namespace countersign::ui
