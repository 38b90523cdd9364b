using System.Data.Common;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;
using Npgsql;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>What happens between two round trips of the one, seen from the other. The test holds
/// the locks itself, so that the moment is always the same.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_two_reach_for_the_same_messages(OutboundDatabase database)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Outcomes_and_beginnings_lock_in_the_order_in_which_takers_lock()
    {
        await using Room room = new(database.Options);
        Held held = new(room);
        BusinessId shop = Notes.NewShop();
        SendMessage gate = Notes.Text(room, "gate", "+919000000001");
        SendMessage low = Notes.Text(room, "low", "+919000000002") with { Message = At(1) };
        SendMessage high = Notes.Bill(room, "bills/high.pdf", "+919000000003") with
        {
            Message = At(2),
        };
        Handed texts = await room.TakeAsync(shop, gate, low);
        await room.SentAsync(2);

        // While the first outcome waits for its row, a group with both kinds comes together.
        await using TenantSession first = await LockAsync(room, shop, gate);
        held.Answer("gate");
        await BlockedAsync(1);
        Handed bill = await room.TakeAsync(shop, high);
        held.Answer("low");
        await Task.Delay(300);
        await using TenantSession taker = await LockAsync(room, shop, low);
        await first.DisposeAsync();
        await BlockedAsync(1);
        await LockAsync(taker, shop, high);
        await taker.DisposeAsync();
        held.Answer("high");

        await texts.DoneAsync();
        await bill.DoneAsync();
        foreach (SendMessage message in new[] { gate, low, high })
            Assert.Equal("accepted", await room.StateAsync(shop, message.Message));
    }

    [Fact]
    public async Task A_bill_whose_forerunner_is_put_off_while_its_facts_are_read_stays_behind()
    {
        await using Room room = new(database.Options);
        Held held = new(room);
        BusinessId shop = Notes.NewShop();
        SendMessage text = Notes.Text(room, "first");
        SendMessage bill = Notes.Bill(room, "bills/second.pdf", text.Phone!);
        Handed first = await room.TakeAsync(shop, text);
        await room.SentAsync(1);

        await using NpgsqlConnection owner = new(database.OwnerConnectionString);
        await owner.OpenAsync();
        await using (NpgsqlTransaction holding = await owner.BeginTransactionAsync())
        {
            await RunAsync(owner, holding, "LOCK TABLE outbound.opt_out");
            Task<Handed> taking = room.TakeAsync(shop, bill);
            await BlockedAsync(1);
            held.Answer("first", Room.Error(131016, 500));
            await first.DoneAsync();
            await holding.CommitAsync();
            await (await taking).DoneAsync();
        }

        room.Provider = room.DefaultAsync;
        int before = room.Sent.Count;
        Envelope[] due = await room.DueAsync(shop, room.Clock.Now.AddMinutes(5));
        foreach (Envelope envelope in due)
            await (await room.TakeAsync(envelope)).DoneAsync();

        Assert.Equal(1, before);
        Assert.Equal(
            ["text", "text", "template"], room.Sent.Select(b => (string)b["type"]!));
        Assert.Equal("accepted", await room.StateAsync(shop, bill.Message));
    }

    [Fact]
    public async Task A_beginning_whose_answer_was_lost_is_begun_and_sent_once()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage bill = Notes.Bill(room, "bills/lost.pdf", "+919000000009");

        await using NpgsqlConnection owner = new(database.OwnerConnectionString);
        await owner.OpenAsync();
        int begun;
        Task<Handed> taking;
        await using (NpgsqlTransaction holding = await owner.BeginTransactionAsync())
        {
            // In hand, with its facts read: the first that a beginning writes is its file's id.
            await RunAsync(owner, holding, "LOCK TABLE outbound.media IN EXCLUSIVE MODE");
            taking = room.TakeAsync(shop, bill);
            await BlockedAsync(1);
            // The commit was made, and the connection broke before it was told.
            await using TenantSession session = await room.Sessions.BeginAsync(
                shop, SessionUse.Write, default);
            await using DbCommand begin = session.Connection.CreateCommand();
            begin.Transaction = session.Transaction;
            begin.CommandText = "UPDATE outbound.message SET state = 2";
            begun = await begin.ExecuteNonQueryAsync();
            await session.CommitAsync(default);
            await holding.CommitAsync();
        }

        await (await taking).DoneAsync();

        Assert.Equal(1, begun);
        Assert.Single(room.Sent);
        Assert.Equal("accepted", await room.StateAsync(shop, bill.Message));
    }

    [Fact]
    public async Task Statuses_of_many_are_all_taken_while_somebody_changes_some()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage[] messages =
        [
            .. Enumerable.Range(0, 12).Select(i => Notes.Text(room, phone: $"+9190000001{i:00}")),
        ];
        await (await room.TakeAsync(shop, messages)).DoneAsync();
        await LongAgoAsync(room, shop);

        Task told;
        await using (TenantSession session = await room.Sessions.BeginAsync(
            shop, SessionUse.Write, default))
        {
            await using DbCommand change = session.Connection.CreateCommand();
            change.Transaction = session.Transaction;
            change.CommandText = """
                UPDATE outbound.message SET state_at = state_at WHERE message_id IN (
                  SELECT message_id FROM outbound.message WHERE provider_hash IS NOT NULL
                  ORDER BY message_id OFFSET 3 LIMIT 6)
                """;
            await change.ExecuteNonQueryAsync();
            told = room.ToldAsync(
                [.. room.Sent.Select(b => Notes.Status(shop, b, "delivered", room))]);
            await BlockedAsync(1);
            await session.CommitAsync(default);
        }

        await told;
        foreach (SendMessage message in messages)
            Assert.Equal("delivered", await room.StateAsync(shop, message.Message));
    }

    // A table of some size is read by other plans than an empty one.
    private async Task LongAgoAsync(Room room, BusinessId shop)
    {
        await using (TenantSession session = await room.Sessions.BeginAsync(
            shop, SessionUse.Write, default))
        {
            await using DbCommand more = session.Connection.CreateCommand();
            more.Transaction = session.Transaction;
            more.CommandText = """
                INSERT INTO outbound.message
                SELECT (jsonb_populate_record(m, jsonb_build_object(
                  'message_id', gen_random_uuid(), 'provider_hash', NULL))).*
                FROM outbound.message m, generate_series(1, 1000)
                """;
            await more.ExecuteNonQueryAsync();
            await session.CommitAsync(default);
        }

        await using NpgsqlConnection owner = new(database.OwnerConnectionString);
        await owner.OpenAsync();
        await using NpgsqlCommand analyze = new("ANALYZE outbound.message", owner);
        await analyze.ExecuteNonQueryAsync();
    }

    // Ids of one millisecond have no order.
    private static MessageId At(int millisecond) =>
        new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMilliseconds(millisecond)));

    [Fact]
    public async Task A_frozen_process_does_not_put_off_what_its_heir_is_sending()
    {
        await using Room frozen = new(database.Options);
        await using Room heir = new(database.Options);
        Held byFrozen = new(frozen);
        Held byHeir = new(heir);
        BusinessId shop = Notes.NewShop();
        SendMessage first = Notes.Text(frozen, "first");
        SendMessage second = Notes.Text(frozen, "low", first.Phone!);
        Handed one = await frozen.TakeAsync(shop, first);
        await frozen.SentAsync(1);
        Handed behind = await frozen.TakeAsync(shop, second);

        Handed other = await heir.TakeAsync(shop, second);
        await heir.SentAsync(1);
        byFrozen.Answer("first", Room.Error(131016, 500));
        await one.DoneAsync();
        await behind.DoneAsync();
        byHeir.Answer("low");
        await other.DoneAsync();
        heir.Provider = heir.DefaultAsync;
        foreach (Envelope due in await heir.DueAsync(shop, heir.Clock.Now.AddMinutes(5)))
            await (await heir.TakeAsync(due)).DoneAsync();

        Assert.Equal(["low", "first"], heir.Sent.Select(b => (string)b["text"]!["body"]!));
        Assert.Equal("first", (string?)Assert.Single(frozen.Sent)["text"]!["body"]);
        Assert.Equal("accepted", await heir.StateAsync(shop, second.Message));
        Assert.Equal("accepted", await heir.StateAsync(shop, first.Message));
    }

    private static async Task<TenantSession> LockAsync(
        Room room, BusinessId shop, SendMessage message)
    {
        TenantSession session = await room.Sessions.BeginAsync(shop, SessionUse.Write, default);
        await LockAsync(session, shop, message);
        return session;
    }

    // Waits shorter than PostgreSQL looks for deadlocks: whoever would be its victim shows.
    private static async Task LockAsync(
        TenantSession session, BusinessId shop, SendMessage message)
    {
        await RunAsync(
            session.Connection, session.Transaction, "SET LOCAL lock_timeout = '500ms'");
        await RunAsync(
            session.Connection, session.Transaction, $"""
                SELECT 1 FROM outbound.message WHERE business_id = '{shop.Value}'
                  AND message_id = '{message.Message.Value}' FOR UPDATE
                """);
    }

    private static async Task RunAsync(
        DbConnection connection, DbTransaction transaction, string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task BlockedAsync(int count)
    {
        await using NpgsqlConnection owner = new(database.OwnerConnectionString);
        await owner.OpenAsync();
        await using NpgsqlCommand waiting = new(
            "SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted", owner);
        using CancellationTokenSource limit = new(Deadline);
        while ((long)(await waiting.ExecuteScalarAsync(limit.Token))! < count)
            await Task.Delay(10, limit.Token);
    }

    /// <summary>A provider that answers each message when it is told to.</summary>
    private sealed class Held
    {
        private readonly Dictionary<string, TaskCompletionSource<HttpResponseMessage>> _answers =
            new[] { "gate", "low", "high", "first" }.ToDictionary(
                name => name, _ => new TaskCompletionSource<HttpResponseMessage>(
                    TaskCreationOptions.RunContinuationsAsynchronously));

        public Held(Room room) => room.Provider = body => _answers[NameOf(body)].Task;

        public void Answer(string name, HttpResponseMessage? answer = null) =>
            _answers[name].TrySetResult(answer ?? Room.Json(
                200, $$"""{"messages":[{"id":"wamid.{{Guid.NewGuid():N}}"}]}"""));

        private static string NameOf(JsonNode body) =>
            (string?)body["text"]?["body"] ?? "high";
    }
}
