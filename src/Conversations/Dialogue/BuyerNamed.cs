using ConverseErp.Conversations.Listening;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Answers to "whose?" and "who is that?" on the way to a sale.</summary>
internal static class BuyerNamed
{
    /// <summary>Whom the answer names, or null when it names nobody.</summary>
    public static Func<SaleDraft, SaleDraft>? In(ChatContext c)
    {
        HeardParty? party = c.Heard.Party ?? NameSaid.Of(c);
        if (party?.Party is { } known) return d => d with { Party = known };
        if (party is { Candidates.Count: > 0 })
            return d => d with { PartyCandidates = party.Candidates };
        if (c.Heard.Party?.NewName is { } name) return d => d with { NewName = name };
        string typed = (c.Message.Text ?? "").Trim();
        return IsName(c, typed) ? d => d with { NewName = party?.NewName ?? typed } : null;
    }

    /// <summary>"nakad" after "who is that?": it matters no more.</summary>
    public static bool PaysCash(ChatContext c) =>
        AnswerWords.Pays(AnswerWords.Of((c.Message.Text ?? "").ToLowerInvariant())) is false;

    // Whatever else is said after "whose?" opens no khata under that name.
    private static bool IsName(ChatContext c, string typed)
    {
        const int WordsMax = 5;
        string[] words = AnswerWords.Of(typed.ToLowerInvariant());
        return typed.Length is > 1 and <= 60 && words.Length <= WordsMax
            && c.Heard is { Lines.Count: 0, Intent: "unknown" }
            && typed.Any(char.IsLetter) && !typed.Any(char.IsDigit) && !AnswerWords.Refuses(words)
            && AnswerWords.Pays(words) is null && !AnswerWords.Hesitates(words)
            && !AnswerWords.Asks(typed, words);
    }
}
