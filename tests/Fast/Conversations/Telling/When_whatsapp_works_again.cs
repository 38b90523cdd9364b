using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Tests.Fast.Conversations.Telling;

/// <summary>"WhatsApp is well again" is worth a line and no message.</summary>
public sealed class When_whatsapp_works_again
{
    private static readonly DateTimeOffset Now = new(2026, 11, 8, 10, 0, 0, TimeSpan.Zero);

    private static readonly MemberId Owner = new(Guid.NewGuid());

    [Fact]
    public void It_goes_beside_something_else() =>
        Assert.Equal(Urgency.Beside, NewsTable.Of(News.WhatsAppWell));

    [Fact]
    public void It_is_read_once_with_one_answer()
    {
        NewsBook book = new(
            null!, new DigestOptions(), new DigestHours(
                21, TimeSpan.Zero, ReminderRule.Usual, IndianDay.Zone),
            [Line("WhatsApp phir theek hai", beside: true)], Now);

        string first = book.Fold(Owner, "a");
        string second = book.Fold(Owner, "b");

        Assert.Equal("a\n📌 WhatsApp phir theek hai", first);
        Assert.Equal("b", second);
    }

    [Fact]
    public void Alone_it_makes_no_evening_and_beside_others_it_is_among_them()
    {
        WaitingNews well = Line("well", beside: true), other = Line("other");

        Assert.Equal(0, DigestDecision.Worth([well]));
        Assert.Equal(1, DigestDecision.Worth([well, other]));
        Assert.Equal(DigestStep.Nothing, DigestDecision.Of(Evening(DigestDecision.Worth([well]))));
        Assert.Equal(
            DigestStep.Send, DigestDecision.Of(Evening(DigestDecision.Worth([well, other]))));
    }

    [Fact]
    public void Every_language_says_it_in_its_own_words()
    {
        string[] said = [.. NewsTexts.Languages.Select(l => NewsTexts.In(l).WellAgain)];

        Assert.Equal(10, said.Distinct().Count());
        Assert.All(said, s => Assert.StartsWith("✅ WhatsApp ", s, StringComparison.Ordinal));
    }

    private static DigestFacts Evening(int waiting) => new(
        waiting, Wanted: true, WindowOpen: true, MaySpend: true, WhatsAppWorks: true,
        IsOver: false);

    private static WaitingNews Line(string line, bool beside = false) =>
        new(Guid.NewGuid(), Owner, line, Now.AddDays(1), beside);
}
