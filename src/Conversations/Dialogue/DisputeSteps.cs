using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A customer says that a line of the khata is wrong; the shop takes it back or says
/// that it is right. What a button carries says which dispute it is about, so it works however
/// late it is tapped.</summary>
internal static class DisputeSteps
{
    private const string Prefix = "dispute:";

    // What a "no" begins with when a word for the customer follows it.
    private static readonly string[] Nos =
        ["nahi", "nahin", "no", "sahi hai", "it is right", "नहीं", "नाही", "सही है", "ના", "না",
            "இல்லை", "కాదు", "ಇಲ್ಲ", "ਨਹੀਂ"];

    /// <summary>The line goes, or it stays.</summary>
    public static Option[] Options(Phrases phrases, Guid dispute) =>
    [
        new($"{Prefix}{AnswerMatching.SayYes}:{dispute:N}", phrases.TakeLineBack),
        new($"{Prefix}{AnswerMatching.Leave}:{dispute:N}", phrases.LineIsRight),
    ];

    /// <summary>The value says which dispute it is about.</summary>
    public static bool IsBound(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>A line in a few words: its day, what it is, the bill, how much.</summary>
    public static string Line(Phrases phrases, DisputedLine line, string zone)
    {
        string day = IndianDay.Of(line.At, zone).ToString(
            "dd/MM", System.Globalization.CultureInfo.InvariantCulture);
        string what = line.Source switch
        {
            "sale" or "purchase" or "debit-note" => phrases.LineGoods,
            "opening" or "old-to-get" => phrases.LineOld,
            _ => phrases.LineWritten,
        };
        string bill = line.BillNumber is { } number ? $" (Bill {number})" : "";
        return $"{day} {what}{bill} {line.Amount}";
    }

    /// <summary>A tapped answer, also when another question is open now.</summary>
    public static Outcome? Tapped(ChatContext c, string value) => Tapped(c, value, null);

    /// <summary>A typed answer to the open question; null when it is none.</summary>
    public static Outcome? Answer(ChatContext c, Question question) =>
        AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option
            ? Tapped(c, option.Value, null)
            : null;

    /// <summary>"nahi, Raju khud le gaya tha": no, and a word for the customer.</summary>
    public static Outcome? Worded(ChatContext c)
    {
        if (c.Question is not { Kind: Questions.Dispute } question
            || c.Message is not { ReplyId: null, Text: { Length: > 0 } text })
            return null;
        foreach (string no in Nos)
        {
            if (!text.StartsWith(no, StringComparison.OrdinalIgnoreCase)) continue;
            string rest = text[no.Length..];
            if (rest.Length == 0 || !(char.IsWhiteSpace(rest[0]) || char.IsPunctuation(rest[0])))
                continue;
            string word = rest.TrimStart(' ', ',', '.', ':', ';', '-', '–', '।');
            return word.Length == 0 ? null : Tapped(c, question.Options[1].Value, word);
        }

        return null;
    }

    private static Outcome? Tapped(ChatContext c, string value, string? word)
    {
        string[] parts = value.Split(':');
        if (!c.FromMember || parts is not ["dispute", var what, var id]
            || !Guid.TryParseExact(id, "N", out Guid dispute)
            || what is not (AnswerMatching.SayYes or AnswerMatching.Leave))
            return null;
        // What is taken back is forgiven, as far as this member may know.
        Rights rights = c.Person.Member!.Rights;
        if (!rights.MayTakePayments || !rights.MayUndo)
            return new Outcome(c.State).Drop().Say(c.Phrases.NotAllowed);
        Outcome outcome = new(Without(c.State, id).SetAside());
        return outcome.Command(new DecideDispute(
            dispute, c.Chat, what == AnswerMatching.SayYes, word, c.Now));
    }

    // The question is answered, whether it is open or was set aside.
    private static ChatState Without(ChatState state, string dispute)
    {
        bool About(Question question) => question.Options.Any(
            o => IsBound(o.Value) && o.Value.EndsWith(dispute, StringComparison.Ordinal));
        return state with
        {
            Question = state.Question is { } open && About(open) ? null : state.Question,
            Kept = state.Kept is { } kept && kept.Any(About)
                ? [.. kept.Where(q => !About(q))]
                : state.Kept,
        };
    }
}
