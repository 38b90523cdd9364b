using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Tests.Fast.Conversations.Listening;

/// <summary>"batch B12", "expiry 3/27", "bill 881" beside goods: heard as what they are, and never
/// as goods or numbers of their own.</summary>
public sealed class When_goods_are_said_with_their_batch
{
    private static readonly Product Maggi = AProduct("MAGGI", "Maggi 70 g", "maggi", 14, "pkt");
    private static readonly Product Crocin = AProduct("CROCIN", "Crocin", "crocin", 30, "pc");
    private static readonly DateOnly March = new(2027, 3, 31);

    private static readonly Party Ramesh = AParty("Ramesh Kumar", PartyKind.Customer);
    private static readonly Party Sharma = AParty("Sharma Traders", PartyKind.Supplier);

    [Theory]
    [InlineData("20 maggi aayi batch B1 expiry 3/27")]
    [InlineData("20 maggi aayi, batch no. B1, exp 03/2027")]
    [InlineData("20 maggi aayi batch B1 exp date 31/3/27")]
    [InlineData("batch B1 expiry mar 27 20 maggi aayi")]
    [InlineData("20 maggi aayi बैच B1 एक्सपायरी 3/27")]
    [InlineData("20 maggi aayi બેચ B1 expiry ३/२७")]
    public void Goods_that_came_have_number_and_day(string text)
    {
        Heard heard = Hear(text);

        Assert.Equal("stock.receive", heard.Intent);
        HeardLine line = Assert.Single(heard.Lines);
        Assert.Equal((Maggi.Id, 20m), (line.Product, line.Quantity));
        Assert.Equal(new BatchSaid("B1", March, null), line.Batch);
    }

    [Fact]
    public void The_price_on_the_pack_goes_with_its_batch()
    {
        Heard heard = Hear("20 maggi aayi batch B1 expiry 3/27 mrp 15");

        Assert.Equal(new BatchSaid("B1", March, Money.FromRupees(15)),
            Assert.Single(heard.Lines).Batch);
    }

    [Fact]
    public void Each_of_several_has_its_own()
    {
        Heard heard = Hear("20 maggi batch B1 expiry 3/27 aur 10 crocin batch CR-9 aaye");

        Assert.Equal(
            [(Maggi.Id, 20m, new BatchSaid("B1", March, null)),
             (Crocin.Id, 10m, new BatchSaid("CR-9", null, null))],
            heard.Lines.Select(l => (l.Product!.Value, l.Quantity!.Value, l.Batch!)));
    }

    [Theory]
    [InlineData("Ramesh ko 2 crocin batch B12 udhaar")]
    [InlineData("Ramesh ko 2 crocin batch b-12")]
    public void A_sale_says_which_batch(string text)
    {
        Heard heard = Hear(text);

        Assert.Equal("order.create", heard.Intent);
        HeardLine line = Assert.Single(heard.Lines);
        Assert.Equal((Crocin.Id, 2m, Ramesh.Id), (line.Product, line.Quantity, heard.Party!.Party));
        Assert.Equal("B12", BatchNumber.Key(line.Batch!.Number));
        Assert.False(heard.Doubtful);
    }

    [Theory]
    [InlineData("Sharma se 10 maggi aayi 120 ka bill 881", "881")]
    [InlineData("Sharma se 10 maggi aayi 120 ka udhaar bill 881", "881")]
    [InlineData("Sharma se 10 maggi aayi udhaar bill no A/12-26", "A/12-26")]
    public void A_suppliers_bill_has_its_number(string text, string number)
    {
        Heard heard = Hear(text);

        Assert.Equal("stock.receive", heard.Intent);
        Assert.Equal((number, Sharma.Id), (heard.SupplierBill, heard.Party?.Party));
        HeardLine line = Assert.Single(heard.Lines);
        Assert.Equal((Maggi.Id, 10m), (line.Product, line.Quantity));
    }

    [Theory]
    [InlineData("bill 22 galat")]
    [InlineData("bill 22 bhejo")]
    [InlineData("2 maggi expiry wale")]
    [InlineData("5 maggi expire ho gaye stock se hata do")]
    [InlineData("Ramesh ko 2 crocin expiry 3/27")]
    [InlineData("20 maggi aayi batch B1 expiry 20/27")]
    [InlineData("20 maggi aayi batch B1 batch B2")]
    public void What_is_something_else_or_cannot_be_is_read_as_it_was_written(string text)
    {
        Heard heard = Hear(text);

        Assert.Null(heard.SupplierBill);
        Assert.All(heard.Lines, line => Assert.Null(line.Batch));
    }

    [Fact]
    public void A_customer_names_no_batch() =>
        Assert.All(Hear("2 crocin batch B12", fromMember: false).Lines,
            line => Assert.Null(line.Batch));

    [Theory]
    [InlineData("29/2/27")]
    [InlineData("13/27")]
    [InlineData("0/27")]
    [InlineData("31/4/2027")]
    public void A_day_that_is_none_is_none(string day) => Assert.Null(StockMarkFinder.DayOf(day));

    [Fact]
    public void Whatever_is_written_it_ends_in_time_and_leaves_the_rest_where_it_was()
    {
        Random random = new(4);
        string[] words =
            ["batch", "B1", "expiry", "3/27", "mrp", "bill", "-", "/", "881", "बैच", "🎉", "\n"];
        for (int i = 0; i < 2_000; i++)
        {
            string text = string.Join(random.Next(2) == 0 ? " " : "",
                Enumerable.Range(0, random.Next(1, 30)).Select(_ => words[random.Next(12)]));

            if (StockMarkFinder.In(text) is { } marks)
                Assert.Equal(text.Length, marks.Rest.Length);
        }
    }

    private static Heard Hear(string text, bool fromMember = true) =>
        new ShopListener(TimeProvider.System).Listen(
            new BusinessId(Guid.CreateVersion7()), new Catalogue(1, [Maggi, Crocin]),
            new PartyBook(1, [Ramesh, Sharma]), LearnedBook.Empty, fromMember, text);

    private static Product AProduct(
        string sku, string name, string alias, int price, string unit) => new(
        new ProductId(Guid.CreateVersion7()), sku, name, [alias], unit,
        Money.FromRupees(price), null, 5, 0, null, null, null);

    private static Party AParty(string name, PartyKind kind) => new(
        new PartyId(Guid.CreateVersion7()), name, kind, null, null, null, null, null, null, null);
}
