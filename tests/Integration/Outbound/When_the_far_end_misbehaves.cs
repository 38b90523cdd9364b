using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>One misbehaviour of the provider at a time, over real HTTP against the Simulator: what
/// matters arrives by the next way, and nothing arrives twice by one.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_the_far_end_misbehaves(OutboundDatabase database)
{
    private const string Registered = "1107000000000000001";

    [Fact]
    public async Task An_answer_after_a_minute_is_not_waited_for()
    {
        await using Far far = await Far.StartAsync(database, change: o =>
            (o.SendTimeoutSeconds, o.UploadTimeoutSeconds) = (1, 1));
        await far.Provider.MisbehaveAsync(
            """[{"kind":"slow","provider":"meta","delayMs":60000}]""");
        SendMessage bill = far.Bill(), answer = far.Answer();

        await far.TakeAsync(bill, answer);
        await far.UntilAsync(async () => (await far.SmsAsync()).Count == 1, "the bill by SMS");
        await far.Provider.MisbehaveAsync("[]");
        await far.TakeAsync(bill, answer);
        await far.QuietAsync();

        // Nobody knows whether the answer was taken: only a status may say.
        Assert.Equal("unknown", await far.Room.StateAsync(far.Shop, answer.Message));
        Assert.Single(await far.SmsAsync());
        Assert.Empty(await far.ChatsAsync());
    }

    [Theory]
    [InlineData(", \"retryAfterSeconds\": 3", 3)]
    [InlineData("", 0.4)]
    public async Task Too_many_requests_are_made_again_when_they_may_be(
        string after, double seconds)
    {
        await using Far far = await Far.StartAsync(database, withSms: false);
        await far.Provider.MisbehaveAsync(
            $$"""[{"kind":"fail","code":130429,"httpStatus":429{{after}}}]""");
        SendMessage answer = far.Answer();
        await far.TakeAsync(answer);
        DateTimeOffset due = await far.DueAsync(answer);
        await far.Provider.MisbehaveAsync("[]");

        await far.UntilAsync(async () => (await far.ChatsAsync()).Count == 1, "the answer");

        Assert.True(
            due - answer.AskedAt >= TimeSpan.FromSeconds(seconds), $"{due - answer.AskedAt}");
        await far.QuietAsync();
        Assert.Single(await far.ChatsAsync());
    }

    [Fact]
    public async Task Garbage_behind_a_200_is_believed_by_its_statuses()
    {
        await using Far far = await Far.StartAsync(database);
        await far.Provider.MisbehaveAsync("""[{"kind":"garbage","provider":"meta"}]""");
        SendMessage bill = far.Bill(), answer = far.Answer();

        await far.TakeAsync(bill, answer);
        await far.UntilAsync(
            async () => await far.Room.StateAsync(far.Shop, answer.Message) == "delivered"
                && await far.Room.StateAsync(far.Shop, bill.Message) == "delivered",
            "both to be told of");
        await far.QuietAsync();

        Assert.Equal(2, (await far.ChatsAsync()).Count);
        Assert.Empty(await far.SmsAsync());
    }

    [Fact]
    public async Task Garbage_instead_of_an_error_sends_the_bill_by_sms()
    {
        await using Far far = await Far.StartAsync(database);
        await far.Provider.MisbehaveAsync(
            """[{"kind":"garbage","provider":"meta","httpStatus":502}]""");
        SendMessage bill = far.Bill();

        await far.TakeAsync(bill);
        await far.UntilAsync(async () => (await far.SmsAsync()).Count == 1, "the bill by SMS");

        Assert.Empty(await far.ChatsAsync());
    }

    [Fact]
    public async Task An_upload_that_breaks_halfway_is_made_again_from_the_start()
    {
        await using Far far = await Far.StartAsync(database, withSms: false);
        await far.Provider.MisbehaveAsync("""[{"kind":"break-upload"}]""");
        SendMessage bill = far.Bill();
        await far.TakeAsync(bill);
        await far.DueAsync(bill);
        await far.Provider.MisbehaveAsync("[]");

        await far.UntilAsync(async () => (await far.ChatsAsync()).Count == 1, "the bill");

        JsonNode arrived = Assert.Single(await far.ChatsAsync());
        Assert.Contains("\"id\":", arrived.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_without_the_template_is_asked_once()
    {
        await using Far far = await Far.StartAsync(database, registered: "1107000000000000009");
        await far.Provider.MisbehaveAsync(
            """[{"kind":"fail","provider":"meta","code":131026}]""");
        SendMessage bill = far.Bill();

        await far.TakeAsync(bill);
        await far.UntilAsync(
            async () => (await far.SmsAsync(failed: true)).Count == 1, "the operator's no");
        JsonNode refused = (await far.SmsAsync(failed: true))[0];
        await far.Room.ToldAsync((far.Shop, new StatusReceived(
            "sms", "sms:SLSTOR", (string)refused["wamid"]!, (string?)refused["tracker"],
            "failed", far.Room.Clock.GetUtcNow(), (int?)refused["failure"]!["code"], null, null,
            null)));
        await far.QuietAsync();

        Assert.Equal("failed", await far.Room.StateAsync(far.Shop, bill.Message));
        Assert.Empty(await far.ChatsAsync());
        Assert.Single(await far.SmsAsync(failed: true));
    }

    [Fact]
    public async Task A_process_whose_clock_is_ten_minutes_off_sends_each_once()
    {
        await using Far far = await Far.StartAsync(database, withSms: false);
        await using Room ahead = new(
            database.Options, new ManualClock { Runs = true, Off = TimeSpan.FromMinutes(10) },
            provider: far.Provider.Url);
        await using Room behind = new(
            database.Options, new ManualClock { Runs = true, Off = TimeSpan.FromMinutes(-10) },
            provider: far.Provider.Url);
        SendMessage[] answers = [.. Enumerable.Range(0, 6).Select(_ => far.Answer())];
        await far.Provider.MisbehaveAsync("""[{"kind":"fail","code":131016}]""");

        await (await ahead.TakeAsync(far.Shop, answers[..3])).DoneAsync();
        await (await behind.TakeAsync(far.Shop, answers[3..])).DoneAsync();
        await far.Provider.MisbehaveAsync("[]");
        // What the fast one put off for a second comes ten minutes later; each takes what the
        // other has put off, and what it has put off itself.
        far.Later = TimeSpan.FromMinutes(11);
        await far.UntilAsync(
            async () => (await far.ChatsAsync()).Count == answers.Length, "all answers", behind,
            ahead);
        await far.QuietAsync(ahead, behind);

        Assert.Equal(
            answers.Select(a => a.Message).OrderBy(m => m.Value),
            (await far.ChatsAsync()).Select(Far.MessageOf).OrderBy(m => m.Value));
    }

    /// <summary>The Simulator, a room that sends to it, and one shop.</summary>
    private sealed class Far : IAsyncDisposable
    {
        private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

        private Far(SimulatedProvider provider, Room room)
        {
            Provider = provider;
            Room = room;
        }

        public SimulatedProvider Provider { get; }

        public Room Room { get; }

        public BusinessId Shop { get; } = Notes.NewShop();

        /// <summary>How much later it is for the relay than for this machine.</summary>
        public TimeSpan Later { get; set; }

        public static async Task<Far> StartAsync(
            OutboundDatabase database, bool withSms = true, string registered = Registered,
            Action<OutboundOptions>? change = null)
        {
            SmsOptions sms = new()
            {
                Provider = "exotel", AccountSid = "shop1", ApiKey = "k", ApiToken = "t",
                Header = "SLSTOR", DltEntityId = "1101", Secret = "s",
                Templates =
                {
                    new SmsTemplate
                    {
                        Kind = "Bill", Id = Registered,
                        Text = "{#var#}: bill {#var#} of Rs {#var#}. See {#url#}",
                    },
                },
            };
            SimulatedProvider provider = await SimulatedProvider.StartAsync(sms, registered);
            sms.BaseUrl = provider.Url + "/exotel";
            return new Far(provider, new Room(
                database.Options, new ManualClock { Runs = true }, provider: provider.Url,
                sms: withSms ? sms : null, change: change));
        }

        public SendMessage Bill() => Notes.Bill(Room, "bills/far.pdf", Phone()) with
        {
            Language = "en",
        };

        public SendMessage Answer() => Notes.Text(Room, "✅ Ramesh – ₹160", Phone());

        public async Task TakeAsync(params SendMessage[] messages)
        {
            foreach (SendMessage message in messages) await Provider.WriteAsync(message.Phone!);
            await (await Room.TakeAsync(Shop, messages)).DoneAsync();
        }

        /// <summary>When the message is tried again, once it has been put off.</summary>
        public async Task<DateTimeOffset> DueAsync(SendMessage message)
        {
            using CancellationTokenSource limit = new(Limit);
            while (true)
            {
                List<DateTimeOffset> due = await Room.Sessions.ListAsync(
                    Shop, SessionUse.ReadNow, """
                    SELECT due_at FROM outbound.waiting WHERE business_id = $1 AND message_id = $2
                    """, r => r.GetFieldValue<DateTimeOffset>(0), limit.Token, Shop.Value,
                    message.Message.Value);
                if (due.Count > 0) return due[0];
                await Task.Delay(20, limit.Token);
            }
        }

        public async Task<List<JsonNode>> ChatsAsync() =>
            [.. (await Provider.TakenAsync()).Where(m => (string?)m["provider"] == "meta")
                .Select(m => m["payload"]!)];

        public async Task<List<JsonNode>> SmsAsync(bool failed = false) =>
            [.. (await Provider.TakenAsync()).Where(m => (string?)m["provider"] == "sms"
                && ((string?)m["state"] == "failed") == failed)];

        /// <summary>Does what relay and Intake do, until it is so.</summary>
        public async Task UntilAsync(Func<Task<bool>> isSo, string what, params Room[] rooms)
        {
            long started = TimeProvider.System.GetTimestamp();
            while (!await isSo())
            {
                Assert.True(TimeProvider.System.GetElapsedTime(started) < Limit, what);
                await PumpAsync(rooms);
                await Task.Delay(50);
            }
        }

        /// <summary>Everything that is due within the time in which a second one would come.
        /// </summary>
        public async Task QuietAsync(params Room[] rooms)
        {
            for (int i = 0; i < 30; i++)
            {
                await PumpAsync(rooms);
                await Task.Delay(50);
            }
        }

        public static MessageId MessageOf(JsonNode payload) => SendTracker.Read(
            (string?)payload["biz_opaque_callback_data"])!.Value.Message;

        public async ValueTask DisposeAsync()
        {
            await Room.DisposeAsync();
            await Provider.DisposeAsync();
        }

        private async Task PumpAsync(Room[] rooms)
        {
            List<(BusinessId, StatusReceived)> told = [];
            while (Provider.Statuses.TryDequeue(out StatusReceived? status))
                told.Add((Shop, status));
            if (told.Count > 0) await Room.ToldAsync([.. told]);
            foreach (Room room in rooms.Length > 0 ? rooms : [Room])
            {
                // The relay goes by the database's clock.
                Envelope[] due = await room.DueAsync(
                    Shop, TimeProvider.System.GetUtcNow() + Later);
                if (due.Length > 0) await room.TakeAsync(due);
            }
        }

        private static string Phone() => $"+9198765{Random.Shared.Next(100_000):00000}";
    }
}
