using System.Text.Json;
using ConverseErp.Businesses.Members;
using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.Reading;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Businesses;

[Collection(ShopsCollection.Name)]
public sealed class When_somebody_writes_to_a_shop(ShopsOnPostgres shops)
{
    private IShops Reads => shops.Get<IShops>();

    [Fact]
    public async Task The_owner_is_known_by_phone_and_from_then_on_by_BSUID_alone()
    {
        string phone = shops.NewPhone();
        string bsuid = "IN." + Guid.NewGuid().ToString("N");
        ShopOpened shop = await shops.OpenAsync(phone);

        Person unseen = await WhoAsync(shop, bsuid, null);
        Person both = await WhoAsync(shop, bsuid, phone);
        shops.Get<IPeopleDirectory>().Changed(shop.Business);
        Person bsuidOnly = await WhoAsync(shop, bsuid, null);

        Assert.Null(unseen.Member);
        Assert.Equal(shop.Owner, both.Member?.Id);
        Assert.Equal(shop.Owner, bsuidOnly.Member?.Id);
    }

    [Fact]
    public async Task A_customer_is_a_stranger_until_the_khata_knows_the_phone()
    {
        ShopOpened shop = await shops.OpenAsync();
        string phone = shops.NewPhone();
        string bsuid = "IN." + Guid.NewGuid().ToString("N");
        PartyId ramesh = new(Guid.CreateVersion7());

        Person before = await WhoAsync(shop, bsuid, phone);
        // Without a word that the people have changed: the next message must be theirs anyway.
        await shops.Get<TenantSessions>().RunAsync(
            shop.Business, SessionUse.Write,
            writes => shops.Get<IPeopleDirectory>().LinkParties(
                writes, [(ramesh, phone[3..], null)]),
            default);
        Person after = await WhoAsync(shop, bsuid, phone);
        Person without = await WhoAsync(shop, bsuid, null);

        Assert.Equal(Person.Stranger, before);
        Assert.Equal(new Person(null, ramesh, false), after);
        Assert.Equal(ramesh, without.Party);
    }

    [Fact]
    public async Task A_BSUID_leads_before_a_phone()
    {
        ShopOpened shop = await shops.OpenAsync();
        string phone = shops.NewPhone();
        string bsuid = "IN." + Guid.NewGuid().ToString("N");
        PartyId byPhone = new(Guid.CreateVersion7());
        PartyId byBsuid = new(Guid.CreateVersion7());

        await shops.LinkAsync(shop.Business, (byPhone, phone, null), (byBsuid, null, bsuid));

        Assert.Equal(byBsuid, (await WhoAsync(shop, bsuid, phone)).Party);
        Assert.Equal(byPhone, (await WhoAsync(shop, null, phone)).Party);
    }

    [Fact]
    public async Task A_corrected_phone_no_longer_leads_to_the_party_nor_does_its_BSUID()
    {
        ShopOpened shop = await shops.OpenAsync();
        string wrong = shops.NewPhone();
        string right = shops.NewPhone();
        string bsuid = "IN." + Guid.NewGuid().ToString("N");
        PartyId ramesh = new(Guid.CreateVersion7());
        await shops.LinkAsync(shop.Business, (ramesh, wrong, null));
        await WhoAsync(shop, bsuid, wrong);

        await shops.LinkAsync(shop.Business, (ramesh, right, null));

        Assert.Null((await WhoAsync(shop, null, wrong)).Party);
        Assert.Null((await WhoAsync(shop, bsuid, null)).Party);
        Assert.Equal(ramesh, (await WhoAsync(shop, null, right)).Party);
    }

    [Fact]
    public async Task Of_two_parties_with_one_phone_the_first_has_it_and_a_later_word_moves_it()
    {
        ShopOpened shop = await shops.OpenAsync();
        string phone = shops.NewPhone();
        PartyId first = new(Guid.CreateVersion7());
        PartyId second = new(Guid.CreateVersion7());

        await shops.LinkAsync(shop.Business, (first, phone, null), (second, phone, null));
        PartyId? together = (await WhoAsync(shop, null, phone)).Party;
        await shops.LinkAsync(shop.Business, (second, phone, null));
        PartyId? later = (await WhoAsync(shop, null, phone)).Party;

        Assert.Equal((first, second), (together, later));
    }

    [Fact]
    public async Task A_block_holds_for_the_phone_and_the_BSUID_seen_with_it_until_it_is_lifted()
    {
        ShopOpened shop = await shops.OpenAsync();
        string phone = shops.NewPhone();
        string bsuid = "IN." + Guid.NewGuid().ToString("N");
        await WhoAsync(shop, bsuid, phone);
        ShopMembers members = shops.Get<ShopMembers>();

        await members.BlockAsync(shop.Business, new Sender(null, phone, null), true, default);
        bool[] blocked = [(await WhoAsync(shop, null, phone)).Blocked,
            (await WhoAsync(shop, bsuid, null)).Blocked];
        await members.BlockAsync(shop.Business, new Sender(null, phone, null), false, default);
        bool[] lifted = [(await WhoAsync(shop, null, phone)).Blocked,
            (await WhoAsync(shop, bsuid, null)).Blocked];

        Assert.Equal([true, true], blocked);
        Assert.Equal([false, false], lifted);
    }

