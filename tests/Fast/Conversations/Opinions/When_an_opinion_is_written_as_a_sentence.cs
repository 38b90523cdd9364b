using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands.Opinions;
using ConverseErp.Conversations.Listening;

namespace ConverseErp.Tests.Fast.Conversations.Opinions;

public sealed class When_an_opinion_is_written_as_a_sentence
{
    private static readonly Dictionary<string, Product> Goods = OpinionShop.Goods
        .Select((product, at) => (Key: $"G{at + 1}", product))
        .ToDictionary(g => g.Key, g => g.product, StringComparer.Ordinal);

    private static readonly Dictionary<string, MaskedName> Names = OpinionShop.People
        .Select((party, at) => (Key: $"P{at + 1}", Name: new MaskedName(party.Name, [party.Id])))
        .ToDictionary(p => p.Key, p => p.Name, StringComparer.Ordinal);

    // Some names the engine itself cannot tell apart; those opinions are not used.
    private const double ShareMin = 0.9;

    [Theory]
    [InlineData("hi-Latn")]
    [InlineData("ta")]
    public void The_engine_reads_it_as_it_was_meant(string language)
    {
        Random random = new(7);
        Dictionary<string, (int Read, int All)> scores = [];
        foreach (Opinion opinion in Every(random))
        {
            (int read, int all) = scores.GetValueOrDefault(opinion.Intent);
            bool agrees = Sentence(opinion, language, fromMember: true) is not null;
            scores[opinion.Intent] = (read + (agrees ? 1 : 0), all + 1);
        }

        Assert.Equal(OpinionIntents.Of(fromMember: true).Count - 1, scores.Count);
        Assert.All(scores, s => Assert.True(
            s.Value.Read >= s.Value.All * ShareMin, $"{s.Key}: {s.Value}"));
    }

    [Theory]
    [InlineData("hi-Latn")]
    [InlineData("kn")]
    public void A_customers_is_read_as_well(string language)
    {
        foreach (string key in Goods.Keys)
        {
            Opinion order = new("order.create", null, [new(key, 3, null)], null, null);

            Assert.NotNull(Sentence(order, language, fromMember: false));
        }
    }

    [Fact]
    public void It_looks_as_the_shop_would_have_typed_it()
    {
        string party = Names.First(n => n.Value.Said == "Anil Sharma").Key;
        string tea = Goods.First(g => g.Value.Name == "Red Label Tea 250g").Key;
        string sugar = Goods.First(g => g.Value.Name == "Sugar loose").Key;
        Opinion sale = new(
            "order.create", party, [new(sugar, 2.5m, "kg"), new(tea, 5, "pkt")], null, "credit");

        Assert.Equal("Anil Sharma ko 2.5 kg Sugar loose, 5 pkt Red Label Tea 250g udhaar",
            Sentence(sale, "hi-Latn", fromMember: true));
        Assert.Equal("2.5 kg Sugar loose, 5 pkt Red Label Tea 250g to Anil Sharma on credit",
            Sentence(sale, "te", fromMember: true));
    }

    [Fact]
    public void What_the_engine_reads_otherwise_in_any_detail_does_not_agree()
    {
        string other = Goods.Keys.Last();
        Opinion meant = new("order.create", "P3", [new("G1", 2, "kg")], null, "credit");
        Heard heard = Hear(new OpinionSentence(Names, Goods, OpinionShop.Books.Parties)
            .Ways(meant, "hi-Latn").First(), fromMember: true);
        OpinionCheck check = new(Names, Goods);

        Assert.True(check.Agrees(meant, heard));
        Assert.False(check.Agrees(meant with { Intent = "stock.receive" }, heard));
        Assert.False(check.Agrees(meant with { Party = "P4" }, heard));
        Assert.False(check.Agrees(meant with { Party = null }, heard));
        Assert.False(check.Agrees(meant with { Pay = "cash" }, heard));
        Assert.False(check.Agrees(meant with { Amount = 2 }, heard));
        Assert.False(check.Agrees(meant with { Lines = [] }, heard));
        Assert.False(check.Agrees(meant with { Lines = [new(other, 2, "kg")] }, heard));
        Assert.False(check.Agrees(meant with { Lines = [new("G1", 3, "kg")] }, heard));
        Assert.False(check.Agrees(meant with { Lines = [new("G1", 2, "g")] }, heard));
        Assert.False(check.Agrees(meant, heard with { Doubtful = true }));
        Assert.False(check.Agrees(meant, heard with { DiscountPercent = 5 }));
    }

    private static IEnumerable<Opinion> Every(Random random)
    {
        foreach ((string key, Product product) in Goods)
        {
            string party = $"P{random.Next(1, Names.Count + 1)}";
            string other = $"G{random.Next(1, Goods.Count + 1)}";
            yield return new("order.create", party,
                [new(key, 3, product.Unit), new(other, 2, null)], null, "credit");
            yield return new("order.create", null, [new(key, 3, null)], null, "cash");
            yield return new("stock.receive", null, [new(key, 12, product.Unit)], null, null);
            yield return new("stock.check", null, [new(key, null, null)], null, null);
            yield return new("price.check", null, [new(key, null, null)], null, null);
        }

        foreach (string party in Names.Keys)
        {
            yield return new("payment.received", party, [], 500, "upi");
            yield return new("payment.made", party, [], 1250.50m, null);
            yield return new("khata.add", party, [], 350, null);
            yield return new("khata.balance", party, [], null, null);
            yield return new("expense.add", null, [], random.Next(10, 5000), "cash");
        }
    }

    private static string? Sentence(Opinion opinion, string language, bool fromMember)
    {
        OpinionSentence writer = new(Names, Goods, OpinionShop.Books.Parties);
        OpinionCheck check = new(Names, Goods);
        return writer.Ways(opinion, language).FirstOrDefault(
            way => check.Agrees(opinion, Hear(way, fromMember)));
    }

    private static Heard Hear(string text, bool fromMember) => OpinionShop.Listener.Listen(
        OpinionShop.Books.Business, OpinionShop.Books.Catalogue, OpinionShop.Books.Parties,
        OpinionShop.Books.Learned, fromMember, text);
}
