using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>Every message that leaves has a cost, counted once, whatever is told of it.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_messages_cost(OutboundDatabase database)
{
    private const string Owner = "+919000000081";
    private const string Customer = "+919000000082";

    [Fact]
    public async Task A_days_bills_cost_so_much_and_each_says_how_much()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        DateOnly day = IndianDay.Of(room.Clock.Now);
        MessageCost allBefore = Sum(await room.Costs.DayAsync(day, default));

        await (await room.TakeAsync(
            shop, Notes.Bill(room, "bills/c1.pdf", Owner, Purpose.Answer),
            Notes.Bill(room, "bills/c1.pdf", Customer))).DoneAsync();
        room.Clock.Now += TimeSpan.FromMinutes(1);

        MonthCosts month = await room.Costs.MonthAsync(shop, day, default);
        Assert.Equal(
            [
                new CostLine(MessageRate.Service, 1, MessageCost.Zero),
                new CostLine(MessageRate.Utility, 1, new MessageCost(1150)),
            ], month.Lines);
        Assert.Equal(
            new MessageCost(1150), await room.Costs.OfBillAsync(shop, "INV-42", default));
        Assert.Equal(
            allBefore + new MessageCost(1150), Sum(await room.Costs.DayAsync(day, default)));
        Assert.Empty((await room.Costs.MonthAsync(shop, day.AddMonths(-1), default)).Lines);
    }

    [Fact]
    public async Task What_the_provider_tells_of_its_price_holds()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await (await room.TakeAsync(shop, Notes.Bill(room, "bills/c2.pdf", Customer)))
            .DoneAsync();
        JsonNode sent = Assert.Single(room.Sent);

        await room.ToldAsync(Notes.Status(
            shop, sent, "sent", room, category: "marketing", billable: true));
        MessageCost dear = (await MonthAsync(room, shop)).Total;
        await room.ToldAsync(Notes.Status(shop, sent, "delivered", room));
        await room.ToldAsync(Notes.Status(
            shop, sent, "sent", room, category: "marketing", billable: true));
        MonthCosts after = await MonthAsync(room, shop);

        Assert.Equal(new MessageCost(8631), dear);
        Assert.Equal(
            [new CostLine(MessageRate.Marketing, 1, new MessageCost(8631))], after.Lines);
    }

    [Fact]
    public async Task A_bill_that_fails_and_goes_again_as_template_is_charged_once()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await room.HeardAsync(shop, Customer, room.Clock.Now.AddHours(-1));
        await (await room.TakeAsync(shop, Notes.Bill(room, "bills/c3.pdf", Customer)))
            .DoneAsync();

        await room.ToldAsync(Notes.Status(
            shop, Assert.Single(room.Sent), "failed", room, error: 131047));
        MonthCosts between = await MonthAsync(room, shop);
        // What goes again at once is due by the database's clock.
        Envelope[] due = await room.DueAsync(
            shop, TimeProvider.System.GetUtcNow().AddMinutes(1));
        await (await room.TakeAsync(due)).DoneAsync();

        Assert.Empty(between.Lines);
        Assert.Equal(
            [new CostLine(MessageRate.Utility, 1, new MessageCost(1150))],
            (await MonthAsync(room, shop)).Lines);
    }

    [Fact]
    public async Task A_thousand_answers_of_a_number_are_free_in_a_month()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await room.Sessions.RunAsync(shop, SessionUse.Write, writes => writes.Run("""
            INSERT INTO outbound.free_used (business_id, phone_number_id, month, used)
            VALUES ($1, $2, $3, 998)
            """, shop.Value, Room.Number, new DateOnly(2026, 11, 1)), default);

        for (int i = 0; i < 4; i++)
            await (await room.TakeAsync(shop, Notes.Text(room, $"answer {i}"))).DoneAsync();
        MessageCost november = (await MonthAsync(room, shop)).Total;
        room.Clock.Now = new DateTimeOffset(2026, 12, 1, 4, 30, 0, TimeSpan.Zero);
        await (await room.TakeAsync(shop, Notes.Text(room, "in december"))).DoneAsync();
        MonthCosts december = await MonthAsync(room, shop);

        Assert.Equal(new MessageCost(2 * 1150), november);
        Assert.Equal([new CostLine(MessageRate.Service, 1, MessageCost.Zero)], december.Lines);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(2026)]
    public async Task The_days_are_always_the_sum_of_the_messages(int seed)
    {
        Random random = new(seed);
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        for (int i = 0; i < 6; i++)
        {
            await (await room.TakeAsync(
                shop, Notes.Bill(room, $"bills/p{seed}-{i}.pdf", "+91900000091" + i),
                Notes.Text(room, "ok", "+91900000092" + i))).DoneAsync();
        }

        List<(BusinessId, StatusReceived)> told = [];
        foreach (JsonNode sent in room.Sent)
        {
            bool fails = random.Next(4) == 0;
            string? category = random.Next(3) switch
            {
                0 => "marketing",
                1 => (string?)sent["type"] == "template" ? "utility" : "service",
                _ => null,
            };
            bool? billable = random.Next(3) switch { 0 => false, 1 => true, _ => null };
            string wamid = "wamid." + Guid.NewGuid().ToString("N");
            foreach (string status in (string[])["sent", fails ? "failed" : "delivered", "sent"])
            {
                told.Add(Notes.Status(
                    shop, sent, status, room, status == "failed" ? 131026 : null, wamid,
                    status == "failed" ? null : category, status == "failed" ? null : billable));
            }
        }

        (BusinessId, StatusReceived)[] mixed =
            [.. told, .. told.Where(_ => random.Next(2) == 0)];
        random.Shuffle(mixed);
        foreach ((BusinessId, StatusReceived)[] batch in mixed.Chunk(5))
        {
            await room.ToldAsync(batch);
            Assert.Equal(await RowsAsync(room, shop), await DaysAsync(room, shop));
        }

        List<(short, long, long)> once = await DaysAsync(room, shop);
        await room.ToldAsync(mixed);

        Assert.Equal(once, await DaysAsync(room, shop));
        Assert.NotEmpty(once);
    }

    [Fact]
    public async Task Over_the_budget_notices_stop_outside_the_window_and_nothing_else_does()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await room.Sessions.RunAsync(
            shop, SessionUse.Write, writes => room.Budgets.Set(writes, Money.Zero), default);
        await room.HeardAsync(shop, Owner, room.Clock.Now.AddHours(-1));
        SendMessage stopped = Notes.Text(room, "aapka order", Customer, Purpose.OrderNotice);
        SendMessage within = Notes.Text(room, "aapka order", Owner, Purpose.OrderNotice);
        SendMessage answer = Notes.Text(room, "likh liya", Customer);
        SendMessage receipt = stopped with
        {
            Message = new MessageId(Guid.CreateVersion7()),
            Sms = new SmsForm(SmsKind.PaymentCredited, ["Sri Lakshmi", "500.00"]),
        };

        await (await room.TakeAsync(shop, stopped, within, answer, receipt)).DoneAsync();

        MessageView view = (await room.Messages.FindAsync(shop, stopped.Message, default))!;
        Assert.Equal(("failed", "over-budget"), (view.State, view.Reason));
        foreach (SendMessage gone in (SendMessage[])[within, answer, receipt])
            Assert.Equal("accepted", await room.StateAsync(shop, gone.Message));
        Assert.Equal(3, room.Sent.Count);
    }

    private static Task<MonthCosts> MonthAsync(Room room, BusinessId shop) =>
        room.Costs.MonthAsync(shop, IndianDay.Of(room.Clock.Now), default);

    private static MessageCost Sum(IEnumerable<CostLine> lines) =>
        lines.Aggregate(MessageCost.Zero, static (sum, line) => sum + line.Cost);

    private static Task<List<(short, long, long)>> RowsAsync(Room room, BusinessId shop) =>
        ListAsync(room, shop, """
            SELECT rate, count(*), sum(cost)::bigint FROM outbound.message
            WHERE business_id = $1 AND cost_day IS NOT NULL GROUP BY rate ORDER BY rate
            """);

    private static Task<List<(short, long, long)>> DaysAsync(Room room, BusinessId shop) =>
        ListAsync(room, shop, """
            SELECT rate, sum(messages)::bigint, sum(cost)::bigint FROM outbound.cost_day
            WHERE business_id = $1 GROUP BY rate HAVING sum(messages) <> 0 OR sum(cost) <> 0
            ORDER BY rate
            """);

    private static Task<List<(short, long, long)>> ListAsync(
        Room room, BusinessId shop, string sql) => room.Sessions.ListAsync(
        shop, SessionUse.ReadNow, sql, r => (r.GetInt16(0), r.GetInt64(1), r.GetInt64(2)),
        default, shop.Value);
}
