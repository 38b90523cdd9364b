using ConverseErp.Businesses.Front;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Businesses;

/// <summary>A person on the shared number: what they send, and what follows from it.</summary>
internal sealed class PersonOnTheFront(ShopsOnPostgres shops, string? phone, string? bsuid = null)
{
    private readonly List<Envelope> _published = [];
    private int _sent;

    public string? Phone { get; set; } = phone;

    /// <summary>Everything that left, repeats included.</summary>
    public IReadOnlyList<Envelope> Published => _published;

    public SendMessage? LastReply => _published
        .Where(e => e.To == LaneAddress.Outbound)
        .Select(Envelopes.Unpack<SendMessage>).LastOrDefault();

    /// <summary>What the shops' conversations got, each message once.</summary>
    public IReadOnlyList<(BusinessId Shop, string? Text)> Forwarded =>
        [.. _published.Where(e => e.To == LaneAddress.Conversations)
            .DistinctBy(e => e.Id)
            .Select(e => (e.Business, Envelopes.Unpack<ChatReceived>(e).Text))];

    public async Task<string> SayAsync(
        string? text, string? replyId = null, string kind = "text", bool crashing = false)
    {
        int before = _published.Count;
        await DeliverAsync(Make(text, replyId, kind), crashing);
        return string.Join("\n", _published.Skip(before)
            .Where(e => e.To == LaneAddress.Outbound)
            .DistinctBy(e => e.Id)
            .Select(e => Envelopes.Unpack<SendMessage>(e).Text));
    }

    public (MessageId Id, ChatReceived Chat) Make(string? text, string? replyId, string kind) =>
        (new MessageId(Guid.CreateVersion7()), new ChatReceived(
            "meta", "wamid." + Guid.NewGuid(), ShopsOnPostgres.SharedNumber,
            new Sender(bsuid, Phone, "Ramesh Sharma"), kind, text, replyId, null, null,
            DateTimeOffset.UnixEpoch.AddMinutes(++_sent),
            DateTimeOffset.UnixEpoch.AddMinutes(_sent), null));

    /// <param name="message">The message.</param>
    /// <param name="crashing">Crashes before publishing, after it and after keeping, with a
    /// redelivery each time.</param>
    public async Task DeliverAsync((MessageId Id, ChatReceived Chat) message, bool crashing)
    {
        FrontRound round = shops.Get<FrontRound>();
        if (crashing)
        {
            await Assert.ThrowsAsync<IOException>(() => round.RunAsync(
                [message], (_, _) => throw new IOException("before"), default));
            await Assert.ThrowsAsync<IOException>(() => round.RunAsync(
                [message], (sends, _) =>
                {
                    _published.AddRange(sends);
                    throw new IOException("after");
                }, default));
        }

        for (int delivery = 0; delivery < (crashing ? 2 : 1); delivery++)
        {
            await round.RunAsync([message], (sends, _) =>
            {
                _published.AddRange(sends);
                return Task.CompletedTask;
            }, default);
        }
    }
}

