using ConverseErp.Businesses;

namespace ConverseErp.Tests.Fast.Businesses;

public sealed class When_a_phone_number_is_read
{
    [Theory]
    [InlineData("+919876543210")]
    [InlineData("+91 98765 43210")]
    [InlineData("98765 43210")]
    [InlineData("098765-43210")]
    [InlineData("919876543210")]
    [InlineData("00919876543210")]
    [InlineData("+91 (98765) 43210")]
    public void Every_usual_form_is_the_same_number(string typed) =>
        Assert.Equal("+919876543210", PhoneNumber.Normalise(typed));

    [Theory]
    [InlineData("+14155550100", "+14155550100")]
    [InlineData("+918023456789", "+918023456789")]
    public void Other_countries_and_land_lines_need_their_plus(string typed, string e164) =>
        Assert.Equal(e164, PhoneNumber.Normalise(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567890")]
    [InlineData("+0123456789")]
    [InlineData("98765x43210")]
    [InlineData("9876543210+")]
    [InlineData("+12345678901234567")]
    public void What_is_no_number_is_not_guessed(string? typed) =>
        Assert.Null(PhoneNumber.Normalise(typed));
}
