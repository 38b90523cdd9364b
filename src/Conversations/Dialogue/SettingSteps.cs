using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A setting that a chat changes.</summary>
/// <param name="Member">Whose entries; null for everybody.</param>
internal sealed record ConfirmingWish(MemberId? Member, Confirming Confirming);

/// <summary>"hamesha poochho", "Raju se mat poochho": when entries are confirmed before they are
/// posted. Said in whole phrases, so that no order is taken for one.</summary>
internal static class SettingSteps
{
    private static readonly (string[] Phrases, Confirming Wish)[] Wishes =
    [
        (["hamesha poochho", "hamesha pucho", "hamesha puchho", "har baar poochho",
          "har baar pucho", "always ask", "always confirm", "हमेशा पूछो", "हर बार पूछो",
          "हमेशा पूछना", "नेहमी विचारा", "confirm always", "hamesha puchkar likho",
          "hamesha poochkar likho", "har entry poochho", "હંમેશા પૂછો", "সবসময় জিজ্ঞেস করো",
          "எப்பவும் கேளுங்க", "ఎప్పుడూ అడగండి", "ಯಾವಾಗಲೂ ಕೇಳಿ", "ਹਮੇਸ਼ਾ ਪੁੱਛੋ"],
            Confirming.Always),
        (["mat poochho", "mat pucho", "mat puchho", "kabhi mat poochho", "never ask",
          "do not ask", "dont ask", "never confirm", "मत पूछो", "मत पूछना", "विचारू नका",
          "પૂછશો નહીં", "জিজ্ঞেস কোরো না", "கேட்க வேண்டாம்", "అడగొద్దు", "ಕೇಳಬೇಡಿ", "ਨਾ ਪੁੱਛੋ"],
            Confirming.Never),
        (["shak ho to poochho", "shak ho to pucho", "shak ho tabhi poochho",
          "shak ho tab hi poochho", "ask only when unsure", "ask when unsure",
          "sirf shak ho to poochho", "sirf shak ho to pucho", "confirm when unsure",
          "confirm only when unsure", "शक हो तो पूछो", "शक हो तभी पूछो", "शंका असेल तर विचारा",
          "શંકા હોય તો પૂછો", "সন্দেহ হলে জিজ্ঞেস করো", "சந்தேகம் இருந்தா கேளுங்க",
          "అనుమానం ఉంటే అడగండి", "ಅನುಮಾನ ಇದ್ದರೆ ಕೇಳಿ", "ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ ਪੁੱਛੋ"],
            Confirming.WhenUnsure),
    ];

    private static readonly string[] NameEndings = [" se", " ko", " से", " को", " ला"];

    /// <returns>Null when the message is no such wish.</returns>
    public static Outcome? Wish(ChatContext c, IReadOnlyList<Member> members)
    {
        if (c.Message.Text is not { Length: > 0 and <= 80 } text) return null;
        string said = LearnedBook.Plain(text);
        foreach ((string[] phrases, Confirming wish) in Wishes)
        {
            // The longest first: "kabhi mat poochho" ends with "mat poochho".
            foreach (string phrase in phrases.OrderByDescending(p => p.Length))
            {
                if (said == phrase) return Set(c, null, wish);
                if (Named(said, phrase) is { } name && Find(members, name) is { } member)
                    return Set(c, member, wish);
            }
        }

        return null;
    }

    private static Outcome Set(ChatContext c, Member? member, Confirming wish)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (!c.Person.Member!.Rights.ChangeSettings)
            return outcome.Say(c.Phrases.NotAllowed);
        outcome.Confirms = new ConfirmingWish(member?.Id, wish);
        return outcome.Say(c.Phrases.ConfirmingSet(
            member is null ? null : Wording.Short(member.Name), wish, c.Shop.ConfirmAbove));
    }

    // "raju se mat poochho", "always ask raju".
    private static string? Named(string said, string phrase)
    {
        string? rest = said.EndsWith(" " + phrase, StringComparison.Ordinal)
            ? said[..^(phrase.Length + 1)]
            : said.StartsWith(phrase + " ", StringComparison.Ordinal)
                ? said[(phrase.Length + 1)..]
                : null;
        if (rest is null) return null;
        string? ending = NameEndings.FirstOrDefault(
            e => rest.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? rest : rest[..^ending.Length];
    }

    private static Member? Find(IReadOnlyList<Member> members, string name)
    {
        Member[] fitting =
        [
            .. members.Where(m => LearnedBook.Plain(m.Name) == name
                || LearnedBook.Plain(m.Name).Split(' ')[0] == name),
        ];
        return fitting is [var one] ? one : null;
    }
}