[Collection(ShopsCollection.Name)]
public sealed class When_a_stranger_writes_to_the_shared_number(ShopsOnPostgres shops)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_shop_is_opened_and_the_next_message_reaches_it(bool crashing)
    {
        string phone = shops.NewPhone();
        PersonOnTheFront owner = new(shops, phone);
        string name = ShopsOnPostgres.NewName("Sharma Store");

        string hello = await owner.SayAsync("Hi", crashing: crashing);
        string kinds = await owner.SayAsync(name, crashing: crashing);
        string state = await owner.SayAsync("1", crashing: crashing);
        string ready = await owner.SayAsync("Maharashtra", crashing: crashing);
        await owner.SayAsync("Ramesh ko 2 kg chini aur 5 Maggi udhaar", crashing: crashing);

        Assert.StartsWith("Namaste! 🙏 Dukaan ka naam?", hello, StringComparison.Ordinal);
        Assert.Contains("1) Kirana", kinds, StringComparison.Ordinal);
        Assert.Contains("State", state, StringComparison.Ordinal);
        Assert.Contains("Ramesh ko 2 kg chini aur 5 Maggi udhaar", ready,
            StringComparison.Ordinal);
        Assert.Contains("SHOP-", ready, StringComparison.Ordinal);
        (BusinessId shopId, string? text) = Assert.Single(owner.Forwarded);
        Assert.Equal("Ramesh ko 2 kg chini aur 5 Maggi udhaar", text);
        Shop shop = (await shops.Get<IShops>().FindAsync(shopId, default))!;
        Assert.Equal((name, "27", "kirana", "hi-Latn"),
            (shop.Name, shop.StateCode, shop.Kind, shop.Language));
        Assert.Equal(4, owner.Published.Where(e => e.To == LaneAddress.Outbound)
            .Select(e => e.Id).Distinct().Count());
        Person person = await shops.Get<IShops>().WhoIsAsync(
            shopId, new Sender(null, phone, null), default);
        Assert.Equal(MemberRole.Owner, person.Member?.Role);
    }

    [Fact]
    public async Task It_works_without_a_phone_number_and_in_Hindi()
    {
        PersonOnTheFront owner = new(shops, null, "IN." + Guid.NewGuid().ToString("N"));

        string hello = await owner.SayAsync("नमस्ते");
        await owner.SayAsync("शर्मा " + Guid.NewGuid().ToString("N")[..6]);
        await owner.SayAsync("मेडिकल");
        string ready = await owner.SayAsync("दिल्ली");
        await owner.SayAsync("रमेश को 2 क्रोसिन उधार");

        Assert.StartsWith("नमस्ते", hello, StringComparison.Ordinal);
        Assert.Contains("दिल्ली", ready, StringComparison.Ordinal);
        Assert.Equal("hi", owner.LastReply?.Language);
        Assert.Single(owner.Forwarded);
    }

    [Fact]
    public async Task Galat_after_the_opening_corrects_the_same_shop()
    {
        PersonOnTheFront owner = new(shops, shops.NewPhone());
        await owner.SayAsync("hello, I want to open a shop");
        await owner.SayAsync(ShopsOnPostgres.NewName("Goa Store"));
        await owner.SayAsync("1");
        await owner.SayAsync("Maharashtra");

        string again = await owner.SayAsync("galat");
        string ready = await owner.SayAsync("Goa");
        await owner.SayAsync("2 kg sugar");

        Assert.Contains("Which State", again, StringComparison.Ordinal);
        Assert.Contains("Goa", ready, StringComparison.Ordinal);
        BusinessId id = Assert.Single(owner.Forwarded).Shop;
        Shop shop = (await shops.Get<IShops>().FindAsync(id, default))!;
        Assert.Equal("30", shop.StateCode);
    }

    [Fact]
    public async Task A_reaction_says_nothing_and_a_picture_is_greeted()
    {
        PersonOnTheFront person = new(shops, shops.NewPhone());

        string reaction = await person.SayAsync(null, kind: "reaction");
        string picture = await person.SayAsync(null, kind: "image");

        Assert.Equal("", reaction);
        Assert.NotEqual("", picture);
    }

    [Fact]
    public async Task One_person_opens_five_shops_by_chat_and_no_sixth()
    {
        string phone = shops.NewPhone();
        PersonOnTheFront owner = new(shops, phone);
        for (int i = 0; i < 5; i++)
            await shops.OpenAsync(phone, ShopsOnPostgres.NewName("Chain"));

        await owner.SayAsync("new shop");
        await owner.SayAsync(ShopsOnPostgres.NewName("Sixth"));
        await owner.SayAsync("1");
        string answer = await owner.SayAsync("Goa");

        Assert.StartsWith("⛔", answer, StringComparison.Ordinal);
        Assert.Contains("5", answer, StringComparison.Ordinal);
    }
}

