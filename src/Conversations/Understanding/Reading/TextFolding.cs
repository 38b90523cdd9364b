using System.Globalization;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Folds one character to the plain form the reader works with.</summary>
/// <remarks>The product runs in invariant globalisation, where string.Normalize leaves the text
/// as it is; the compatibility foldings that occur in chats are therefore made here.</remarks>
internal static class TextFolding
{
    /// <summary>The character stands for nothing and is skipped.</summary>
    public const char Nothing = '\0';

    // U+00C0 to U+017F, letters without their accents.
    private const string Accented =
        "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
        + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    // Cyrillic and Greek letters that look like Latin ones, and scholars' dotted letters.
    private const string LookAlike =
        "\u0430\u0432\u0435\u043A\u043C\u043D\u043E\u0440\u0441\u0442\u0443\u0445\u0456\u0458"
        + "\u0455\u0501\u04BB\u051B\u051D\u03B1\u03B2\u03B5\u03B9\u03BA\u03BD\u03BF\u03C1\u03C4"
        + "\u03C5\u03C7ḍṭṇṣḥṃṁḷḻ"
        + "ṛṟẏṅẓḏṯṉ";

    private const string LooksLike = "abekmhopctyxijsdhqwabeikvoptuxdtnshmmllrrynzdtn";

    /// <summary>Lower-case, unaccented, ASCII where the character means an ASCII one.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80) return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        if (c is >= '\u0900' and <= '\u0D7F') return c is '\u0964' or '\u0965' ? '.' : c;
        if (c is >= '\u00C0' and <= '\u017F') return Accented[c - '\u00C0'];
        if (IsInvisible(c)) return Nothing;
        if (c is >= '\uFF01' and <= '\uFF5E') return Fold((char)(c - 0xFEE0));
        char mark = Mark(c);
        if (mark != c) return mark;
        char lower = char.ToLowerInvariant(c);
        int known = LookAlike.IndexOf(lower);
        return known >= 0 ? LooksLike[known] : lower;
    }

    /// <summary>A character outside the basic plane: mathematical letters and digits are plain
    /// ones, the thumbs and hands of chats have a meaning, the rest is decoration.</summary>
    public static char FoldWide(int codePoint)
    {
        if (codePoint is >= 0x1D400 and < 0x1D6A4)
            return (char)('a' + ((codePoint - 0x1D400) % 26));
        if (codePoint is >= 0x1D7CE
            and <= 0x1D7FF) return (char)('0' + ((codePoint - 0x1D7CE) % 10));
        return codePoint switch
        {
            0x1F44D or 0x1F44C or 0x1F197 => '\u2713',
            0x1F44E => '\u2717',
            >= 0x1F3FB and <= 0x1F3FF => Nothing,
            >= 0xE0000 and <= 0xE01EF => Nothing,
            _ => '\u263A',
        };
    }

    /// <summary>0-9 for a decimal digit of any script, otherwise -1.</summary>
    public static int DigitOf(char c)
    {
        if (c < 0x80) return c is >= '0' and <= '9' ? c - '0' : -1;
        int digit = CharUnicodeInfo.GetDecimalDigitValue(c);
        return digit >= 0 ? digit : CharUnicodeInfo.GetDigitValue(c);
    }

    public static bool IsLetter(char c) =>
        c is >= 'a' and <= 'z'
        || (c is >= '\u0900' and <= '\u0D7F' && !IsIndicDigit(c))
        || (c >= 0x80 && char.IsLetter(c));

    private static bool IsIndicDigit(char c) => c % 0x80 is >= 0x66 and <= 0x6F;

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u034F' or '\u061C' or '\uFEFF' or '\u180E'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F')
            or (>= '\u0300' and <= '\u036F');

    private static char Mark(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u00B4' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\u2022' or '\u00B7' or '\u25CF' or '\u25AA' or '\u25BA' or '\u27A4' or '\u2023' => ';',
        '\u2026' or '\u3002' => '.',
        '\u060C' or '\u3001' or '\uFF0C' => ',',
        '\u061F' => '?',
        '\u2715' or '\u2716' => '*',
        '\u2044' => '/',
        '\u20A8' => '\u20B9',
        '\u00A0' or '\u2007' or '\u202F' or '\u3000' => ' ',
        '\u2028' or '\u2029' or '\u0085' => '\n',
        '\u2705' or '\u2714' or '\u2611' => '\u2713',
        '\u274C' or '\u2718' => '\u2717',
        _ => c,
    };
}
