using ConverseErp.Invoicing.Words;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_an_amount_is_put_in_words
{
    [Theory]
    [InlineData(12650000, "Rupees One Lakh Twenty Six Thousand Five Hundred Only")]
    [InlineData(12650050, "Rupees One Lakh Twenty Six Thousand Five Hundred and Fifty Paise Only")]
    [InlineData(0, "Rupees Zero Only")]
    [InlineData(5, "Rupees Zero and Five Paise Only")]
    [InlineData(100, "Rupees One Only")]
    [InlineData(1_900, "Rupees Nineteen Only")]
    [InlineData(9_900, "Rupees Ninety Nine Only")]
    [InlineData(10_100, "Rupees One Hundred One Only")]
    [InlineData(1_000_00, "Rupees One Thousand Only")]
    [InlineData(1_00_00_000_00, "Rupees One Crore Only")]
    [InlineData(12_34_56_789_00, "Rupees Twelve Crore Thirty Four Lakh Fifty Six Thousand "
        + "Seven Hundred Eighty Nine Only")]
    [InlineData(1_00_000_00_00_000_00, "Rupees One Lakh Crore Only")]
    [InlineData(-16000, "Minus Rupees One Hundred Sixty Only")]
    public void Indian_words_are_used(long paise, string words) =>
        Assert.Equal(words, AmountInWords.Of(paise));

    [Fact]
    public void The_extremes_have_words_too()
    {
        Assert.EndsWith("and Seven Paise Only", AmountInWords.Of(long.MaxValue));
        Assert.StartsWith("Minus Rupees Nine Hundred", AmountInWords.Of(long.MinValue));
    }

    [Theory]
    [InlineData(0, "रुपये शून्य मात्र")]
    [InlineData(126_550_50, "रुपये एक लाख छब्बीस हज़ार पाँच सौ पचास और पचास पैसे मात्र")]
    [InlineData(-199, "ऋण रुपये एक और निन्यानवे पैसे मात्र")]
    [InlineData(1_00_00_000_00, "रुपये एक करोड़ मात्र")]
    public void Hindi_has_its_own(long paise, string words) =>
        Assert.Equal(words, HindiWords.Of(paise));

    [Fact]
    public void Each_number_below_a_hundred_has_a_name_of_its_own() => Assert.Equal(
        100, Enumerable.Range(0, 100).Select(n => HindiWords.Of(n * 100)).Distinct().Count());
}
