using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>What a supplier's bill says, and what each line cost by it.</summary>
public sealed class When_a_suppliers_bill_is_read
{
    private static readonly PartyId Agarwal = new(new Guid(7, 0, 0, new byte[8]));
    private static readonly Guid Earlier = new(9, 0, 0, new byte[8]);

    [Fact]
    public void Freight_goes_to_the_lines_by_their_worth_and_claimed_tax_is_no_cost()
    {
        Purchase bill = ABill(1_155_00) with
        {
            Tax = new InputTax(new Money(25_00), new Money(25_00), default, default),
            Freight = new Money(105_00),
            FreightApart = new Money(10_00),
        };

        DecidedChange change = Accepted(bill,
            Line(Stocks.Sugar, 10, 75_00), Line(Stocks.Maggi, 10, 25_00));

        Assert.Equal([836_25L, 278_75L], [change.Lines[0].Value, change.Lines[1].Value]);
        Assert.Equal(new Money(50_00), change.Claimed?.Sum());
    }

    [Fact]
    public void Without_registration_the_tax_is_part_of_the_cost()
    {
        Purchase bill = ABill(1_050_00) with
        {
            Tax = new InputTax(default, default, new Money(50_00), default),
        };
        ShopStock composition = AShop();
        composition.Scheme = GstScheme.Composition;

        Answer<DecidedChange> change = ChangeDecision.Decide(
            AReceipt(bill, Line(Stocks.Sugar, 10, 100_00)), composition);

        Assert.Null(change.Fact!.Claimed);
        Assert.Equal(1_050_00, change.Fact.Lines[0].Value);
    }

    [Theory]
    [InlineData("A/12-26", "a 1226", "stock-bill-repeated")]
    [InlineData("A/12-26", "A/12-27", null)]
    public void A_number_that_is_in_the_books_is_known_however_it_is_written(
        string first, string second, string? refused)
    {
        ShopStock stock = AShop();
        stock.Bills.Add((Agarwal, "2627", PurchaseDecision.BillKey(first)!));

        Answer<DecidedChange> change = ChangeDecision.Decide(AReceipt(
            ABill(100_00) with { BillNumber = second }, Line(Stocks.Sugar, 1, 100_00)), stock);
        Answer<DecidedChange> lastYear = ChangeDecision.Decide(AReceipt(
            ABill(100_00) with { BillNumber = second, BillDate = new DateOnly(2026, 3, 31) },
            Line(Stocks.Sugar, 1, 100_00)), stock);

        Assert.Equal(refused, change.Refusal?.Code);
        Assert.True(lastYear.Accepted);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(-1826, true)]
    [InlineData(-1827, false)]
    public void An_older_bill_may_be_written_and_one_to_come_may_not(int days, bool accepted)
    {
        ShopStock stock = AShop();

        Answer<DecidedChange> change = ChangeDecision.Decide(AReceipt(
            ABill(100_00) with { BillDate = stock.Today.AddDays(days) },
            Line(Stocks.Sugar, 1, 100_00)), stock);

        Assert.Equal(accepted ? null : "stock-bill-invalid", change.Refusal?.Code);
    }

    [Theory]
    [InlineData(5, 5, 0, null)]
    [InlineData(0, 0, 10, null)]
    [InlineData(5, 4, 0, "stock-tax-invalid")]
    [InlineData(5, 5, 1, "stock-tax-invalid")]
    [InlineData(50, 50, 0, "stock-tax-invalid")]
    [InlineData(-1, -1, 0, "stock-tax-invalid")]
    public void Tax_has_two_equal_heads_or_one_of_its_own(
        long cgst, long sgst, long igst, string? refused)
    {
        Purchase bill = ABill(100) with
        {
            Tax = new InputTax(new Money(cgst), new Money(sgst), new Money(igst), default),
        };

        Answer<DecidedChange> change = ChangeDecision.Decide(
            AReceipt(bill, Line(Stocks.Sugar, 1, 100 - cgst - sgst - igst)), AShop());
        ShopStock unregistered = AShop(gstin: null);
        Answer<DecidedChange> none = ChangeDecision.Decide(
            AReceipt(bill, Line(Stocks.Sugar, 1, 100 - cgst - sgst - igst)), unregistered);

        // A line that would cost less than nothing is refused before.
        Assert.Equal(refused, change.Refusal?.Code is "stock-cost-out-of-range"
            ? "stock-tax-invalid" : change.Refusal?.Code);
        Assert.False(none.Accepted);
    }

