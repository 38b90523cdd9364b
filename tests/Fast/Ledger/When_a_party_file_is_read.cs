using ConverseErp.Contracts;
using ConverseErp.Ledger.Importing;
using ConverseErp.Platform.Importing;
using ConverseErp.Tests.Fast.Inventory;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_party_file_is_read
{
    private const string Header = "id,name,phone,kind,opening,credit_limit,gstin,state,address\n";

    [Fact]
    public async Task A_full_row_is_understood_column_by_column()
    {
        (List<PartyRow> parties, List<ImportRow> faults) = await ReadAsync(Header +
            "P01,Ramesh Kumar,98200 12345,Customer,\"1,250.50\",5000,27aapfu0939f1zv,," +
            "\"MG Road, Pune\"\n");

        Assert.Empty(faults);
        Assert.Equal(
            new PartyRow(2, "P01", "Ramesh Kumar", PartyKind.Customer, "+919820012345", 125_050,
                500_000, "27AAPFU0939F1ZV", "27", "MG Road, Pune", "{}"),
            Assert.Single(parties));
    }

    [Fact]
    public async Task The_short_file_is_enough_and_other_columns_are_kept()
    {
        (List<PartyRow> parties, List<ImportRow> faults) = await ReadAsync(
            "kind,id,Route,name\nsupplier,S1,North,HUL\n,C1,,Ravi\n");

        Assert.Empty(faults);
        Assert.Equal([PartyKind.Supplier, PartyKind.Customer], parties.Select(p => p.Kind));
        Assert.Equal("""{"Route":"North"}""", parties[0].Attributes);
    }

    [Fact]
    public async Task What_a_buyer_is_to_the_tax_is_read_and_a_zone_says_how_it_is_billed()
    {
        (List<PartyRow> parties, List<ImportRow> faults) = await ReadAsync("""
            name,gstin,standing
            Zone,27AAPFU0939F1ZV,SEZ without payment
            Dealer,27AAPFU0939F1ZV,Composition
            Ravi,,Unregistered
            Anil,,
            Unit,27AAPFU0939F1ZV,SEZ
            Nobody,,deemed-export

            """);

        Assert.Equal(
            [BuyerStanding.SezWithoutPayment, BuyerStanding.Composition, BuyerStanding.Regular,
                null], parties.Select(p => p.Standing));
        Assert.Equal(
            [(6, "party-standing-unknown"), (7, "party-standing-needs-gstin")],
            faults.Select(f => (f.Line, f.Code)));
    }

    [Theory]
    [InlineData(",Ravi,,customer,,,,,", "party-cell-missing")]
    [InlineData("A,,,customer,,,,,", "party-cell-missing")]
    [InlineData("A,Ravi,,friend,,,,,", "party-kind-unknown")]
    [InlineData("A,Ravi,12345,customer,,,,,", "party-phone-invalid")]
    [InlineData("A,Ravi,9.82E+09,customer,,,,,", "party-phone-invalid")]
    [InlineData("A,Ravi,,customer,ten,,,,", "party-opening-invalid")]
    [InlineData("A,Ravi,,customer,1.234,,,,", "party-opening-invalid")]
    [InlineData("A,Ravi,,customer,,-5,,,", "party-credit-limit-invalid")]
    [InlineData("A,Ravi,,customer,,,27AAPFU0939F1ZX,,", "party-gstin-invalid")]
    [InlineData("A,Ravi,,customer,,,,99,", "party-state-unknown")]
    [InlineData("A,Ravi,,customer,,,27AAPFU0939F1ZV,24,", "party-state-unknown")]
    public async Task A_bad_row_is_named_and_its_neighbours_are_kept(string row, string code)
    {
        (List<PartyRow> parties, List<ImportRow> faults) = await ReadAsync(
            Header + "G1,Good,,customer,,,,,\n" + row + "\nG2,Good,,supplier,-20,,,7,\n");

        ImportRow fault = Assert.Single(faults);
        Assert.Equal((3, code), (fault.Line, fault.Code));
        Assert.Equal(["G1", "G2"], parties.Select(p => p.Code));
        Assert.Equal(-2_000, parties[1].OpeningPaise);
        Assert.Equal("07", parties[1].StateCode);
    }

    [Fact]
    public void A_party_that_came_by_chat_is_found_by_its_phone_once()
    {
        PartyMatching matching = new();
        KnownParty ramesh = Known("P01", "AA");
        KnownParty chat = Known(null, "BB");
        foreach (KnownParty known in (KnownParty[])[ramesh, chat, Known(null, "CC"),
            Known(null, "CC")]) matching.Add(known);

        var byCode = matching.Take(Row("P01", PartyKind.Customer, "Sunita"), "BB");
        var other = matching.Take(Row("P02", PartyKind.Customer, "Sunita"), "BB");
        var byPhone = matching.Take(Row("P02", PartyKind.Customer, "Ravi Patil"), "BB");
        var again = matching.Take(Row("P03", PartyKind.Customer, "Ravi"), "BB");
        var family = matching.Take(Row("P04", PartyKind.Customer, "Ravi"), "CC");
        var supplier = matching.Take(Row("P05", PartyKind.Supplier, "Ravi"), "AA");

        Assert.Equal((ramesh, null), byCode);
        Assert.Equal("party-phone-known", other.Fault?.Code);
        Assert.Equal((chat, null), byPhone);
        Assert.All([again, family, supplier], found => Assert.Equal((null, null), found));
    }

    private static PartyRow Row(string code, PartyKind kind, string name) => new(
        2, code, name, kind, null, null, null, null, null, null, "{}");

    private static KnownParty Known(string? key, string phone) => new(
        new PartyId(Guid.CreateVersion7()), key, PartyKind.Customer, phone, null, 0)
    {
        Name = "Ravi",
    };

    private static async Task<(List<PartyRow>, List<ImportRow>)> ReadAsync(string text)
    {
        using StringReader reader = new(text);
        CsvFile file = await CsvFile.ReadAsync(
            reader, PartyRowReader.Required, CsvLimits.Ordinary, default);
        PartyRowReader rows = new(new CatalogueFiles.Rules());
        List<PartyRow> parties = [];
        List<ImportRow> faults = [.. file.Troubles];
        foreach (CsvRow row in file.Rows)
        {
            (PartyRow? party, ImportRow? fault) = rows.Read(row);
            if (party is not null) parties.Add(party);
            if (fault is not null) faults.Add(fault);
        }

        return (parties, faults);
    }
}
