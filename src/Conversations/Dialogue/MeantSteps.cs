using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Words that somebody else put together, from a voice note or a second opinion: what
/// would change the books is asked about first, in those words.</summary>
internal static class MeantSteps
{
    private static readonly HashSet<string> Looks = new(StringComparer.Ordinal)
    {
        "khata.balance", "stock.check", "price.check", "report.sales", "report.dues",
        "report.low_stock", "invoice.get", "order.status", "help", "greeting", "unknown",
    };

    /// <summary>These words change nothing, whatever they mean.</summary>
    public static bool OnlyLooks(ChatContext c, Heard heard) =>
        c.Question is null && Looks.Contains(heard.Intent) && !IsLost(c, heard)
        && OwnAffairs.OnlyLooks(heard.Affair);

    /// <summary>A customer's words that nobody would answer: a person of the shop may.</summary>
    public static bool IsLost(ChatContext c, Heard heard) =>
        !c.FromMember && heard.Intent == "unknown";

    /// <summary>Asks whether they are right.</summary>
    public static Outcome Ask(ChatContext c, string said)
    {
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        return new Outcome(c.State.SetAside()).Ask(
            c.Phrases.HeardYou(said) + Wording.Numbered(options),
            new Question(Questions.Meant, options, c.Now) { Said = said });
    }

    /// <summary>The same message with these words in place of what came.</summary>
    public static ChatContext As(ChatContext c, string said)
    {
        (Heard heard, BillName? bill) = BillHearing.Hear(said, c.Hear);
        return c with
        {
            Message = c.Message with
            {
                Kind = "text",
                Text = said,
                ReplyId = null,
                QuotedId = null,
                Media = null,
            },
            Heard = heard,
            BillNamed = bill,
            Errand = null,
            Page = null,
        };
    }
}
