using System.Text.RegularExpressions;
using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"Ramesh ka naya number 98765 43210": a party is reached under another number.
/// </summary>
internal static partial class PhoneRules
{
    private const int WordsMax = 9;

    private enum Word
    {
        Phone,
    }

    private static readonly SoundTable<Word> Words = new SoundTable<Word>()
        .Add("number nambar nmbr no mobile mobail phone fon whatsapp contact नंबर नम्बर मोबाइल "
            + "फोन નંબર মোবাইল নম্বর எண் நம்பர் నంబర్ ఫోన్ ನಂಬರ್ ಫೋನ್ ਨੰਬਰ", Word.Phone);

    /// <summary>The number as it was written; null when nobody's is told.</summary>
    public static string? Find(Scene scene)
    {
        bool told = scene.FromOwner && scene.Party is not null && scene.WordCount <= WordsMax
            && !scene.HasCountedGoods && !scene.Asks && scene.Amount() is null
            && !scene.HasAny(
                Cue.Not, Cue.Hedge, Cue.What, Cue.Send, Cue.Call, Cue.Speak, Cue.Gave, Cue.Came);
        if (!told) return null;
        bool named = false;
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            named |= token.Role is not (Role.Party or Role.Goods)
                && Words.Of(scene.Sentence, token) is not null;
        }

        return named ? Only(scene.Sentence.Text) : null;
    }

    // Of two numbers nobody knows which is the new one.
    private static string? Only(string text)
    {
        try
        {
            return Phone().Matches(text) is [{ } only] ? only.Value.Trim() : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // A mobile number of India, as people write it.
    [GeneratedRegex(@"(?<![0-9])(?:\+?91[ -]?|0)?[6-9][0-9]{4}[ -]?[0-9]{5}(?![0-9])",
        RegexOptions.CultureInvariant, 50)]
    private static partial Regex Phone();
}
