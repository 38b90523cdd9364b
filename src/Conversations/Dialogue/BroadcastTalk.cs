using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A broadcast by chat: a draft with its two ways, what each costs, and nothing without
/// a yes; then pausing, going on, and how far it is.</summary>
internal sealed class BroadcastTalk(IBroadcasts broadcasts) : IAffairTalk
{
    private const string FromPhone = "phone";
    private const string ByWhatsApp = "whatsapp";

    /// <summary>"sabko bata do kal dukaan band hai".</summary>
    public async Task<Outcome> DraftAsync(ChatContext c, CancellationToken cancel) =>
        BroadcastSteps.Words(c) is ({ } words, _)
            ? await AskAsync(c, words, Guid.CreateVersion7(c.Now), cancel)
            : BroadcastSteps.Words(c).Instead!;

    /// <summary>The answer to a draft; null when it is none.</summary>
    public async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel)
    {
        if (question.Kind != Questions.Broadcast
            || AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option)
            return null;
        if (question.Said is { } words && option.Value is FromPhone or AnswerMatching.SayYes)
            return BroadcastSteps.Share(c, words);
        return question.Said is { } said && Shown(option.Value) is var (id, cost)
            ? await StartAsync(c, said, id, cost, cancel)
            : new Outcome(c.State).Drop().Say(c.Phrases.Dropped);
    }

    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard.Affair is not (OwnAffairs.BroadcastPause or OwnAffairs.BroadcastResume
            or OwnAffairs.BroadcastShow))
            return null;
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.ChangeSettings) return outcome.Say(c.Phrases.NotAllowed);
        BroadcastTexts texts = BroadcastTexts.In(c.Chat.Language);
        IReadOnlyList<BroadcastView> latest = await broadcasts.ListAsync(c.Shop.Id, 20, cancel);
        BroadcastState? from = c.Heard.Affair switch
        {
            OwnAffairs.BroadcastPause => BroadcastState.Running,
            OwnAffairs.BroadcastResume => BroadcastState.Paused,
            _ => null,
        };
        BroadcastView? meant =
            latest.FirstOrDefault(b => from is { } state && b.State == state)
            ?? latest.FirstOrDefault(b => b.State != BroadcastState.Draft);
        if (meant is null) return outcome.Say(texts.None);
        if (from != meant.State) return outcome.Say(texts.Where(meant));
        BroadcastStep step = from == BroadcastState.Running
            ? BroadcastStep.Pause
            : BroadcastStep.Resume;
        return outcome
            .Also(writer => broadcasts.Step(writer.Now, meant.Id, step, c.Chat, c.Now))
            .Say(step == BroadcastStep.Pause
                ? texts.PausedNow(meant)
                : texts.ResumedNow(meant));
    }

    // The free way is always there; the other where somebody agreed and it may be sent.
    private async Task<Outcome> AskAsync(
        ChatContext c, string words, Guid id, CancellationToken cancel)
    {
        BroadcastTexts texts = BroadcastTexts.In(c.Chat.Language);
        Answer<BroadcastPlan> planned = await broadcasts.PlanAsync(
            c.Shop.Id, Wish(id, words), cancel);
        string text = BroadcastSteps.Text(c, words);
        if (planned.Fact is not { } plan)
        {
            Option[] yesNo = AnswerMatching.YesNo(c.Phrases);
            string why = planned.Refusal!.Code == "broadcast-too-busy"
                ? "\n" + texts.TooBusy : "";
            return new Outcome(c.State).Drop().Ask(
                text + why + Wording.Numbered(yesNo),
                new Question(Questions.Broadcast, yesNo, c.Now) { Said = words });
        }

        string shown = string.Create(CultureInfo.InvariantCulture,
            $"{ByWhatsApp}:{id:N}:{plan.Preview.Cost.Hundredths}");
        Option[] options =
        [
            new(FromPhone, texts.FromPhone),
            new(shown, texts.ByWhatsAppFor(plan.Preview)),
            new(AnswerMatching.Leave, texts.LeaveIt),
        ];
        return new Outcome(c.State).Drop().Ask(
            texts.DraftOf(plan) + Wording.Numbered(options),
            new Question(Questions.Broadcast, options, c.Now) { Said = words });
    }

    // Said yes to other figures than hold now, it is asked again.
    private async Task<Outcome> StartAsync(
        ChatContext c, string words, Guid id, long cost, CancellationToken cancel)
    {
        Answer<BroadcastPlan> planned = await broadcasts.PlanAsync(
            c.Shop.Id, Wish(id, words), cancel);
        if (planned.Fact is not { } plan || plan.Preview.Cost.Hundredths > cost)
            return await AskAsync(c, words, id, cancel);
        return new Outcome(c.State).Drop()
            .Also(writer => broadcasts.Start(writer.Now, plan, c.Chat, c.Now))
            .Say(BroadcastTexts.In(c.Chat.Language).StartedFor(plan.Preview));
    }

    private static BroadcastWish Wish(Guid id, string words) =>
        new(id, words, Segment.Everybody);

    private static (Guid Id, long Cost)? Shown(string option) => option.Split(':') is
        [ByWhatsApp, var id, var cost]
        && Guid.TryParse(id, out Guid broadcast)
        && long.TryParse(cost, CultureInfo.InvariantCulture, out long hundredths)
            ? (broadcast, hundredths)
            : null;
}
