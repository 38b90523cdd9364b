using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_a_khata_has_two_sides(BooksDatabase database)
{
    [Fact]
    public async Task A_disputed_line_shows_everywhere_and_stops_reminders()
    {
        (BooksShop shop, PartyId ramesh, OrderId order) = await AShopAsync();

        Refusal?[] said = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            shop.Get<IDisputes>().DisputeAsync(
                shop.Id, ramesh, order.Value, "maine nahi liya", "INV/1", default)));

        Assert.All(said, Assert.Null);
        DisputeView one = Assert.Single(await DisputesAsync(shop));
        Assert.Equal(("maine nahi liya", "open", "INV/1", 90_00L),
            (one.Word, one.State, one.Line.BillNumber, one.Left.Paise));
        Assert.Equal(90_00, (await DueAsync(shop, ramesh)).Disputed.Paise);
        Assert.Equal(90_00, (await AgedAsync(shop, ramesh)).Disputed.Paise);
        Assert.Equal([true, false], (await shop.Get<IReports>().OpenItemsAsync(
            shop.Id, ramesh, default)).Select(i => i.Disputed));
        Assert.True((await shop.Get<IClaims>().StandingAsync(
            shop.Id, order, default))!.Disputed);
        Assert.Equal(ReminderHold.Disputed, await HoldAsync(shop, ramesh));
    }

    [Fact]
    public async Task A_no_with_a_word_is_kept_and_ends_it()
    {
        (BooksShop shop, PartyId ramesh, OrderId order) = await AShopAsync();
        await DisputeAsync(shop, ramesh, order.Value);
        Guid id = (await DisputesAsync(shop))[0].Id;
        DecideDispute no = new(id, BooksShop.Chat, false, "Raju le gaya tha", shop.Now());

        List<DisputeDecided> told = await shop.AskLedgerAsync<DisputeDecided>(
            shop.Pack(no), shop.Pack(no with { Accepted = true }));

        Assert.Equal([null, "dispute-already-decided"], told.Select(t => t.Refusal?.Code));
        DisputeView kept = Assert.Single(await DisputesAsync(shop));
        Assert.Equal(("rejected", "Raju le gaya tha"), (kept.State, kept.Answer));
        Assert.Equal(0, (await DueAsync(shop, ramesh)).Disputed.Paise);
        Assert.NotEqual(ReminderHold.Disputed, await HoldAsync(shop, ramesh));
        Assert.Equal("dispute-answered-before", (await shop.Get<IDisputes>().DisputeAsync(
            shop.Id, ramesh, order.Value, "phir bhi", null, default))?.Code);
        Assert.Equal(1_340_00, (await shop.DueAsync(ramesh)).Paise);
    }

    [Fact]
    public async Task A_yes_to_a_figure_is_a_contra_entry_once()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        Guid opening = (await LinesAsync(shop, ramesh)).Single(l => l.Source == "opening").Id;
        await DisputeAsync(shop, ramesh, opening);
        Guid id = (await DisputesAsync(shop))[0].Id;
        IDisputes desk = shop.Get<IDisputes>();

        Refusal?[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            _ => desk.DecideAsync(shop.Id, id, true, null, BooksShop.Chat, default)));

        Assert.Single(answers, a => a is null);
        Assert.All(answers.OfType<Refusal>(),
            r => Assert.Equal("dispute-already-decided", r.Code));
        Assert.Equal(90_00, (await shop.DueAsync(ramesh)).Paise);
        Assert.Equal("taken-back", (await DisputesAsync(shop))[0].State);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_yes_to_goods_asks_for_the_bill_to_be_taken_back()
    {
        (BooksShop shop, PartyId ramesh, OrderId order) = await AShopAsync();
        await DisputeAsync(shop, ramesh, order.Value);
        Guid id = (await DisputesAsync(shop))[0].Id;

        List<UndoOrder> asked = await shop.AskLedgerAsync<UndoOrder>(
            shop.Pack(new DecideDispute(id, BooksShop.Chat, true, null, shop.Now())));

        Assert.Equal(order, Assert.Single(asked).Order);
        Assert.Equal("accepted", (await DisputesAsync(shop))[0].State);
        Assert.Equal(ReminderHold.Disputed, await HoldAsync(shop, ramesh));

        // Its month was filed: a credit note does it, and nothing of the line is left.
        await When_a_bill_has_its_own_due.NoteAsync(shop, order, ramesh, 90_00, credit: true);
        Assert.Equal("taken-back", (await DisputesAsync(shop))[0].State);
        Assert.NotEqual(ReminderHold.Disputed, await HoldAsync(shop, ramesh));
    }

    [Fact]
    public async Task Lines_of_others_payments_and_what_is_gone_are_refused()
    {
        (BooksShop shop, PartyId ramesh, OrderId order) = await AShopAsync();
        (BooksShop other, PartyId sita, _) = await AShopAsync();
        await shop.ReverseAsync(order.Value);

        Assert.Equal("dispute-line-unknown", await DisputeAsync(shop, ramesh, order.Value));
        Assert.Equal("dispute-line-unknown", await DisputeAsync(other, sita, order.Value));
        Assert.Equal("dispute-line-unknown", await DisputeAsync(shop, sita, order.Value));
        Assert.Empty(await DisputesAsync(shop));
    }

    [Fact]
    public async Task A_balance_is_agreed_to_as_it_was_shown()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        IDisputes desk = shop.Get<IDisputes>();

        bool stale = await desk.AgreeAsync(shop.Id, ramesh, new Money(1_250_00), default);
        bool[] twice =
        [
            await desk.AgreeAsync(shop.Id, ramesh, new Money(1_340_00), default),
            await desk.AgreeAsync(shop.Id, ramesh, new Money(1_340_00), default),
        ];

        Assert.False(stale);
        Assert.Equal([true, true], twice);
        Assert.Equal(1_340_00,
            (await desk.AgreedAsync(shop.Id, ramesh, default))!.Balance.Paise);
        long kept = (await shop.Sessions.ListAsync(shop.Id,
            Platform.Tenancy.SessionUse.ReadNow, "SELECT count(*) FROM ledger.agreement",
            row => row.GetInt64(0), default)).Single();
        Assert.Equal(1, kept);
    }

    [Fact]
    public async Task The_third_reminder_of_a_week_and_the_night_are_held_back()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        TimeOnly now = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(shop.Now(),
            TimeZoneInfo.FindSystemTimeZoneById(IndianDay.Zone)).DateTime);
        RemindParty first = Remind(shop, ramesh);
        await shop.AskLedgerAsync<ReminderRuleAnswered>(shop.Pack(new SetReminderRule(
            Guid.NewGuid(), BooksShop.Chat, new ReminderRule(now, now, 2), shop.Now())));

        List<ReminderAnswered> told = await shop.AskLedgerAsync<ReminderAnswered>(
            shop.Pack(first), shop.Pack(first), shop.Pack(Remind(shop, ramesh)),
            shop.Pack(Remind(shop, ramesh)));
        await shop.Get<IReminders>().SetRuleAsync(shop.Id,
            new ReminderRule(now.AddHours(-1), now.AddHours(2), 7), default);
        List<ReminderAnswered> night =
            await shop.AskLedgerAsync<ReminderAnswered>(shop.Pack(Remind(shop, ramesh)));

        Assert.Equal([ReminderHold.None, ReminderHold.None, ReminderHold.Often],
            told.Select(t => t.Hold));
        Assert.Equal(ReminderHold.QuietHours, Assert.Single(night).Hold);
        Assert.InRange(night[0].Next!.Value - shop.Now(),
            TimeSpan.FromMinutes(100), TimeSpan.FromMinutes(121));
        Assert.Equal(1L, (await shop.Get<Platform.Tenancy.TenantSessions>().ListAsync(shop.Id,
            Platform.Tenancy.SessionUse.ReadNow, """
                SELECT count(*) FROM platform.later
                WHERE business_id = $1 AND type = 'ledger.remind-party.v1'
                """, row => row.GetInt64(0), default, shop.Id.Value)).Single());
    }

    [Fact]
    public async Task A_reminder_that_is_sent_is_one_of_its_week_and_sent_once()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        await shop.Get<IReminders>().SetRuleAsync(
            shop.Id, new ReminderRule(new TimeOnly(9, 0), new TimeOnly(9, 0), 1), default);
        RemindParty words = Remind(shop, ramesh);
        RemindParty send = words with { Sends = true };
        ReminderSent sent = new(words.Reminder, ramesh, shop.Now());

        List<ReminderAnswered> told = await shop.AskLedgerAsync<ReminderAnswered>(
            shop.Pack(words), shop.Pack(send), shop.Pack(send), shop.Pack(sent),
            shop.Pack(sent));
        List<ReminderAnswered> after = await shop.AskLedgerAsync<ReminderAnswered>(
            shop.Pack(send), shop.Pack(Remind(shop, ramesh)));

        Assert.Equal([(ReminderHold.None, false), (ReminderHold.None, true),
            (ReminderHold.None, true)], told.Select(t => (t.Hold, t.Sends)));
        Assert.All(told, t => Assert.Null(t.SentAt));
        Assert.Equal([ReminderHold.None, ReminderHold.Often], after.Select(t => t.Hold));
        Assert.NotNull(after[0].SentAt);
    }

    [Fact]
    public async Task A_picture_of_money_pauses_reminders_until_the_shop_says_what_came()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        ClaimPayment picture = new(Guid.NewGuid(), BooksShop.Chat, ramesh, Money.Zero,
            PaymentMode.Upi, shop.Now()) { Pictured = true };

        List<PaymentClaimed> asked = await shop.AskLedgerAsync<PaymentClaimed>(
            shop.Pack(picture), shop.Pack(picture with { Claim = Guid.NewGuid() }));
        ReminderHold held = await HoldAsync(shop, ramesh);
        await shop.PayAsync(
            shop.Pack(new RecordPayment(Guid.NewGuid(), BooksShop.Chat, ramesh, true,
                new Money(500_00), PaymentMode.Upi, shop.Now())),
            shop.Pack(new DecideClaim(
                picture.Claim, BooksShop.Chat, Guid.NewGuid(), true, shop.Now())));

        Assert.Equal((1_340_00L, true),
            (Assert.Single(asked).Amount.Paise, asked[0].Pictured));
        Assert.Equal(ReminderHold.Claimed, held);
        Assert.NotEqual(ReminderHold.Claimed, await HoldAsync(shop, ramesh));
        // The late tap books nothing a second time.
        Assert.Equal(840_00, (await shop.DueAsync(ramesh)).Paise);
        await shop.AssertBooksAgreeAsync();
    }

    private static RemindParty Remind(BooksShop shop, PartyId party) =>
        new(Guid.NewGuid(), BooksShop.Chat, party, shop.Now());

    private static async Task<string?> DisputeAsync(BooksShop shop, PartyId party, Guid line) =>
        (await shop.Get<IDisputes>().DisputeAsync(
            shop.Id, party, line, "galat hai", null, default))?.Code;

    private static Task<IReadOnlyList<DisputeView>> DisputesAsync(BooksShop shop) =>
        shop.Get<IDisputes>().ListAsync(shop.Id, null, openOnly: false, default);

    private static async Task<Due> DueAsync(BooksShop shop, PartyId party) =>
        (await shop.Get<IKhata>().BalanceAsync(shop.Id, party, default))!;

    private static async Task<AgedDue> AgedAsync(BooksShop shop, PartyId party) =>
        (await shop.Get<IReports>().AgedAsync(
            shop.Id, shop.Today(), PartyKind.Customer, 10, default))
            .Single(d => d.Party == party);

    private static Task<IReadOnlyList<KhataLine>> LinesAsync(BooksShop shop, PartyId party) =>
        shop.Get<IKhata>().LinesAsync(shop.Id, party, 10, default);

    private static async Task<ReminderHold> HoldAsync(BooksShop shop, PartyId party) =>
        (await shop.Get<IReminders>().PlanAsync(shop.Id, 10, default))
            .Single(p => p.Party == party).Hold;

    private async Task<(BooksShop Shop, PartyId Ramesh, OrderId Order)> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync("id,name,kind,opening\nP1,Ramesh,customer,1250\n");
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;
        return (shop, ramesh,
            await When_a_bill_has_its_own_due.SellAsync(shop, ramesh, 90_00));
    }
}
