#include "projection_samples.h"

#include <QSet>

#include <random>

/// Issue 6, proof 3, as far as it lies in this room: paragraphs, translations, sources, attachments, alerts and
/// keys carry a marker for each audience; 500 releases by seed; no letter holds a marker it should not.
/// What should go is worked out here from the dice alone, not by leftOut().
namespace countersign::release::tests {
namespace {

using markings::Tlp;

constexpr int kReleases = 500;
const QStringList kDesks{u"QMB"_s, u"QMC"_s, u"QMD"_s, u"QME"_s};

class Canary
{
public:
    explicit Canary(unsigned seed) : m_random(seed)
    {
        m_world.draft.seed = QByteArray::number(seed).rightJustified(32, '0');
        m_world.draft.recipients.clear();
        m_world.agreement.title = u"Terms of 2024"_s; // a paper that names its parties would name the others
        m_world.agreement.clauses.exemptBodies.clear();
        m_world.context.agreement = m_world.agreement;
        for (const QString &code : kDesks) {
            RecipientChoice one = World::choice(code);
            one.pointer = roll(8);
            one.agreement = m_world.agreement.id;
            m_world.draft.recipients << one;
            const Tlp ceiling = pick({Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red});
            m_world.context.partners.append({desk(code), desk(code), {}, true, ceiling});
        }
        m_world.file.reference = u"QMA-2026-%1"_s.arg(seed, 3, 10, QChar(u'0'));
        m_world.draft.withTranslation = !roll(4);
        const int count = 2 + static_cast<int>(m_random() % 9);
        for (int i = 1; i <= count; ++i)
            addParagraph(i);
        addFile();
    }

    /// Markers in a letter that may be there, and every one that must not.
    void judge(const QString &code) const
    {
        const auto letter = project(m_world.draft, m_world.note, m_world.file, desk(code), m_world.context);
        ASSERT_TRUE(letter) << qPrintable(letter.error().detail);
        const QByteArray body = letter->encodeBody();
        for (const QString &marker : m_all) {
            const bool there = body.contains(marker.toUtf8());
            ASSERT_EQ(there, m_may.value(code).contains(marker)) << qPrintable(code + u' ' + marker);
        }
        ASSERT_FALSE(body.contains("QMA-2026"));
        for (const QString &other : kDesks) {
            if (other != code) {
                ASSERT_FALSE(body.contains(other.toUtf8())) << "knows of another recipient";
            }
        }
    }

private:
    bool roll(unsigned sides) { return m_random() % sides == 0; }
    template<typename T>
    T pick(std::initializer_list<T> among) { return *(among.begin() + static_cast<std::ptrdiff_t>(m_random() % among.size())); }
    QString marker(const QString &what)
    {
        m_all << u"CANARY%1%2X"_s.arg(m_all.size()).arg(what);
        return m_all.last();
    }
    void allow(const QString &code, const QString &marker) { m_may[code].insert(marker); }