    [Theory]
    [InlineData(201_00, null)]
    [InlineData(201_02, "stock-bill-mismatch")]
    public void A_bill_adds_up_to_a_rupee(long total, string? refused)
    {
        Answer<DecidedChange> change = ChangeDecision.Decide(AReceipt(
            ABill(total) with { BillNumber = "7" },
            Line(Stocks.Sugar, 1, 100_00), Line(Stocks.Maggi, 1, 100_00)), AShop());

        Assert.Equal(refused, change.Refusal?.Code);
        if (change.Fact is { } fact) Assert.Equal(total, fact.Lines.Sum(l => l.Value));
    }

    [Fact]
    public void Freight_has_nothing_to_go_to_where_no_line_has_a_cost()
    {
        Purchase bill = ABill(100_00) with { Freight = new Money(5_00) };

        Answer<DecidedChange> change = ChangeDecision.Decide(
            AReceipt(bill, Line(Stocks.Sugar, 1, null), Line(Stocks.Maggi, 1, null)), AShop());
        DecidedChange one = Accepted(bill, Line(Stocks.Sugar, 3, null));

        Assert.Equal("stock-bill-mismatch", change.Refusal?.Code);
        Assert.Equal((100_00L, new Money(33_33)), (one.Lines[0].Value, one.Lines[0].Cost));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "stock-return-exceeds")]
    public void No_more_goes_back_than_is_left_of_a_purchase(decimal quantity, string? refused)
    {
        ShopStock stock = AShop();
        stock.Bought[Earlier] = [new BoughtLine(Stocks.Sugar, 4, 42_00)];
        ChangeStock back = AReceipt(
            ABill((long)(quantity * 42_00)) with { Returns = Earlier },
            Line(Stocks.Sugar, quantity, null)) with { Change = StockChange.Return };

        Answer<DecidedChange> change = ChangeDecision.Decide(back, stock);

        Assert.Equal(refused, change.Refusal?.Code);
        if (change.Fact is not { } fact) return;
        Assert.Equal((-4m, "return", 168_00L),
            (fact.Lines[0].Quantity, fact.Lines[0].Reason, fact.Lines[0].Value));
    }

    [Fact]
    public void Parts_of_an_amount_sum_to_it_whatever_the_weights()
    {
        Random random = new(20261122);
        for (int i = 0; i < 20_000; i++)
        {
            DecidedLine[] lines = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ =>
                new DecidedLine(Stocks.Sugar, random.Next(1, 9_999) / 1000m, "receive", null))];
            long[] weights = [.. lines.Select(_ => random.NextInt64(0, 1_000_000))];
            long amount = random.NextInt64(0, 100_000_000);

            long[] parts = PurchaseDecision.Spread(amount, weights, lines);

            Assert.Equal(amount, parts.Sum());
            Assert.All(parts, part => Assert.True(part >= 0));
        }
    }

    private static ShopStock AShop(string? gstin = "27AAPFU0939F1ZV")
    {
        ShopStock stock = Stocks.AShop();
        stock.Suppliers = new Dictionary<PartyId, PartyAtBooking>
        {
            [Agarwal] = new(Agarwal, "Agarwal", PartyKind.Supplier, default, null, null, null,
                gstin, null, null, null),
        };
        return stock;
    }

    private static Purchase ABill(long paise) => new(new Money(paise), PaymentMode.Credit);

    private static ChangeStock AReceipt(Purchase bill, params StockLine[] lines) =>
        Stocks.A(StockChange.Receive, lines) with { Supplier = Agarwal, Bought = bill };

    private static DecidedChange Accepted(Purchase bill, params StockLine[] lines)
    {
        Answer<DecidedChange> answer = ChangeDecision.Decide(AReceipt(bill, lines), AShop());
        Assert.Null(answer.Refusal);
        return answer.Fact!;
    }

    private static StockLine Line(ProductId product, decimal quantity, long? cost) =>
        new(product, quantity, null, cost is { } each ? new Money(each) : null);
}
