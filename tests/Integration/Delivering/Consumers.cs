using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Delivering;

/// <summary>What the shared suite gives a consumer to do, and how it knows what came of it.
/// </summary>
/// <param name="Loop">As in the rooms' lists of loops.</param>
/// <param name="TwoMessages">Two messages that do not depend on each other's being there first.
/// </param>
internal sealed record Consumer(string Loop, Func<DeliveryShop, Task<Envelope[]>> TwoMessages)
{
    /// <summary>Everything that the consumer is there for, in words that can be compared.
    /// </summary>
    public Func<DeliveryShop, Task<string>> Effect { get; init; } =
        static shop => shop.PrintAsync();

    /// <summary>Its people write to the number that shops share.</summary>
    public bool OnSharedNumber { get; init; }

    /// <summary>Where exactly-once cannot be had, what must hold after a death; null: the whole
    /// effect, once.</summary>
    public Func<DeliveryShop, Task>? AfterDeath { get; init; }
}

/// <summary>Every consumer of a lane.</summary>
internal static class Consumers
{
    public static IReadOnlyList<Consumer> All { get; } =
    [
        new("front", static shop => Two(
            Shared(shop, "2 kg chini"), Shared(shop, "aaj ki bikri")))
        {
            OnSharedNumber = true,
            Effect = ForwardedAsync,
        },
        new("conversations", static shop => Two(
            shop.Pack(shop.Said("2 kg chini cash", byOwner: true)),
            shop.Pack(shop.Said("mera kitna baki hai", byOwner: false)))),
        new("intake-events", static shop => Two(
            shop.Pack(Event(shop, "account")), shop.Pack(Event(shop, "template")))),
        new("orders", static shop => Two(
            shop.Pack(shop.Sale(shop.Sugar, 2)), shop.Pack(shop.Sale(shop.Maggi, 3)))),
        new("inventory", static shop => Two(
            shop.Pack(new ChangeStock(Guid.CreateVersion7(), shop.OwnerChat, StockChange.Receive,
                [new StockLine(shop.Sugar, 10, null, new Money(4_000))], null, shop.Now)),
            shop.Pack(new ChangeStock(Guid.CreateVersion7(), shop.OwnerChat, StockChange.Adjust,
                [new StockLine(shop.Maggi, -4, null, null)], null, shop.Now)))),
        new("ledger", static shop => Two(
            shop.Pack(Payment(shop, 500_00)), shop.Pack(Payment(shop, 200_00)))),
        new("ledger-money", static shop => Two(
            shop.Pack(Money(shop, 500_00)), shop.Pack(Money(shop, 200_00))))
        {
            Effect = UnplacedAsync,
        },
        new("invoicing", BookedAsync),
        new("outbound", NotesAsync)
        {
            Effect = SentAsync,
            AfterDeath = SentOnceOrSaidSoAsync,
        },
        new("outbound-money", MoneyNotesAsync)
        {
            Effect = SentAsync,
            AfterDeath = SentOnceOrSaidSoAsync,
        },
        new("outbound-reports", ReportNotesAsync)
        {
            Effect = SentAsync,
            AfterDeath = SentOnceOrSaidSoAsync,
        },
        new("outbound-statuses", StatusesAsync),
    ];

    private static Task<Envelope[]> Two(Envelope first, Envelope second) =>
        Task.FromResult<Envelope[]>([first, second]);

    private static Envelope Shared(DeliveryShop shop, string text)
    {
        ChatReceived chat = shop.Said(text, byOwner: true, TestServers.SharedNumber);
        return Envelopes.Pack(
            new MessageId(Guid.CreateVersion7()), default,
            PartitionKey.Of(chat.PhoneNumberId, chat.Sender.Key), new SharedChatReceived(chat),
            fromProvider: true);
    }

