using ConverseErp.Contracts;
using ConverseErp.Outbound.Broadcasts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>A shop with people who agreed to its news, and one broadcast to them.</summary>
internal sealed class News
{
    private News(Room room, BusinessId shop, Guid id, IReadOnlyList<string> phones) =>
        (Room, Shop, Id, Phones) = (room, shop, id, phones);

    public Room Room { get; }

    public BusinessId Shop { get; }

    public Guid Id { get; }

    public IReadOnlyList<string> Phones { get; }

    /// <summary>Started by the owner, nothing queued yet.</summary>
    public static async Task<News> StartAsync(Room room, int people, string? number = null)
    {
        BusinessId shop = Notes.NewShop();
        // Another test's clock may have been later.
        await room.System.RunAsync("DELETE FROM outbound.broadcast_pace", default);
        int first = Random.Shared.Next(10_000_000, 90_000_000);
        string[] phones = [.. Enumerable.Range(0, people).Select(i => $"+9198{first + i}")];
        await room.Sessions.RunAsync(shop, SessionUse.Write, writes => Consents.Give(
            writes, [.. phones.Select(p => room.Personal.Hash("phone", p))], Consents.ByStart,
            null, room.Clock.Now), default);
        Shop owner = ShopOf(shop, number ?? Room.Number);
        BroadcastPlan plan = new(
            new BroadcastWish(
                Guid.CreateVersion7(), "Kal se 10% kam", Segment.Everybody),
            new BroadcastPreview(people, 0, 0, 0, new MessageCost(people * 9_100L)), owner,
            [.. phones.Select(p => new BroadcastPerson(p, null, "hi"))]);
        ChatReference by = new(
            owner.PhoneNumberId, null, "+919800000001", "hi", new MemberId(Guid.NewGuid()), null,
            null);
        BroadcastTerms terms = new(
            owner.PhoneNumberId, room.Broadcasts.Template, "hi", new SendingHours(600, 1200),
            "Asia/Kolkata", NumberIsBad: false);
        await room.Sessions.RunAsync(shop, SessionUse.Write, writes =>
        {
            room.Rows.Insert(writes, plan, terms, by.Member!.Value, room.Clock.Now);
            room.Rows.Start(writes, plan, by, room.Clock.Now);
        }, default);
        return new News(room, shop, plan.Wish.Id, phones);
    }

    /// <summary>One turn, in whatever process.</summary>
    public Task TurnAsync(Room? room = null) =>
        (room ?? Room).Turns.TakeAsync(Shop, Id, default);

    /// <summary>What the relay would carry to the lanes of marketing.</summary>
    public async Task<Envelope[]> QueuedAsync(TimeSpan after = default) =>
        [.. (await Room.DueAsync(Shop, DateTimeOffset.UtcNow.AddDays(1) + after))
            .Where(e => e.Type == SendMessage.Name)];

    public Task StepAsync(BroadcastStep step) => Room.Sessions.RunAsync(
        Shop, SessionUse.Write, writes =>
        {
            if (step == BroadcastStep.Pause)
                StepSql.Pause(writes, Id, BroadcastReasons.Owner, Room.Clock.Now);
            else if (step == BroadcastStep.Resume)
                StepSql.Resume(writes, Id, Room.Clock.Now);
            else
                StepSql.Stop(writes, Id, BroadcastReasons.Owner, Room.Clock.Now);
        }, default);

    public async Task<BroadcastCounts> CountsAsync()
    {
        BroadcastCounts counts = new(0, 0, 0, 0, 0, 0);
        await Room.Sessions.RunAsync(Shop, SessionUse.ReadNow, reads =>
            BroadcastRows.Counts(reads, [Id], (_, found) => counts = found), default);
        return counts;
    }

    public async Task<BroadcastRow> RowAsync()
    {
        BroadcastRow? row = null;
        await Room.Sessions.RunAsync(Shop, SessionUse.ReadNow, reads =>
            Room.Rows.Find(reads, Id, forUpdate: false, found => row = found), default);
        return row!;
    }

    /// <summary>What the owner is told.</summary>
    public async Task<BroadcastHalted[]> ToldAsync() =>
        [.. (await Room.DueAsync(Shop, DateTimeOffset.UtcNow.AddDays(1)))
            .Where(e => e.Type == BroadcastHalted.Name)
            .Select(Envelopes.Unpack<BroadcastHalted>)];

    /// <summary>Everybody who got something, as the provider saw it.</summary>
    public static string[] Reached(Room room) => [.. room.Sent.Select(b => (string)b["to"]!)];

    private static Shop ShopOf(BusinessId id, string number) => new(
        id, "Sri Lakshmi", "kirana", "29", GstScheme.Unregistered, null, null, null, null, "hi",
        number, SharedNumber: false, Money.FromRupees(5_000L), Confirming.WhenUnsure,
        ShortStock.SellAndFlag, "Asia/Kolkata", Guid.NewGuid(), "A");
}
