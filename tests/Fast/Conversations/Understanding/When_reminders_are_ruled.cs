using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>When the shop reminds of dues, and how often: said of nobody in particular.</summary>
public sealed class When_reminders_are_ruled
{
    [Theory]
    [InlineData("raat 10 se subah 8 tak reminder mat bhejo", 22, 8)]
    [InlineData("raat 10 baje se subah 8 baje tak reminder mat bhejo", 22, 8)]
    [InlineData("no reminders from 10 pm to 8 am", 22, 8)]
    [InlineData("रात 10 से सुबह 8 तक रिमाइंडर मत भेजो", 22, 8)]
    [InlineData("subah 9 se raat 8 tak reminder bhejo", 20, 9)]
    public void Quiet_hours_are_heard(string text, int from, int until)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(OwnAffairs.ReminderRule, said.Affair);
        Assert.Equal(new SpokenReminders(from * 60, until * 60, null, null), said.Reminders);
    }

    [Theory]
    [InlineData("hafte me ek baar hi yaad dilao", 1)]
    [InlineData("hafte me 2 baar reminder bhejo", 2)]
    [InlineData("remind twice a week", 2)]
    public void How_often_is_heard(string text, int times)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(OwnAffairs.ReminderRule, said.Affair);
        Assert.Equal(times, said.Reminders!.PerWeek);
    }

    [Theory]
    [InlineData("reminder band karo", false)]
    [InlineData("reminder band", false)]
    [InlineData("stop reminders", false)]
    [InlineData("reminder chalu karo", true)]
    public void They_stop_and_start(string text, bool on) =>
        Assert.Equal(on, Fixtures.Grocer.Owner(text).Reminders?.On);

    [Theory]
    [InlineData("reminder kab jaate hai")]
    [InlineData("reminder setting dikhao")]
    public void The_rule_is_shown(string text) =>
        Assert.Equal(OwnAffairs.ReminderShow, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("Kavita ko yaad dila do")]
    [InlineData("Kavita ko reminder bhejo")]
    [InlineData("sabko reminder bhejo")]
    [InlineData("kal reminder mat bhejo")]
    [InlineData("50 kg chini mangwani hai yaad rakhna")]
    [InlineData("dukan subah 9 se raat 8 tak khuli hai")]
    public void Everything_else_stays_what_it_is(string text) =>
        Assert.False(Fixtures.Grocer.Owner(text).Affair
            is OwnAffairs.ReminderRule or OwnAffairs.ReminderShow);

    [Fact]
    public void A_customer_rules_nothing() =>
        Assert.Null(Fixtures.Grocer.Customer("reminder band karo").Affair);

    [Fact]
    public void What_was_not_said_stays()
    {
        ReminderRule now = ReminderRule.Usual with { PerWeek = 0 };

        Assert.Equal(
            now with { QuietFrom = new TimeOnly(22, 0), QuietUntil = new TimeOnly(8, 0) },
            ReminderRuleTalk.Changed(now, new SpokenReminders(22 * 60, 8 * 60, null, null)));
        Assert.Equal(
            ReminderRule.Usual, ReminderRuleTalk.Changed(now, new(null, null, null, true)));
        Assert.Equal(
            5, ReminderRuleTalk.Changed(
                now with { PerWeek = 5 }, new(null, null, null, true)).PerWeek);
        Assert.Equal(
            0, ReminderRuleTalk.Changed(
                ReminderRule.Usual, new(null, null, null, false)).PerWeek);
    }
}
