using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A customer says in the chat that a bill or a line of the khata is wrong: the quoted
/// one, that of a number or a sum, or the bill that just came. Nothing moves; the shop is asked as
/// from the khata's own page.</summary>
internal sealed class WrongLineSteps(
    IKhata khata, IBills bills, IDisputes disputes, QuotedBill quotes)
{
    private const int LinesMax = 200;

    // "ye bill" without a quote is the one that came a moment ago, or yesterday evening.
    private const int JustCameDays = 1;

    // Money that moved is a claim's matter.
    private static readonly string[] NotDisputed = ["payment", "undo"];

    /// <summary>Null when the message is no such word.</summary>
    public async Task<Outcome?> SaidAsync(ChatContext c, CancellationToken cancel)
    {
        bool wrong = c.Heard.Affair == OwnAffairs.WrongLine;
        if (c.FromMember || (!wrong && !IsAboutOne(c))) return null;
        BillView? quoted = await quotes.FindAsync(c, cancel);
        if (!wrong && quoted is null) return null;
        // "maine 300 diye the": money that came is looked for first, and moves nothing either.
        if (quoted is not null && c.Heard.Intent is Intents.PaymentReceived or Intents.PaymentMade)
            return ClaimSteps.Told(c, quoted.Order);
        if (c.Person.Party is not { } party)
            return WaitingOrderSteps.Human(c);
        IReadOnlyList<KhataLine> lines =
            await khata.LinesAsync(c.Shop.Id, party, LinesMax, cancel);
        BillView? bill = quoted ?? await NamedAsync(c, party, cancel);
        KhataLine? meant = bill is not null
            ? lines.FirstOrDefault(l => l.Id == bill.Order.Value && Adds(l))
            : OfSum(c, lines);
        // A bill that was paid at once is no line of the khata: a person has to look.
        bool hasBills = lines.Any(l => l.Source == "sale" && Adds(l));
        if (meant is null && (bill is not null || !hasBills)) return WaitingOrderSteps.Human(c);
        if (meant is null)
        {
            return new Outcome(c.State).Drop().Say(
                c.Phrases.WhichLineIsWrong(c.Shop.Name) + "\n👉 "
                + khata.Link(c.Shop.Id, party));
        }

        return await DisputeAsync(c, party, meant, bill?.Number, cancel);
    }

    // Beside a quoted bill "ye galat hai" needs not say what is wrong.
    private static bool IsAboutOne(ChatContext c) => c.Message.QuotedId is not null
        && (c.Heard.Intent is Intents.PaymentReceived or Intents.PaymentMade
            || c.Hear("bill " + c.Message.Text).Affair == OwnAffairs.WrongLine);

    private async Task<Outcome> DisputeAsync(ChatContext c, PartyId party, KhataLine line,
        string? number, CancellationToken cancel)
    {
        string told = DisputeSteps.Line(
            c.Phrases, new DisputedLine(line.Id, line.Source, line.At, line.Change, number),
            c.Shop.TimeZone);
        Outcome outcome = new Outcome(c.State).Drop();
        DisputeView? before = (await disputes.ListAsync(
            c.Shop.Id, party, openOnly: false, cancel)).FirstOrDefault(
                d => d.Line.Posting == line.Id);
        if (before is { State: "rejected" })
            return outcome.Say(c.Phrases.YourLineStays(c.Shop.Name, told));
        if (before is null)
        {
            outcome.Send(new DisputeLine(
                c.Chat, party, line.Id, c.Message.Text ?? "", c.Now)
            {
                BillNumber = number,
            });
        }

        return outcome.Say(c.Phrases.WrongLineTold(c.Shop.Name, told));
    }

    // "bill 12 galat hai", or the bill that just came.
    private async Task<BillView?> NamedAsync(
        ChatContext c, PartyId party, CancellationToken cancel)
    {
        if (c.BillNamed is not null)
        {
            BillView? named = await bills.BillAsync(c, cancel);
            return named?.Party == party ? named : null;
        }

        if (!AnswerWords.Of((c.Message.Text ?? "").ToLowerInvariant()).Any(UndoSteps.IsBillWord))
            return null;
        DateOnly today = IndianDay.Of(c.Now, c.Shop.TimeZone);
        BillView? latest = await bills.LatestAsync(c.Shop.Id, party, cancel);
        return latest is { State: "issued" } && latest.Date >= today.AddDays(-JustCameDays)
            ? latest : null;
    }

    // "mera 350 galat likha hai", where only one line is of that sum.
    private static KhataLine? OfSum(ChatContext c, IReadOnlyList<KhataLine> lines)
    {
        if (c.Heard.AffairAmount is not { Paise: > 0 } sum) return null;
        KhataLine[] fitting = [.. lines.Where(l => l.Change == sum && Adds(l))];
        return fitting is [var one] ? one : null;
    }

    private static bool Adds(KhataLine line) =>
        line.Change > Money.Zero && !NotDisputed.Contains(line.Source);
}
