using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Approving;
using ConverseErp.Conversations.BookQuestions;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Errands.Models;
using ConverseErp.Conversations.Errands.Opinions;
using ConverseErp.Conversations.Errands.Voices;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Telling;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Conversations;

/// <summary>What the conversations' turns work with.</summary>
internal sealed record TalkServices(
    Talk Talk, RightsGate Gate, ApprovalStore Approvals, Answerer Answerer, ChatStore Chats,
    IListener Listener, IShops Shops,
    ICatalogue Catalogue, IKhata Khata, IMessages Messages, IOutboundWindow Window,
    IWindows Windows, IReminderReach Reach, IMessageBudgets Budgets,
    IPeopleDirectory People, IShopWishes Wishes, IBookAccess Access,
    BookQuestionStore BookQuestions, LearnedStore LearnedStore, LearnedWords Learned,
    ILearnedWords LearnedPage,
    Awaited Awaited, ErrandStore Errands, ErrandSignal ErrandSignal, SpeechService Voices,
    LlmService Opinions, ModelGate Models,
    NewsStore News, IReminders Reminders, IOrders Orders, IDegradation Degradation,
    ConversationsOptions Options, TimeProvider Clock)
{
    public bool HearsVoices => Voices.IsOn && !Models.Rests;

    public bool HasOpinions => Opinions.IsOn;

    /// <summary>There are models, and they are left out for a while.</summary>
    public bool ModelsRest => (Opinions.IsOn || Voices.IsOn) && Models.Rests;
}

/// <summary>Messages from people become commands; answers to commands become replies.</summary>
internal sealed class ConversationsHandler(LaneServices services, TalkServices talk)
    : TenantLaneHandler(services)
{
    public override LaneAddress Address => LaneAddress.Conversations;

    /// <summary>A chat's messages are understood one after the other.</summary>
    public override string? TurnKey(Delivery delivery) =>
        ConversationTurn.MessageOf(delivery) is { } message
            ? Awaited.Key(delivery.Business, message)
            : null;

    /// <summary>The next message may mean what the answer to the last one says.</summary>
    public override bool MustWait(Delivery delivery) =>
        talk.Awaited.Waits(TurnKey(delivery)!, talk.Clock.GetUtcNow());

    protected override ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages) =>
        new ConversationTurn(business, messages, talk);

    protected override async Task PrepareAsync(
        IReadOnlyList<ShopTurn> turns, CancellationToken cancel)
    {
        foreach (ConversationTurn turn in turns.Cast<ConversationTurn>())
            await turn.MeetAsync(cancel);
        await ReadChatsAsync(turns, cancel);
        foreach (ConversationTurn turn in turns.Cast<ConversationTurn>())
            await turn.StepAsync(cancel);
    }

    private async Task ReadChatsAsync(IReadOnlyList<ShopTurn> turns, CancellationToken cancel)
    {
        await using TenantSession session = await Services.Sessions.BeginBatchAsync(
            SessionUse.ReadNow, cancel);
        StatementBatch reads = new();
        foreach (ConversationTurn turn in turns.Cast<ConversationTurn>())
            turn.ReadChats(reads.For(turn.Business));
        await session.ExecuteAsync(reads, cancel);
    }
}