    [Fact]
    public async Task A_changed_number_takes_the_owner_and_the_customer_along()
    {
        string ownerBefore = shops.NewPhone();
        string ownerAfter = shops.NewPhone();
        string before = shops.NewPhone();
        string after = shops.NewPhone();
        PartyId ramesh = new(Guid.CreateVersion7());
        ShopOpened shop = await shops.OpenAsync(ownerBefore);
        await shops.LinkAsync(shop.Business, (ramesh, before, null));

        await MoveAsync(shop, NumberChange(ownerBefore, ownerAfter));
        await MoveAsync(shop, NumberChange(before, after));
        await MoveAsync(shop, NumberChange(before, after));

        Person owner = await WhoAsync(shop, null, ownerAfter);
        Assert.Equal((shop.Owner, ownerAfter), (owner.Member?.Id, owner.Member?.Phone));
        Assert.Null((await WhoAsync(shop, null, ownerBefore)).Member);
        Assert.Equal(ramesh, (await WhoAsync(shop, null, after)).Party);
        Assert.Null((await WhoAsync(shop, null, before)).Party);
    }

    [Fact]
    public async Task A_changed_BSUID_is_the_same_person()
    {
        string phone = shops.NewPhone();
        ShopOpened shop = await shops.OpenAsync(phone);
        string bsuid = "IN." + Guid.NewGuid().ToString("N");
        ChatReceived system = System(phone, $$"""
            {"type":"user_changed_user_id","user_id":"{{bsuid}}"}
            """);

        await MoveAsync(shop, IdentityChange.Of(system)!);

        Assert.Equal(shop.Owner, (await WhoAsync(shop, bsuid, null)).Member?.Id);
        Assert.Equal(shop.Owner, (await WhoAsync(shop, null, phone)).Member?.Id);
    }

    [Fact]
    public async Task Members_come_and_go_but_the_last_owner_stays()
    {
        string phone = shops.NewPhone();
        ShopOpened shop = await shops.OpenAsync();
        ShopMembers members = shops.Get<ShopMembers>();

        Answer<Member> staff = await members.AddAsync(
            shop.Business, "Raju", MemberRole.Staff, new Sender(null, phone, null), default);
        Answer<Member> again = await members.AddAsync(
            shop.Business, "Raju B", MemberRole.Accountant, new Sender(null, phone, null),
            default);
        Person working = await WhoAsync(shop, null, phone);
        Answer<Member> gone = await members.RemoveAsync(
            shop.Business, staff.Fact!.Id, default);
        Answer<Member> owner = await members.RemoveAsync(shop.Business, shop.Owner, default);

        Assert.Equal(staff.Fact.Id, again.Fact!.Id);
        Assert.Equal(
            (MemberRole.Accountant, "Raju B"), (working.Member!.Role, working.Member.Name));
        Assert.True(gone.Accepted);
        Assert.Null((await WhoAsync(shop, null, phone)).Member);
        Assert.Equal("member-last-owner", owner.Refusal?.Code);
    }

    [Fact]
    public async Task A_token_opens_its_own_shop_until_it_is_revoked()
    {
        string phone = shops.NewPhone();
        ShopOpened shop = await shops.OpenAsync(phone);
        ShopOpened other = await shops.OpenAsync();
        MemberTokens tokens = shops.Get<MemberTokens>();

        string token = (await tokens.IssueAsync(shop.Business, phone, null, default)).Fact!;
        Answer<string> stranger =
            await tokens.IssueAsync(other.Business, phone, null, default);
        TokenHolder? holder = await tokens.VerifyAsync(token, default);
        string foreign = "cvt_" + Convert.ToBase64String(
                other.Business.Value.ToByteArray(bigEndian: true))
            .TrimEnd('=').Replace('+', '-').Replace('/', '_') + token[26..];
        TokenHolder? moved = await tokens.VerifyAsync(foreign, default);
        await tokens.RevokeAsync(token, default);
        TokenHolder? revoked = await tokens.VerifyAsync(token, default);

        Assert.Equal((shop.Business, shop.Owner), (holder!.Business, holder.Member.Id));
        Assert.Equal("member-unknown", stranger.Refusal?.Code);
        Assert.Null(moved);
        Assert.Null(revoked);
        Assert.Null(await tokens.VerifyAsync("Bearer x", default));
    }

    internal static ChatReceived System(string from, string system) => new(
        "meta", "wamid.x", ShopsOnPostgres.SharedNumber, new Sender(null, from, null), "system",
        null, null, null, null, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch,
        JsonDocument.Parse($$"""{"type":"system","system":{{system}}}""").RootElement);

    private static IdentityChange NumberChange(string before, string after) =>
        IdentityChange.Of(System(before, $$"""
            {"type":"user_changed_number","wa_id":"{{after[1..]}}"}
            """))!;

    private async Task MoveAsync(ShopOpened shop, IdentityChange change)
    {
        IPeopleDirectory people = shops.Get<IPeopleDirectory>();
        await shops.Get<TenantSessions>().RunAsync(
            shop.Business, SessionUse.Write, writes => people.Moved(writes, change), default);
        people.Changed(shop.Business);
        shops.Get<ShopCaches>().ForgetShop(shop.Business);
    }

    private ValueTask<Person> WhoAsync(ShopOpened shop, string? bsuid, string? phone) =>
        Reads.WhoIsAsync(shop.Business, new Sender(bsuid, phone, null), default);
}
