using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Delays;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>Somebody of a shop was told by SMS that WhatsApp is late: that it is over is handed
/// on once, when no mode stands against it and WhatsApp has carried something to them.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_whatsapp_is_well_again(OutboundDatabase database)
{
    private static readonly MemberId Owner = new(Guid.CreateVersion7());

    [Fact]
    public async Task It_is_handed_on_once_however_many_look()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await ToldAsync(room, shop, Owner);
        await CarriedAsync(room, shop);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LookAsync(room)));
        await LookAsync(room);

        WhatsAppWell told = Assert.Single(await HandedOnAsync(room, shop));
        Assert.Equal(Owner, told.Member);
    }

    [Fact]
    public async Task While_a_mode_holds_nothing_is_said()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await ToldAsync(room, shop, Owner);
        await CarriedAsync(room, shop);

        foreach (Mode mode in (Mode[])[Mode.WhatsAppDegraded, Mode.CompanionOnly])
        {
            room.Mode = mode;
            await LookAsync(room);
        }

        int meanwhile = (await HandedOnAsync(room, shop)).Count;
        room.Mode = Mode.AiDegraded;
        await LookAsync(room);

        Assert.Equal(0, meanwhile);
        Assert.Single(await HandedOnAsync(room, shop));
    }

    [Fact]
    public async Task Who_has_heard_nothing_by_it_and_who_is_no_member_are_left_alone()
    {
        await using Room room = new(database.Options);
        BusinessId silent = Notes.NewShop(), customers = Notes.NewShop();
        await ToldAsync(room, silent, Owner);
        await ToldAsync(room, customers, member: null);
        await CarriedAsync(room, customers);

        await LookAsync(room);

        Assert.Empty(await HandedOnAsync(room, silent));
        Assert.Empty(await HandedOnAsync(room, customers));
    }

    private const string Phone = "+919876543210";

    private static async Task LookAsync(Room room)
    {
        using DelayLoop loop = new(
            room.System, null!, new WellAgain(room.Sessions, room.Clock), room, null!, room.Clock,
            NullLogger<DelayLoop>.Instance);
        await loop.OverAsync(CancellationToken.None);
    }

    // As the notice is kept when its SMS leaves.
    private static Task ToldAsync(Room room, BusinessId shop, MemberId? member) =>
        room.Sessions.RunAsync(
            shop, SessionUse.Write, writes => writes.Run("""
                INSERT INTO outbound.delay_notice (business_id, person, notice, at, member_id)
                VALUES ($1, $2, $3, $4, $5::uuid)
                """, shop.Value, room.Personal.Hash("phone", Phone), Guid.CreateVersion7(),
                room.Clock.Now.AddMinutes(-2).ToUniversalTime(), member?.Value),
            CancellationToken.None);

    private static async Task CarriedAsync(Room room, BusinessId shop)
    {
        await room.HeardAsync(shop, Phone, room.Clock.Now.AddMinutes(-5));
        await (await room.TakeAsync(shop, Notes.Text(room, phone: Phone))).DoneAsync();
    }

    private static async Task<List<WhatsAppWell>> HandedOnAsync(Room room, BusinessId shop) =>
        await room.System.ListAsync("""
            SELECT body FROM platform.later WHERE business_id = $1 AND type = $2
            """, row => new WhatsAppWell(new MemberId(
                (Guid)JsonNode.Parse((byte[])row.GetValue(0))!["member"]!)),
            CancellationToken.None, shop.Value, WhatsAppWell.Name);
}
