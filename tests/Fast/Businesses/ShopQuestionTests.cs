using ConverseErp.Businesses.Front;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Businesses;

public sealed class When_a_person_is_asked_which_shop
{
    private static readonly ShopOption Sharma =
        new(new BusinessId(Guid.CreateVersion7()), "Sharma Kirana Store");

    private static readonly ShopOption Gupta =
        new(new BusinessId(Guid.CreateVersion7()), "Gupta Medical Store");

    private static readonly ShopOption[] Both = [Sharma, Gupta];

    [Fact]
    public void The_question_lists_the_shops_by_number_and_by_tap()
    {
        (string text, IReadOnlyList<Choice> choices) =
            ShopQuestion.Ask(Both, FrontTexts.In("en"), again: false);

        Assert.Contains("1) Sharma Kirana Store\n2) Gupta Medical Store", text,
            StringComparison.Ordinal);
        Assert.Equal("front:shop:" + Gupta.Business, choices[1].Id);
    }

    [Theory]
    [InlineData("2", null)]
    [InlineData("2)", null)]
    [InlineData("२", null)]
    [InlineData("Gupta Medical Store", null)]
    [InlineData("gupta", null)]
    [InlineData("gupta medical", null)]
    [InlineData("guptaa", null)]
    [InlineData("switch to gupta", null)]
    public void A_number_or_a_name_answers_it(string text, string? replyId) =>
        Assert.Equal(Gupta, ShopQuestion.Hear(Both, text, replyId).Chosen);

    [Fact]
    public void A_tap_answers_it() => Assert.Equal(
        Sharma,
        ShopQuestion.Hear(Both, "Sharma Kirana Store", "front:shop:" + Sharma.Business).Chosen);

    [Theory]
    [InlineData("3", true)]
    [InlineData("0", true)]
    [InlineData("store", false)]
    [InlineData("2 kg chini", false)]
    [InlineData("hello", false)]
    [InlineData("", false)]
    public void What_is_no_answer_chooses_nothing(string text, bool tried) =>
        Assert.Equal(new ShopHeard(null, tried), ShopQuestion.Hear(Both, text, null));

    [Fact]
    public void Two_shops_of_one_name_are_never_told_apart_by_it()
    {
        ShopOption twin = new(new BusinessId(Guid.CreateVersion7()), "Gupta medical store");

        ShopHeard heard = ShopQuestion.Hear([Sharma, Gupta, twin], "Gupta Medical Store", null);

        Assert.Null(heard.Chosen);
    }

    [Theory]
    [InlineData("switch to Sharma Store", "sharma store")]
    [InlineData("change shop to Sharma", "sharma")]
    [InlineData("dukaan badlo Sharma", "sharma")]
    [InlineData("Sharma Store pe jao", "sharma store")]
    [InlineData("2 kg chini", null)]
    [InlineData("change price", null)]
    public void A_wish_to_switch_names_the_shop(string text, string? name) =>
        Assert.Equal(name, FrontWords.SwitchTo(text));
}

public sealed class When_a_join_code_is_sent
{
    [Theory]
    [InlineData("SHOP-K7M2QX", "K7M2QX", "")]
    [InlineData("shop:k7m2qx", "K7M2QX", "")]
    [InlineData("Hi Sharma Store (SHOP-K7M2QX)", "K7M2QX", "Hi Sharma Store")]
    [InlineData("SHOP-K7M2QX 2 kg chini", "K7M2QX", "2 kg chini")]
    public void It_is_found_with_what_else_was_said(string text, string code, string left)
    {
        (string Code, string Left)? found = JoinCodes.Find(text);

        Assert.Equal((code, left), found);
    }

    [Theory]
    [InlineData("my shop K7M2QX")]
    [InlineData("SHOP-K7M2Q")]
    [InlineData("SHOP-K7M2QXX")]
    [InlineData("SHOP-K7M2Q0")]
    [InlineData("2 kg chini")]
    public void Other_texts_hold_none(string text) => Assert.Null(JoinCodes.Find(text));

    [Fact]
    public void A_made_code_is_one_that_is_found()
    {
        string[] codes = [.. Enumerable.Range(0, 200).Select(_ => JoinCodes.Make())];

        Assert.All(codes, code => Assert.Equal(code, JoinCodes.Find("SHOP-" + code)?.Code));
        Assert.True(codes.Distinct().Count() > 195);
    }
}
