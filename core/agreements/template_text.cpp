#include "core/agreements/template_text.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static void registerTemplates()
{
    Q_INIT_RESOURCE(agreements);
}

namespace countersign::agreements {

using base::ErrorCode;
using base::fail;

namespace {

const QRegularExpression &blankForm()
{
    static const QRegularExpression form(u"\\{\\{([a-z0-9_]+)\\}\\}"_s);
    return form;
}

const QRegularExpression &optionForm()
{
    static const QRegularExpression form(u"\\[\\[([a-z0-9_]+):((?:(?!\\]\\]).)*)\\]\\]"_s, QRegularExpression::DotMatchesEverythingOption);
    return form;
}

Option optionOf(const QRegularExpressionMatch &match)
{
    Option option{match.captured(1), {}};
    for (const QString &wording : match.captured(2).split(u'|'))
        option.wordings << wording.trimmed();
    return option;
}

/// Replaces what `form` finds by what `with` answers.
template<typename With>
QString replaced(const QString &text, const QRegularExpression &form, With with)
{
    QString result;
    qsizetype at = 0;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        result += with(match);
        at = match.capturedEnd();
    }
    result += QStringView(text).sliced(at);
    return result;
}

QString filledText(const QString &text, const Filling &filling, QStringList &open)
{
    const auto note = [&open](const QString &name) {
        if (!open.contains(name))
            open << name;
    };
    const QString chosen = replaced(text, optionForm(), [&](const QRegularExpressionMatch &match) {
        const Option option = optionOf(match);
        const int choice = filling.choices.value(option.name, -1);
        if (choice < 0 || choice >= option.wordings.size())
            note(option.name);
        return option.wordings.value(choice, option.wordings.first());
    });
    return replaced(chosen, blankForm(), [&](const QRegularExpressionMatch &match) {
        const QString value = filling.blanks.value(match.captured(1)).trimmed();
        if (value.isEmpty())
            note(match.captured(1));
        return value.isEmpty() ? u"____"_s : value;
    });
}

/// "== 7 Categories of information"; nothing where the line is no heading.
std::optional<Section> headingOf(const QString &line)
{
    static const QRegularExpression form(u"^== (\\d+) (\\S.*)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    return match.hasMatch() ? std::optional(Section{match.captured(1).toUInt(), match.captured(2), {}}) : std::nullopt;
}

bool readHead(Template &form, const QString &line)
{
    const QString value = line.section(u": "_s, 1).trimmed();
    if (line.startsWith("title: "_L1)) {
        form.title = value;
    } else if (line.startsWith("summary: "_L1)) {
        form.summary = value;
    } else if (line.startsWith("kind: "_L1)) {
        const auto kind = kindFromWord(value);
        form.kind = kind.value_or(form.kind);
        return kind.has_value();
    } else {
        return line.isEmpty();
    }
    return !value.isEmpty();
}

} // namespace

QStringList Template::blanks() const
{
    QStringList names;
    QString all = title;
    for (const Section &section : sections)
        all += u'\n' + section.text;
    for (auto found = blankForm().globalMatch(all); found.hasNext();) {
        const QString blank = found.next().captured(1);
        if (!names.contains(blank))
            names << blank;
    }
    return names;
}

QList<Option> Template::options() const
{
    QList<Option> list;
    for (const Section &section : sections) {
        for (auto found = optionForm().globalMatch(section.text); found.hasNext();)
            list << optionOf(found.next());
    }
    return list;
}

base::Result<Template> Template::parse(const QString &name, const QString &text)
{
    Template form;
    form.name = name;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto heading = headingOf(lines[i]);
        const bool inOrder = !heading
            || (heading->number > (form.sections.isEmpty() ? 0 : form.sections.last().number) && heading->number <= kSectionsAndAnnexes);
        const bool good = inOrder && (heading || !form.sections.isEmpty() || readHead(form, lines[i]));
        if (!good)
            return fail(ErrorCode::FileNotUnderstood, u"template"_s, {name, QString::number(i + 1)});
        if (heading)
            form.sections << *heading;
        else if (!form.sections.isEmpty())
            form.sections.last().text += lines[i] + u'\n';
    }
    for (Section &section : form.sections)
        section.text = section.text.trimmed();
    if (form.title.isEmpty() || form.sections.isEmpty())
        return fail(ErrorCode::FileNotUnderstood, u"template"_s, {name, QString::number(lines.size())});
    return form;
}

Filled fill(const Template &form, const Filling &filling)
{
    Filled filled;
    filled.title = filledText(form.title, filling, filled.open);
    for (const Section &section : form.sections)
        filled.sections << Section{section.number, section.title, filledText(section.text, filling, filled.open)};
    return filled;
}

QString Filled::text() const
{
    QString all = title + u"\n\n"_s;
    for (const Section &section : sections) {
        const QString number = section.number <= kSections ? QString::number(section.number) + u". "_s : QString();
        all += number + section.title + u"\n\n"_s + section.text + u"\n\n"_s;
    }
    return all;
}

QList<Template> templateLibrary()
{
    registerTemplates();
    QList<Template> library;
    for (const QString &name : {u"bilateral_mou"_s, u"multilateral_arrangement"_s, u"exchange_of_letters"_s, u"spontaneous_sharing"_s,
                                u"rso_hosted_arrangement"_s, u"pacific_arrangement"_s}) {
        QFile file(u":/countersign/agreements/"_s + name + u".txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto form = Template::parse(name, QString::fromUtf8(file.readAll())))
            library << *form;
    }
    return library;
}

} // namespace countersign::agreements
