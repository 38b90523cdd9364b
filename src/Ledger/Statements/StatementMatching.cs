using ConverseErp.Contracts;
using ConverseErp.Ledger.Matching;

namespace ConverseErp.Ledger.Statements;

/// <summary>Somebody who may have paid.</summary>
internal sealed record Payer(PartyId Party, string Name, string? Phone, Money Balance);

/// <summary>Money by UPI that is in the books and that no line was found for yet.</summary>
/// <param name="Party">Whose payment; a sale over the counter may be nobody's.</param>
/// <param name="Order">The bill that it was for, if that was told; a sale's own.</param>
/// <param name="IsSale">Paid at once, at the counter.</param>
internal sealed record BookedMoney(
    Guid Posting, PartyId? Party, OrderId? Order, Money Amount, DateOnly Day, bool IsSale);

/// <summary>What a line was found to be.</summary>
/// <param name="State">proposed, known or unplaced.</param>
internal sealed record LineMatch(
    BankLine Line, string State, string? Reason, PartyId? Party, OrderId? Order, Guid? Posting)
{
    /// <summary>The gateway's payments that the line brought, fees taken off.</summary>
    public IReadOnlyList<string> Payout { get; init; } = [];
}

/// <summary>Finds whose money the lines of a statement are: by our own reference, by what is in
/// the books already, by name and dues. Money alone never says whose it is. Changes nothing.
/// </summary>
internal sealed class StatementMatching(
    IReadOnlyCollection<Payer> payers, IReadOnlyDictionary<OrderId, BillDue> bills,
    IEnumerable<BookedMoney> booked, PayoutMatching? payouts = null)
{
    private const int DaysApart = 3;
    private readonly List<BookedMoney> _booked = [.. booked];
    private readonly Dictionary<PartyId, Money> _owes =
        payers.ToDictionary(p => p.Party, p => p.Balance);

    private readonly Dictionary<OrderId, Money> _due =
        bills.ToDictionary(b => b.Key, b => b.Value.Due);

    public LineMatch Find(BankLine line)
    {
        OrderId? order = PaymentReference.Find(line.Words) ?? PaymentReference.Find(line.Utr);
        if (order is { } ours && bills.TryGetValue(ours, out BillDue? bill))
            return OfBill(line, ours, bill);
        if (payouts?.Concerns(line) == true)
        {
            return payouts.Take(line) is { } brought
                ? new LineMatch(line, "known", null, null, null, null) { Payout = brought }
                : Unplaced(line, UnplacedReason.PayoutDiffers);
        }

        Payer[] fitting = Fitting(line.Words);
        if (fitting.Select(p => Known(line, b => b.Party == p.Party))
            .FirstOrDefault(k => k is not null) is { } known)
            return known;
        return fitting switch
        {
            [] => Known(line, b => b.IsSale) ?? Unplaced(line, UnplacedReason.NobodyFits),
            [var one] when _owes[one.Party] >= line.Amount => Proposed(line, one.Party, null),
            [var one] => Unplaced(line, UnplacedReason.MoreThanDue, one.Party),
            _ => Unplaced(line, UnplacedReason.SeveralFit),
        };
    }

    private LineMatch OfBill(BankLine line, OrderId order, BillDue bill)
    {
        if (Known(line, b => b.Order == order) is { } known) return known;
        if (bill.Cancelled)
            return Unplaced(line, UnplacedReason.BillCancelled, bill.Party, order);
        return bill.Party is { } party && _due[order] >= line.Amount
            ? Proposed(line, party, order)
            : Unplaced(line, UnplacedReason.MoreThanDue, bill.Party, order);
    }

    private LineMatch Proposed(BankLine line, PartyId party, OrderId? order)
    {
        if (_owes.TryGetValue(party, out Money owed)) _owes[party] = owed - line.Amount;
        if (order is { } bill) _due[bill] -= line.Amount;
        return new LineMatch(line, "proposed", null, party, order, null);
    }

    // Each payment in the books is one line's.
    private LineMatch? Known(BankLine line, Func<BookedMoney, bool> fits)
    {
        BookedMoney? found = _booked
            .Where(b => b.Amount == line.Amount && fits(b)
                && Math.Abs(b.Day.DayNumber - line.Day.DayNumber) <= DaysApart)
            .OrderBy(b => Math.Abs(b.Day.DayNumber - line.Day.DayNumber))
            .ThenBy(b => b.Posting).FirstOrDefault();
        if (found is null) return null;
        _booked.Remove(found);
        return new LineMatch(
            line, "known", null, found.Party, found.Order, found.Posting);
    }

    private static LineMatch Unplaced(
        BankLine line, string reason, PartyId? party = null, OrderId? order = null) =>
        new(line, "unplaced", reason, party, order, null);

    // Of "Ramesh" and "Ramesh Kumar" in "RAMESH KUMAR" the fuller name is meant.
    private Payer[] Fitting(string words)
    {
        string upper = words.ToUpperInvariant();
        string[] said = Words(upper);
        string digits = new([.. upper.Where(char.IsAsciiDigit)]);
        (Payer Payer, int Strength)[] found =
        [
            .. payers.Select(p => (p, Strength(p, said, digits))).Where(p => p.Item2 > 0),
        ];
        int best = found.Length == 0 ? 0 : found.Max(f => f.Strength);
        return [.. found.Where(f => f.Strength == best).Select(f => f.Payer)];
    }

    private static int Strength(Payer payer, string[] said, string digits)
    {
        const int Phone = 100;
        const int ShortestAlone = 4;
        if (payer.Phone is { Length: >= 10 } phone
            && digits.Contains(phone[^10..], StringComparison.Ordinal))
            return Phone;
        string[] name = Words(payer.Name.ToUpperInvariant());
        if (name.Length == 0) return 0;
        if (name.Length == 1 && name[0].Length < ShortestAlone) return 0;
        bool all = name.All(said.Contains) || said.Contains(string.Concat(name));
        return all ? name.Length : 0;
    }

    private static string[] Words(string upper)
    {
        List<string> words = [];
        int from = -1;
        for (int i = 0; i <= upper.Length; i++)
        {
            bool letter = i < upper.Length && (char.IsLetter(upper[i])
                || char.GetUnicodeCategory(upper[i])
                    is System.Globalization.UnicodeCategory.NonSpacingMark
                    or System.Globalization.UnicodeCategory.SpacingCombiningMark);
            if (letter && from < 0) from = i;
            if (letter || from < 0) continue;
            words.Add(upper[from..i]);
            from = -1;
        }

        return [.. words];
    }
}
