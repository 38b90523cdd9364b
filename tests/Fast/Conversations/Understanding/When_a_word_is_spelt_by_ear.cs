using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_a_word_is_spelt_by_ear
{
    [Theory]
    [InlineData("cheeni", "SUGAR")]
    [InlineData("chinee", "SUGAR")]
    [InlineData("चीनी", "SUGAR")]
    [InlineData("suger", "SUGAR")]
    [InlineData("aaloo", "POTATO")]
    [InlineData("alu", "POTATO")]
    [InlineData("ಆಲೂಗಡ್ಡೆ", "POTATO")]
    [InlineData("pyaaz", "ONION")]
    [InlineData("piyaj", "ONION")]
    [InlineData("পেঁয়াজ", "ONION")]
    [InlineData("vengaayam", "ONION")]
    [InlineData("tamater", "TOMATO")]
    [InlineData("தக்காளி", "TOMATO")]
    [InlineData("horliks", "HORLICKS-500")]
    [InlineData("santur", "SANTOOR-100")]
    [InlineData("harpik", "HARPIC-500")]
    [InlineData("bornvita", "BOURNVITA-500")]
    [InlineData("parachut bada", "PARA-250")]
    [InlineData("fevi kwik", "FEVIKWIK")]
    [InlineData("goodday", "GOODDAY-10")]
    public void It_is_the_product_it_sounds_like(string spoken, string sku)
    {
        Understood said = Fixtures.Grocer.Customer("2 " + spoken + " bhejo");

        UnderstoodLine line = Assert.Single(said.Lines);
        Assert.Equal(Intents.OrderCreate, said.Intent);
        Assert.Equal(sku, line.Product);
        Assert.Equal(2, line.Quantity);
    }

    [Theory]
    [InlineData("makhana", "makhana")]
    [InlineData("sunlight sabun", "sunlight sabun")]
    [InlineData("kala namak", "kala namak")]
    [InlineData("chicken", "chicken")]
    [InlineData("vicks inhaler", "vicks inhaler")]
    public void It_is_not_pressed_into_something_it_is_not(string spoken, string unknown)
    {
        Understood said = Fixtures.Grocer.Customer("2 " + spoken + " bhejo");

        UnderstoodLine line = Assert.Single(said.Lines);
        Assert.Null(line.Product);
        Assert.Equal(unknown, line.Unknown);
        Assert.True(said.NeedsQuestion);
    }

    [Theory]
    [InlineData("2\u200bkg ch\u200dini")]
    [InlineData("\u202e2 kg chini\u202c")]
    [InlineData("２ ｋｇ ｃｈｉｎｉ")]
    [InlineData("𝟐 kg 𝐜𝐡𝐢𝐧𝐢")]
    [InlineData("२ kg сhini")]
    [InlineData("②kg chíñi")]
    [InlineData("௨ kg chini")]
    public void Strange_characters_do_not_hide_it(string text)
    {
        Understood said = Fixtures.Grocer.Customer(text);

        UnderstoodLine line = Assert.Single(said.Lines);
        Assert.Equal("SUGAR", line.Product);
        Assert.Equal(2, line.Quantity);
        Assert.Equal("kg", line.Unit);
    }
}
