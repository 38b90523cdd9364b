using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_gstin_is_checked
{
    [Theory]
    [InlineData("27AAPFU0939F1ZV", true)] // published by the portal
    [InlineData("07AAAPA1111A1Z3", true)]
    [InlineData("33AABCS4321M1ZH", true)]
    [InlineData("24AAFFP5678Q2ZE", true)]
    [InlineData("27AAPFU0939F1ZW", false)]
    [InlineData("72AAPFU0939F1ZV", false)]
    [InlineData("27aapfu0939f1zv", false)]
    [InlineData("27AAPFU0939F1Z", false)]
    [InlineData("27AAPFU0939F1ZVX", false)]
    [InlineData("२७AAPFU0939F1ZV", false)]
    [InlineData("", false)]
    public void The_check_digit_and_the_State_decide(string text, bool valid) =>
        Assert.Equal(valid, Gstin.IsValid(text));

    [Fact]
    public void Any_single_wrong_character_is_noticed()
    {
        const string good = "27AAPFU0939F1ZV";

        for (int at = 2; at < good.Length; at++)
            foreach (char other in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            {
                string typed = string.Concat(good.AsSpan(0, at), [other], good.AsSpan(at + 1));
                Assert.Equal(typed == good, Gstin.IsValid(typed));
            }
    }

    [Theory]
    [InlineData("27", 27)]
    [InlineData("07", 7)]
    [InlineData("7", 7)]
    [InlineData("96", 96)]
    [InlineData("25", 0)]
    [InlineData("0", 0)]
    [InlineData("027", 0)]
    [InlineData("२७", 0)]
    [InlineData("", 0)]
    public void States_are_read_by_their_code(string text, int code) =>
        Assert.Equal(code, IndianStates.Parse(text));
}
