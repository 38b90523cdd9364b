using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Raju kya kya kar sakta hai": all that a member may do by themselves.</summary>
internal static class RightsShown
{
    private const int TextMax = 60;

    private static readonly HashSet<string> Can = Words(
        "sakta sakte sakti sakega can allowed rights right permission permissions ijazat adhikar "
        + "सकता सकते सकती अधिकार इजाज़त इजाजत शकतो शकते शकतात શકે અધિકાર পারে পারেন অধিকার "
        + "முடியும் உரிமை చేయగలడు చేయగలరు హక్కులు ಮಾಡಬಹುದು ಹಕ್ಕು ਸਕਦਾ ਸਕਦੇ ਸਕਦੀ ਹੱਕ");

    private static readonly HashSet<string> What = Words(
        "kya what which kaunse konse kaun क्या काय શું কী কি என்ன ఏమి ఏం ಏನು ਕੀ");

    private static readonly HashSet<string> Fillers = Words(
        "kar karne hai hain ke ki ka ko do does all sab rights batao dikhao show the to is are "
        + "कर करने है हैं के की का को सब बताओ दिखाओ करू आहे आहेत કરી છે করতে செய்ய చేయ ਕਰ ਹੈ ਹਨ");

    /// <returns>Null when nobody asks for it.</returns>
    public static Outcome? Answer(ChatContext c)
    {
        if (!c.FromMember || c.Message.Text is not { Length: > 0 and <= TextMax } text
            || RightsSteps.Named(text, c.Members) is not { } named || !Asks(named.Others))
            return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new Outcome(free.State).Drop();
        Member self = c.Person.Member!;
        return self.Rights.ChangeSettings || self.Id == named.Member.Id
            ? outcome.Say(c.Phrases.RightsOf(
                Wording.Short(named.Member.Name), Told(c.Phrases, named.Member)))
            : outcome.Say(c.Phrases.NotAllowed);
    }

    /// <summary>All of it, in few words.</summary>
    public static string Told(Phrases phrases, Member member)
    {
        Rights r = member.Rights;
        if (member.Role is MemberRole.Owner) return phrases.RightNoLimit;
        string[] may =
        [
            .. If(r.Sell, phrases.RightSell),
            .. If(Off(r) is not null, phrases.RightDiscount(Off(r) switch
            {
                { Length: > 0 } upTo => upTo,
                _ => phrases.RightNoLimit,
            })),
            .. If(r.CreditMax is not { Paise: 0 }, phrases.RightCredit(
                r.CreditMax?.ToString() ?? phrases.RightNoLimit)),
            .. If(r.RefundMax is not { Paise: 0 }, phrases.RightRefund(
                r.RefundMax?.ToString() ?? phrases.RightNoLimit)),
            .. If(r.SeeReports, phrases.RightReports),
            .. If(r.SeeCost, phrases.RightCost),
            .. If(r.SetPrices, phrases.RightPrices),
            .. If(r.File, phrases.RightFile),
        ];
        return may.Length == 0 ? "–" : string.Join(" · ", may);
    }

    // Null: none at all; empty: as much as they like.
    private static string? Off(Rights r)
    {
        if (r.DiscountPercent == 0 || r.DiscountMax is { Paise: 0 }) return null;
        string?[] limits =
        [
            r.DiscountPercent is { } percent
                ? percent.ToString("0.##", CultureInfo.InvariantCulture) + "%" : null,
            r.DiscountMax?.ToString(),
        ];
        return string.Join(", ", limits.OfType<string>());
    }

    private static bool Asks(string[] words) =>
        words.Any(Can.Contains)
        && (words.Any(What.Contains) || words.Length <= 3)
        && words.All(w => Can.Contains(w) || What.Contains(w) || Fillers.Contains(w));

    private static string[] If(bool yes, string text) => yes ? [text] : [];

    private static HashSet<string> Words(string words) =>
        words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