    // The front publishes before it keeps, so a message may lie there twice under one id: the
    // next inbox knows it. What counts is the ids.
    private static async Task<string> ForwardedAsync(DeliveryShop shop)
    {
        IReadOnlyCollection<string> ids = await shop.Servers.ForwardedAsync(shop.Id);
        return FormattableString.Invariant($"{ids.Count} forwarded\n")
            + await shop.PrintAsync();
    }

    private static ProviderEventReceived Event(DeliveryShop shop, string reason) => new(
        "meta", reason, reason + "_update", null, shop.Now,
        JsonDocument.Parse("""{"event":"x"}""").RootElement);

    private static RecordPayment Payment(DeliveryShop shop, long paise) => new(
        Guid.CreateVersion7(), shop.OwnerChat, shop.Ramesh, Received: true, new Money(paise),
        PaymentMode.Cash, shop.Now);

    // Of no link of ours: it waits for a person to place it.
    private static GatewayEventReceived Money(DeliveryShop shop, long paise) => new(
        "razorpay", "payment.captured", null,
        new GatewayPaymentSeen(
            "pay_" + shop.Id.Value.ToString("N")[..20] + paise, new Money(paise), "captured",
            "upi", null, shop.Now),
        null, shop.Now);

    private static async Task<string> UnplacedAsync(DeliveryShop shop)
    {
        IReadOnlyList<MismatchView> waiting = await shop.Servers.Sound.Get<IMismatches>()
            .ListAsync(shop.Id, "open", null, 10, default);
        return string.Join(',', waiting.Select(m => m.Amount.Paise).Order()) + "\n"
            + await shop.PrintAsync();
    }

    private static async Task<Envelope[]> BookedAsync(DeliveryShop shop)
    {
        await shop.Servers.Sound.HandAsync("orders",
            [shop.Pack(shop.Sale(shop.Sugar, 2)), shop.Pack(shop.Sale(shop.Maggi, 3))]);
        return await shop.LeftAsync<OrderBooked>();
    }

    private static async Task<Envelope[]> NotesAsync(DeliveryShop shop)
    {
        await shop.HeardBothAsync();
        return [Lane(shop, shop.Note("one", toOwner: true)),
            Lane(shop, shop.Note("two", toOwner: false))];
    }

    private static async Task<Envelope[]> MoneyNotesAsync(DeliveryShop shop) =>
        [.. (await NotesAsync(shop)).Select(n => n with { To = LaneAddress.OutboundMoney })];

    private static async Task<Envelope[]> ReportNotesAsync(DeliveryShop shop) =>
        [.. (await NotesAsync(shop)).Select(n => n with { To = LaneAddress.OutboundReports })];

    private static async Task<string> SentAsync(DeliveryShop shop) =>
        string.Join(',', (await shop.ReceivedAsync()).Order(StringComparer.Ordinal)) + "\n"
        + await shop.PrintAsync();

    // A provider has no idempotency key: what was begun and not heard of is never tried again,
    // and is kept as unknown until a status tells.
    private static async Task SentOnceOrSaidSoAsync(DeliveryShop shop)
    {
        string[] received = await shop.ReceivedAsync();
        IReadOnlyList<MessageView> known = await shop.MessagesAsync();

        Assert.Equal(received.Distinct(), received);
        Assert.Equal(2, known.Count);
        Assert.All(known, m => Assert.Contains(m.State, (string[])["accepted", "unknown"]));
        Assert.True(received.Length >= known.Count(m => m.State == "accepted"));
    }

    private static async Task<Envelope[]> StatusesAsync(DeliveryShop shop)
    {
        Envelope[] notes = await NotesAsync(shop);
        await shop.Servers.Sound.HandAsync("outbound", notes);
        SendMessage first = Envelopes.Unpack<SendMessage>(notes[0]);
        return [shop.Pack(shop.Status(first, "delivered", 1)),
            shop.Pack(shop.Status(first, "read", 2))];
    }

    private static Envelope Lane(DeliveryShop shop, SendMessage note) => Envelopes.Pack(
        note.Message, shop.Id, new PartitionKey(shop.Number), note, fromProvider: false);
}
