using ConverseErp.Operations.Watching;
using ConverseErp.Platform.Running;

namespace ConverseErp.Tests.Fast.Operations;

public sealed class When_somebody_sets_it_by_hand
{
    private static readonly DateTimeOffset Now = new(2026, 11, 7, 10, 0, 0, TimeSpan.Zero);

    private static readonly Condition Calm = new(
        Condition.Surge, 0, 0, "quiet", Now.AddHours(-1), "quiet", Condition.ByItself, null, 7);

    [Fact]
    public void The_hand_holds_whatever_is_measured_until_its_time_is_over()
    {
        ConditionChange set = ConditionChange.ByHand(
            Calm, 2, "a sale begins", "Asha", Now.AddMinutes(30), Now);
        ConditionChange measured =
            ConditionChange.Automatic(set.Next, 1, "712 wait", Now.AddMinutes(5))!;
        ConditionChange over =
            ConditionChange.Automatic(measured.Next, 1, "712 wait", Now.AddMinutes(30))!;

        Assert.Equal((0, 2, "Asha", "a sale begins"),
            (set.Event!.From, set.Event.To, set.Event.SetBy, set.Event.Reason));
        Assert.Equal((2, 1), (measured.Next.Value, measured.Next.Automatic));
        Assert.Null(measured.Event);
        Assert.Equal((1, Condition.ByItself, (DateTimeOffset?)null),
            (over.Next.Value, over.Next.SetBy, over.Next.Until));
        Assert.Equal((2, 1), (over.Event!.From, over.Event.To));
    }

    [Fact]
    public void A_reader_sees_the_end_though_nobody_wrote_it_down()
    {
        Condition set = ConditionChange.ByHand(
            Calm with { Automatic = 1, AutomaticReason = "712 wait" }, 4, "drill", "Asha",
            Now.AddMinutes(1), Now).Next;

        Assert.Equal(4, set.At(Now.AddSeconds(59)).Value);
        Assert.Equal((1, "712 wait", Now.AddMinutes(1)),
            (set.At(Now.AddMinutes(1)).Value, set.At(Now.AddMinutes(1)).Reason,
                set.At(Now.AddMinutes(1)).Since));
    }

    [Fact]
    public void Letting_go_is_a_line_of_its_own_and_once_is_enough()
    {
        Condition set = ConditionChange.ByHand(
            Calm, 0, "stay normal", "Asha", Now.AddMinutes(9), Now).Next;

        ConditionChange? back = ConditionChange.Released(set, "enough", "Ravi", Now);

        Assert.Equal((0, 0, "Ravi", "enough"),
            (back!.Event!.From, back.Event.To, back.Event.SetBy, back.Event.Reason));
        Assert.Null(ConditionChange.Released(back.Next, "enough", "Ravi", Now));
    }

    [Fact]
    public void Without_a_change_nothing_is_stored()
    {
        Assert.Null(ConditionChange.Automatic(Calm, 0, "3 wait", Now));
        Assert.NotNull(ConditionChange.Automatic(Calm, 1, "712 wait", Now)!.Event);
    }
}
