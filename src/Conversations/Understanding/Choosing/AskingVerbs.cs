using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>The languages of the south ask by the last sound of the verb: கொடுத்தாளா, ఇచ్చిందా,
/// ಕೊಟ್ಟಳಾ is "did she give?".</summary>
internal static class AskingVerbs
{
    private static readonly string[] Native =
        ["ளா", "னா", "ரா", "ங்களா", "ச்சா", "డా", "దా", "రా", "ళా", "నా", "ಳಾ", "ನಾ", "ರಾ", "ತಾ"];

    private static readonly string[] Latin =
    [
        "aala", "aana", "aara", "angala", "aangala", "chinda", "indaa", "chada", "chara", "ottana",
        "ottala", "ottra",
    ];

    public static bool In(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && Is(sentence, i)) return true;
        }

        return false;
    }

    public static bool Is(Sentence sentence, int at)
    {
        ref Token token = ref sentence[at];
        if (!token.HasOnly(
            Cue.Gave, Cue.Came, Cue.Taken, Cue.Deposit, Cue.Send, Cue.Remove)) return false;
        ReadOnlySpan<char> word = sentence.Text.AsSpan(token.Start, token.End - token.Start);
        foreach (string ending in token.Block >= 0 ? Native : Latin)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
