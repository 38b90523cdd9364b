using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Inventory;

public sealed class When_a_quantity_is_said_in_another_unit
{
    [Theory]
    [InlineData("250", "g", "kg", "0.25")]
    [InlineData("2", "quintal", "kg", "200")]
    [InlineData("1.5", "kg", "g", "1500")]
    [InlineData("500", "ml", "l", "0.5")]
    [InlineData("2", "dozen", "pc", "24")]
    [InlineData("2", "dozen", "pkt", "24")]
    [InlineData("6", "pc", "dozen", "0.5")]
    [InlineData("5", "pc", "pkt", "5")]
    [InlineData("5", "bottle", "pc", "5")]
    [InlineData("2", "pkt", "bag", "2")]
    [InlineData("-4", "pc", "pc", "-4")]
    public void It_is_converted_exactly(string quantity, string from, string to, string expected)
    {
        decimal? converted = Units.Convert(decimal.Parse(quantity), from, to);

        Assert.Equal(decimal.Parse(expected), converted);
    }

    [Theory]
    [InlineData("kg", "l")]
    [InlineData("kg", "pkt")]
    [InlineData("pkt", "kg")]
    [InlineData("box", "pkt")]
    [InlineData("bag", "kg")]
    [InlineData("m", "pc")]
    [InlineData("furlong", "m")]
    public void It_is_not_guessed_where_it_could_mean_several_things(string from, string to)
    {
        decimal? converted = Units.Convert(3m, from, to);

        Assert.Null(converted);
    }

    [Fact]
    public void A_measure_of_packed_goods_is_so_many_packs_or_nothing()
    {
        decimal? three = Units.Convert(3m, "kg", "pkt", "1 kg");
        decimal? half = Units.Convert(1.5m, "kg", "pkt", "1 kg");
        decimal? grams = Units.Convert(1m, "kg", "pkt", "500 g");
        decimal? pieces = Units.Convert(4m, "pc", "pkt", "6 pc");

        Assert.Equal(3m, three);
        Assert.Null(half);
        Assert.Equal(2m, grams);
        Assert.Equal(4m, pieces);
    }

    [Theory]
    [InlineData("Kgs", "kg")]
    [InlineData(" NOS ", "pc")]
    [InlineData("ltr.", "l")]
    [InlineData("PAC", "pkt")]
    [InlineData("BTL", "bottle")]
    [InlineData("doz", "dozen")]
    public void Spellings_and_unit_codes_of_the_tax_portal_are_understood(
        string spelling, string unit)
    {
        Assert.Equal(unit, Units.Parse(spelling));
    }

    [Fact]
    public void Every_unit_is_its_own_spelling_and_an_unknown_word_is_none()
    {
        Assert.All(Units.All, unit => Assert.Equal(unit, Units.Parse(unit)));
        Assert.Null(Units.Parse("furlong"));
        Assert.Null(Units.Parse(""));
        Assert.Null(Units.Parse(null));
    }

    [Theory]
    [InlineData("70 g", "70", "g")]
    [InlineData("1.5l", "1.5", "l")]
    [InlineData("15 tab", "15", "pc")]
    public void A_pack_size_is_read(string text, string size, string unit)
    {
        (decimal Size, string Unit)? pack = Units.ParsePack(text);

        Assert.Equal((decimal.Parse(size), unit), pack);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("large")]
    [InlineData("0 g")]
    [InlineData("12 W")]
    public void What_is_no_pack_size_is_none(string? text)
    {
        Assert.Null(Units.ParsePack(text));
    }
}
