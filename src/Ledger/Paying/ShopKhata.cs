using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Paying;

/// <summary>A payment in the book.</summary>
internal sealed record BookedPayment(
    Guid Payment, PartyId Party, bool Received, Money Amount, PaymentMode Mode, bool Undone)
{
    /// <summary>Its ways, where there are several; then <see cref="Mode"/> is that of the
    /// largest.</summary>
    public IReadOnlyList<PaymentPart>? Parts { get; init; }

    /// <summary>What of it is for which bill, if that was said.</summary>
    public IReadOnlyList<BillShare>? Bills { get; init; }

    /// <summary>Its ways, also where there is one.</summary>
    public IReadOnlyList<PaymentPart> Ways => Parts ?? [new PaymentPart(Mode, Amount)];
}

/// <summary>What one shop's payment commands know and move while a batch is decided.</summary>
internal sealed class ShopKhata(
    Dictionary<PartyId, PartyAtBooking> parties, Dictionary<Guid, BookedPayment> payments)
{
    private readonly Dictionary<PartyId, Money> _moved = [];
    private readonly Dictionary<OrderId, BillDue> _bills = [];

    /// <summary>What this batch did to the shop's money.</summary>
    public TillMoves Till { get; } = new();

    public PartyAtBooking? Party(PartyId party) => parties.GetValueOrDefault(party);

    public BookedPayment? Payment(Guid payment) => payments.GetValueOrDefault(payment);

    /// <summary>The balance with what this batch has moved.</summary>
    public Money Balance(PartyId party) =>
        (parties.GetValueOrDefault(party)?.Balance ?? Money.Zero)
        + _moved.GetValueOrDefault(party);

    public void Move(PartyId party, Money change) =>
        _moved[party] = _moved.GetValueOrDefault(party) + change;

    /// <summary>A khata that this batch opens.</summary>
    public void Open(PartyId party, string name, PartyKind kind = PartyKind.Customer) =>
        parties[party] = new PartyAtBooking(
            party, name, kind, Money.Zero, null, null, null, null, null, null, null);

    /// <summary>Up to how much a party may owe from now on.</summary>
    public void Limit(PartyId party, Money? limit) =>
        parties[party] = parties[party] with { CreditLimit = limit };

    /// <summary>Where a party is reached from now on.</summary>
    public void Reach(PartyId party, string phone, string? bsuid) =>
        parties[party] = parties[party] with { Phone = phone, Bsuid = bsuid };

    /// <summary>How a bill stands that payments are told to be for.</summary>
    public BillDue? Bill(OrderId order) => _bills.GetValueOrDefault(order);

    public void Put(OrderId order, BillDue bill) => _bills[order] = bill;

    public void Put(BookedPayment payment)
    {
        payments[payment.Payment] = payment;
        foreach (BillShare share in payment.Bills ?? [])
        {
            BillDue bill = _bills[share.Order];
            Money change = payment.Undone ? share.Amount!.Value : -share.Amount!.Value;
            _bills[share.Order] = bill with { Open = bill.Open + change };
        }
    }
}

/// <summary>What a batch has done to the shop's money before the drawer is counted in it.
/// </summary>
internal sealed class TillMoves
{
    private readonly List<Move> _moves = [];

    /// <summary>Into the drawer, or, below 0, out of it.</summary>
    public void Cash(DateTimeOffset at, Money change, TillWay way = TillWay.Other) =>
        _moves.Add(new(at, Cash: change.Paise, Way: way));

    public void Spent(DateTimeOffset at, Money amount) =>
        _moves.Add(new(at, Spent: amount.Paise));

    public void Received(DateTimeOffset at, Money amount) =>
        _moves.Add(new(at, Received: amount.Paise));

    public void PaidOut(DateTimeOffset at, Money amount) =>
        _moves.Add(new(at, PaidOut: amount.Paise));

    /// <summary>What moved in the drawer on these days.</summary>
    public Money CashOn(Func<DateTimeOffset, bool> days) =>
        new(_moves.Where(m => days(m.At)).Sum(m => m.Cash));

    /// <summary>A day's sums, as they were read, with what this batch did.</summary>
    public DaySummary On(DaySummary read, Func<DateTimeOffset, bool> day, Money openedBy)
    {
        Move[] moves = [.. _moves.Where(m => day(m.At))];
        return read with
        {
            OpeningCash = read.OpeningCash + openedBy,
            CashIn = read.CashIn + new Money(moves.Sum(m => Math.Max(0, m.Cash))),
            CashOut = read.CashOut + new Money(moves.Sum(m => Math.Max(0, -m.Cash))),
            Received = read.Received + new Money(moves.Sum(m => m.Received)),
            PaidOut = read.PaidOut + new Money(moves.Sum(m => m.PaidOut)),
            Expenses = read.Expenses + new Money(moves.Sum(m => m.Spent)),
            Drawer = Drawer(read.Drawer ?? DrawerMoves.None, moves, openedBy),
        };
    }

    private static DrawerMoves Drawer(DrawerMoves read, Move[] moves, Money openedBy)
    {
        Money By(TillWay way) => new(moves.Where(m => m.Way == way).Sum(m => m.Cash));
        return read with
        {
            Opening = read.Opening + openedBy,
            Received = read.Received + By(TillWay.Received),
            PaidOut = read.PaidOut - By(TillWay.PaidOut),
            Expenses = read.Expenses - By(TillWay.Expense),
            Other = read.Other + By(TillWay.Other),
        };
    }

    private sealed record Move(DateTimeOffset At, long Cash = 0, long Spent = 0,
        long Received = 0, long PaidOut = 0, TillWay Way = TillWay.Other);
}

/// <summary>Why cash moves in the drawer.</summary>
internal enum TillWay
{
    /// <summary>The owner, the bank, a count.</summary>
    Other,

    Received,
    PaidOut,
    Expense,
}
