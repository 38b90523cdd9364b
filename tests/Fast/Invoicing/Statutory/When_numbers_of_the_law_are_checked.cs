using ConverseErp.Invoicing.Statutory.Checking;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

public sealed class When_numbers_of_the_law_are_checked
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private const long FiveCrore = 50_000_000_00;

    [Theory]
    [InlineData("27AAPFU0939F1ZV", null)]
    [InlineData("07AAAPA1111A1Z3", null)]
    [InlineData("33AABCS4321M1ZH", null)]
    [InlineData("24AAFFP5678Q2ZE", null)]
    [InlineData("27AAPFU0939F1ZW", "gst-gstin-check-digit")]
    [InlineData("25AAPFU0939F1ZV", "gst-state-unknown")]
    [InlineData("27AAPXU0939F1ZV", "gst-gstin-malformed")]
    [InlineData("27AAPFU09B9F1ZV", "gst-gstin-malformed")]
    [InlineData("27AAPFU0939F0ZV", "gst-gstin-malformed")]
    [InlineData("27aapfu0939f1zv", "gst-gstin-malformed")]
    [InlineData("27AAPFU0939F1Z", "gst-gstin-malformed")]
    [InlineData("२७AAPFU0939F1ZV", "gst-gstin-malformed")]
    [InlineData(null, "gst-gstin-malformed")]
    public void A_GSTIN_says_what_is_wrong_with_it(string? gstin, string? code) =>
        Assert.Equal(code, GstNumbers.Gstin(gstin)?.Code);

    [Theory]
    [InlineData("AAPFU0939F", true)]
    [InlineData("AAAPA1111A", true)]
    [InlineData("AAADA1111A", false)]
    [InlineData("AAAPA111AA", false)]
    [InlineData("AAPFU0939", false)]
    [InlineData("AAPFU09391", false)]
    [InlineData("", false)]
    public void A_PAN_has_a_kind_of_holder(string pan, bool good) =>
        Assert.Equal(good ? null : "gst-pan-malformed", GstNumbers.Pan(pan)?.Code);

    [Theory]
    [InlineData("1701", null)]
    [InlineData("170114", null)]
    [InlineData("17011490", null)]
    [InlineData("998313", null)]
    [InlineData("17", "gst-hsn-malformed")]
    [InlineData("17014", "gst-hsn-malformed")]
    [InlineData("17O1", "gst-hsn-malformed")]
    [InlineData("0012", "gst-hsn-malformed")]
    public void An_HSN_has_four_six_or_eight_digits(string hsn, string? code) =>
        Assert.Equal(code, GstNumbers.Hsn(hsn)?.Code);

    [Theory]
    [InlineData("1701", FiveCrore, true, null)]
    [InlineData("1701", FiveCrore + 1, true, "gst-hsn-too-short")]
    [InlineData("170114", FiveCrore + 1, true, null)]
    [InlineData("1701", FiveCrore + 1, false, "gst-hsn-too-short")]
    [InlineData("17", 0, true, "gst-hsn-too-short")]
    [InlineData("17", 0, false, null)]
    [InlineData(null, 0, true, "gst-hsn-too-short")]
    [InlineData(null, 0, false, null)]
    public void Turnover_asks_for_digits(
        string? hsn, long turnover, bool registered, string? code) =>
        Assert.Equal(code, GstNumbers.Hsn(hsn, Day, turnover, registered)?.Code);

    [Fact]
    public void Before_April_2021_fewer_digits_were_asked_for()
    {
        DateOnly before = new(2021, 3, 31);

        Assert.Null(GstNumbers.Hsn("17", before, FiveCrore, true));
        Assert.Null(GstNumbers.Hsn("1701", before, FiveCrore + 1, true));
        Assert.NotNull(GstNumbers.Hsn("17", before.AddDays(1), FiveCrore, true));
    }

    [Fact]
    public void A_rate_is_of_its_day()
    {
        Assert.Equal("gst-rate-unknown", GstNumbers.Rate(12, Day, "1701")?.Code);
        Assert.Null(GstNumbers.Rate(12, new DateOnly(2025, 9, 21), "1701"));
        Assert.Null(GstNumbers.Rate(5, Day, null));
    }

    [Fact]
    public void Thresholds_hold_from_their_day()
    {
        Assert.Equal(2_50_000_00, GstThresholds.B2cLargePaise(new(2024, 7, 31)));
        Assert.Equal(1_00_000_00, GstThresholds.B2cLargePaise(new(2024, 8, 1)));
        Assert.False(GstThresholds.HsnByBuyer(new(2025, 4, 30)));
        Assert.True(GstThresholds.HsnByBuyer(new(2025, 5, 1)));
        Assert.Null(GstThresholds.EInvoiceTurnoverPaise(new(2020, 9, 30)));
        Assert.Equal(10_00_00_000_00, GstThresholds.EInvoiceTurnoverPaise(new(2023, 7, 31)));
        Assert.Equal(5_00_00_000_00, GstThresholds.EInvoiceTurnoverPaise(new(2023, 8, 1)));
        Assert.Equal(30, GstThresholds.EInvoiceDays(Day, 10_00_00_000_01));
        Assert.Null(GstThresholds.EInvoiceDays(Day, 10_00_00_000_00));
        Assert.Equal(50_000_00, GstThresholds.EWayBillPaise(Day));
        Assert.Equal(1_00_000_00, GstThresholds.EWayBillWithinStatePaise(Day, 27));
        Assert.Null(GstThresholds.EWayBillWithinStatePaise(Day, 29));
    }
}
