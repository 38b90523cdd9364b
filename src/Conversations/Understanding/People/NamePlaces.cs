using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.People;

/// <summary>What the place of a word tells about its being a name.</summary>
internal static class NamePlaces
{
    /// <summary>"Naresh Mehta": behind a first name that nobody has, the second is not some other
    /// Mita.</summary>
    public static bool FollowsName(Sentence sentence, int at) =>
        at > 0 && sentence[at - 1].IsWord && sentence[at - 1].Role == Role.Stranger
        && sentence[at - 1].Letters > 2;

    /// <summary>బాటిల్ is a bottle, and not Mr Patil.</summary>
    public static bool IsPacking(in Token token) =>
        token.Unit != Unit.None && token.VocabularyCost <= 5;

    /// <summary>"galti thi, mita do" wipes out, and is not Mita.</summary>
    public static bool IsWish(Sentence sentence, int after)
    {
        if (after >= sentence.Count || !sentence[after].IsWord || !sentence[after].Has(Cue.Give))
            return false;
        foreach (ref Token token in sentence.Tokens)
            if (token.IsWord && token.Has(Cue.Undo)) return true;
        return false;
    }

    /// <summary>"Ganesh wale se" is from Ganesh and his people.</summary>
    public static bool IsPeopleOf(Sentence sentence, int at) =>
        sentence[at].IsWord && sentence[at].Has(Cue.Wala) && at + 1 < sentence.Count
        && sentence[at + 1].IsWord && sentence[at + 1].Has(Cue.From);

    /// <summary>"on Patil's account"</summary>
    public static bool IsPossessive(Sentence sentence, int at)
    {
        ReadOnlySpan<char> name =
            sentence.Text.AsSpan(sentence[at].Start, sentence[at].End - sentence[at].Start);
        return name.EndsWith("'s") || name.EndsWith("\u2019s");
    }
}
