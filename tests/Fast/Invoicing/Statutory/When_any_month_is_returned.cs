using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Returns;
using ConverseErp.Invoicing.Statutory.Tally;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>Random months of bills and notes of every kind.</summary>
public sealed class When_any_month_is_returned
{
    [Fact]
    public void The_tables_come_to_what_the_documents_come_to() => Check(month =>
    {
        Gstr1 gstr1 = When_a_return_is_made.Made(month);

        TaxAmounts documents = month.Where(d => !d.Cancelled).Aggregate(
            default(TaxAmounts), (sum, d) => sum + Totals(d).Times(d.Sign));
        Assert.Equal(documents, gstr1.Documents);
        Assert.Equal(documents, gstr1.Listed());
        Assert.Equal(documents, gstr1.Hsn.Aggregate(
            default(TaxAmounts), (sum, row) => sum + row.Amounts));
        Assert.Equal(
            month.Where(d => !d.Cancelled && !d.Bill.ReverseCharge)
                .Sum(d => d.Sign * Totals(d).Tax), gstr1.Collected.Tax);
    });

    [Fact]
    public void The_summary_says_the_same_as_the_list() => Check(month =>
    {
        Gstr1 gstr1 = When_a_return_is_made.Made(month);

        Gstr3b summary = Gstr3b.Of(gstr1, Money.Zero);

        TaxAmounts all = summary.Taxed + summary.ZeroRated + summary.BuyerPays
            + new TaxAmounts(summary.ExemptPaise, 0, 0, 0, 0);
        Assert.Equal(gstr1.Documents, all);
    });

    [Fact]
    public void Every_number_is_told_once() => Check(month =>
    {
        Gstr1 gstr1 = When_a_return_is_made.Made(month);

        string[] told = [.. gstr1.Numbers.SelectMany(Spelled)];
        Assert.Equal(month.Select(d => d.Number).Order(), told.Order());
        Assert.Equal(month.Count(d => d.Cancelled), gstr1.Numbers.Sum(n => n.Cancelled));
    });

    [Fact]
    public void The_file_adds_up_in_rupees_as_the_documents_do_in_paise() => Check(month =>
    {
        Gstr1 gstr1 = When_a_return_is_made.Made(month);

        JsonElement json = When_a_return_is_made.Written(w => Gstr1Json.Write(w, gstr1));

        decimal rupees = 0;
        foreach (string table in (string[])["b2b", "b2cl", "exp"])
            rupees += SumOf(json, table, "txval");
        rupees += SumOf(json, "b2cs", "txval") + SumOf(json, "nil", "expt_amt");
        rupees += Notes(json, "cdnr") + Notes(json, "cdnur");
        Assert.Equal(gstr1.Documents.Taxable, rupees * 100);
        Assert.Equal(rupees, SumOf(json, "hsn", "txval"));
    });

    [Fact]
    public void Every_voucher_sums_to_zero_and_the_file_is_well_formed() => Check(month =>
    {
        TallyLedgers ledgers = new([], []);
        TallyVouchers make = new(ADocument.Business, ledgers, IndianDay.Zone);

        TallyVoucher[] vouchers = [.. month.Select(d => make.Of(d, null))];

        Assert.All(vouchers, v => Assert.Equal(0, v.BalancePaise));
        Assert.Equal(month.Length, vouchers.Select(v => v.RemoteId).Distinct().Count());
        Assert.Equal(vouchers.Count(v => v.Cancelled), month.Count(d => d.Cancelled));
        XDocument file = TallyFile.Of(vouchers);
        Assert.All(file.Descendants("VOUCHER"), v => Assert.Equal(0, TallyFile.Sum(v)));
    });

    private static void Check(Action<IssuedDocument[]> body) => Prop.ForAll(
        ADocument.Months().ToArbitrary(),
        month =>
        {
            body(month);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static TaxAmounts Totals(IssuedDocument d) => new(
        d.Bill.Totals.TaxablePaise, d.Bill.Totals.IgstPaise, d.Bill.Totals.CgstPaise,
        d.Bill.Totals.SgstPaise, d.Bill.Totals.CessPaise);

    private static IEnumerable<string> Spelled(Gstr1Numbers run)
    {
        int first = int.Parse(
            run.From.Split('/')[^1], CultureInfo.InvariantCulture);
        return Enumerable.Range(first, run.Count).Select(n => $"{run.Series}/2627/{n}");
    }

    private static decimal Notes(JsonElement json, string table) =>
        json.TryGetProperty(table, out JsonElement found) ? Signed(found) : 0;

    // Of a note, what stands beside its letter counts by it.
    private static decimal Signed(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Sum(e => Signed(e));
        if (element.ValueKind != JsonValueKind.Object) return 0;
        if (element.TryGetProperty("ntty", out JsonElement letter))
            return (letter.GetString() == "C" ? -1 : 1) * Sum(element, "txval");
        return element.EnumerateObject().Sum(p => Signed(p.Value));
    }

    private static decimal SumOf(JsonElement json, string table, string key) =>
        json.TryGetProperty(table, out JsonElement found) ? Sum(found, key) : 0;

    private static decimal Sum(JsonElement element, string key) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Sum(e => Sum(e, key)),
        JsonValueKind.Object => element.EnumerateObject().Sum(p =>
            p.Name == key ? p.Value.GetDecimal() : Sum(p.Value, key)),
        _ => 0,
    };
}
