using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Conversations;

/// <summary>Understanding, dialogue and replies.</summary>
public sealed class ConversationsModule : IModule
{
    public string Name => "conversations";

    public IReadOnlyList<Loop> Loops { get; } =
        [Loop.Lanes<ConversationsHandler>("conversations", LaneAddress.Conversations)];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<ConversationsOptions>(configuration, "Conversations");
        services.AddSingleton<ChatStore>();
        services.AddSingleton<LearnedStore>();
        services.AddSingleton<LearnedWords>();
        services.AddSingleton<Awaited>();
        services.AddSingleton<MoneySteps>();
        services.AddSingleton<StockSteps>();
        services.AddSingleton<ReportSteps>();
        services.AddSingleton<BillSteps>();
        services.AddSingleton<WaitingOrderSteps>();
        services.AddSingleton<AmendSteps>();
        services.AddSingleton<ReminderSteps>();
        services.AddSingleton<UndoSteps>();
        services.AddSingleton<Talk>();
        services.AddSingleton<Answerer>();
        services.AddSingleton<IListener, ShopListener>();
        services.AddSingleton<TalkServices>();
    }
}