    void addParagraph(int number)
    {
        cases::Paragraph one = paragraph(number, {}, pick({Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red}));
        const QString text = marker(u"T"_s), translation = marker(u"L"_s), source = marker(u"S"_s);
        const QString target = marker(u"K"_s); // key of a record of ours: never
        QHash<QString, QString> own;           // a part for one desk each; cut from the others by hand
        one.text = u"\U0001F468\u200D\U0001F469 %1 [label](place:%2) "_s.arg(text, target);
        for (const QString &code : kDesks) {
            own[code] = marker(u"P"_s);
            for (const QString &other : kDesks) {
                if (other != code)
                    m_world.draft.redactions.append({one.id, false, one.text.size(), own[code].size(), desk(other)});
            }
            one.text += own[code] + u' ';
        }
        one.text += u"see [[case:%1]]"_s.arg(m_world.file.reference);
        one.translation = translation;
        one.source = source;
        if (roll(3))
            m_world.draft.withSource << one.id;
        const bool cutForAll = roll(8);
        if (cutForAll)
            m_world.draft.cuts.append({one.id, {}});
        const QString cutFor = roll(3) ? kDesks[static_cast<qsizetype>(m_random() % 4)] : QString();
        if (!cutFor.isEmpty())
            m_world.draft.cuts.append({one.id, desk(cutFor)});
        const bool foreign = roll(3);
        const QString leave = foreign && roll(2) ? kDesks[static_cast<qsizetype>(m_random() % 4)] : QString();
        Tlp level = one.marking->tlp;
        bool free = true;
        if (foreign) {
            const Tlp theirs = pick({Tlp::Green, Tlp::Amber, Tlp::Red});
            const auto rule = pick({agreements::OnwardRule::Never, agreements::OnwardRule::PriorConsent, agreements::OnwardRule::Free});
            markings::Marking marking = marked(theirs);
            marking.orcon = roll(4);
            level = std::max(level, theirs);
            free = rule == agreements::OnwardRule::Free && !marking.orcon && level < Tlp::Amber;
            one.origin = cases::Origin{desk(u"QMZ"), numbered<base::EnvelopeId>(70), numbered<base::EntityId>(71)};
            Provenance from;
            from.originator = desk(u"QMZ");
            from.contract.onward = rule;
            from.marking = marking;
            if (!leave.isEmpty())
                from.permissions = {{desk(leave), {}, {}}};
            m_world.context.provenance.insert(one.id, from);
        }
        m_world.add(one);
        for (qsizetype i = 0; i < kDesks.size(); ++i) {
            const QString &code = kDesks[i];
            const bool goes = !m_world.draft.recipients[i].pointer && !cutForAll && cutFor != code
                && level <= m_world.context.partners[i].ceiling && (free || leave == code);
            if (!goes)
                continue;
            allow(code, text);
            allow(code, own[code]);
            if (m_world.draft.withSource.contains(one.id))
                allow(code, source);
            // Something of the text is always cut here, and nothing of the translation: it stays home.
        }
    }

    void addFile()
    {
        cases::Attachment attached;
        attached.id = numbered<base::EntityId>(200);
        const QString name = marker(u"F"_s);
        attached.name = name + u".txt"_s;
        attached.type = u"text/plain"_s;
        m_world.file.attachments = {attached};
        m_world.draft.attachments = {attached.id};
        m_world.context.attachments = {{attached.id, attached.name, attached.type, QByteArray("text")}};
        alerts::AlertRecord alert = detection(desk(u"QMA"), 9);
        const QString info = marker(u"A"_s);
        alert.additionalInfo = info;
        alert.marking = marked(pick({Tlp::Green, Tlp::Red}));
        m_world.draft.alerts = {alert.id};
        m_world.context.alerts = {alert};
        Tlp level = Tlp::Clear; // a file counts as its case
        for (const cases::Paragraph &one : m_world.note.paragraphs)
            level = std::max(level, one.marking->tlp);
        for (qsizetype i = 0; i < kDesks.size(); ++i) {
            if (m_world.draft.recipients[i].pointer)
                continue;
            if (level <= m_world.context.partners[i].ceiling)
                allow(kDesks[i], name);
            if (alert.marking.tlp <= m_world.context.partners[i].ceiling)
                allow(kDesks[i], info);
        }
    }

    std::mt19937 m_random;
    World m_world;
    QStringList m_all;
    QHash<QString, QSet<QString>> m_may;
};

TEST(Canary, noLetterHoldsAMarkerItShouldNot)
{
    for (unsigned seed = 0; seed < kReleases; ++seed) {
        SCOPED_TRACE(seed);
        const Canary canary(seed);
        for (const QString &code : kDesks)
            ASSERT_NO_FATAL_FAILURE(canary.judge(code));
    }
}

} // namespace
} // namespace countersign::release::tests
