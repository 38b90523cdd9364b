using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"message kharcha kitna hua", "message budget 500": what the shop's messages cost this
/// month, and what they may.</summary>
internal sealed class MeterTalk(IMessageCosts costs, IMessageBudgets budgets)
{
    /// <returns>Null when the message is about something else.</returns>
    public async Task<Outcome?> AnswerAsync(ChatContext c, CancellationToken cancel)
    {
        if (!c.FromMember || c.Message.ReplyId is not null
            || MeterSaid.In(c.Message.Text) is not { } said)
            return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new Outcome(free.State).Drop();
        Member member = c.Person.Member!;
        bool allowed = said.Sets ? member.Rights.ChangeSettings : member.Rights.MaySeeReports;
        if (!allowed) return outcome.Say(c.Phrases.NotAllowed);
        MeterTexts texts = MeterTexts.In(c.Phrases.Language);
        if (said.Sets) return Set(c, outcome, member, said, texts);
        return outcome.Say(texts.Month(await costs.MonthAsync(
            c.Shop.Id, IndianDay.Of(c.Now), cancel)));
    }

    private Outcome Set(
        ChatContext c, Outcome outcome, Member member, MeterSaid said, MeterTexts texts)
    {
        Money? monthly = said.Rupees is { } rupees ? Money.FromRupees(rupees) : null;
        string paise = monthly?.Paise.ToString(CultureInfo.InvariantCulture) ?? "null";
        outcome.Also(writer =>
        {
            budgets.Set(writer.Now, monthly);
            AuditTrail.Note(writer.Now,
            [
                new AuditEntry("setting", c.Message.SentAt, member.Id, Doors.Chat)
                {
                    Device = c.Shop.PhoneNumberId,
                    After = $$"""{"messageBudgetPaise":{{paise}}}""",
                },
            ]);
        });
        return outcome.Say(monthly is { } all ? MeterTexts.Fill(texts.Set, all) : texts.Off);
    }
}
