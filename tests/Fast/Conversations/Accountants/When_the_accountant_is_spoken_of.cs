using ConverseErp.Conversations.Accountants;
using ConverseErp.Conversations.BookQuestions;

namespace ConverseErp.Tests.Fast.Conversations.Accountants;

public sealed class When_the_accountant_is_spoken_of
{
    [Theory]
    [InlineData("CA ka number 9812345678 jodo", "9812345678", null)]
    [InlineData("ca 98123 45678 add karo", "98123 45678", null)]
    [InlineData("CA Meena Shah ka number +91 98123 45678 jod do", "+91 98123 45678", "Meena Shah")]
    [InlineData("मेरे सीए का नंबर ९८१२३४५६७८ जोड़ो", "9812345678", null)]
    [InlineData("add my accountant 9812345678", "9812345678", null)]
    [InlineData("C.A. 9812345678 jodo", "9812345678", null)]
    [InlineData("સીએ નો નંબર 9812345678 ઉમેરો", "9812345678", null)]
    [InlineData("கணக்காளர் எண் 9812345678 சேர்", "9812345678", null)]
    public void An_invitation_is_heard(string text, string phone, string? called)
    {
        AccountantSaid? said = AccountantSaid.In(text);

        Assert.Equal(new AccountantSaid(AccountantWish.Invite, phone, called), said);
    }

    [Theory]
    [InlineData("CA hatao", nameof(AccountantWish.End))]
    [InlineData("ca ko hata do", nameof(AccountantWish.End))]
    [InlineData("accountant remove karo", nameof(AccountantWish.End))]
    [InlineData("सीए हटाओ", nameof(AccountantWish.End))]
    [InlineData("సీఏను తీసేయి", nameof(AccountantWish.End))]
    [InlineData("CA kaun hai", nameof(AccountantWish.List))]
    [InlineData("who is my ca", nameof(AccountantWish.List))]
    [InlineData("CA ke sawaal", nameof(AccountantWish.Questions))]
    [InlineData("सीए के सवाल दिखाओ", nameof(AccountantWish.Questions))]
    public void The_rest_is_heard(string text, string wish) =>
        Assert.Equal(wish, AccountantSaid.In(text)?.Wish.ToString());

    [Theory]
    [InlineData("CA ko 500 diye")]
    [InlineData("CA ka hisaab bhejo")]
    [InlineData("CA ke liye 2 kg chini")]
    [InlineData("CA jodo")]
    [InlineData("CA ka number 9812345678")]
    [InlineData("kya CA hata du?")]
    [InlineData("CA mat hatao")]
    [InlineData("CA ka number 9812345678 jodna hai baad me")]
    [InlineData("Ramesh ka number 9812345678 jodo")]
    [InlineData("bill se CA ka 500 hatao")]
    [InlineData("chini hatao")]
    [InlineData("ca wala file bhejo")]
    public void Anything_else_is_not(string text) => Assert.Null(AccountantSaid.In(text));

    [Theory]
    [InlineData("bill 22 sawaal: HSN kyun 1006?", "HSN kyun 1006?")]
    [InlineData("Bill 22 question rate 12% kyun", "rate 12% kyun")]
    [InlineData("बिल 22 सवाल: यह किसका है", "यह किसका है")]
    [InlineData("bill 22", null)]
    [InlineData("bill 22 sawaal", null)]
    public void What_is_asked_about_a_bill_stands_behind_its_word(string text, string? words) =>
        Assert.Equal(words, BookQuestionSteps.Words(text));
}
