#include "ui/cases/note_languages.h"

#include <QCoreApplication>
#include <QHash>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
struct LanguageWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::NoteLanguages)
};
}

QStringList noteLanguages()
{
    return {u"en"_s, u"ar"_s, u"th"_s, u"fr"_s, u"es"_s, u"pt"_s, u"ru"_s, u"fa"_s, u"ur"_s, u"ps"_s, u"tr"_s, u"hi"_s, u"bn"_s, u"ta"_s,
            u"si"_s, u"ne"_s, u"my"_s, u"km"_s, u"lo"_s, u"vi"_s, u"ms"_s, u"id"_s, u"tl"_s, u"zh"_s, u"ja"_s, u"ko"_s, u"so"_s, u"am"_s,
            u"ti"_s, u"sw"_s};
}

QString languageName(const QString &tag)
{
    static const QHash<QString, const char *> names{
        {u"en"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "English")},
        {u"ar"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Arabic")},
        {u"th"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Thai")},
        {u"fr"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "French")},
        {u"es"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Spanish")},
        {u"pt"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Portuguese")},
        {u"ru"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Russian")},
        {u"fa"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Persian")},
        {u"ur"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Urdu")},
        {u"ps"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Pashto")},
        {u"tr"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Turkish")},
        {u"hi"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Hindi")},
        {u"bn"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Bengali")},
        {u"ta"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Tamil")},
        {u"si"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Sinhala")},
        {u"ne"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Nepali")},
        {u"my"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Burmese")},
        {u"km"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Khmer")},
        {u"lo"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Lao")},
        {u"vi"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Vietnamese")},
        {u"ms"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Malay")},
        {u"id"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Indonesian")},
        {u"tl"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Filipino")},
        {u"zh"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Chinese")},
        {u"ja"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Japanese")},
        {u"ko"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Korean")},
        {u"so"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Somali")},
        {u"am"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Amharic")},
        {u"ti"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Tigrinya")},
        {u"sw"_s, QT_TRANSLATE_NOOP("countersign::ui::NoteLanguages", "Swahili")}};
    const char *name = names.value(tag.section(u'-', 0, 0));
    return name ? LanguageWords::tr(name) : tag;
}

} // namespace countersign::ui
