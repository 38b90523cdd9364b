using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>Numbers that nobody sells: below nothing, or too long to be a quantity. They are
/// kept as they were said, so that the dialogue can ask, and never become an ordinary one.
/// </summary>
internal static class NumberSigns
{
    private const int MobileDigits = 10;

    /// <summary>A figure too long for a quantity that stands where one does: "1000000000 kg
    /// chini". A mobile number before goods is still one.</summary>
    public static void MarkTooLong(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!IsQuantity(sentence, i)) continue;
            sentence[i].Kind = TokenKind.Number;
            sentence[i].Role = Role.Measure;
        }
    }

    private static bool IsQuantity(Sentence sentence, int at)
    {
        ref Token token = ref sentence[at];
        int next = at + 1;
        if (token.Kind != TokenKind.Figure || next >= sentence.Count || !sentence[next].IsWord)
            return false;
        bool number = sentence.Text.AsSpan(token.Start, token.End - token.Start)
            .IndexOfAny("/:-.") < 0 && token.Letters >= 8;
        if (!number) return false;
        if (sentence[next].Unit != Unit.None && sentence[next].Letters > 1) return true;
        return sentence[next].Role == Role.Goods && token.Letters != MobileDigits;
    }

    /// <summary>"-2 kg chini", "chini -2 kg", "@-42", "Ramesh ne -500 diye"; not the dash of
    /// "chini - 2 kg", of "2-kg", of a list or of a discount.</summary>
    public static bool IsNegative(Sentence sentence, in Measure measure)
    {
        int dash = measure.First - 1;
        if (dash < 0 || measure.Percent || !sentence[dash].Is('-')
            || sentence[measure.First].Space)
            return false;
        int before = dash - 1;
        bool starts = before < 0 || sentence[before].Is('\n');
        bool marked = !starts && (sentence[before].Is('@') || sentence[before].Is('\u20B9'));
        if (!marked && !sentence[dash].Space) return false;
        if (starts && Bullets(sentence) > 1) return false;
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.Has(Cue.Discount)) return false;
        }

        return true;
    }

    private static int Bullets(Sentence sentence)
    {
        int lines = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Is('-') && (i == 0 || sentence[i - 1].Is('\n'))) lines++;
        }

        return lines;
    }
}
