#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;

namespace countersign::ui {

/// The language of the window, changed while it runs: translators, number and date forms,
/// direction. Windows rebuild their content on changed().
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QCoreApplication &application);

    struct Choice { QString code; QString ownName; };
    static QList<Choice> choices();
    /// The first of the system's languages that we have; "en" otherwise.
    static QString ofSystem();

    [[nodiscard]] QString code() const { return m_code; }
    /// "en", "th" or "ar"; anything else is taken as "en".
    void set(const QString &code);

Q_SIGNALS:
    void changed();

private:
    QCoreApplication &m_application;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace countersign::ui
