using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Inward;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

public sealed class When_a_statement_of_credit_is_read
{
    private static readonly DateOnly Today = new(2026, 12, 15);

    [Fact]
    public void Bills_notes_imports_and_amendments_are_told_apart()
    {
        const string Documents = """
            {"b2b":[{"ctin":"27AABCS4321M1ZA","trdnm":"AGARWAL","inv":[
              {"inum":"A/1","dt":"05-11-2026","val":1050,"rev":"N","itcavl":"Y","items":[
                {"num":1,"rt":5,"txval":600,"cgst":15,"sgst":15},
                {"num":2,"rt":5,"txval":400.00,"cgst":10.00,"sgst":10}]},
              {"inum":7,"dt":"06-11-2026","val":105,"rev":"Y","itcavl":"N","rsn":"P",
                "txval":100,"igst":5.005,"cgst":0,"sgst":0,"cess":0}]}],
             "cdnr":[{"ctin":"27AABCS4321M1ZA","nt":[{"ntnum":"C1","typ":"C","dt":"07-11-2026",
              "val":21,"txval":20,"cgst":0.5,"sgst":0.5,"itcavl":"Y"}]}],
             "b2ba":[{"ctin":"27AABCS4321M1ZA","inv":[{"oinum":"Z","inum":"Z","dt":"01-10-2026",
              "txval":1,"cgst":0,"sgst":0}]}],
             "impg":[{"boenum":12345,"boedt":"02-11-2026","txval":500,"igst":90,"cess":0}],
             "isd":null}
            """;

        InwardStatement read = InwardReader.Read(AStatement.File(Documents), Today).Fact!;

        Assert.Equal((AStatement.November, new DateOnly(2026, 12, 14), ADocument.Shop),
            (read.Period, read.Made, read.Gstin));
        Assert.Equal(["A/1", "7", "Z", "C1", "12345"], read.Documents.Select(d => d.Number));
        Assert.Equal((100_000L, new HeadTax(2500, 2500, 0, 0), 105_000L),
            (read.Documents[0].TaxablePaise, read.Documents[0].Tax,
                read.Documents[0].TotalPaise));
        Assert.Equal((true, "N", "P", 501L), (read.Documents[1].ReverseCharge,
            read.Documents[1].Available, read.Documents[1].Reason, read.Documents[1].Tax.Igst));
        Assert.True(read.Documents[2].Amends);
        Assert.Equal(-1, read.Documents[3].Sign);
        Assert.True(read.Documents[4].Import);
    }

    [Theory]
    [InlineData("", "gstr-2b-malformed")]
    [InlineData("[]", "gstr-2b-malformed")]
    [InlineData("{\"data\":{}}", "gstr-2b-malformed")]
    [InlineData("{\"data\":{\"docdata\":{\"b2b\":\"\\ud800\"}}}", "gstr-2b-malformed")]
    [InlineData("{\"data\":{\"gstin\":\"\\ud800\",\"docdata\":{}}}", "gstr-2b-malformed")]
    public void What_is_no_statement_is_refused(string text, string code) =>
        Assert.Equal(code, InwardReader.Read(Encoding.UTF8.GetBytes(text), Today).Refusal?.Code);

    [Theory]
    [InlineData("\"val\":-1")]
    [InlineData("\"val\":1e300")]
    [InlineData("\"val\":\"1050\"")]
    [InlineData("\"dt\":\"31-02-2026\"")]
    [InlineData("\"inum\":\"\"")]
    [InlineData("\"inum\":\"a\\u0000b\"")]
    [InlineData("\"inum\":[1]")]
    [InlineData("\"txval\":{}")]
    public void One_odd_document_refuses_the_file_and_names_its_place(string odd)
    {
        string invoice = AStatement.Invoice("A/1", 100);
        string name = odd[..odd.IndexOf(':', StringComparison.Ordinal)];
        int from = invoice.IndexOf(name + ":", StringComparison.Ordinal);
        string broken = invoice[..from] + odd + invoice[invoice.IndexOf(',', from)..];

        Refusal? refusal = InwardReader.Read(
            AStatement.File(AStatement.B2b(AStatement.Invoice("A/0", 1), broken)), Today).Refusal;

        Assert.Equal("gstr-2b-malformed", refusal?.Code);
        Assert.Contains("b2b[0].inv[1]", refusal!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_to_come_a_document_twice_and_too_much_are_refused()
    {
        byte[] ahead = AStatement.File(AStatement.B2b(), period: "012027");
        byte[] quarter = AStatement.File(AStatement.B2b(), period: "102026-122026");
        byte[] twice = AStatement.File(AStatement.B2b(
            AStatement.Invoice("a/1", 1), AStatement.Invoice("A/1", 1)));
        byte[] many = AStatement.File(AStatement.B2b([.. Enumerable.Range(0,
            InwardReader.DocumentsMax + 1).Select(i => AStatement.Invoice($"N{i}", 1))]));

        Assert.Equal("gstr-2b-period-invalid", InwardReader.Read(ahead, Today).Refusal?.Code);
        Assert.Equal("gstr-2b-period-invalid", InwardReader.Read(quarter, Today).Refusal?.Code);
        Assert.Equal("gstr-2b-malformed", InwardReader.Read(twice, Today).Refusal?.Code);
        Assert.Equal("gstr-2b-too-large", InwardReader.Read(many, Today).Refusal?.Code);
        Assert.Equal("gstr-2b-too-large", InwardReader.Read(
            new byte[InwardReader.BytesMax + 1], Today).Refusal?.Code);
    }
}
