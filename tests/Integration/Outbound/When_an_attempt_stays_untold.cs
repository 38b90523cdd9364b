using System.Collections.Concurrent;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Sending;
using ConverseErp.Outbound.Upkeep;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Integration.Outbound;

[Collection(OutboundTests.Name)]
public sealed class When_an_attempt_stays_untold(OutboundDatabase database)
{
    [Fact]
    public async Task On_call_is_told_after_ten_minutes_and_the_message_stays_unknown()
    {
        await using Room room = new(database.Options);
        // Far in the past of the other tests, so that only this message is old enough.
        room.Clock.Now = room.Clock.Now.AddDays(-10);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        room.Provider = _ => throw new HttpRequestException("cut off");
        await (await room.TakeAsync(shop, message)).DoneAsync();
        Lines lines = new();
        OutboundUpkeep upkeep = new(
            room.System, new NumberGates(room.Clock, NullLogger<NumberGates>.Instance),
            new OutboundOptions(), room.Clock, lines);

        await upkeep.LookAsync(default);
        int before = lines.Count(7013);
        room.Clock.Now = room.Clock.Now.AddMinutes(11);
        await upkeep.LookAsync(default);
        await upkeep.LookAsync(default);

        Assert.Equal(0, before);
        Assert.Equal(1, lines.Count(7013));
        Assert.Equal("unknown", await room.StateAsync(shop, message.Message));
    }

    [Fact]
    public async Task Uploads_past_their_life_are_forgotten_and_others_kept()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await (await room.TakeAsync(
            shop, Notes.Bill(room, "bills/old.pdf", "+919000000001", Purpose.Answer)))
            .DoneAsync();
        await room.Sessions.RunAsync(shop, SessionUse.Write, s => s.Run("""
            UPDATE outbound.media SET expires_at = $2 WHERE business_id = $1
            """, shop.Value, room.Clock.Now.AddSeconds(-1)), default);
        await (await room.TakeAsync(
            shop, Notes.Bill(room, "bills/new.pdf", "+919000000001", Purpose.Answer)))
            .DoneAsync();

        await new OutboundUpkeep(
            room.System, new NumberGates(room.Clock, NullLogger<NumberGates>.Instance),
            new OutboundOptions(), room.Clock, new Lines()).LookAsync(default);

        Assert.Equal(1, await room.CountAsync("outbound.media", shop));
    }

    private sealed class Lines : ILogger<OutboundUpkeep>
    {
        private readonly ConcurrentQueue<int> _ids = new();

        public int Count(int id) => _ids.Count(i => i == id);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => _ids.Enqueue(eventId.Id);
    }
}
