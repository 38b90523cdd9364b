using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

public sealed class When_a_drawer_is_counted
{
    public static TheoryData<string> EveryLanguage() => SaidPhrases.EveryLanguage();

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_movement_of_the_drawer_is_told_and_what_it_comes_to(string language)
    {
        Money Of(int rupees) => Money.FromRupees(rupees);
        DrawerMoves moves = new(Of(1000), Of(501), Of(202), Of(303), Of(404), Of(55), Of(-66));

        string text = DrawerTexts.In(language).Told(moves);

        Assert.Equal(language, DrawerTexts.In(language).Language);
        Assert.EndsWith(" = ₹875", text, StringComparison.Ordinal);
        foreach (string part in (string[])["₹1,000", "₹501", "₹202", "₹303", "₹404", "₹55", "₹66"])
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Equal((2, 4), (text.Count(c => c == '+'), text.Count(c => c == '−')));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void A_book_below_zero_or_far_away_is_doubted_and_one_that_is_near_is_not(
        string language)
    {
        DrawerTexts texts = DrawerTexts.In(language);
        Money most = Money.FromRupees(5000L);

        string? below = texts.Doubt(
            Money.FromRupees(200L), Money.FromRupees(-7719L), most);
        string? far = texts.Doubt(Money.FromRupees(200L), Money.FromRupees(5300L), most);
        string? near = texts.Doubt(Money.FromRupees(200L), Money.FromRupees(250L), most);

        Assert.Contains("-₹7,719", below, StringComparison.Ordinal);
        Assert.Contains("₹7,919", below, StringComparison.Ordinal);
        Assert.Contains("₹5,100", far, StringComparison.Ordinal);
        Assert.Null(near);
    }
}
