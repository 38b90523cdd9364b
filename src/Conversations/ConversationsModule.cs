using ConverseErp.Contracts;
using ConverseErp.Conversations.Accountants;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Approving;
using ConverseErp.Conversations.BookQuestions;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Errands.Models;
using ConverseErp.Conversations.Errands.Opinions;
using ConverseErp.Conversations.Errands.Pictures;
using ConverseErp.Conversations.Errands.Tables;
using ConverseErp.Conversations.Errands.Voices;
using ConverseErp.Conversations.Inviting;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Telling;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Conversations;

/// <summary>Understanding, dialogue and replies.</summary>
public sealed class ConversationsModule : IModule
{
    public string Name => "conversations";

    public IReadOnlyList<Loop> Loops { get; } =
    [
        Loop.Lanes<ConversationsHandler>("conversations", LaneAddress.Conversations),
        new Loop("conversations-errands",
            Background: static s => s.GetRequiredService<ErrandLoop>()),
        new Loop("conversations-models",
            Background: static s => s.GetRequiredService<ModelWatch>()),
    ];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        ConversationsOptions options = services.AddStrictOptions<ConversationsOptions>(
            configuration, "Conversations");
        services.AddSingleton(options.Pictures);
        services.AddSingleton(options.Models);
        services.AddSingleton(options.Digest.Checked());
        services.AddSingleton<NewsStore>();
        services.AddSingleton<IDigests>(s => s.GetRequiredService<NewsStore>());
        services.AddSingleton<ChatStore>();
        services.AddSingleton<LearnedStore>();
        services.AddSingleton<LearnedWords>();
        services.AddSingleton<ILearnedWords, LearnedReads>();
        services.AddSingleton<Awaited>();
        services.AddSingleton<MoneySteps>();
        services.AddSingleton<StockSteps>();
        services.AddSingleton<ShelfSteps>();
        services.AddSingleton<CountSteps>();
        services.AddSingleton<QuotedBill>();
        services.AddSingleton<WrongLineSteps>();
        services.AddSingleton<BillMeant>();
        services.AddSingleton<ReportSteps>();
        services.AddSingleton<BillSteps>();
        services.AddSingleton<WaitingOrderSteps>();
        services.AddSingleton<AmendSteps>();
        services.AddSingleton<ReminderSteps>();
        services.AddSingleton<UndoSteps>();
        services.AddSingleton<PlaceSteps>();
        services.AddSingleton<UntypedSteps>();
        services.AddSingleton<UsualSteps>();
        services.AddSingleton<OfferSteps>();
        services.AddSingleton<BookReports>();
        services.AddSingleton<AffairBooking>();
        services.AddSingleton<AffairSteps>();
        services.AddSingleton<SignalSteps>();
        services.AddSingleton<AccountantSteps>();
        services.AddSingleton<BookQuestionSteps>();
        services.AddSingleton<BookQuestionStore>();
        services.AddSingleton<IBookQuestions>(s => s.GetRequiredService<BookQuestionStore>());
        services.AddSingleton<MeterTalk>();
        services.AddSingleton<InviteTalk>();
        services.AddSingleton<PeopleTalk>();
        services.AddSingleton<Talk>();
        services.AddSingleton<RightsGate>();
        services.AddSingleton<ApprovalStore>();
        services.AddSingleton<IApprovals>(s => s.GetRequiredService<ApprovalStore>());
        services.AddSingleton<Answerer>();
        services.AddSingleton<IListener, ShopListener>();
        services.AddSingleton<TalkServices>();
        AddAffairs(services);
        AddErrands(services, configuration);
    }

    // The first that knows an affair answers.
    private static void AddAffairs(IServiceCollection services)
    {
        services.AddSingleton<ShelfTalk>();
        services.AddSingleton<IAffairTalk>(s => s.GetRequiredService<ShelfTalk>());
        services.AddSingleton<IAffairTalk, ReminderRuleTalk>();
        services.AddSingleton<IAffairTalk, PhoneTalk>();
        services.AddSingleton<PaidBillTalk>();
        services.AddSingleton<IAffairTalk>(s => s.GetRequiredService<PaidBillTalk>());
        services.AddSingleton<IAffairTalk, PayLinkTalk>();
        services.AddSingleton<IAffairTalk, PaperTalk>();
        services.AddSingleton<IAffairTalk, PortalTalk>();
        services.AddSingleton<BroadcastTalk>();
        services.AddSingleton<SegmentTalk>();
        services.AddSingleton<IAffairTalk>(s => s.GetRequiredService<BroadcastTalk>());
        services.AddSingleton<IAffairTalk, LookTalk>();
        services.AddSingleton<IAffairTalk, ZoneTalk>();
        services.AddSingleton<IAffairTalk, PromiseTalk>();
        services.AddSingleton<AddressTalk>();
        services.AddSingleton<IAffairTalk>(s => s.GetRequiredService<AddressTalk>());
        services.AddSingleton<IAffairTalk, BillLessTalk>();
        services.AddSingleton<IAffairTalk, PayablesTalk>();
    }

    private static void AddErrands(IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<ModelOptions>(configuration, "Providers:Speech");
        services.AddStrictOptions<LlmOptions>(configuration, "Providers:Llm");
        services.AddSingleton<ErrandStore>();
        services.AddSingleton<ErrandSignal>();
        services.AddSingleton<ReceivedFiles>();
        services.AddSingleton<PictureReader>();
        services.AddSingleton<ModelTally>();
        services.AddSingleton<ModelGate>();
        services.AddSingleton<ModelWatch>();
        services.AddSingleton<SpeechService>();
        services.AddSingleton<LlmService>();
        services.AddSingleton<IErrandRunner, PictureErrand>();
        services.AddSingleton<IErrandRunner, VoiceErrand>();
        services.AddSingleton<IErrandRunner, OpinionErrand>();
        services.AddSingleton<IErrandRunner, TableErrand>();
        services.AddSingleton<IErrandRunner, DocumentErrand>();
        services.AddSingleton<IErrandRunner, LookErrand>();
        services.AddSingleton<ErrandLoop>();
        services.AddHttpClient(ModelService.ClientName, static client =>
            client.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers();
    }
}
