using System.Text;
using ConverseErp.Invoicing.Registering;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>What the registration portal sends is read with care: odd answers are tried again,
/// never kept.</summary>
public sealed class When_a_portal_answers
{
    private static readonly string Irn = new('a', 64);

    [Fact]
    public void A_whole_record_is_kept_as_it_is()
    {
        string code = Code("""
            {"SellerGstin":"27AAPFU0939F1ZV","BuyerGstin":"URP","DocNo":"INV/2627/7",
            "DocTyp":"INV","DocDt":"20/11/2026","TotInvVal":420.5}
            """);

        IrpRecord record = IrpReading.Record(Encoding.UTF8.GetBytes(Json(Irn, code)));

        Assert.Equal((Irn, "112610000000001", code, false),
            (record.Irn, record.AckNo, record.SignedCode, record.Cancelled));
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 6, 30, 0, TimeSpan.Zero), record.AckAt);
        SignedContent there = SignedContent.Read(code)!;
        Assert.Equal(("INV/2627/7", 420.5m), (there.Number, there.Total));
    }

    [Theory]
    [InlineData("short", null)]
    [InlineData(null, "")]
    [InlineData(null, "no.jwt")]
    [InlineData(null, "a.!!.b")]
    [InlineData(null, "<script>")]
    public void A_record_that_lacks_something_is_tried_again(string? irn, string? code) =>
        Assert.Throws<HttpRequestException>(() => IrpReading.Record(Encoding.UTF8.GetBytes(
            Json(irn ?? Irn, code ?? Code("""{"DocNo":"1"}""")))));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("<html>")]
    [InlineData("{")]
    public void What_is_no_answer_is_tried_again(string text) =>
        Assert.Throws<HttpRequestException>(
            () => IrpReading.Parse(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("3028", "GSTIN - 27AABCS4321M1ZA is invalid", "einvoice-buyer-gstin")]
    [InlineData("3029", "GSTIN 27AAPFU0939F1ZV is inactive", "einvoice-login-refused")]
    [InlineData("2176", "Invalid HSN code(s)-1", "einvoice-hsn")]
    [InlineData("3039", "Pincode does not belong", "einvoice-address")]
    [InlineData("1008", "Invalid login credentials", "einvoice-login-refused")]
    [InlineData("2278", "already cancelled", "einvoice-number-used")]
    [InlineData("2189,2176", "both", "einvoice-hsn")]
    [InlineData("2189", "Invalid total", "einvoice-refused")]
    [InlineData("", "no number", "einvoice-refused")]
    public void Its_numbers_become_what_the_shop_can_do(string code, string said, string told) =>
        Assert.Equal(told,
            EInvoiceRefusals.Of(new IrpFault(code, said), "27AAPFU0939F1ZV").Code);

    [Fact]
    public void What_is_sealed_opens_with_its_key_alone()
    {
        byte[] key = IrpCipher.NewKey();
        string sealedText = IrpCipher.Seal(key, "कर"u8);

        Assert.Equal("कर"u8.ToArray(), IrpCipher.Open(key, sealedText));
        Assert.ThrowsAny<Exception>(() => IrpCipher.Open(key, sealedText[4..]));
    }

    private static string Code(string data) => "e30." + Convert.ToBase64String(
        Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(
            new Dictionary<string, string> { ["data"] = data }))).TrimEnd('=')
        .Replace('+', '-').Replace('/', '_') + ".c2ln";

    private static string Json(string irn, string code) => $$"""
        {"Irn":"{{irn}}","AckNo":112610000000001,"AckDt":"2026-11-20 12:00:00",
        "SignedQRCode":"{{code}}","Status":"ACT"}
        """;
}
