using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Questions about the books and the shelf, and the counting of the shelf.</summary>
public sealed class When_the_shelf_and_the_books_are_asked
{
    [Theory]
    [InlineData("item wise bikri", OwnAffairs.SalesByItem)]
    [InlineData("kaunsa maal kitna bika", OwnAffairs.SalesByItem)]
    [InlineData("grahak wise bikri", OwnAffairs.SalesByParty)]
    [InlineData("kisne kitna becha", OwnAffairs.SalesByStaff)]
    [InlineData("din wise bikri is mahine", OwnAffairs.SalesByDay)]
    [InlineData("kis item me munafa", OwnAffairs.ItemProfits)]
    [InlineData("stock ki keemat", OwnAffairs.StockWorth)]
    [InlineData("trial balance", OwnAffairs.Trial)]
    [InlineData("input credit kitna", OwnAffairs.InputCredit)]
    [InlineData("itc kitna milega", OwnAffairs.InputCredit)]
    [InlineData("kya expire hone wala hai", OwnAffairs.Expiring)]
    [InlineData("expire maal hata do", OwnAffairs.ExpiredOut)]
    [InlineData("kya mangwana hai", OwnAffairs.Reorder)]
    [InlineData("ginti shuru", OwnAffairs.CountOpen)]
    [InlineData("ginti shuru karo", OwnAffairs.CountOpen)]
    [InlineData("ginti kitni hui", OwnAffairs.CountShow)]
    [InlineData("ginti poori", OwnAffairs.CountClose)]
    [InlineData("ginti chhod do", OwnAffairs.CountDrop)]
    public void It_is_known_what_is_asked(string text, string affair) =>
        Assert.Equal(affair, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("aaj ki bikri")]
    [InlineData("aaj kitna becha")]
    [InlineData("stock kitna hai")]
    [InlineData("kya khatam ho raha hai")]
    [InlineData("chini kitni hai")]
    [InlineData("kal kitne ka maal bika")]
    [InlineData("navin item add kara gulab jamun mix, kimmat 65")]
    [InlineData("aaj ka munafa kitna", OwnAffairs.Profit)]
    public void What_has_a_rule_of_its_own_keeps_it(string text, string? affair = null) =>
        Assert.Equal(affair, Fixtures.Grocer.Owner(text).Affair);

    [Fact]
    public void Who_wants_a_person_does_not_have_the_same_again() =>
        Assert.Null(Fixtures.Grocer.Customer("malik se baat karwa do").Affair);

    [Theory]
    [InlineData("kisko kitna dena hai")]
    [InlineData("kisko dena hai")]
    [InlineData("supplier ka baaki")]
    [InlineData("suppliers ka hisaab")]
    [InlineData("supplier ko kitna dena hai")]
    [InlineData("payables")]
    public void What_the_shop_owes_is_asked(string text) =>
        Assert.Equal(OwnAffairs.Payables, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("kisko diya tha")]
    [InlineData("kisne kitna becha")]
    [InlineData("kisko bhejna hai")]
    [InlineData("kis kis ka baaki hai")]
    [InlineData("supplier aaya tha")]
    public void Other_talk_of_people_asks_for_no_payables(string text) =>
        Assert.NotEqual(OwnAffairs.Payables, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("GST report")]
    [InlineData("gst report bhejo")]
    public void A_report_of_the_tax_is_files(string text) =>
        Assert.Equal(OwnAffairs.Files, Fixtures.Grocer.Owner(text).Affair);
}
