using System.Text;
using System.Text.Json;
using ConverseErp.Invoicing.Bills;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_bill_is_stored
{
    [Fact]
    public void It_comes_back_the_same()
    {
        byte[] stored = BillJson.ToUtf8(SampleBills.Mixed(7));

        byte[] again = BillJson.ToUtf8(BillJson.FromUtf8(stored));

        Assert.Equal(Encoding.UTF8.GetString(stored), Encoding.UTF8.GetString(again));
    }

    /// <summary>Stored bills must stay readable for years: this file is never changed, a changed
    /// form gets a second one.</summary>
    [Fact]
    public void One_that_was_stored_long_ago_is_still_read()
    {
        byte[] stored = File.ReadAllBytes(Fixtures.PathOf("bills", "stored-2026-11.json"));

        BillDocument bill = BillJson.FromUtf8(stored);

        Assert.Equal(BillKind.TaxInvoice, bill.Kind);
        Assert.Equal("GK/26-27/0042", bill.Number);
        Assert.Equal(2.5m, bill.Lines[0].Quantity);
        Assert.Equal(10714, bill.Lines[0].Tax.TaxablePaise);
        Assert.Equal(18300, bill.Totals.GrandTotalPaise);
        Assert.NotEmpty(new BillRenderer(new()).RenderA4(bill));
    }

    [Fact]
    public void Its_words_are_those_of_the_interfaces()
    {
        string json = Encoding.UTF8.GetString(BillJson.ToUtf8(SampleBills.Mixed(7)));

        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal("tax-invoice", document.RootElement.GetProperty("kind").GetString());
        Assert.Equal("regular", document.RootElement.GetProperty("scheme").GetString());
        Assert.Equal("cgst-sgst", document.RootElement.GetProperty("heads").GetString());
        Assert.Equal("2026-11-08", document.RootElement.GetProperty("date").GetString());
    }
}
