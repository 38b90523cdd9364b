using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Tests.Fast.Conversations.Telling;

/// <summary>Whatever an owner hears unasked has a row, and the row says when.</summary>
public sealed class When_news_is_told_or_kept
{
    [Fact]
    public void Whatever_tells_an_owner_something_is_in_the_table()
    {
        string[] told = [.. Answerer.ToOwners];

        Assert.True(told.Length >= 15, $"{told.Length} found");
        Assert.Empty(told.Except(NewsTable.Rows.Select(r => r.Told)));
    }

    [Fact]
    public void Each_news_has_one_row() => Assert.Equal(
        Enum.GetValues<News>().Order(), NewsTable.Rows.Select(r => r.News).Order());

    [Theory]
    [InlineData(News.OrderArrived)]
    [InlineData(News.MediaLeft)]
    [InlineData(News.PaymentClaimed)]
    [InlineData(News.PaymentCredited)]
    [InlineData(News.LineDisputed)]
    [InlineData(News.ApprovalWanted)]
    [InlineData(News.BookQuestion)]
    [InlineData(News.BroadcastHalted)]
    [InlineData(News.AccessAccepted)]
    [InlineData(News.EInvoiceTrouble)]
    internal void What_somebody_waits_for_what_failed_and_money_are_told_at_once(News news) =>
        Assert.Equal(Urgency.AtOnce, NewsTable.Of(news));

    [Theory]
    [InlineData(News.GoodsExpiring)]
    [InlineData(News.TillSignals)]
    [InlineData(News.BalanceAgreed)]
    [InlineData(News.EInvoiceRelieved)]
    [InlineData(News.AccessEnded)]
    internal void What_is_good_to_know_waits(News news) =>
        Assert.Equal(Urgency.CanWait, NewsTable.Of(news));

    [Fact]
    public void What_may_have_to_be_kept_is_known_before_it_is_read()
    {
        Assert.True(NewsTable.MayWait(GoodsExpiring.Name));
        Assert.True(NewsTable.MayWait(EInvoiceTold.Name));
        Assert.False(NewsTable.MayWait(PaymentCredited.Name));
        Assert.False(NewsTable.MayWait(PaymentAnswered.Name));
    }
}
