using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"galat": takes back the last posting of this chat, the one a quoted message is
/// about, or the bill of a number.</summary>
internal sealed class UndoSteps(IOrders orders, IBills bills)
{
    private const int PageSize = 200;
    private const int PagesMax = 10;

    private static readonly HashSet<string> PaymentWords = new(StringComparer.Ordinal)
    {
        "payment", "paisa", "paise", "jama", "pement", "पेमेंट", "पैसा", "पैसे", "जमा",
    };

    private static readonly HashSet<string> BillWords = new(StringComparer.Ordinal)
    {
        "bill", "bil", "order", "बिल", "ऑर्डर", "બિલ", "বিল", "பில்", "బిల్లు", "ಬಿಲ್", "ਬਿੱਲ",
    };

    public async Task<Outcome> StartAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = await MeantAsync(c, cancel);
        return outcome.Text is null && NamesAnother(c)
            ? outcome.Say(c.Phrases.WriteItRight)
            : outcome;
    }

    // "Ramesh ka 350 galat tha, 300 tha": the one is taken back, the other is not written yet.
    private static bool NamesAnother(ChatContext c)
    {
        string[] numbers =
        [
            .. AnswerWords.Of(c.Message.Text ?? "").Where(
                w => long.TryParse(w.Trim('₹', '/', '-'), out long n) && n != c.BillNumber),
        ];
        return numbers.Distinct(StringComparer.Ordinal).Count() > 1;
    }

    private async Task<Outcome> MeantAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.BillNumber is { } number)
        {
            return await bills.ByNumberAsync(c.Shop.Id, number, cancel) is { } bill
                ? TakeBack(c, bill.Order)
                : new Outcome(c.State).Drop().Say(c.Phrases.NoBill);
        }

        // "Suresh ka bill galat" is about nobody else's.
        if (c.Heard.Party is { } named && c.Message.QuotedId is null)
        {
            return Latest(c, named) is { } meant
                ? OrderSteps.TakeBack(
                    c, new Outcome(c.State.Unposted(meant.Id)).Drop(), meant)
                : new Outcome(c.State).Drop().Say(c.Phrases.WhichToUndo);
        }

        // The chat itself remembers its latest postings; older bills are looked for.
        return c.Quoted is { } quoted && QuotedPosting.Of(c) is null
            && await QuotedOrderAsync(c, quoted, cancel) is { } order
                ? TakeBack(c, order)
                : OrderSteps.Undo(c);
    }

    // The latest of theirs; of two people in one sentence nobody knows whose is meant.
    private static LastPosting? Latest(ChatContext c, HeardParty named)
    {
        bool several = named.Candidates.Count > 1 && named.Said is null;
        if (several) return null;
        RecentPosting[] theirs =
        [
            .. (c.State.Recent ?? []).Where(
                p => p is { Gone: false, Refused: false, Party: { } who }
                && (who == named.Party || named.Candidates.Contains(who))),
        ];
        string[] words = AnswerWords.Of((c.Message.Text ?? "").ToLowerInvariant());
        string? kind = words.Any(PaymentWords.Contains) ? "payment"
            : words.Any(BillWords.Contains) ? "order" : null;
        RecentPosting? latest = theirs.LastOrDefault(p => kind is null || p.Kind == kind);
        bool people = theirs.Select(p => p.Party).Distinct().Count() > 1;
        return latest is null || people ? null : new LastPosting(latest.Kind, latest.Id);
    }

    private static Outcome TakeBack(ChatContext c, OrderId order)
    {
        Outcome outcome = new Outcome(c.State.Unposted(order.Value)).Drop();
        return outcome.Command(new UndoOrder(order, c.Chat, c.Now));
    }

    private async Task<OrderId?> QuotedOrderAsync(
        ChatContext c, MessageId quoted, CancellationToken cancel)
    {
        Guid? before = null;
        for (int page = 0; page < PagesMax; page++)
        {
            IReadOnlyList<OrderView> latest = await orders.ListAsync(
                c.Shop.Id, before, PageSize, cancel);
            foreach (OrderView order in latest)
            {
                if (QuotedPosting.Tells("order", order.Id.Value, c.Chat.ChatKey, quoted))
                    return order.Id;
            }

            if (latest.Count < PageSize) return null;
            before = latest[^1].Id.Value;
        }

        return null;
    }
}
