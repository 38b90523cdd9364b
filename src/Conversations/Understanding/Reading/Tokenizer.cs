using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Cuts a message into words, numbers and marks; never fails, whatever the text.</summary>
internal static class Tokenizer
{
    private const decimal LargestNumber = 9_999_999;

    /// <summary>Reads the text into the sentence, which is cleared first.</summary>
    public static void Read(string text, Sentence sentence)
    {
        sentence.Clear(text);
        int at = 0;
        bool space = true;
        while (at < text.Length)
        {
            char folded = CharAt(text, at, out int width);
            if (folded == TextFolding.Nothing)
            {
                at += width;
                continue;
            }

            if (folded is ' ' or '\t' or '\r')
            {
                space = true;
                at += width;
                continue;
            }

            int end = ReadOne(text, at, width, folded, space, sentence);
            space = folded == '\n';
            at = end;
        }

        FigureReader.Mark(sentence);
    }

    private static char CharAt(string text, int at, out int width)
    {
        char c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            width = 2;
            return TextFolding.FoldWide(char.ConvertToUtf32(c, text[at + 1]));
        }

        width = 1;
        return char.IsSurrogate(c) ? TextFolding.Nothing : TextFolding.Fold(c);
    }

    private static int ReadOne(
        string text, int at, int width, char folded, bool space, Sentence sentence)
    {
        int digit = TextFolding.DigitOf(folded);
        if (digit >= 0 && width == 2) return AddWideDigit(at, digit, space, sentence);
        if (digit >= 0) return ReadNumber(text, at, space, sentence);
        if (Fraction(folded) is decimal share) return AddFraction(at, width, share, space,
            sentence);
        if (TextFolding.IsLetter(folded)) return ReadWord(text, at, space, sentence);

        sentence.Add(new Token
        {
            Kind = TokenKind.Symbol,
            Symbol = folded,
            Space = space,
            Start = at,
            End = at + width,
        });
        return at + width;
    }

    private static decimal? Fraction(char c) => c switch
    {
        '\u00BD' => 0.5m,
        '\u00BC' => 0.25m,
        '\u00BE' => 0.75m,
        '\u2153' => 0.333m,
        '\u2154' => 0.667m,
        '\u215B' => 0.125m,
        _ => null,
    };

    private static int AddFraction(
        int at, int width, decimal share, bool space, Sentence sentence)
    {
        ref Token last = ref sentence.LastOrNone(out bool any);
        if (any && last.Kind == TokenKind.Number && last.End >= at - 1
            && last.Value == decimal.Truncate(last.Value))
        {
            last.Value += share;
            last.End = at + width;
            return at + width;
        }

        sentence.Add(Number(at, at + width, share, space));
        return at + width;
    }

    // Mathematical digits lie outside the basic plane and come one by one.
    private static int AddWideDigit(int at, int digit, bool space, Sentence sentence)
    {
        ref Token last = ref sentence.LastOrNone(out bool any);
        if (any && last.Kind == TokenKind.Number && last.End == at
            && last.Value < LargestNumber / 10)
        {
            last.Value = (last.Value * 10) + digit;
            last.End = at + 2;
        }
        else
        {
            sentence.Add(Number(at, at + 2, digit, space));
        }

        return at + 2;
    }

    private static Token Number(int start, int end, decimal value, bool space) => new()
    {
        Kind = TokenKind.Number,
        Value = value,
        Start = start,
        End = end,
        Space = space,
    };

    private static int ReadNumber(string text, int at, bool space, Sentence sentence)
    {
        int end = at;
        decimal value = 0;
        int digits = Digits(text, ref end, ref value);
        while (Grouped(text, end))
        {
            end++;
            digits += Digits(text, ref end, ref value);
        }

        int mark = end;
        if (mark + 1 < text.Length && text[mark] == '.' && DigitAt(text, mark + 1) >= 0)
        {
            decimal unit = 0.1m;
            for (end = mark + 1; end < text.Length && DigitAt(text, end) >= 0; end++)
            {
                if (unit >= 0.0001m) value += DigitAt(text, end) * unit;
                unit /= 10;
            }
        }

        Token token = Number(at, end, Math.Min(value, LargestNumber), space);
        token.Letters = digits;
        if (value > LargestNumber) token.Kind = TokenKind.Figure;
        sentence.Add(token);
        return end;
    }

    private static int Digits(string text, ref int end, ref decimal value)
    {
        int digits = 0;
        for (; end < text.Length; end++)
        {
            int digit = DigitAt(text, end);
            if (digit < 0) break;
            if (value <= LargestNumber) value = (value * 10) + digit;
            digits++;
        }

        return digits;
    }

    private static int DigitAt(string text, int at) =>
        TextFolding.DigitOf(TextFolding.Fold(text[at]));

    // 1,200 and 1,26,500 are one number; "2,3" are two.
    private static bool Grouped(string text, int comma)
    {
        if (comma >= text.Length || text[comma] != ',') return false;
        int digits = 0;
        while (comma + 1 + digits < text.Length && DigitAt(text, comma + 1 + digits) >= 0) digits++;
        if (digits == 3) return true;
        int next = comma + 1 + digits;
        return digits == 2 && next < text.Length && text[next] == ',' && Grouped(text, next);
    }

    private static int ReadWord(string text, int at, bool space, Sentence sentence)
    {
        Span<char> letters = stackalloc char[48];
        int count = 0;
        int end = at;
        int block = -2;
        while (end < text.Length)
        {
            char c = CharAt(text, end, out int width);
            if (c == TextFolding.Nothing)
            {
                end += width;
                continue;
            }

            if (c == '\'' && count > 0 && Apostrophe(text, ref end)) continue;
            if (c == '-' && count == 1 && block < 0
                && Hyphened(text, end)) { end += width; continue; }
            if (c == '.' && count == 1 && Initials(text, end)) { end += width; continue; }
            if (c == '.' && IsTitle(letters[..count]))
            {
                end += width;
                break;
            }

            if (!TextFolding.IsLetter(c)) break;
            int own = IndicSounds.IsIndic(c) ? IndicSounds.BlockOf(c) : -1;
            if (block == -2) block = own;
            if (own != block) break;
            if (count < letters.Length) letters[count++] = c;
            end += width;
        }

        AddParted(text, at, end, block, space, letters[..count], sentence);
        return end;
    }

    // मैद्याऐवजी: what Marathi writes onto the goods that something else is wanted for.
    private static void AddParted(
        string text, int at, int end, int block, bool space, Span<char> letters,
        Sentence sentence)
    {
        const string instead = "ऐवजी";
        int kept = letters.Length - instead.Length;
        bool parts = kept > 1 && text.AsSpan(at, end - at).EndsWith(instead)
            && ((ReadOnlySpan<char>)letters).EndsWith(instead);
        if (!parts)
        {
            sentence.AddWord(at, end, block, space, letters);
            return;
        }

        int cut = end - instead.Length;
        // The vowel of the oblique case goes with the ending: मैद्या is मैदा.
        sentence.AddWord(at, cut, block, space, letters[..kept]);
        sentence.AddWord(cut, end, block, space: false, letters[kept..]);
    }

    // D'Souza is one word; in "today's" the ending goes.
    private static bool Apostrophe(string text, ref int end)
    {
        int next = end + 1;
        if (next >= text.Length) return false;
        char c = CharAt(text, next, out int width);
        if (!TextFolding.IsLetter(c)) return false;
        int after = next + width;
        bool ends = after >= text.Length || !TextFolding.IsLetter(CharAt(text, after, out _));
        end = c == 's' && ends ? after : next;
        return true;
    }

    // T-shirt, M-seal, B-complex are one word; a letter before a number is a door or a size.
    private static bool Hyphened(string text, int hyphen)
    {
        if (hyphen + 2 >= text.Length) return false;
        return CharAt(text, hyphen + 1, out _) is >= 'a' and <= 'z'
            && CharAt(text, hyphen + 2, out _) is >= 'a' and <= 'z';
    }

    // The dot of "Mr. Oberoi" ends no sentence.
    private static bool IsTitle(ReadOnlySpan<char> letters) =>
        letters is "mr" or "mrs" or "ms" or "dr" or "smt" or "shri" or "sri" or "prof";

    // "M.R.P." and "a.m." are one word.
    private static bool Initials(string text, int dot)
    {
        if (dot + 2 >= text.Length) return false;
        char c = CharAt(text, dot + 1, out _);
        return c is >= 'a' and <= 'z' && text[dot + 2] == '.';
    }
}
