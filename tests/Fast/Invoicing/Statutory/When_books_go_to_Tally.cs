using System.Xml.Linq;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Tally;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

public sealed class When_books_go_to_Tally
{
    private static readonly PartyId Ramesh =
        new(Guid.Parse("01910000-0000-7000-8000-0000000000a1"));
    private static readonly PartyId Other =
        new(Guid.Parse("01910000-0000-7000-8000-0000000000a2"));
    private static readonly DateTimeOffset At = new(2026, 11, 20, 20, 0, 0, TimeSpan.Zero);

    private static readonly TallyLedgers Ledgers = new(
        [
            Party(Other, "ramesh"), Party(Ramesh, "Ramesh"),
            Party(new PartyId(Guid.Parse("01910000-0000-7000-8000-0000000000a3")), "Cash"),
        ],
        [Product("Goods 1701", "kg"), Product("Goods\u0001 3402 & <Sons>", "pkt")]);

    private static readonly TallyVouchers Make =
        new(ADocument.Business, Ledgers, IndianDay.Zone);

    [Fact]
    public void Every_name_is_given_once_and_the_first_keeps_it()
    {
        Assert.Equal("Ramesh", Ledgers.Of(Ramesh));
        Assert.Equal("ramesh #000000a2", Ledgers.Of(Other));
        Assert.DoesNotContain(Ledgers.OfParties, p => p.Ledger == "Cash");
        Assert.Equal(TallyLedgers.NobodyKnown, Ledgers.Of(new PartyId(Guid.NewGuid())));
    }

    [Fact]
    public void Masters_come_in_the_order_in_which_they_need_each_other()
    {
        XDocument file = TallyFile.Masters(Ledgers);

        string[] kinds = [.. file.Descendants("TALLYMESSAGE")
            .Select(m => m.Elements().Single().Name.LocalName).Distinct()];
        Assert.Equal(["UNIT", "LEDGER", "STOCKITEM"], kinds);
        Assert.Equal("All Masters", file.Descendants("REPORTNAME").Single().Value);
        Assert.Contains(file.Descendants("STOCKITEM"),
            i => i.Attribute("NAME")!.Value == "Goods 3402 & <Sons>");
    }

    [Fact]
    public void A_sale_has_goods_taxes_and_who_owes_it()
    {
        IssuedDocument sale = ADocument.Of(1, ADocument.Sale(10_049, quantity: 2500), unit: "g");
        DayBookPosting posting = Posting("sale",
            ("party", Ramesh, sale.Bill.Totals.GrandTotalPaise),
            ("sales", null, -1), ("tax", null, -1));

        TallyVoucher voucher = Make.Of(sale, posting);

        Assert.Equal(("Sales", "Ramesh", "INV/2627/1"),
            (voucher.Type, voucher.Party, voucher.Number));
        TallyItem item = Assert.Single(voucher.Items);
        Assert.Equal((2.5m, "kg", "Sales"), (item.Quantity, item.Unit, item.Ledger));
        Assert.Equal(0, voucher.BalancePaise);
        XElement xml = TallyFile.Of(voucher).Descendants("VOUCHER").Single();
        Assert.Equal("20261120", xml.Element("DATE")!.Value);
        Assert.Equal("Yes", xml.Element("ISINVOICE")!.Value);
        Assert.Equal(0, TallyFile.Sum(xml));
        XElement owed = xml.Elements("LEDGERENTRIES.LIST").First();
        Assert.Equal(("Ramesh", "Yes"),
            (owed.Element("LEDGERNAME")!.Value, owed.Element("ISDEEMEDPOSITIVE")!.Value));
        Assert.StartsWith("-", owed.Element("AMOUNT")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GstScheme.Composition)]
    [InlineData(GstScheme.Unregistered)]
    public void Shops_that_charge_no_tax_have_vouchers_without_it(GstScheme scheme)
    {
        TallyVoucher voucher = Make.Of(ADocument.Of(
            1, ADocument.Sale(10_049) with { Scheme = scheme }), null);

        Assert.Equal(["Cash", TallyLedgers.RoundOff], voucher.Entries.Select(e => e.Ledger));
        Assert.Equal(0, voucher.BalancePaise);
    }

    [Fact]
    public void A_cancelled_bill_keeps_its_number_and_has_no_amounts()
    {
        IssuedDocument sale = ADocument.Of(1, ADocument.Sale(100)) with { Cancelled = true };

        XElement xml = TallyFile.Of(Make.Of(sale, null)).Descendants("VOUCHER").Single();

        Assert.Equal("Yes", xml.Element("ISCANCELLED")!.Value);
        Assert.Equal("INV/2627/1", xml.Element("VOUCHERNUMBER")!.Value);
        Assert.Empty(xml.Descendants("AMOUNT"));
    }

    [Fact]
    public void A_credit_note_turns_everything_round()
    {
        TallyVoucher note = Make.Of(ADocument.Note(1, ADocument.Sale(10_000)), null);

        Assert.Equal(("Credit Note", "Against INV/2627/1"), (note.Type, note.Narration));
        Assert.Equal(-10_500, note.Entries[0].DebitPaise);
        Assert.Equal(0, note.BalancePaise);
    }

    [Theory]
    [InlineData("payment", "cash", 500, "party", -500, "Receipt")]
    [InlineData("payment", "party", 500, "upi", -500, "Payment")]
    [InlineData("purchase", "purchases", 500, "party", -500, "Purchase")]
    [InlineData("expense", "expenses", 500, "cash", -500, "Payment")]
    [InlineData("opening", "party", 500, "opening", -500, "Journal")]
    [InlineData("khata", "party", 500, "unbilled", -500, "Journal")]
    [InlineData("moon-landing", "moon", 500, "cash", -500, "Journal")]
    public void Other_postings_find_their_voucher(
        string kind, string first, long debit, string second, long credit, string type)
    {
        TallyVoucher voucher = Make.Of(Posting(kind,
            (first, first == "party" ? Ramesh : null, debit),
            (second, second == "party" ? Ramesh : null, credit)));

        Assert.Equal(type, voucher.Type);
        Assert.Equal(0, voucher.BalancePaise);
        // Half past one at night in India.
        Assert.Equal(new DateOnly(2026, 11, 21), voucher.Date);
        Assert.Equal(2, voucher.Entries.Count);
    }

    [Fact]
    public void What_was_taken_back_is_cancelled_under_the_same_id()
    {
        DayBookPosting payment = Posting("payment", ("cash", null, 5), ("party", Ramesh, -5));

        TallyVoucher before = Make.Of(payment);
        TallyVoucher after = Make.Of(payment with { TakenBack = true });
        TallyVoucher later = Make.TakenBack(payment);

        Assert.Equal((before.RemoteId, before.Type, before.Number, true),
            (after.RemoteId, after.Type, after.Number, after.Cancelled));
        Assert.Equal((before.RemoteId, true), (later.RemoteId, later.Cancelled));
    }

    private static DayBookPosting Posting(
        string kind, params (string Account, PartyId? Party, long Debit)[] lines) => new(
        Guid.Parse("01910000-0000-7000-8000-00000000beef"), kind, At, null, TakenBack: false,
        [.. lines.Select(l => new DayBookLine(l.Account, l.Party, new Money(l.Debit)))]);

    private static Party Party(PartyId id, string name) => new(
        id, name, PartyKind.Customer, null, null, null, "27", "Lane 1\nPune", null, null);

    private static Product Product(string name, string unit) => new(
        new ProductId(Guid.NewGuid()), name, name, [], unit, null, null, 5, 0, "1701", null, null);
}
