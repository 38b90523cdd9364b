using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>The day on which a due is to be paid. Today is Tuesday, 20 October 2026.</summary>
public sealed class When_a_day_is_promised
{
    [Theory]
    [InlineData("Kavita 15 din me degi", "2026-11-04")]
    [InlineData("Kavita somvar ko degi", "2026-10-26")]
    [InlineData("Kavita kal degi", "2026-10-21")]
    [InlineData("Kavita parso paisa degi", "2026-10-22")]
    [InlineData("Kavita mangalvar ko degi", "2026-10-27")]
    [InlineData("Kavita agle somvar ko paise degi", "2026-10-26")]
    [InlineData("Kavita ka baaki 30 tarikh ko aayega", "2026-10-30")]
    [InlineData("Kavita 5 tarikh tak degi", "2026-11-05")]
    [InlineData("Kavita ek hafte me degi", "2026-10-27")]
    [InlineData("Kavita 5 november ko degi", "2026-11-05")]
    [InlineData("Kavita se 15 din baad paisa milega", "2026-11-04")]
    [InlineData("Kavita ka sab paisa kal aayega", "2026-10-21")]
    [InlineData("Kavita will pay in 2 weeks", "2026-11-03")]
    [InlineData("Kavita will pay on monday", "2026-10-26")]
    [InlineData("Kavita will pay tomorrow", "2026-10-21")]
    [InlineData("कविता 15 दिन में देगी", "2026-11-04")]
    [InlineData("कविता सोमवार को देगी", "2026-10-26")]
    [InlineData("Kavita somvari deil", "2026-10-26")]
    [InlineData("कविता 15 दिवसात देईल", "2026-11-04")]
    [InlineData("Kavita 15 divas ma aapshe", "2026-11-04")]
    [InlineData("Kavita 15 diner modhye debe", "2026-11-04")]
    [InlineData("Kavita naalaikku tharuvaanga", "2026-10-21")]
    [InlineData("Kavita repu istundi", "2026-10-21")]
    [InlineData("Kavita naale kodthaale", "2026-10-21")]
    [InlineData("Kavita 15 dina vich devegi", "2026-11-04")]
    public void It_is_heard_with_whose_it_is(string text, string day)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(OwnAffairs.DuePromise, said.Affair);
        Assert.Equal(DateOnly.Parse(day, null), said.PayBy);
        Assert.NotNull(said.AffairOf?.Key);
    }

    [Theory]
    [InlineData("bill 22 ka paisa 30 tarikh ko aayega", "2026-10-30", 22)]
    [InlineData("bill no 22 ka paisa somvar ko aayega", "2026-10-26", 22)]
    [InlineData("Kavita bill 22 ka paisa 15 din me degi", "2026-11-04", 22)]
    [InlineData("बिल 22 का पैसा 30 तारीख को आएगा", "2026-10-30", 22)]
    [InlineData("15 din me dega", "2026-11-04", null)]
    public void A_bill_may_say_whose_it_is(string text, string day, int? bill)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(OwnAffairs.DuePromise, said.Affair);
        Assert.Equal(DateOnly.Parse(day, null), said.PayBy);
        Assert.Equal(bill, (int?)said.Paid?.Bills[0]);
    }

    [Theory]
    [InlineData("Kavita ko 2 kg chini udhaar, 15 din me degi", "2026-11-04")]
    [InlineData("Kavita ko 2 kg chini udhaar 15 din me degi", "2026-11-04")]
    [InlineData("Kavita ko 2 kg chini, paise somvar ko degi", "2026-10-26")]
    [InlineData("Kavita 2 kg chini udhar, will pay on monday", "2026-10-26")]
    [InlineData("कविता को 2 किलो चीनी उधार, 15 दिन में देगी", "2026-11-04")]
    public void A_sale_on_credit_may_be_told_with_it(string text, string day)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.OrderCreate, said.Intent);
        Assert.Null(said.Affair);
        Assert.Equal(2, Assert.Single(said.Lines).Quantity);
        Assert.Equal(DateOnly.Parse(day, null), said.PayBy);
        Assert.Empty(said.Doubts);
    }

    [Theory]
    [InlineData("Kavita kal aayegi")]
    [InlineData("Kavita kal 500 degi")]
    [InlineData("Kavita 500 kal degi")]
    [InlineData("Kavita ko kal denge")]
    [InlineData("Kavita ko 15 din me dega")]
    [InlineData("Kavita kal degi kya?")]
    [InlineData("Kavita kab degi")]
    [InlineData("Kavita 15 din me nahi degi")]
    [InlineData("shayad Kavita kal degi")]
    [InlineData("Kavita bol rahi thi kal degi")]
    [InlineData("Kavita ko 2 kg chini kal degi")]
    [InlineData("Kavita kal chini degi")]
    [InlineData("Kavita ne 500 diye")]
    [InlineData("Kavita ne somvar ko 500 diye")]
    [InlineData("kal maal aayega")]
    [InlineData("Kavita kal order degi")]
    [InlineData("Kavita kal ya parso degi")]
    [InlineData("kal bijli ka bill aayega")]
    public void Nothing_else_is_a_promise(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.NotEqual(OwnAffairs.DuePromise, said.Affair);
        Assert.Null(said.PayBy);
    }

    [Fact]
    public void A_customer_promises_nothing_in_the_owners_name() =>
        Assert.Null(Fixtures.Grocer.Customer("Kavita 15 din me degi").PayBy);
}
