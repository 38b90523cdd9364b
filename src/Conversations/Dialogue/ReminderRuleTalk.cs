using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>When nobody is reminded of dues and how often one is, by chat: the owner's wish.
/// </summary>
internal sealed class ReminderRuleTalk(IReminders reminders) : IAffairTalk
{
    private const int MinutesOfADay = 24 * 60;

    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard.Affair is not (OwnAffairs.ReminderRule or OwnAffairs.ReminderShow))
            return null;
        Outcome outcome = new Outcome(c.State).Drop();
        ReminderRule now = await reminders.RuleAsync(c.Shop.Id, cancel);
        if (c.Heard.Affair == OwnAffairs.ReminderShow)
            return outcome.Say(ReminderAnswers.Rule(c.Phrases, now));
        if (c.Person.Member!.Role != MemberRole.Owner || c.Heard.Reminders is not { } wish)
            return outcome.Say(c.Phrases.NotAllowed);
        return outcome.Command(new SetReminderRule(
            Guid.CreateVersion7(c.Now), c.Chat, Changed(now, wish), c.Now));
    }

    /// <summary>The rule with what was said of it; the rest stays.</summary>
    internal static ReminderRule Changed(ReminderRule now, SpokenReminders wish) => now with
    {
        QuietFrom = Time(wish.QuietFrom) ?? now.QuietFrom,
        QuietUntil = Time(wish.QuietUntil) ?? now.QuietUntil,
        PerWeek = wish switch
        {
            { On: false } => 0,
            { PerWeek: { } times } => times,
            { On: true } when now.PerWeek == 0 => ReminderRule.Usual.PerWeek,
            _ => now.PerWeek,
        },
    };

    private static TimeOnly? Time(int? minute) => minute is { } at
        ? TimeOnly.MinValue.AddMinutes(at % MinutesOfADay)
        : null;
}
