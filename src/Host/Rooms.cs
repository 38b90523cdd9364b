using System.Reflection;
using ConverseErp.Businesses;
using ConverseErp.Companion;
using ConverseErp.Conversations;
using ConverseErp.Intake;
using ConverseErp.Inventory;
using ConverseErp.Invoicing;
using ConverseErp.Ledger;
using ConverseErp.Operations;
using ConverseErp.Orders;
using ConverseErp.Outbound;
using ConverseErp.Platform;
using ConverseErp.Platform.Modules;

namespace ConverseErp.Host;

/// <summary>Every room, in the order their schemas are migrated.</summary>
internal static class Rooms
{
    public static IReadOnlyList<IModule> All { get; } =
    [
        new BusinessesModule(),
        new IntakeModule(),
        new InventoryModule(),
        new LedgerModule(),
        new InvoicingModule(),
        new OrdersModule(),
        new ConversationsModule(),
        new OutboundModule(),
        new OperationsModule(),
        new CompanionModule(),
    ];

    /// <summary>Platform's plumbing first, then the rooms.</summary>
    public static IEnumerable<Assembly> WithSchemas =>
        All.Select(m => m.GetType().Assembly).Prepend(typeof(PlatformModule).Assembly);
}
