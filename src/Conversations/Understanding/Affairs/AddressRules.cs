using System.Text;
using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"Ramesh ka address 12 Gandhi Road Pune": where a party is, as it is printed on bills.
/// What stands behind the word is taken as it was written.</summary>
internal static class AddressRules
{
    private const int LengthMin = 6;
    private const int LengthMax = 300;

    private enum Word
    {
        Address, Slight,
    }

    private static readonly SoundTable<Word> Words = new SoundTable<Word>()
        .Add("address adress adres edres pata patta thikana thikaana sarnamu sarnama mugavari "
            + "vilasam vilaasam chirunama chirunaama vilasa vilaasa sirnavan पता पत्ता ऍड्रेस "
            + "સરનામું ঠিকানা முகவரி விலாசம் చిరునామా ವಿಳಾಸ ਪਤਾ ਸਿਰਨਾਵਾਂ", Word.Address)
        .Add("naya new nava navu notun pudhu kotha hosa billing bill ghar dukaan dukan shop "
            + "pura poora ka ki ke is hai ahe che नया है", Word.Slight);

    private static readonly Cue[] NoPlace =
    [
        Cue.What, Cue.Where, Cue.Send, Cue.Show, Cue.Want, Cue.Not, Cue.Which, Cue.Speak,
    ];

    /// <summary>As it was written, in one line; null when nobody's is told.</summary>
    public static string? Find(Scene scene)
    {
        bool may = scene.FromOwner && !scene.Asks
            && scene.Party is { Case: Case.Of, Parties.Count: > 0 };
        if (!may) return null;
        Sentence sentence = scene.Sentence;
        int at = scene.Party!.Last + 1;
        while (at < sentence.Count && (sentence[at].Role == Role.Party
            || Words.Of(sentence, sentence[at]) is Word.Slight))
            at++;
        if (at >= sentence.Count || !sentence[at].IsWord
            || Words.Of(sentence, sentence[at]) is not Word.Address)
            return null;
        int from = at + 1;
        while (from < sentence.Count && (sentence[from].Is(':') || sentence[from].Is('-')
            || Words.Of(sentence, sentence[from]) is Word.Slight))
            from++;
        if (from >= sentence.Count || !IsPlace(sentence, from)) return null;
        return InOneLine(sentence.Text[sentence[from].Start..]) is
            { Length: >= LengthMin and <= LengthMax } address ? address : null;
    }

    // A house has a number, or its parts stand apart: "pata nahi hai" has neither.
    private static bool IsPlace(Sentence sentence, int from)
    {
        bool place = false;
        int words = 0;
        for (int i = from; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            place |= token.Kind is TokenKind.Number or TokenKind.Figure || token.Is(',')
                || token.Is('\n') || (token.IsWord && token.Has(Cue.Address));
            if (!token.IsWord) continue;
            words++;
            if (token.Role == Role.Grammar && token.HasOnly(NoPlace)) return false;
        }

        return place && words > 0;
    }

    /// <summary>Without control characters, lines parted by commas.</summary>
    internal static string InOneLine(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (string part in text.Split(
            ['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0) line.Append(line[^1] == ',' ? " " : ", ");
            foreach (Rune rune in part.EnumerateRunes())
            {
                // Marks that turn the writing around would change what stands beside it.
                if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune)
                    is System.Globalization.UnicodeCategory.Format
                    or System.Globalization.UnicodeCategory.PrivateUse)
                    continue;
                line.Append(rune.ToString());
            }
        }

        return line.ToString().Trim();
    }
}
