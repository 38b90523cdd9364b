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
    [InlineData("20 maggi aayi mrp 15", 1500)]
    [InlineData("20 maggi aayi, mrp 15.50", 1550)]
    [InlineData("20 maggi aayi एमआरपी ₹15", 1500)]
    public void The_price_on_goods_that_came_is_not_what_they_cost(string text, int paise)
    {
        Heard heard = Hear(text);

        Assert.Equal("stock.receive", heard.Intent);
        HeardLine line = Assert.Single(heard.Lines);
        Assert.Equal((Maggi.Id, 20m), (line.Product, line.Quantity));
        Assert.Null(line.Price);
        Assert.Equal(new BatchSaid(null, null, new Money(paise)), line.Batch);
    }

    [Theory]
    [InlineData("maggi mrp 15")]
    [InlineData("2 maggi mrp 15")]
    [InlineData("maggi ka mrp 15 karo")]
    public void Without_goods_that_came_it_is_read_as_it_was_written(string text) =>
        Assert.All(Hear(text).Lines, line => Assert.Null(line.Batch));

    [Theory]
    [InlineData("godown me 40 maggi", "godown", 40)]
    [InlineData("fridge me 6 maggi", "fridge", 6)]
    [InlineData("rack 2 mein 12 maggi hai", "rack 2", 12)]
    [InlineData("godown: 40 maggi", "godown", 40)]
    [InlineData("गोदाम में 40 मैगी", "godown", 40)]
    [InlineData("in the godown: 40 maggi", "godown", 40)]
    public void Goods_may_be_said_to_be_somewhere(string text, string place, int many)
    {
        HeardAt at = Hear(text).At!;

        Assert.Equal(place, at.Place);
        Assert.Equal((Maggi.Id, (decimal)many),
            (at.Said.Lines.Single().Product, at.Said.Lines.Single().Quantity));
    }

    [Theory]
    [InlineData("godown ki ginti shuru")]
    [InlineData("Ramesh ko godown se 2 maggi")]
    [InlineData("40 maggi")]
    public void No_place_is_said(string text) => Assert.Null(Hear(text).At);

    [Theory]
    [InlineData("batch B12 ki 3 maggi kharab")]
    [InlineData("batch B12 ki 3 maggi kharab ho gayi")]
    [InlineData("3 maggi kharab ho gayi batch B12")]
    [InlineData("3 maggi toot gayi batch no B-12")]
    [InlineData("batch B12 3 maggi damaged")]
    [InlineData("बैच B12 की 3 मैगी खराब हो गई")]
    public void A_loss_says_which_batch(string text)
    {
        Heard heard = Hear(text);

        Assert.Equal("stock.adjust", heard.Intent);
        HeardLine line = Assert.Single(heard.Lines);
        Assert.Equal((Maggi.Id, -3m), (line.Product, line.Quantity));
        Assert.Equal("B12", BatchNumber.Key(line.Batch?.Number));
        Assert.False(heard.Doubtful);
    }

    [Fact]
    public void Where_the_message_begins_with_a_batch_each_stands_before_its_goods()
    {
        Heard heard = Hear("batch B1 ki 3 maggi aur batch CR-9 ki 2 crocin kharab");

        Assert.Equal([(Maggi.Id, -3m, "B1"), (Crocin.Id, -2m, "CR-9")],
            heard.Lines.Select(l => (l.Product!.Value, l.Quantity!.Value, l.Batch?.Number)));
    }

    [Fact]
    public void What_a_customer_brings_back_says_it_too()
    {
        Heard heard = Hear("Ramesh ne 1 maggi wapas di batch B12");

        Assert.Equal(("stock.adjust", Ramesh.Id), (heard.Intent, heard.Party?.Party));
        Assert.Equal((1m, "B12"), (heard.Lines[0].Quantity, heard.Lines[0].Batch?.Number));
    }

    [Theory]
    [InlineData("expired batch B12 sab hatao")]
    [InlineData("expired batch B12 sab hata do")]
    [InlineData("batch B12 expire ho gaya hata do")]
    [InlineData("remove expired batch B12")]
    public void Of_what_is_past_its_day_one_batch_is_thrown_away(string text)
    {
        Heard heard = Hear(text);

        Assert.Equal("stock.expired-out", heard.Affair);
        Assert.Equal("B12", heard.AffairBatch);
    }

    [Theory]
    [InlineData("batch B12 me kitni maggi bachi hai")]
    [InlineData("batch B12 ki 3 maggi mil gayi")]
    [InlineData("expired batch B12 mat hatao")]
    [InlineData("batch B12 kab expire hoga")]
    public void A_question_or_a_no_takes_nothing_out_of_a_batch(string text)
    {
        Heard heard = Hear(text);

        Assert.Null(heard.AffairBatch);
        Assert.All(heard.Lines, line => Assert.True(
            line.Batch is null || heard.Intent != "stock.adjust", heard.Intent));
        Assert.NotEqual("stock.expired-out", heard.Affair);
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
