#include "core/agreements/template_text.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

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

/// Cuts `text` at what `form` finds: `between` gets what stands around, `found` each match.
template<typename Between, typename Found>
void cutAt(const QString &text, const QRegularExpression &form, Between between, Found found)
{
    qsizetype at = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > at)
            between(text.sliced(at, match.capturedStart() - at));
        found(match);
        at = match.capturedEnd();
    }
    if (at < text.size())
        between(text.sliced(at));
}

/// Fills one text; `open` gets the names nobody filled in, options before blanks.
class Filler
{
public:
    Filler(const Filling &filling, QStringList &open) : m_filling(filling), m_open(open) {}

    QList<FilledPiece> pieces(const QString &text)
    {
        noteOpenOptions(text);
        cutAt(text, optionForm(), [this](const QString &words) { addWords(words, FilledPiece::From::Template); },
              [this](const QRegularExpressionMatch &match) {
                  const Option option = optionOf(match);
                  addWords(option.wordings.value(m_filling.choices.value(option.name, -1), option.wordings.first()), FilledPiece::From::Wording);
              });
        return std::exchange(m_pieces, {});
    }
    QString text(const QString &form)
    {
        QString all;
        for (const FilledPiece &piece : pieces(form))
            all += piece.text;
        return all;
    }

private:
    void note(const QString &name)
    {
        if (!m_open.contains(name))
            m_open << name;
    }
    void noteOpenOptions(const QString &text)
    {
        for (const Option &option : optionsOf(text)) {
            const int choice = m_filling.choices.value(option.name, -1);
            if (choice < 0 || choice >= option.wordings.size())
                note(option.name);
        }
    }
    void addWords(const QString &words, FilledPiece::From from)
    {
        cutAt(words, blankForm(), [this, from](const QString &around) { m_pieces << FilledPiece{around, from, {}}; },
              [this](const QRegularExpressionMatch &match) {
                  const QString name = match.captured(1);
                  const QString value = m_filling.blanks.value(name).trimmed();
                  if (value.isEmpty())
                      note(name);
                  m_pieces << (value.isEmpty() ? FilledPiece{u"____"_s, FilledPiece::From::Open, name} : FilledPiece{value, FilledPiece::From::Blank, name});
              });
    }

    const Filling &m_filling;
    QStringList &m_open;
    QList<FilledPiece> m_pieces;
};

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

QStringList blanksOf(const QString &text)
{
    QStringList names;
    for (auto found = blankForm().globalMatch(text); found.hasNext();) {
        const QString blank = found.next().captured(1);
        if (!names.contains(blank))
            names << blank;
    }
    return names;
}

QList<Option> optionsOf(const QString &text)
{
    QList<Option> list;
    for (auto found = optionForm().globalMatch(text); found.hasNext();)
        list << optionOf(found.next());
    return list;
}

QStringList Template::blanks() const
{
    QString all = title;
    for (const Section &section : sections)
        all += u'\n' + section.text;
    return blanksOf(all);
}

QList<Option> Template::options() const
{
    QList<Option> list;
    for (const Section &section : sections)
        list += optionsOf(section.text);
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
    Filler filler(filling, filled.open);
    filled.title = filler.text(form.title);
    for (const Section &section : form.sections)
        filled.sections << Section{section.number, section.title, filler.text(section.text)};
    return filled;
}

QList<FilledPiece> filledPieces(const QString &text, const Filling &filling)
{
    QStringList open;
    return Filler(filling, open).pieces(text);
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
