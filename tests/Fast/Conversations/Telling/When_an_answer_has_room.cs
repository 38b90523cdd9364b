using ConverseErp.Contracts;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Tests.Fast.Conversations.Telling;

/// <summary>Of what waits in a shop each line is told to whose it is, once, while it is news.
/// </summary>
public sealed class When_an_answer_has_room
{
    private static readonly DateTimeOffset Now = new(2026, 11, 8, 10, 0, 0, TimeSpan.Zero);

    private static readonly MemberId Owner = new(Guid.NewGuid());

    private static readonly MemberId Other = new(Guid.NewGuid());

    [Fact]
    public void A_line_goes_with_one_answer_and_not_with_the_next()
    {
        NewsBook book = Book(Line("one"), Line("two"), Line("three"), Line("four"));

        Assert.Equal("a\n📌 one\n📌 two\n📌 three", book.Fold(Owner, "a"));
        Assert.Equal("b\n📌 four", book.Fold(Owner, "b"));
        Assert.Equal("c", book.Fold(Owner, "c"));
        Assert.Empty(book.Of(Owner));
    }

    [Fact]
    public void Nobody_hears_what_is_for_somebody_else()
    {
        NewsBook book = Book(Line("one"));

        Assert.Equal("a", book.Fold(Other, "a"));
        Assert.Equal("b\n📌 one", book.Fold(Owner, "b"));
    }

    [Fact]
    public void What_is_old_is_no_news()
    {
        NewsBook book = Book(
            Line("old") with { Expires = Now }, Line("new") with { Expires = Now.AddTicks(1) });

        Assert.Equal("a\n📌 new", book.Fold(Owner, "a"));
    }

    [Fact]
    public void What_went_with_an_answer_is_not_in_the_digest_of_the_same_moment()
    {
        NewsBook book = Book(Line("one"), Line("two"));
        book.Told(book.Of(Owner).Take(1));

        Assert.Equal(["two"], book.Of(Owner).Select(n => n.Line));
        book.Forget(Owner);
        Assert.Empty(book.Of(Owner));
    }

    [Fact]
    public void A_night_has_one_digest_for_each()
    {
        DateOnly night = new(2026, 11, 8);

        Assert.Equal(NewsBook.DigestOf(Owner, night), NewsBook.DigestOf(Owner, night));
        Assert.NotEqual(NewsBook.DigestOf(Owner, night), NewsBook.DigestOf(Other, night));
        Assert.NotEqual(
            NewsBook.DigestOf(Owner, night), NewsBook.DigestOf(Owner, night.AddDays(1)));
    }

    private static WaitingNews Line(string text) =>
        new(Guid.NewGuid(), Owner, text, Now.AddDays(7));

    private static NewsBook Book(params WaitingNews[] waiting) => new(
        null!, new DigestOptions(),
        new DigestHours(21, TimeSpan.Zero, ReminderRule.Usual, IndianDay.Zone), waiting, Now);
}