[Collection(ShopsCollection.Name)]
public sealed class When_a_customer_writes_to_the_shared_number(ShopsOnPostgres shops)
{
    [Fact]
    public async Task A_customer_of_one_shop_is_not_asked()
    {
        ShopOpened shop = await shops.OpenAsync();
        string phone = shops.NewPhone();
        await shops.LinkAsync(shop.Business, (new PartyId(Guid.CreateVersion7()), phone, null));
        PersonOnTheFront customer = new(shops, phone);

        string reply = await customer.SayAsync("2 kg chini bhejo");

        Assert.Equal("", reply);
        Assert.Equal((shop.Business, "2 kg chini bhejo"), Assert.Single(customer.Forwarded));
        Assert.True(customer.Published[0].FromProvider);
        Assert.Equal(PartitionKey.Of(shop.Business), customer.Published[0].Key);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_customer_of_several_is_asked_once_and_nothing_they_said_is_lost(
        bool crashing)
    {
        (PersonOnTheFront customer, ShopOpened sharma, ShopOpened gupta) = await OfTwoAsync();

        string question = await customer.SayAsync("2 kg chini", crashing: crashing);
        string more = await customer.SayAsync("aur 1 kg atta", crashing: crashing);
        string answer = await customer.SayAsync("gupta", crashing: crashing);
        string later = await customer.SayAsync("aur 5 maggi", crashing: crashing);

        Assert.Contains("❓ Kaunsi dukaan?", question, StringComparison.Ordinal);
        Assert.Contains("1) ", question, StringComparison.Ordinal);
        Assert.Contains("2) ", more, StringComparison.Ordinal);
        Assert.Equal(("", ""), (answer, later));
        Assert.Equal(
            [(gupta.Business, "2 kg chini"), (gupta.Business, "aur 1 kg atta"),
                (gupta.Business, "aur 5 maggi")],
            customer.Forwarded);
        Assert.NotEqual(sharma.Business, gupta.Business);
    }

    [Fact]
    public async Task They_switch_by_name_whenever_they_like()
    {
        (PersonOnTheFront customer, ShopOpened sharma, ShopOpened gupta) = await OfTwoAsync();
        await customer.SayAsync("2 kg chini");
        await customer.SayAsync("gupta");
        Shop first = (await shops.Get<IShops>().FindAsync(sharma.Business, default))!;

        string byName = await customer.SayAsync(first.Name.ToUpperInvariant());
        await customer.SayAsync("1 kg atta");
        string byWish = await customer.SayAsync("switch to gupta");
        await customer.SayAsync("3 maggi");
        string asked = await customer.SayAsync("dukaan badlo");
        await customer.SayAsync("sharma");
        await customer.SayAsync("1 sabun");

        Assert.Contains(first.Name, byName, StringComparison.Ordinal);
        Assert.StartsWith("✅", byWish, StringComparison.Ordinal);
        Assert.Contains("Kaunsi dukaan", asked, StringComparison.Ordinal);
        Assert.Equal(
            [(gupta.Business, "2 kg chini"), (sharma.Business, "1 kg atta"),
                (gupta.Business, "3 maggi"), (sharma.Business, "1 sabun")],
            customer.Forwarded);
    }

    [Fact]
    public async Task A_join_code_leads_a_stranger_to_the_shop()
    {
        ShopOpened shop = await shops.OpenAsync();
        PersonOnTheFront customer = new(shops, shops.NewPhone());

        string welcome = await customer.SayAsync($"Hi (SHOP-{shop.JoinCode})");
        await customer.SayAsync("2 kg chini");
        PersonOnTheFront inOneGo = new(shops, shops.NewPhone());
        string silent = await inOneGo.SayAsync($"shop:{shop.JoinCode} 5 maggi");
        PersonOnTheFront wrong = new(shops, shops.NewPhone());
        string unknown = await wrong.SayAsync("SHOP-222222");

        Assert.StartsWith("✅", welcome, StringComparison.Ordinal);
        Assert.Equal((shop.Business, "2 kg chini"), Assert.Single(customer.Forwarded));
        Assert.Equal("", silent);
        Assert.Equal((shop.Business, "5 maggi"), Assert.Single(inOneGo.Forwarded));
        Assert.StartsWith("❓", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_number_finds_the_same_shop_and_the_old_one_no_longer_does()
    {
        (PersonOnTheFront customer, _, ShopOpened gupta) = await OfTwoAsync();
        string before = customer.Phone!;
        string after = shops.NewPhone();
        await customer.SayAsync("2 kg chini");
        await customer.SayAsync("gupta");
        ChatReceived system = When_somebody_writes_to_a_shop.System(before, $$"""
            {"type":"user_changed_number","wa_id":"{{after[1..]}}"}
            """);

        await customer.DeliverAsync((new MessageId(Guid.CreateVersion7()), system), true);
        customer.Phone = after;
        await customer.SayAsync("5 maggi");
        PersonOnTheFront newcomer = new(shops, before);
        string hello = await newcomer.SayAsync("hi");

        Assert.Equal((gupta.Business, "5 maggi"), customer.Forwarded[^1]);
        Assert.StartsWith("Namaste", hello, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frozen_worker_cannot_overwrite_what_another_has_kept()
    {
        PersonOnTheFront person = new(shops, shops.NewPhone());
        await person.SayAsync("hi");
        FrontRound round = shops.Get<FrontRound>();
        (MessageId Id, ChatReceived Chat) name = person.Make("Sharma Store", null, "text");

        Task frozen = round.RunAsync(
            [name], async (_, _) => await person.SayAsync("Gupta Store"), default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => frozen);
        string kinds = await person.SayAsync("1");
        Assert.Contains("State", kinds, StringComparison.Ordinal);
        List<long> seen = await shops.Get<SystemSession>().ListAsync(
            "SELECT count(*) FROM platform.seen WHERE id = $1", r => r.GetInt64(0), default,
            name.Id.Value);
        Assert.Equal(0, seen[0]);
    }

    private async Task<(PersonOnTheFront, ShopOpened Sharma, ShopOpened Gupta)> OfTwoAsync()
    {
        ShopOpened sharma = await shops.OpenAsync(
            name: ShopsOnPostgres.NewName("Sharma Store"));
        ShopOpened gupta = await shops.OpenAsync(name: ShopsOnPostgres.NewName("Gupta Store"));
        string phone = shops.NewPhone();
        await shops.LinkAsync(sharma.Business, (new PartyId(Guid.CreateVersion7()), phone, null));
        await shops.LinkAsync(gupta.Business, (new PartyId(Guid.CreateVersion7()), phone, null));
        return (new PersonOnTheFront(shops, phone), sharma, gupta);
    }
}
