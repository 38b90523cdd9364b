using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A broadcast by chat: a draft with its two ways, whom and what each costs, and nothing
/// without a yes; then pausing, going on, stopping, and how far it is.</summary>
internal sealed class BroadcastTalk(IBroadcasts broadcasts) : IAffairTalk
{
    private const string FromPhone = "phone";
    private const string ByWhatsApp = "whatsapp";

    /// <summary>"sabko bata do kal dukaan band hai".</summary>
    public Task<Outcome> DraftAsync(ChatContext c, CancellationToken cancel) =>
        DraftAsync(c, c.Message.Text ?? "", Segment.Everybody, cancel);

    /// <param name="text">The message without the words for its people.</param>
    public async Task<Outcome> DraftAsync(
        ChatContext c, string text, Segment segment, CancellationToken cancel) =>
        BroadcastSteps.Words(c, text) is var (words, instead) && words is not null
            ? await AskAsync(
                c, new BroadcastWish(Guid.CreateVersion7(c.Now), words, segment), cancel)
            : instead!;

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
            ? await StartAsync(
                c, new BroadcastWish(id, said, question.Segment ?? Segment.Everybody), cost,
                cancel)
            : new Outcome(c.State).Drop().Say(c.Phrases.Dropped);
    }

    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard.Affair is not (OwnAffairs.BroadcastPause or OwnAffairs.BroadcastResume
            or OwnAffairs.BroadcastStop or OwnAffairs.BroadcastShow))
            return null;
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.ChangeSettings) return outcome.Say(c.Phrases.NotAllowed);
        BroadcastTexts texts = BroadcastTexts.In(c.Chat.Language);
        IReadOnlyList<BroadcastView> latest = await broadcasts.ListAsync(c.Shop.Id, 20, cancel);
        (BroadcastStep? step, BroadcastState[] from) = c.Heard.Affair switch
        {
            OwnAffairs.BroadcastPause => (BroadcastStep.Pause, [BroadcastState.Running]),
            OwnAffairs.BroadcastResume => (BroadcastStep.Resume, [BroadcastState.Paused]),
            OwnAffairs.BroadcastStop =>
                (BroadcastStep.Stop, [BroadcastState.Running, BroadcastState.Paused]),
            _ => ((BroadcastStep?)null, Array.Empty<BroadcastState>()),
        };
        BroadcastView? meant = latest.FirstOrDefault(b => from.Contains(b.State))
            ?? latest.FirstOrDefault(b => b.State != BroadcastState.Draft);
        if (meant is null) return outcome.Say(texts.None);
        if (step is not { } wanted || !from.Contains(meant.State))
            return outcome.Say(texts.Where(meant));
        return outcome
            .Also(writer =>
            {
                broadcasts.Step(writer.Now, meant.Id, wanted, c.Chat, c.Now);
                Note(c, writer.Now, meant.Id, wanted, meant.Preview);
            })
            .Say(wanted switch
            {
                BroadcastStep.Pause => texts.PausedNow(meant),
                BroadcastStep.Stop => texts.StoppedNow(meant),
                BroadcastStep.Start or BroadcastStep.Resume => texts.ResumedNow(meant),
            });
    }

    // The free way is always there; the other where somebody agreed and it may be sent.
    private async Task<Outcome> AskAsync(
        ChatContext c, BroadcastWish wish, CancellationToken cancel)
    {
        BroadcastTexts texts = BroadcastTexts.In(c.Chat.Language);
        Answer<BroadcastPlan> planned = await broadcasts.PlanAsync(c.Shop.Id, wish, cancel);
        Question question = new(Questions.Broadcast, [], c.Now)
        {
            Said = wish.Words, Segment = wish.Segment,
        };
        if (planned.Fact is not { } plan)
        {
            Option[] yesNo = AnswerMatching.YesNo(c.Phrases);
            return new Outcome(c.State).Drop().Ask(
                Refused(c, wish, planned.Refusal!) + Wording.Numbered(yesNo),
                question with { Options = yesNo });
        }

        string shown = string.Create(CultureInfo.InvariantCulture,
            $"{ByWhatsApp}:{wish.Id:N}:{plan.Preview.Cost.Hundredths}");
        Option[] options =
        [
            new(FromPhone, texts.FromPhone),
            new(shown, texts.ByWhatsAppFor(plan.Preview)),
            new(AnswerMatching.Leave, texts.LeaveIt),
        ];
        string people = SegmentTexts.In(c.Chat.Language)
            .Of(NameOf(c, wish.Segment), plan.Preview);
        return new Outcome(c.State).Drop().Ask(
            texts.DraftOf(plan, people) + Wording.Numbered(options),
            question with { Options = options });
    }

    // The way over the own phone alone is left: why not the other, for whom it was to be.
    private static string Refused(ChatContext c, BroadcastWish wish, Refusal why)
    {
        BroadcastTexts texts = BroadcastTexts.In(c.Chat.Language);
        string text = BroadcastSteps.Text(c, wish.Words);
        if (why.Code == "broadcast-too-busy") return text + "\n" + texts.TooBusy;
        return wish.Segment.Audience == Audience.All && why.Code != "broadcast-nobody"
            ? text
            : $"{text}\n{NameOf(c, wish.Segment)}: {c.Phrases.Refused(why, null)}";
    }

    // Said yes to other figures than hold now, it is asked again.
    private async Task<Outcome> StartAsync(
        ChatContext c, BroadcastWish wish, long cost, CancellationToken cancel)
    {
        Answer<BroadcastPlan> planned = await broadcasts.PlanAsync(c.Shop.Id, wish, cancel);
        if (planned.Fact is not { } plan || plan.Preview.Cost.Hundredths > cost)
            return await AskAsync(c, wish, cancel);
        return new Outcome(c.State).Drop()
            .Also(writer =>
            {
                broadcasts.Start(writer.Now, plan, c.Chat, c.Now);
                Note(c, writer.Now, wish.Id, BroadcastStep.Start, plan.Preview);
            })
            .Say(BroadcastTexts.In(c.Chat.Language).StartedFor(plan.Preview));
    }

    private static string NameOf(ChatContext c, Segment segment) =>
        SegmentTexts.In(c.Chat.Language).NameOf(
            segment, segment.Product is { } product ? c.Product(product)?.Name : null,
            c.Catalogue.PriceLists.Lists.FirstOrDefault(l => l.Id == segment.Group)?.Name);

    private static void Note(
        ChatContext c, ITenantStatements writes, Guid broadcast, BroadcastStep step,
        BroadcastPreview preview)
    {
        string figures = string.Create(
            CultureInfo.InvariantCulture, $"\"people\":{preview.People}");
        AuditTrail.Note(writes,
        [
            new AuditEntry("broadcast", c.Message.SentAt, c.Person.Member!.Id, Doors.Chat)
            {
                Device = c.Shop.PhoneNumberId,
                Ref = broadcast,
                Amount = step == BroadcastStep.Start ? preview.Cost.Money : null,
                After = $$"""{"step":"{{step.ToString().ToLowerInvariant()}}",{{figures}}}""",
            },
        ]);
    }

    private static (Guid Id, long Cost)? Shown(string option) => option.Split(':') is
        [ByWhatsApp, var id, var cost]
        && Guid.TryParse(id, out Guid broadcast)
        && long.TryParse(cost, CultureInfo.InvariantCulture, out long hundredths)
            ? (broadcast, hundredths)
            : null;
}
