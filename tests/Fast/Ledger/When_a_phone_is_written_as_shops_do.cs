using ConverseErp.Ledger.Importing;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_phone_is_written_as_shops_do
{
    [Theory]
    [InlineData("9820012345")]
    [InlineData("98200 12345")]
    [InlineData("098200-12345")]
    [InlineData("91 98200 12345")]
    [InlineData("+91-98200-12345")]
    [InlineData("0091 98200 12345")]
    [InlineData("+91 098200 12345")]
    [InlineData("(0) 98200.12345")]
    public void It_becomes_one_form(string text)
    {
        Assert.Equal("+919820012345", IndianPhone.Normalise(text));
    }

    [Theory]
    [InlineData("+971 50 123 4567", "+971501234567")]
    [InlineData("00971501234567", "+971501234567")]
    [InlineData("022 2345 6789", "+912223456789")]
    public void Foreign_numbers_and_landlines_are_kept(string text, string expected)
    {
        Assert.Equal(expected, IndianPhone.Normalise(text));
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("98200123456")]
    [InlineData("9.82001E+09")]
    [InlineData("+9198200")]
    [InlineData("call Raju")]
    [InlineData("+1234567890123456789")]
    [InlineData("0")]
    [InlineData("")]
    public void What_cannot_answer_is_none(string text)
    {
        Assert.Null(IndianPhone.Normalise(text));
    }
}
