using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Tests.Fast.Conversations.Approving;

public sealed class When_rights_are_said
{
    [Theory]
    [InlineData("Raju ko 5% tak discount", 5.0, null)]
    [InlineData("raju ko 5 percent tak chhoot de do", 5.0, null)]
    [InlineData("let raju give up-to 7.5% discount", 7.5, null)]
    [InlineData("Raju ko 300 tak discount", null, 300)]
    [InlineData("राजू को 5% तक छूट", 5.0, null)]
    [InlineData("Raju ko discount 100 tak", null, 100)]
    [InlineData("Raju ko discount mana", 0.0, null)]
    [InlineData("raju ko discount allow", null, null)]
    public void A_limit_is_heard(string text, double? percent, int? rupees, bool heard = true)
    {
        Outcome? outcome = RightsSteps.Wish(AChat.Of(AChat.Owner, text), [AChat.Raju]);

        Assert.Equal(heard, outcome is not null);
        if (!heard) return;
        Rights rights = outcome!.Allows!.Rights;
        Assert.Equal((decimal?)percent, rights.DiscountPercent);
        Assert.Equal(rupees is { } r ? Money.FromRupees(r) : null, rights.DiscountMax);
    }

    [Theory]
    [InlineData("Raju ko 200 udhaar")]
    [InlineData("Raju ko 2 kg chini 5% discount")]
    [InlineData("Raju ne 500 diye")]
    [InlineData("Raju ko 150% tak discount")]
    [InlineData("Mohan ko 5% tak discount")]
    [InlineData("raju ka rate 50")]
    public void A_sale_or_a_payment_is_not(string text) => Assert.Null(
        RightsSteps.Wish(AChat.Of(AChat.Owner, text), [AChat.Raju]));

    [Theory]
    [InlineData("Raju ko udhaar mat dene do")]
    [InlineData("राजू को उधार मत देने दो")]
    public void What_is_taken_from_a_member_is_heard(string text)
    {
        Outcome? outcome = RightsSteps.Wish(AChat.Of(AChat.Owner, text), [AChat.Raju]);

        Assert.Equal(Money.Zero, outcome!.Allows!.Rights.CreditMax);
    }

    [Theory]
    [InlineData("Raju ko filing allow", true)]
    [InlineData("raju ko filing mana", false)]
    public void Whether_a_month_may_be_called_filed_is_heard(string text, bool may) =>
        Assert.Equal(may, RightsSteps.Wish(AChat.Of(AChat.Owner, text), [AChat.Raju])!
            .Allows!.Rights.File);

    [Theory]
    [InlineData("Raju kya kya kar sakta hai")]
    [InlineData("राजू क्या क्या कर सकता है")]
    [InlineData("what can Raju do")]
    [InlineData("raju ke rights")]
    public void All_that_a_member_may_is_told(string text)
    {
        Assert.Equal(
            "✅ Raju may: sell · credit up to no limit a bill",
            RightsShown.Answer(AChat.Of(AChat.Owner, text))?.Text);
        Assert.NotNull(RightsShown.Answer(AChat.Of(AChat.Raju, text)));
    }

    [Theory]
    [InlineData("tum kya kya kar sakte ho")]
    [InlineData("isme kya kya kar sakte hai batao")]
    [InlineData("Raju ko 2 kg chini de sakte hai kya")]
    [InlineData("Raju kitne ka udhaar kar sakta hai")]
    public void Other_questions_are_not_about_rights(string text) =>
        Assert.Null(RightsShown.Answer(AChat.Of(AChat.Owner, text)));

    [Fact]
    public void Only_who_may_change_settings_says_so()
    {
        Outcome? outcome = RightsSteps.Wish(
            AChat.Of(AChat.Raju, "raju ko 50% tak discount"), [AChat.Raju]);

        Assert.Null(outcome!.Allows);
        Assert.StartsWith("⛔", outcome.Text, StringComparison.Ordinal);
    }
}
