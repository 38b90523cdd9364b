using ConverseErp.Businesses.Watching;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Businesses;

public sealed class When_something_stands_out_at_the_till
{
    private static readonly Member Raju = Somebody(1, MemberRole.Staff);
    private static readonly Member Geeta = Somebody(2, MemberRole.Staff);
    private static readonly Member Owner = Somebody(3, MemberRole.Owner);

    [Fact]
    public void A_quiet_week_says_nothing() => Assert.Empty(SignalDecision.Of(
        [.. Times(40, "sale", Raju), .. Times(40, "sale", Geeta), Line("drawer", Raju, -100)],
        [Raju, Geeta, Owner], []));

    [Theory]
    [InlineData(3, 1, 10, 10, true)]
    [InlineData(2, 0, 10, 10, false)]
    [InlineData(4, 2, 10, 10, false)]
    [InlineData(6, 2, 30, 10, false)]
    [InlineData(9, 0, 30, 0, false)]
    public void Who_takes_back_more_for_each_sale_than_the_others_stands_out(
        int own, int theirs, int sales, int others, bool stands)
    {
        IReadOnlyList<TillSignal> found = SignalDecision.Of(
            [
                .. Times(own, "sale-undone", Raju), .. Times(theirs, "sale-undone", Geeta),
                .. Times(sales, "sale", Raju), .. Times(others, "sale", Geeta),
            ], [Raju, Geeta, Owner], []);

        Assert.Equal(
            stands ? [(TillSignals.ManyUndone, Raju.Id)] : [],
            found.Select(s => (s.Kind, s.Member!.Value)));
    }

    [Fact]
    public void An_owner_is_nobodys_subject() => Assert.Empty(SignalDecision.Of(
        [.. Times(9, "sale-undone", Owner), .. Times(9, "draft-left", Owner),
            .. Times(5, "sale", Raju)], [Raju, Owner], []));

    [Fact]
    public void A_bill_that_goes_out_after_it_was_taken_back_is_told_by_its_number()
    {
        AuditLine undone = Line("sale-undone", Raju, 500) with
        {
            Before = """{"number":"INV/2627/7","payment":"Cash"}""",
        };
        AuditLine before = Line("bill-again", Raju, 500) with
        {
            Ref = undone.Ref, At = undone.At.AddMinutes(-1),
        };

        Assert.Empty(SignalDecision.Of([undone, before], [Raju], []));
        TillSignal again = Assert.Single(SignalDecision.Of(
            [undone, before with { At = undone.At.AddMinutes(1) }], [Raju], []));
        Assert.Equal(TillSignals.AgainAfterUndo, again.Kind);
        Assert.Equal(["INV/2627/7"], again.Bills);
    }

    [Fact]
    public void Below_cost_drafts_and_the_drawer_have_their_thresholds()
    {
        CostedLine at = new("Mohan ₹90", new Money(9_000), new Money(9_000));
        AuditLine gone = Line("drawer", Raju, -200);

        Assert.Empty(SignalDecision.Of([], [Raju], [at]));
        Assert.Equal(new Money(1), Assert.Single(SignalDecision.Of(
            [], [Raju], [at with { Cost = new Money(9_001) }])).Sum);
        Assert.Empty(SignalDecision.Of(Times(2, "draft-left", Raju), [Raju], []));
        Assert.Equal(TillSignals.DraftsLeft, Assert.Single(
            SignalDecision.Of(Times(3, "draft-left", Raju), [Raju], [])).Kind);
        Assert.Empty(SignalDecision.Of(
            [
                Line("drawer", Raju, -300), gone,
                Line("drawer-undone", Raju, 0) with { Ref = gone.Ref },
            ], [Raju], []));
        Assert.Equal((2, new Money(500)), Assert.Single(SignalDecision.Of(
            [Line("drawer", Raju, -300), gone], [Raju], [])) is var s
                ? (s.Times, s.Sum!.Value) : default);
    }

    private static Member Somebody(int n, MemberRole role) => new(
        new MemberId(new Guid(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0])), "M" + n, role, null, null,
        null);

    private static AuditLine[] Times(int times, string kind, Member by) =>
        [.. Enumerable.Range(0, times).Select(_ => Line(kind, by, 100))];

    private static AuditLine Line(string kind, Member by, long paise) => new(
        Guid.NewGuid(), Noon, Noon, kind, by.Id, "chat", "1", Guid.NewGuid(), null,
        new Money(paise), null, null);

    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 6, 30, 0, TimeSpan.Zero);
}
