using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Statuses;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_reports_of_a_message_meet
{
    private static readonly Arbitrary<SendState> States =
        Gen.Elements(Enum.GetValues<SendState>()).ToArbitrary();

    private static readonly Arbitrary<StatusReceived[]> Reports = (
        from status in Gen.Elements("sent", "delivered", "read", "played", "failed")
        from second in Gen.Choose(0, 90)
        from code in Gen.Elements<int?>(131047, 131026, null)
        from category in Gen.Elements("utility", "service", null)
        from billable in Gen.Elements<bool?>(true, false, null)
        select new StatusReceived(
            "meta", Samples.Number, "wamid.A", "tracker", status,
            Samples.Now.AddSeconds(second), status == "failed" ? code : null, null, category,
            billable)).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary();

    [Fact]
    public void Their_order_does_not_matter_and_repeats_change_nothing()
    {
        Prop.ForAll(States, States, States, (a, b, c) =>
            SendStates.Join(a, b) == SendStates.Join(b, a)
            && SendStates.Join(a, SendStates.Join(b, c))
                == SendStates.Join(SendStates.Join(a, b), c)
            && SendStates.Join(a, a) == a).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_message_never_moves_backwards()
    {
        Prop.ForAll(States, States, (a, b) => SendStates.Join(a, b) >= a)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Failed_is_final_unless_the_message_was_seen_on_the_phone()
    {
        Assert.Equal(SendState.Failed, SendStates.Join(SendState.Failed, SendState.Sent));
        Assert.Equal(SendState.Failed, SendStates.Join(SendState.Failed, SendState.Accepted));
        Assert.Equal(SendState.Delivered, SendStates.Join(SendState.Failed, SendState.Delivered));
        Assert.Equal(SendState.Read, SendStates.Join(SendState.Read, SendState.Failed));
    }

    [Fact]
    public void A_status_settles_what_was_interrupted()
    {
        foreach (string status in new[] { "sent", "delivered", "read", "played", "failed" })
        {
            SendState told = SendStates.Of(status)!.Value;

            Assert.Equal(told, SendStates.Join(SendState.Unknown, told));
            Assert.Equal(told, SendStates.Join(SendState.Attempting, told));
        }
    }

    [Fact]
    public void Words_that_say_nothing_about_delivery_are_no_status()
    {
        Assert.Null(SendStates.Of("captured"));
        Assert.Null(SendStates.Of("warning"));
        Assert.Null(SendStates.Of(""));
    }

    [Fact]
    public void Folding_a_batch_gives_the_same_in_any_order()
    {
        Prop.ForAll(Reports, ArbMap.Default.ArbFor<int>(), (reports, seed) =>
        {
            StatusReceived[] shuffled = [.. reports];
            new System.Random(seed).Shuffle(shuffled);
            return Fold(reports) == Fold(shuffled)
                && Fold([.. reports, .. shuffled]) == Fold(reports);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_state_has_a_name_of_its_own()
    {
        string[] names = [.. Enum.GetValues<SendState>().Select(SendStates.NameOf)];

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Contains("unknown", names);
    }

    [Theory]
    [InlineData(4, 6, 3, 131047, true)]
    [InlineData(2, 6, 3, 131047, true)]
    [InlineData(3, 6, 2, 131047, true)]
    [InlineData(6, 6, 3, 131047, false)]
    [InlineData(4, 6, 4, 131047, false)]
    [InlineData(4, 6, 3, 131026, false)]
    [InlineData(7, 7, 3, 131047, false)]
    [InlineData(4, 5, 3, 131047, false)]
    public void Only_a_bill_that_reached_nobody_for_the_window_goes_again_and_once(
        short before, short after, short sentAs, int code, bool again) =>
        Assert.Equal(again, Resending.Applies(
            (SendState)before, (SendState)after, (SentAs)sentAs, code));

    private static StatusFold Fold(IReadOnlyList<StatusReceived> reports) =>
        reports.Select(r => StatusFold.Of(r)!).Aggregate((a, b) => a.Join(b));
}
