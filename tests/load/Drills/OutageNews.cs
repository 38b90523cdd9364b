using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using ConverseErp.Tests.Load.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Drills;

/// <summary>Priority 3 of a drill: one shop's news, begun before WhatsApp stops.</summary>
internal static class OutageNews
{
    private const int People = 400;

    /// <summary>Starts it as the product does.</summary>
    /// <returns>Its messages.</returns>
    public static async Task<IReadOnlySet<Guid>> StartAsync(
        IServiceProvider rooms, LoadShop shop, CancellationToken stop)
    {
        PersonalData personal = rooms.GetRequiredService<PersonalData>();
        IBroadcasts broadcasts = rooms.GetRequiredService<IBroadcasts>();
        Shop told = (await rooms.GetRequiredService<IShops>().FindAsync(shop.Id, stop))!;
        string[] phones = [.. Enumerable.Range(0, People).Select(
            i => string.Create(CultureInfo.InvariantCulture, $"+9177000{i:00000}"))];
        BroadcastPlan plan = new(
            new BroadcastWish(Guid.CreateVersion7(), "Kal se 10% kam", Segment.Everybody),
            new BroadcastPreview(People, 0, 0, 0, MessageCost.Zero), told,
            [.. phones.Select(p => new BroadcastPerson(p, null, "hi"))]);
        HashSet<Guid> messages = [];
        await rooms.GetRequiredService<TenantSessions>().RunAsync(
            shop.Id, SessionUse.Write, writes =>
            {
                writes.Run("""
                    INSERT INTO outbound.consent (business_id, person, how, at)
                    SELECT $1, p, 'owner', now() FROM unnest($2::bytea[]) AS p
                    """, shop.Id.Value,
                    phones.Select(p => personal.Hash("phone", p)).ToArray());
                broadcasts.Start(
                    writes, plan,
                    new ChatReference(shop.PhoneNumberId, null, "+919800000001", "hi",
                        new MemberId(Guid.NewGuid()), null, null),
                    DateTimeOffset.UtcNow);
                // The hour of the day is no part of this.
                writes.Run(
                    "UPDATE outbound.broadcast SET from_minute = 0, until_minute = 1440 "
                    + "WHERE business_id = $1", shop.Id.Value);
                writes.Run(
                    "UPDATE outbound.broadcast_turn SET due_at = now() WHERE business_id = $1",
                    shop.Id.Value);
                writes.Read(
                    "SELECT message_id FROM outbound.broadcast_person WHERE business_id = $1",
                    row => messages.Add(row.GetGuid(0)), shop.Id.Value);
            }, stop);
        return messages;
    }
}
