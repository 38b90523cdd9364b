using ConverseErp.Contracts;
using ConverseErp.Ledger.Meeting;
using ConverseErp.Tests.Fast.Inventory;

namespace ConverseErp.Tests.Fast.Ledger;

/// <summary>What a buyer is to the tax is kept once, and each sale to them follows from it.
/// </summary>
public sealed class When_a_buyer_is_something_to_the_tax
{
    private const string Zone = "33AABCS4321M1ZH";

    [Theory]
    [InlineData("33AABCS4321M1Z", "gst-gstin-malformed")]
    [InlineData("33AABCS4321M1ZJ", "gst-gstin-check-digit")]
    [InlineData("00AABCS4321M1ZH", "gst-state-unknown")]
    public void A_number_that_is_none_is_refused_and_its_neighbour_is_taken(
        string typed, string code)
    {
        Assert.Equal(code, Decided(new PartyTax(typed, null, null, null)).Refusal?.Code);
        Assert.Equal(Zone, Decided(
            new PartyTax(" 33-aabcs4321m1zh ", null, null, null)).Fact?.Gstin);
    }

    [Fact]
    public void The_State_is_the_numbers_and_none_may_contradict_it()
    {
        Answer<Party> agreed = Decided(new PartyTax(Zone, "33", null, null));
        Answer<Party> against = Decided(new PartyTax(Zone, "27", null, null));
        Answer<Party> odd = Decided(new PartyTax(null, "99", null, null));
        Answer<Party> alone = Decided(new PartyTax(null, "29", " Bengaluru ", null));

        Assert.Equal("33", agreed.Fact?.StateCode);
        Assert.Equal("gst-state-unknown", against.Refusal?.Code);
        Assert.Equal("gst-state-unknown", odd.Refusal?.Code);
        Assert.Equal(("29", "Bengaluru"), (alone.Fact?.StateCode, alone.Fact?.Address));
    }

    [Theory]
    [InlineData(BuyerStanding.SezWithPayment)]
    [InlineData(BuyerStanding.SezWithoutPayment)]
    [InlineData(BuyerStanding.DeemedExport)]
    [InlineData(BuyerStanding.Composition)]
    public void Nobody_is_anything_without_a_number(BuyerStanding standing)
    {
        Party known = Decided(new PartyTax(Zone, null, null, standing)).Fact!;

        Assert.Equal(standing, known.Standing);
        Assert.Equal("gst-supply-needs-gstin",
            Decided(new PartyTax(null, null, null, standing)).Refusal?.Code);
        Assert.Equal("gst-supply-needs-gstin", PartyTaxDecision.Decide(
            known, new PartyTax("", null, null, null), new CatalogueFiles.Rules(), null)
            .Refusal?.Code);
        Assert.Equal((null, BuyerStanding.Regular), Kept(PartyTaxDecision.Decide(
            known, new PartyTax("", null, null, BuyerStanding.Regular),
            new CatalogueFiles.Rules(), null).Fact!));
    }

    [Fact]
    public void Nobody_bills_themselves()
    {
        Answer<Party> own = PartyTaxDecision.Decide(Decided(new PartyTax(null, null, null, null))
            .Fact!, new PartyTax(Zone, null, null, null), new CatalogueFiles.Rules(), Zone);

        Assert.Equal("party-gstin-own", own.Refusal?.Code);
    }

    [Theory]
    [InlineData(GstScheme.Regular, BuyerStanding.SezWithoutPayment, SupplyKind.SezWithoutPayment)]
    [InlineData(GstScheme.Regular, BuyerStanding.DeemedExport, SupplyKind.DeemedExport)]
    [InlineData(GstScheme.Regular, BuyerStanding.Composition, SupplyKind.Ordinary)]
    [InlineData(GstScheme.Composition, BuyerStanding.SezWithPayment, SupplyKind.SezWithPayment)]
    [InlineData(GstScheme.Composition, BuyerStanding.DeemedExport, SupplyKind.Ordinary)]
    [InlineData(GstScheme.Unregistered, BuyerStanding.SezWithPayment, SupplyKind.Ordinary)]
    public void A_sale_follows_from_it_as_far_as_the_shop_charges_tax(
        GstScheme scheme, BuyerStanding standing, SupplyKind supply) =>
        Assert.Equal(supply, BuyerStandings.SupplyOf(standing, scheme));

    [Fact]
    public void Its_words_are_read_as_they_are_written_and_a_bare_zone_is_none()
    {
        foreach (BuyerStanding standing in Enum.GetValues<BuyerStanding>())
            Assert.Equal(standing, BuyerStandings.Parse(BuyerStandings.Word(standing)));
        Assert.Equal(BuyerStanding.Regular, BuyerStandings.Parse("Unregistered"));
        Assert.Null(BuyerStandings.Parse("SEZ"));
    }

    private static (string?, BuyerStanding) Kept(Party party) => (party.Gstin, party.Standing);

    private static Answer<Party> Decided(PartyTax asked) => PartyTaxDecision.Decide(
        new Party(
            PartyId.From(Guid.NewGuid()), "Sharma Exports", PartyKind.Customer, null, null, null,
            null, null, null, null), asked, new CatalogueFiles.Rules(), null);
}
