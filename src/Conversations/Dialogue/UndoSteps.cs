using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"galat": takes back the last posting of this chat, the one a quoted message is
/// about, or the bill of a number.</summary>
internal sealed class UndoSteps(IBills bills, QuotedBill quotes)
{
    private static readonly TimeSpan MeantFor = TimeSpan.FromHours(24);

    private static readonly HashSet<string> PaymentWords = new(StringComparer.Ordinal)
    {
        "payment", "jama", "pement", "पेमेंट", "जमा",
    };

    private static readonly HashSet<string> BillWords = new(StringComparer.Ordinal)
    {
        "bill", "bil", "order", "बिल", "ऑर्डर", "બિલ", "বিল", "பில்", "బిల్లు", "ಬಿಲ್", "ਬਿੱਲ",
    };

    /// <summary>Such a word in any of the languages, in small letters.</summary>
    public static bool IsBillWord(string word) => BillWords.Contains(word);

    public async Task<Outcome> StartAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = await MeantAsync(c, cancel);
        return outcome.Text is null && NamesAnother(c)
            ? outcome.Say(c.Phrases.WriteItRight)
            : outcome;
    }

    // "Ramesh ka 350 galat tha, 300 tha", and "galat, 3 kg tha" of the last one: the one is taken
    // back, the other is not written yet.
    private static bool NamesAnother(ChatContext c) =>
        Numbers(c).Length > (c.Heard.Party is null ? 0 : 1);

    // All but that of the bill.
    private static long[] Numbers(ChatContext c) =>
    [
        .. AnswerWords.Of(c.Message.Text ?? "")
            .Select(w => long.TryParse(w.Trim('₹', '/', '-'), out long n) ? n : (long?)null)
            .OfType<long>().Where(n => n != c.BillNumber).Distinct(),
    ];

    // "Anil ka 220 galat" is not the 100 that he paid since.
    private static bool IsOther(ChatContext c, RecentPosting posting) =>
        posting.Amount is { } amount && Numbers(c) is { Length: > 0 } said
        && !said.Contains(amount.Paise / 100);

    private async Task<Outcome> MeantAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.BillNamed is not null)
        {
            return await bills.NamedAsync(c, cancel) switch
            {
                null => new Outcome(c.State).Drop().Say(c.Phrases.NoBill),
                { Original: not null } note => OrderSteps.TakeBack(
                    c, new Outcome(c.State.Unposted(note.Id.Value)).Drop(),
                    new LastPosting("note", note.Id.Value)),
                var bill => TakeBack(c, bill.Order),
            };
        }

        // "Suresh ka bill galat" is about nobody else's.
        if (c.Heard.Party is { } named && c.Message.QuotedId is null)
        {
            return Latest(c, named) is { } meant
                ? OrderSteps.TakeBack(
                    c, new Outcome(c.State.Unposted(meant.Id)).Drop(), meant)
                : new Outcome(c.State).Drop().Say(c.Phrases.WhichToUndo);
        }

        // "pehla wala galat": the first of what?
        if (c.Message.QuotedId is null
            && AnswerWords.Of((c.Message.Text ?? "").ToLowerInvariant()).Any(Ordinals.IsPlace))
            return new Outcome(c.State).Drop().Say(c.Phrases.WhichToUndo);

        // The chat itself remembers its latest postings; older bills are looked for.
        return c.Quoted is { } quoted && QuotedPosting.Of(c) is null
            && await quotes.ToldAsync(c, quoted, cancel) is { } order
                ? TakeBack(c, order)
                : OrderSteps.Undo(c);
    }

    // The latest of theirs; of two people in one sentence nobody knows whose is meant.
    private static LastPosting? Latest(ChatContext c, HeardParty named)
    {
        bool several = named.Candidates.Count > 1 && named.Said is null;
        if (several) return null;
        RecentPosting[] now =
        [
            .. (c.State.Recent ?? []).Where(p => p is { Gone: false, Refused: false }
                && c.State.Now(p) == p && c.Now - Talk.PostedAt(p.Id) < MeantFor),
        ];
        string[] words = AnswerWords.Of((c.Message.Text ?? "").ToLowerInvariant());
        bool payment = words.Any(PaymentWords.Contains);
        bool bill = words.Any(BillWords.Contains);
        if (payment && bill) return null;
        for (int i = now.Length - 1; i >= 0; i--)
        {
            // Whose this is nobody wrote down: it may be the one that is meant.
            if (Whose(c.State, now[i]) is not { } who) return null;
            bool theirs = who == named.Party || named.Candidates.Contains(who);
            bool kind = payment ? now[i].Kind == "payment" : !bill || now[i].Kind == "order";
            if (theirs && kind) return IsOnly(c.State, now, named, who) && !IsOther(c, now[i])
                ? new LastPosting(now[i].Kind, now[i].Id) : null;
        }

        return null;
    }

    // A sale that was changed is still the same person's.
    private static PartyId? Whose(ChatState state, RecentPosting posting) =>
        posting.Party ?? (posting.Changes is { } old
            && state.Recent!.FirstOrDefault(p => p.Id == old) is { } before
                ? Whose(state, before) : null);

    // "Ramesh" may be two people; then only one of them can have entries here.
    private static bool IsOnly(
        ChatState state, RecentPosting[] now, HeardParty named, PartyId who) =>
        !now.Any(p => Whose(state, p) is { } other && other != who
            && named.Candidates.Contains(other));

    private static Outcome TakeBack(ChatContext c, OrderId order)
    {
        Outcome outcome = new Outcome(c.State.Unposted(order.Value)).Drop();
        return outcome.Command(new UndoOrder(order, c.Chat, c.Now));
    }
}
