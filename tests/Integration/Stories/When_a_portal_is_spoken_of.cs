using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>E-invoices and files for goods on the road, asked for in the chat.</summary>
[Collection("portal")]
public sealed class When_a_portal_is_spoken_of : IAsyncLifetime
{
    private const string Products = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock,low_mark
        SURF,Surf Excel 1 kg,surf,pkt,118,145,18,340250,1 kg,,900,2
        """;

    private static int _numbers = (Environment.ProcessId % 90 * 100) + 100;

    public Task InitializeAsync() => FaultsAsync();

    public Task DisposeAsync() => FaultsAsync();

    [Fact]
    public async Task An_e_invoice_is_told_of_as_it_stands()
    {
        ShopStory shop = await OpenAsync("12 Karve Road, Pune 411004");
        await shop.OwnerSaysAsync("Pune Stores ko 1 surf udhaar");
        BillView bill = (await shop.BillsAsync())[0];

        Received without = await shop.OwnerSaysAsync("bill 1 ka IRN banao");
        await ConnectAsync(shop);
        Received wanted = await shop.OwnerSaysAsync("e-invoice phir bhejo bill 1");
        string irn = await Until.FoundAsync(
            async () => await shop.House.Room<IEInvoices>().FindAsync(
                shop.Id, bill.Id, CancellationToken.None) is { State: "registered" } done
                ? done.Irn
                : null,
            () => "the IRN");
        await shop.OwnerSaysAsync("bill 1 ka e-invoice phir bhejo");
        Received there = await shop.NoteAsync(shop.Owner, "pehle se hai");

        Assert.Contains("login nahi hai", without.Text, StringComparison.Ordinal);
        Assert.Contains("GST portal ko bhej rahe", wanted.Text, StringComparison.Ordinal);
        Assert.Contains(irn, there.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_for_the_road_comes_or_what_it_lacks_is_told()
    {
        ShopStory shop = await OpenAsync(null);
        await shop.OwnerSaysAsync("Pune Stores ko 2 surf udhaar");
        await shop.OwnerSaysAsync("Pune Stores ko 800 surf udhaar");
        await Until.TrueAsync(async () =>
        {
            if ((await shop.BillsAsync()).Count == 2) return true;
            await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "haan");
            await Task.Delay(1000);
            return false;
        }, "the second bill");

        Received small = await shop.OwnerSaysAsync("bill 1 ka e-way");
        Received lacks = await shop.OwnerSaysAsync("e-way bill banao bill 2");
        using HttpClient api = await shop.ApiAsync();
        Guid stores = (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, default))
            .Parties.Single(p => p.Name == "Pune Stores").Id.Value;
        using HttpResponseMessage set = await api.PutAsJsonAsync(
            $"parties/{stores}/tax", new { address = "12 Karve Road, Pune 411004" });
        Received file = await shop.OwnerSaysAsync("bill 2 ka e-way MH12AB1234");

        Assert.Contains("e-way bill nahi chahiye", small.Text, StringComparison.Ordinal);
        Assert.Contains("gaadi ka number", lacks.Text, StringComparison.Ordinal);
        Assert.Contains("grahak ka pata", lacks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("dukaan ka pata", lacks.Text, StringComparison.Ordinal);
        Assert.True(set.IsSuccessStatusCode);
        Assert.Equal("document", file.Type);
        using JsonDocument road = JsonDocument.Parse(
            await shop.House.Phones.MediaAsync(file.FileName!));
        Assert.Equal("MH12AB1234", road.RootElement.GetProperty("vehicleNo").GetString());
    }

    private static async Task<ShopStory> OpenAsync(string? address)
    {
        string digits = Interlocked.Increment(ref _numbers).ToString(
            "0000", CultureInfo.InvariantCulture);
        string fourteen = $"27AAFPT{digits}Q1Z";
        ShopStory shop = await ShopStory.OpenAsync(o => o with
        {
            Gstin = fourteen + Gstin.CheckDigit(fourteen),
            Address = "Shop 4, Laxmi Road, Pune 411002",
        }, Products);
        using StringReader buyers = new($"""
            name,kind,gstin,address
            Pune Stores,customer,27AABCS4321M1ZA,"{address}"
            """);
        ImportReport report = await shop.House.Room<IPartyImport>().ImportAsync(
            shop.Id, buyers, CancellationToken.None);
        Assert.Equal(1, report.Accepted);
        return shop;
    }

    private static async Task ConnectAsync(ShopStory shop)
    {
        Answer<EInvoiceAccount> connected = await shop.House.Room<IEInvoices>().ConnectAsync(
            shop.Id, "story_api", "right-password", Money.FromRupees(6_00_00_000),
            CancellationToken.None);
        Assert.Null(connected.Refusal);
    }

    private static async Task FaultsAsync() => await (await Installation.Shared)
        .Phones.PutAsync("/sim/api/irp/faults", new { });
}
