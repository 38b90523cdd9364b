namespace ConverseErp.Tests.Fast.House;

/// <summary>Work before or across tenants is rare: whoever does it is named here.</summary>
public sealed class The_system_login_has_few_callers
{
    private static readonly string[] Callers =
    [
        "src/Businesses/Access/Logins.cs",
        "src/Businesses/BusinessesModule.cs",
        "src/Businesses/Front/FrontChats.cs",
        "src/Businesses/Front/JoinCodeReads.cs",
        "src/Businesses/Routing/NumberRoutes.cs",
        "src/Conversations/Errands/ErrandStore.cs",
        "src/Intake/Events/ProviderEventHandler.cs",
        "src/Intake/Media/MediaRecords.cs",
        "src/Intake/Media/MediaShelf.cs",
        "src/Invoicing/Registering/EInvoiceWork.cs",
        "src/Ledger/Gateway/GatewayRoutes.cs",
        "src/Ledger/Gateway/LinkBook.cs",
        "src/Operations/Checking/NightTurn.cs",
        "src/Operations/Upkeep/AuditMonthsJob.cs",
        "src/Operations/Upkeep/SweepJob.cs",
        "src/Operations/Watching/ConditionStore.cs",
        "src/Outbound/Broadcasts/BroadcastLoop.cs",
        "src/Outbound/Broadcasts/MarketingNews.cs",
        "src/Outbound/Costs/MessageCosts.cs",
        "src/Outbound/Delays/DelayLoop.cs",
        "src/Outbound/Health/DeliveryWatch.cs",
        "src/Outbound/Health/RescueLoop.cs",
        "src/Outbound/Reading/Leaving.cs",
        "src/Outbound/Reading/SteppedIn.cs",
        "src/Outbound/Statuses/Untracked.cs",
        "src/Outbound/Templates/TemplateStore.cs",
        "src/Outbound/Upkeep/OutboundUpkeep.cs",
    ];

    [Fact]
    public void Only_the_named_files_use_it()
    {
        string[] found =
        [
            .. Repository.Rooms.SelectMany(room => Repository.Files(room, "*.cs"))
                .Where(f => Uses(f.Text)).Select(f => f.Path).Order(StringComparer.Ordinal),
        ];

        Assert.Empty(found.Except(Callers));
    }

    [Fact]
    public void Nobody_is_named_who_no_longer_needs_it()
    {
        foreach (string caller in Callers)
            Assert.True(Uses(File.ReadAllText(Path.Combine(Repository.Root, caller))), caller);
    }

    [Fact]
    public void A_new_caller_would_be_found() =>
        Assert.True(Uses("internal sealed class Peek(SystemSession system);"));

    private static bool Uses(string text) =>
        text.Contains("SystemSession", StringComparison.Ordinal);
}
