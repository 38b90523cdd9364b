using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Businesses;

public sealed class When_a_GSTIN_is_checked
{
    [Theory]
    [InlineData("27AAPFU0939F1ZV")]
    [InlineData("07AAAPA1111A1Z3")]
    [InlineData("33AABCS4321M1ZH")]
    [InlineData("24AAFFP5678Q2ZE")]
    public void One_with_the_right_check_digit_is_taken(string gstin) =>
        Assert.True(Gstin.IsOfBusiness(gstin));

    [Theory]
    [InlineData("27AAPFU0939F1ZW")]
    [InlineData("27AAPFU0993F1ZV")]
    [InlineData("27aapfu0939f1zv")]
    [InlineData("27AAPFU0939F1Z")]
    [InlineData("2XAAPFU0939F1ZV")]
    [InlineData("27AAPFU0939F1ZV ")]
    [InlineData("")]
    [InlineData(null)]
    public void One_with_a_slip_is_not(string? gstin) => Assert.False(Gstin.IsOfBusiness(gstin));

    [Fact]
    public void Every_single_wrong_digit_is_noticed()
    {
        const string right = "27AAPFU0939F1ZV";

        List<string> wrong = [];
        for (int i = 7; i < 11; i++)
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                if (digit != right[i]) wrong.Add(right[..i] + digit + right[(i + 1)..]);
            }
        }

        Assert.Equal(36, wrong.Count);
        Assert.DoesNotContain(wrong, Gstin.IsOfBusiness);
    }
}
