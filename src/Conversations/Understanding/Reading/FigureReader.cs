namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Finds figures that are never quantities: phone numbers, clock times, dates, and the
/// numbering of a list.</summary>
internal static class FigureReader
{
    private const int PhoneDigitsMin = 8;

    public static void Mark(Sentence sentence)
    {
        Span<Token> tokens = sentence.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Number) continue;
            if (tokens[i].Letters >= PhoneDigitsMin) tokens[i].Kind = TokenKind.Figure;
            MarkPhone(tokens, i);
            MarkTime(tokens, i);
            MarkDate(tokens, i);
            ReadFraction(tokens, i);
            MarkRange(tokens, i);
            MarkEach(tokens, i);
            MarkPower(tokens, i);
        }

        MarkNumbering(tokens);
    }

    // 98765 43210, also after +91.
    private static void MarkPhone(Span<Token> tokens, int i)
    {
        if (tokens[i].Letters == 5 && i + 1 < tokens.Length
            && tokens[i + 1].Kind == TokenKind.Number && tokens[i + 1].Letters == 5)
        {
            tokens[i].Kind = TokenKind.Figure;
            tokens[i + 1].Kind = TokenKind.Figure;
        }

        bool plus = i > 0 && tokens[i - 1].Is('+') && tokens[i].Value == 91 && !tokens[i].Space;
        if (plus) tokens[i].Kind = TokenKind.Figure;
    }

    private static void MarkTime(Span<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Length || !tokens[i + 1].Is(':') || tokens[i + 1].Space) return;
        ref Token minutes = ref tokens[i + 2];
        if (minutes.Kind != TokenKind.Number || minutes.Space || minutes.Letters != 2) return;
        if (tokens[i].Value > 24 || minutes.Value > 59) return;
        tokens[i].Kind = TokenKind.Figure;
        minutes.Kind = TokenKind.Figure;
    }

    private static void MarkDate(Span<Token> tokens, int i)
    {
        if (i + 4 >= tokens.Length) return;
        char mark = tokens[i + 1].Kind == TokenKind.Symbol ? tokens[i + 1].Symbol : ' ';
        if (mark is not ('/' or '-' or '.') || !tokens[i + 3].Is(mark)) return;
        for (int k = i + 1; k <= i + 4; k++)
        {
            if (tokens[k].Space) return;
        }

        if (tokens[i + 2].Kind != TokenKind.Number
            || tokens[i + 4].Kind != TokenKind.Number)
            return;
        bool yearFirst = tokens[i].Letters == 4;
        decimal year = yearFirst ? tokens[i].Value : tokens[i + 4].Value;
        decimal month = tokens[i + 2].Value;
        decimal day = yearFirst ? tokens[i + 4].Value : tokens[i].Value;
        if (year < 100) year += 2000;
        if (year is < 2000 or > 2100 || month is < 1 or > 12 || day is < 1 or > 31) return;
        tokens[i].Kind = TokenKind.Date;
        tokens[i].Value = (year * 10_000) + (month * 100) + day;
        tokens[i + 2].Kind = TokenKind.Figure;
        tokens[i + 4].Kind = TokenKind.Figure;
    }

    // 1/2, also after a whole number: 1 1/2. The value goes to the last of the tokens, where the
    // unit follows.
    private static void ReadFraction(Span<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Length || !tokens[i + 1].Is('/') || tokens[i + 1].Space) return;
        ref Token under = ref tokens[i + 2];
        bool share = under.Kind == TokenKind.Number && !under.Space
            && under.Value is 2 or 3 or 4 or 8
            && tokens[i].Value >= 1 && tokens[i].Value < under.Value;
        if (!share || tokens[i].Kind != TokenKind.Number) return;
        if (i + 3 < tokens.Length && tokens[i + 3].Is('/') && !tokens[i + 3].Space) return;
        decimal value = Math.Round(tokens[i].Value / under.Value, 3);
        int first = i;
        bool whole = i > 0 && tokens[i - 1].Kind == TokenKind.Number && tokens[i].Space
            && tokens[i - 1].Value <= 100 && decimal.IsInteger(tokens[i - 1].Value);
        if (whole) value += tokens[--first].Value;
        for (int k = first; k < i + 2; k++) tokens[k].Kind = TokenKind.Figure;
        under.Value = value;
        under.Start = tokens[first].Start;
    }

    // 2-3 packets, 12/10: two numbers that do not tell one quantity are none.
    private static void MarkRange(Span<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Length || tokens[i + 1].Space || tokens[i + 2].Space) return;
        if (!tokens[i + 1].Is('-') && !tokens[i + 1].Is('/')) return;
        bool numbers = tokens[i].Kind == TokenKind.Number && tokens[i + 2].Kind == TokenKind.Number;
        bool rises = tokens[i + 1].Is('/') || tokens[i].Value < tokens[i + 2].Value;
        if (!numbers || !rises || tokens[i].Value > 100 || tokens[i + 2].Value > 100) return;
        tokens[i].Kind = TokenKind.Figure;
        tokens[i + 2].Kind = TokenKind.Figure;
    }

    // "suji aur maida 1-1 kilo": the second number is the one that counts.
    private static void MarkEach(Span<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Length || tokens[i + 1].Space || tokens[i + 2].Space) return;
        bool twice = tokens[i + 1].Is('-') && tokens[i].Kind == TokenKind.Number
            && tokens[i + 2].Kind == TokenKind.Number && tokens[i].Value == tokens[i + 2].Value
            && tokens[i].Value > 0;
        if (!twice) return;
        tokens[i].Kind = tokens[i + 1].Kind = TokenKind.Figure;
        tokens[i + 2].Each = true;
    }

    // 1e9 is neither one nor nine.
    private static void MarkPower(Span<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Length || tokens[i + 1].Space || tokens[i + 2].Space) return;
        bool power = tokens[i + 1].IsWord && tokens[i + 1] is { Letters: 1, First: 'e' }
            && tokens[i + 2].Kind == TokenKind.Number;
        if (!power) return;
        tokens[i].Kind = TokenKind.Figure;
        tokens[i + 2].Kind = TokenKind.Figure;
    }

    // "1. chini 2 kg", "2) atta 5 kg": counted from one, one a line.
    private static void MarkNumbering(Span<Token> tokens)
    {
        if (NumberedLines(tokens, mark: false) >= 2) NumberedLines(tokens, mark: true);
    }

    private static int NumberedLines(Span<Token> tokens, bool mark)
    {
        int next = 1;
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            bool starts = i == 0 || tokens[i - 1].Is('\n');
            if (!starts || tokens[i].Kind != TokenKind.Number || tokens[i].Value != next) continue;
            if (!tokens[i + 1].Is('.') && !tokens[i + 1].Is(')')) continue;
            next++;
            if (mark) tokens[i].Kind = TokenKind.Figure;
        }

        return next - 1;
    }
}
