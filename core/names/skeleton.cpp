#include "core/names/token.h"

#include <QVarLengthArray>

// What is merged, and for whose sake:
//   vowels      dropped but for an opening A: Arabic writes none, Thai and Khmer many
//   P B F PH BH Arabic has no P, Thai and Korean voice by place, Bengali writes PH for F
//   V W         before a vowel V (Thai, Persian, Sinhala); W elsewhere is a vowel
//   T D TH DH   Thai, Khmer, Korean, Tamil; TH of Burmese and of Arabic
//   S Z SH CH J TS X(opening)  Thai CHO CHANG is SH in surnames, Korean and Mandarin
//               systems differ on J CH ZH Q, Bengali reads J for Z
//   K G Q KH GH C  Thai, Khmer, Korean, Arabic
//   L R         Japanese, Korean, Thai, Lao, Khmer speech
//   NG          as N before a consonant or at the end: Chinese, Burmese, Khmer endings
//   H           kept only in front: MUHAMMAD and MOAMMED; HT HL HM of Burmese lose it
// Kept apart: M from N, opening H from nothing, opening Y from a vowel (save YE and YI,
// which Russian and Korean transliterations write or leave).

namespace countersign::names {

namespace {

constexpr bool isVowel(char c)
{
    return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U';
}

/// Reads the token once, left to right.
class SkeletonWriter
{
public:
    SkeletonWriter(QByteArrayView token, char *out, bool near = false) : m_token(token), m_out(out), m_near(near) {}

    qsizetype write()
    {
        open();
        while (m_at < m_token.size())
            step();
        if (m_size == 0 && !m_token.isEmpty() && !m_near)
            m_out[m_size++] = isVowel(at(0)) ? 'A' : at(0);
        return m_size;
    }

private:
    [[nodiscard]] char at(qsizetype i) const { return i >= 0 && i < m_token.size() ? m_token[i] : '\0'; }
    [[nodiscard]] char next(qsizetype ahead = 1) const { return at(m_at + ahead); }

    /// Writes a sound of `letters` letters. Doubled sounds fall together, except in front: no
    /// language opens with one, so a vowel was left out there (MMDWH for Mamduh).
    void put(char sound, qsizetype letters)
    {
        if (m_near)
            sound = sound == 'V' ? 'P' : sound == 'N' ? 'M' : sound;
        const bool doubled = m_size > 0 && m_out[m_size - 1] == sound && m_lastEnd == m_at && m_at > 1;
        if (!doubled)
            m_out[m_size++] = sound;
        m_at += letters;
        m_lastEnd = m_at;
    }

    void open()
    {
        const char c = at(0);
        if (c == 'O' && at(1) == 'U' && isVowel(at(2)))
            put('V', 2); // OUALI, OUATTARA
        else if (c == 'I' && (at(1) == 'U' || at(1) == 'O' || at(1) == 'A'))
            put('Y', 1); // IUSUF, IAROSLAV
        else if (c == 'Y' && (at(1) == 'I' || (at(1) == 'E' && at(2) != 'O')))
            put('A', 1);
        else if (c == 'Y')
            put('Y', 1);
        else if (isVowel(c))
            put('A', 1);
        else if (c == 'H')
            openH();
        else if (c == 'X')
            put('S', 1);
        else if (c == 'N' && at(1) == 'G')
            put('N', at(2) == 'H' ? 3 : 2);
    }

    void openH()
    {
        const char second = at(1);
        const bool consonant = second != '\0' && !isVowel(second) && second != 'W' && second != 'Y' && second != 'H';
        if (second == 'S' && (at(2) == 'I' || at(2) == 'U'))
            m_at = 1; // HSI and HSU are XI and XU in Wade and Giles's spelling
        else if (consonant && second != 'S' && (isVowel(at(2)) || ((at(2) == 'W' || at(2) == 'Y') && isVowel(at(3)))))
            m_at = 1; // HLAING, HTWE
        else
            put('H', 1);
    }

