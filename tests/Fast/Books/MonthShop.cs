using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>The shop of a played month and the people who buy there.</summary>
internal sealed class MonthShop
{
    private const string Pan = "AAPFU0939F";
    private const string BuyerPan = "AABCS4321M";

    public MonthShop(int state, GstScheme scheme)
    {
        State = state;
        string code = state.ToString("00", CultureInfo.InvariantCulture);
        Gstin = scheme == GstScheme.Unregistered ? null : Registered(code, Pan);
        Shop = new Shop(
            new BusinessId(Guid.Parse("01910000-0000-7000-8000-000000000001")), "Shop", "kirana",
            code, scheme, Gstin, null, null, null, "en", "100", false, Money.FromRupees(10_000L),
            Confirming.Never, ShortStock.SellAndFlag, IndianDay.Zone, Guid.Empty, "INV");
    }

    public int State { get; }

    public string? Gstin { get; }

    public Shop Shop { get; }

    public BillParty Supplier => new("Shop", Gstin: Gstin);

    public static PartyId? PartyOf(MonthBuyer buyer) => buyer == MonthBuyer.WalkIn
        ? null
        : new PartyId(new Guid((int)buyer, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0));

    public BillParty? Recipient(MonthBuyer buyer) => buyer switch
    {
        MonthBuyer.WalkIn => null,
        MonthBuyer.Neighbour => new BillParty("Neighbour"),
        MonthBuyer.RegisteredHere or MonthBuyer.RegisteredElsewhere =>
            new BillParty("Buyer & Sons", Gstin: GstinOf(buyer)),
    };

    /// <summary>As Orders drafts it.</summary>
    public BillDraft Draft(Sell sell)
    {
        PartyAtBooking? buyer = PartyOf(sell.Buyer) is { } party
            ? new PartyAtBooking(
                party, "Buyer", PartyKind.Customer, Money.Zero, null, null, null,
                GstinOf(sell.Buyer), StateOf(sell.Buyer), null, null)
            : null;
        return new BillDraft(
            new InvoiceId(Guid.Empty), new OrderId(Guid.Empty), Shop, buyer, null,
            sell.Sale.Date,
            [.. sell.Sale.Lines.Select(l => new BillLineDraft(
                "Goods " + l.Hsn, l.Hsn, l.Quantity, "kg", new Money(l.UnitPricePaise),
                l.GstRate, l.CessRate, new Money(l.DiscountPaise)))],
            sell.Percent, new Money(sell.Sale.DiscountPaise), sell.Payment, Money.Zero);
    }

    private string? GstinOf(MonthBuyer buyer) =>
        StateOf(buyer) is { } state ? Registered(state, BuyerPan) : null;

    private string? StateOf(MonthBuyer buyer) => buyer switch
    {
        MonthBuyer.WalkIn or MonthBuyer.Neighbour => null,
        MonthBuyer.RegisteredHere => State.ToString("00", CultureInfo.InvariantCulture),
        MonthBuyer.RegisteredElsewhere => "33",
    };

    private static string Registered(string state, string pan)
    {
        string fourteen = state + pan + "1Z";
        return fourteen + Contracts.Gstin.CheckDigit(fourteen);
    }
}
