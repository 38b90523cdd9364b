using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Matters of the owner's own book, told in the same chat as the sales.</summary>
public sealed class When_the_owner_minds_the_book
{
    [Theory]
    [InlineData("Kavita ke 50 maaf karo", OwnAffairs.Waive, 50)]
    [InlineData("Kavita ko 50 chhod do", OwnAffairs.Waive, 50)]
    [InlineData("कविता के 50 माफ कर दो", OwnAffairs.Waive, 50)]
    [InlineData("Gupta traders ne 100 chhoot di", OwnAffairs.Waive, 100)]
    [InlineData("Kavita ka purana baaki 300 jod do", OwnAffairs.OldBalance, 300)]
    [InlineData("Gupta traders ka purana 2000 dena hai", OwnAffairs.OldBalance, 2000)]
    [InlineData("Kavita ki limit 5000", OwnAffairs.Limit, 5000)]
    [InlineData("set credit limit of Kavita to 5000", OwnAffairs.Limit, 5000)]
    [InlineData("bank me 10000 jama kiye", OwnAffairs.BankPut, 10000)]
    [InlineData("bank se 2000 nikale", OwnAffairs.BankTook, 2000)]
    [InlineData("ghar ke liye 500 liye", OwnAffairs.OwnerTook, 500)]
    [InlineData("ghar se 5000 daale galle me", OwnAffairs.OwnerPut, 5000)]
    [InlineData("aaj ki cash 5200", OwnAffairs.DayClose, 5200)]
    [InlineData("aaj galle me 5200 nikla", OwnAffairs.DayClose, 5200)]
    [InlineData("bill me 20 rupaye kam kar do", OwnAffairs.BillLess, 20)]
    [InlineData("Kavita ke bill me 50 chhod do", OwnAffairs.BillLess, 50)]
    [InlineData("Kavita ke pichle bill me 30 ki chhoot do", OwnAffairs.BillLess, 30)]
    public void The_affair_has_its_sum(string text, string affair, int rupees)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((affair, (decimal?)rupees), (said.Affair, said.AffairAmount));
    }

    [Theory]
    [InlineData("galle me kitna hai", OwnAffairs.CashInHand)]
    [InlineData("गल्ले में कितना है", OwnAffairs.CashInHand)]
    [InlineData("cash in hand", OwnAffairs.CashInHand)]
    [InlineData("is mahine ka munafa", OwnAffairs.Profit)]
    [InlineData("aaj ka kharcha kitna", OwnAffairs.Spending)]
    [InlineData("Kavita ne sab chuka diya", OwnAffairs.Settle)]
    [InlineData("Kavita ko wahi bhej do", OwnAffairs.Repeat)]
    [InlineData("gstr1 bhejo", OwnAffairs.Files)]
    [InlineData("tally file bhejo", OwnAffairs.Files)]
    [InlineData("mera data bhejo", OwnAffairs.Files)]
    [InlineData("mujhe poora data chahiye", OwnAffairs.Files)]
    [InlineData("मेरा डाटा भेजो", OwnAffairs.Files)]
    [InlineData("send my data backup", OwnAffairs.Files)]
    [InlineData("october ki gst file ho gayi", OwnAffairs.Filed)]
    [InlineData("october ka return bhar diya", OwnAffairs.Filed)]
    [InlineData("october return filed", OwnAffairs.Filed)]
    public void Some_need_no_sum(string text, string affair) =>
        Assert.Equal(affair, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("kal ka galla kitna tha")]
    [InlineData("ghar ka kiraya 5000 diya")]
    [InlineData("Kavita ne 300 diye")]
    [InlineData("Kavita ne 300 purana diya")]
    [InlineData("Kavita ko 2 kg chini udhaar")]
    [InlineData("chai 120 kharcha")]
    [InlineData("galle me 100 kam hai")]
    [InlineData("200 rupaye gum gaye galle se")]
    [InlineData("kal bank jaana hai 5000 jama karne")]
    [InlineData("Kavita ka bill wahi hai")]
    public void What_has_a_rule_of_its_own_keeps_it(string text) =>
        Assert.Null(Fixtures.Grocer.Owner(text).Affair);

    [Fact]
    public void A_customer_may_only_have_the_same_again()
    {
        Assert.Equal(OwnAffairs.Repeat, Fixtures.Grocer.Customer("wahi bhej do").Affair);
        Assert.Null(Fixtures.Grocer.Customer("mere 50 maaf karo").Affair);
    }
}
