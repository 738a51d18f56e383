#include "ui/widgets/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

// Outside of any namespace, as Q_INIT_RESOURCE asks.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace countersign::ui {

using namespace Qt::StringLiterals;

Language::Language(QCoreApplication &application) : m_application(application)
{
    registerTranslations();
}

QList<Language::Choice> Language::choices()
{
    return {{u"en"_s, u"English"_s}, {u"th"_s, u"ไทย"_s}, {u"ar"_s, u"العربية"_s}};
}

QString Language::ofSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages())
        for (const Choice &choice : choices())
            if (wanted.section(u'-', 0, 0) == choice.code)
                return choice.code;
    return u"en"_s;
}

void Language::set(const QString &code)
{
    const auto known = choices();
    const bool found = std::any_of(known.begin(), known.end(), [&](const Choice &choice) { return choice.code == code; });
    const QString wanted = found ? code : u"en"_s;
    if (wanted == m_code)
        return;
    m_code = wanted;
    for (const auto &translator : m_translators)
        m_application.removeTranslator(translator.get());
    m_translators.clear();
    const auto load = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder)) {
            m_application.installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"countersign_"_s + wanted, u":/i18n"_s);
    // Dates and words in the interface language; digits stay 0-9 so that numbers read
    // aloud and compared are the same on every desk.
    QLocale locale(wanted == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(wanted));
    if (wanted == "ar"_L1)
        locale = QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(wanted == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
}

} // namespace countersign::ui
