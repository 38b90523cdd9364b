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
    [InlineData("राजू को 5% तक छूट", null, null, false)]
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

    [Fact]
    public void Only_who_may_change_settings_says_so()
    {
        Outcome? outcome = RightsSteps.Wish(
            AChat.Of(AChat.Raju, "raju ko 50% tak discount"), [AChat.Raju]);

        Assert.Null(outcome!.Allows);
        Assert.StartsWith("⛔", outcome.Text, StringComparison.Ordinal);
    }
}