    void step()
    {
        switch (at(m_at)) {
        case 'B':
        case 'F':
        case 'P':
            put('P', next() == 'H' ? 2 : 1);
            break;
        case 'V':
        case 'W':
            glide();
            break;
        case 'D':
        case 'T':
            dental();
            break;
        case 'C':
            letterC();
            break;
        case 'S':
            sibilant();
            break;
        case 'J':
        case 'Z':
            put('S', next() == 'H' ? 2 : 1);
            break;
        case 'X':
            letterX();
            break;
        case 'G':
        case 'K':
        case 'Q':
            put('K', next() == 'H' ? 2 : 1);
            break;
        case 'L':
        case 'R':
            liquid();
            break;
        case 'M':
            put('M', 1);
            break;
        case 'N':
            nasal();
            break;
        default: // vowels, H and Y inside a token
            ++m_at;
        }
    }

    void glide()
    {
        const char before = at(m_at - 1);
        const bool vowelFollows = isVowel(next()) || (next() == 'Y' && at(m_at) == 'V');
        const bool labialised = at(m_at) == 'W' && (before == 'H' || before == 'G' || before == 'K' || before == 'Q');
        if (m_at == 0 || (vowelFollows && !labialised))
            put('V', 1);
        else if (at(m_at) == 'V')
            put('P', 1);
        else
            ++m_at;
    }

    void dental()
    {
        qsizetype letters = 1;
        if (next() == 'T' || next() == 'D')
            letters = 2;
        const char after = next(letters);
        if (after == 'S' || after == 'Z' || after == 'J' || (after == 'C' && next(letters + 1) == 'H')) {
            m_at += letters; // TS, DZ, DJ, TCH: the sibilant says it all
            return;
        }
        put('T', after == 'H' ? letters + 1 : letters);
    }

    void letterC()
    {
        const char after = next();
        if (after == 'H' && (next(2) == 'R' || next(2) == 'L'))
            put('K', 2); // CHRISTIAN
        else if (after == 'H')
            put('S', next(2) == 'H' ? 3 : 2);
        else if (after == 'Z' || after == 'S')
            put('S', 2);
        else if (after == 'E' || after == 'I' || after == 'Y')
            put('S', 1);
        else
            put('K', after == 'K' || after == 'C' ? 2 : 1);
    }

    void liquid()
    {
        const qsizetype letters = next() == 'H' ? 2 : 1;
        const char after = next(letters);
        const bool opens = isVowel(after) || after == 'Y' || after == 'W' || after == 'L' || after == 'R';
        if (m_near && m_at > 0 && !opens)
            m_at += letters;
        else
            put('L', letters);
    }

    void sibilant()
    {
        if (next() == 'C' && next(2) == 'H')
            put('S', 3);
        else if (next() == 'H' || next() == 'Z')
            put('S', 2);
        else
            put('S', 1);
    }

    /// KS in Alexander, the Mandarin sibilant after a syllable that ends in N, NG, I or U.
    void letterX()
    {
        const char before = at(m_at - 1);
        const bool mandarin = next() != '\0' && (before == 'N' || before == 'G' || before == 'I' || before == 'U');
        if (!mandarin && m_size + 1 < m_token.size()) {
            put('K', 0);
            m_lastEnd = -1;
        }
        put('S', 1);
    }

    void nasal()
    {
        const char after = next();
        if (after == 'G' && !isVowel(next(2)))
            put('N', next(2) == 'G' ? 1 : 2);
        else if (after == 'P' || after == 'B')
            put('M', 1); // ISTANBUL, ISTAMBUL
        else
            put('N', after == 'H' ? 2 : 1);
    }

    QByteArrayView m_token;
    char *m_out;
    bool m_near;
    qsizetype m_at = 0;
    qsizetype m_size = 0;
    qsizetype m_lastEnd = -1;
};

} // namespace

qsizetype skeletonOf(QByteArrayView token, char *out)
{
    return SkeletonWriter(token, out).write();
}

qsizetype nearSkeletonOf(QByteArrayView token, char *out)
{
    return SkeletonWriter(token, out, true).write();
}

QByteArray nearSkeletonOf(QByteArrayView token)
{
    QVarLengthArray<char, 64> letters(token.size());
    return QByteArray(letters.data(), nearSkeletonOf(token, letters.data()));
}

QByteArray skeletonOf(QByteArrayView token)
{
    QVarLengthArray<char, 64> letters(token.size());
    return QByteArray(letters.data(), skeletonOf(token, letters.data()));
}

} // namespace countersign::names
