using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The owner asks for the paper that goes with goods, or for what a bill would be.
/// </summary>
public sealed class When_a_challan_is_asked_for
{
    [Fact]
    public async Task It_comes_into_the_chat_and_asked_again_it_is_the_same()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 1 surf udhaar");
        BillView bill = (await shop.BillsAsync())[0];

        Received challan = await shop.OwnerSaysAsync("bill 1 ka challan");
        Received again = await shop.OwnerSaysAsync("Ramesh ka challan banao");
        Received proforma = await shop.OwnerSaysAsync("Ramesh ka proforma banao");

        Assert.Equal("document", challan.Type);
        Assert.Matches("Challan DC/[0-9]{4}/1 – Ramesh Kumar", challan.Text);
        Assert.Contains("₹230", challan.Text, StringComparison.Ordinal);
        Assert.True((await shop.House.Phones.MediaAsync(challan.FileName!))
            .AsSpan().StartsWith("%PDF-"u8));
        Assert.Equal(challan.Text, again.Text);
        Assert.Matches("Proforma PI/[0-9]{4}/1 – Ramesh Kumar", proforma.Text);
        IReadOnlyList<TradePaperView> papers = await PapersAsync(shop);
        Assert.Equal(
            ["delivery-challan", "proforma"], papers.Select(p => p.Kind).Order());
        Assert.All(papers, p => Assert.Equal(bill.Total, p.Total));
        Assert.Single(await shop.BillsAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_command_that_comes_twice_makes_one_paper_with_one_number()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        OrderView order = (await shop.House.Room<IOrders>().ListAsync(
            shop.Id, null, 1, CancellationToken.None))[0];
        DrawPaper wanted = new(
            DrawPaper.IdOf(order.Id, TradePaperKind.DeliveryChallan),
            TradePaperKind.DeliveryChallan, order.Id, order.Invoice, order.Party,
            order.PartyName, order.Lines, null, shop.OwnersChat());
        Envelope twice = Envelopes.Pack(new MessageId(Guid.CreateVersion7()), shop.Id, wanted);
        Envelope other = Envelopes.Pack(new MessageId(Guid.CreateVersion7()), shop.Id, wanted);

        await shop.House.Room<LanePublisher>().PublishAsync([twice, twice, other], default);

        await Until.TrueAsync(async () => (await shop.HeardByAsync(shop.Owner)).Count(m =>
            m.Text.Contains("Challan DC/", StringComparison.Ordinal)) >= 2,
            "both answers");
        TradePaperView paper = Assert.Single(await PapersAsync(shop));
        Assert.EndsWith("/1", paper.Number, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(90), paper.Total);
    }

    [Fact]
    public async Task Nobody_is_guessed_and_of_nothing_there_is_no_paper()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received nobody = await shop.OwnerSaysAsync("challan banao");
        Received nothing = await shop.OwnerSaysAsync("Ramesh ka challan banao");
        Received none = await shop.OwnerSaysAsync("bill 7 ka challan");
        await shop.OwnerSaysAsync("Sunita Verma ko 1 kg chini udhaar");
        Received which = await shop.OwnerSaysAsync("Sunita ka challan banao");
        Received chosen = await shop.OwnerSaysAsync(
            which.Text.Contains("1) Sunita Verma", StringComparison.Ordinal) ? "1" : "2");

        Assert.Contains("Kiska challan", nobody.Text, StringComparison.Ordinal);
        Assert.Contains("koi order ya bill nahi", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("Koi bill nahi mila", none.Text, StringComparison.Ordinal);
        Assert.Contains("Sunita Sharma", which.Text, StringComparison.Ordinal);
        Assert.Matches("Challan DC/[0-9]{4}/1 – Sunita Verma", chosen.Text);
    }

    private static Task<IReadOnlyList<TradePaperView>> PapersAsync(ShopStory shop) =>
        shop.House.Room<ITradePapers>().ListAsync(shop.Id, null, 10, CancellationToken.None);
}
