using System.Text;

namespace ConverseErp.Invoicing.Tapes;

/// <summary>Texts in the letters that every till printer has. Indian scripts are written as they
/// sound: their blocks have one order, so one table serves them all.</summary>
/// <remarks>Source: Unicode's blocks 0900 to 0D7F, laid out after ISCII.</remarks>
internal static class LatinLetters
{
    private const int First = 0x0900;
    private const int Last = 0x0D7F;
    private const int BlockSize = 0x80;
    private const int Virama = 0x4D;

    private static readonly string[] Vowels =
    [
        "a", "aa", "i", "ee", "u", "oo", "ri", "li", "e", "e", "e", "ai", "o", "o", "o", "au",
    ];

    private static readonly string[] Consonants =
    [
        "k", "kh", "g", "gh", "ng", "ch", "chh", "j", "jh", "ny", "t", "th", "d", "dh", "n",
        "t", "th", "d", "dh", "n", "n", "p", "ph", "b", "bh", "m", "y", "r", "r", "l", "l",
        "zh", "v", "sh", "sh", "s", "h",
    ];

    private static readonly string[] More = ["q", "kh", "g", "z", "d", "dh", "f", "y"];

    /// <summary>Printable ASCII; what has no letters there is a question mark.</summary>
    public static string Of(string text)
    {
        StringBuilder latin = new(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= (char)First and <= (char)Last) Append(latin, text, i);
            else if (c is >= ' ' and < (char)127) latin.Append(c);
            else Other(latin, c);
        }

        return latin.ToString();
    }

    private static void Append(StringBuilder latin, string text, int i)
    {
        int offset = (text[i] - First) % BlockSize;
        switch (offset)
        {
            case >= 0x05 and <= 0x14: latin.Append(Vowels[offset - 0x05]); break;
            case >= 0x15 and <= 0x39:
                latin.Append(Consonants[offset - 0x15]);
                if (HasOwnVowel(text, i)) latin.Append('a');
                break;
            // A sign of its own length: the vowel letter it stands for.
            case >= 0x3E and <= 0x4C: latin.Append(Vowels[Math.Min(offset - 0x3D, 15)]); break;
            case >= 0x58 and <= 0x5F:
                latin.Append(More[offset - 0x58]);
                if (HasOwnVowel(text, i)) latin.Append('a');
                break;
            case >= 0x66 and <= 0x6F: latin.Append((char)('0' + offset - 0x66)); break;
            case 0x01 or 0x02 or 0x70: latin.Append('n'); break;
            case 0x03: latin.Append('h'); break;
            case 0x64 or 0x65: latin.Append('.'); break;
            default: break;
        }
    }

    // A consonant sounds with an a unless a sign follows; at the end of a word in the north it
    // is silent.
    private static bool HasOwnVowel(string text, int i)
    {
        int next = i + 1;
        if (next < text.Length && Offset(text[next]) == 0x3C) next++;
        int follows = next < text.Length ? Offset(text[next]) : -1;
        if (follows is Virama or (>= 0x3E and <= 0x4C)) return false;
        bool ends = follows < 0;
        return !ends || text[i] >= 0x0B00;
    }

    private static int Offset(char c) =>
        c is >= (char)First and <= (char)Last ? (c - First) % BlockSize : -1;

    private static void Other(StringBuilder latin, char c)
    {
        switch (c)
        {
            case '₹': latin.Append("Rs "); break;
            case '–' or '—' or '−': latin.Append('-'); break;
            case '×': latin.Append('x'); break;
            case '·' or '•': latin.Append('-'); break;
            case '‘' or '’': latin.Append('\''); break;
            case '“' or '”': latin.Append('"'); break;
            case '…': latin.Append("..."); break;
            case '\n' or '\r' or '\t' or '\u00A0': latin.Append(' '); break;
            // Joiners are seen on paper only.
            case '\u200B' or '\u200C' or '\u200D' or '\uFEFF': break;
            default:
                if (!char.IsControl(c) && !char.IsLowSurrogate(c)) latin.Append('?');
                break;
        }
    }
}
