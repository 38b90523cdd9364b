using ConverseErp.Contracts;
using ConverseErp.Outbound;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_a_tracker_comes_back
{
    [Fact]
    public void It_names_the_same_shop_message_and_attempt()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<Guid>(), ArbMap.Default.ArbFor<Guid>(),
            Gen.Choose(1, 30_000).ToArbitrary(),
            (business, message, attempt) =>
            {
                SendTracker tracker = new(
                    new BusinessId(business), new MessageId(message), attempt);
                string text = tracker.ToString();
                return SendTracker.Read(text) == tracker && text.Length <= 60;
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Its_form_is_pinned_because_it_lives_in_messages_already_sent() =>
        Assert.Equal(
            "e1.AZOhssPUfl-KmwwdLj9KWw.AZOhssPUfl-KmwAAAAAAAQ.2",
            new SendTracker(Samples.Shop, Samples.Id, 2).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tenant=12;outbox=01J8Z3Q8")]
    [InlineData("e1.")]
    [InlineData("e1.AZOhssPUfl-KmwwdLj9KWw.AZOhssPUfl-KmwAAAAAAAQ.")]
    [InlineData("e1.AZOhssPUfl-KmwwdLj9KWw.AZOhssPUfl-KmwAAAAAAAQ.-1")]
    [InlineData("e1.AZOhssPUfl-KmwwdLj9KWw.AZOhssPUfl-KmwAAAAAAAQ.99999")]
    [InlineData("e1.AZOhssPUfl-Kmwwd j9KWw.AZOhssPUfl-KmwAAAAAAAQ.1")]
    [InlineData("e2.AZOhssPUfl-KmwwdLj9KWw.AZOhssPUfl-KmwAAAAAAAQ.1")]
    public void What_is_not_ours_is_nobody(string? text) => Assert.Null(SendTracker.Read(text));

    [Fact]
    public void Any_text_at_all_is_read_without_an_error()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
            SendTracker.Read(text) is null && SendTracker.Read("e1." + text) is null)
            .QuickCheckThrowOnFailure();
    }
}
