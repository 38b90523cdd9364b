using ConverseErp.Businesses;
using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.Settings;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Businesses;

[Collection(ShopsCollection.Name)]
public sealed class When_a_shop_is_opened(ShopsOnPostgres shops)
{
    [Fact]
    public async Task It_is_found_with_its_owner_and_its_settings()
    {
        string phone = shops.NewPhone();
        string number = "n" + Guid.NewGuid().ToString("N");

        Answer<ShopOpened> answer = await shops.Get<OpenShop>().OpenAsync(
            new ShopOpening(" Gupta  Medical ", "27", phone)
            {
                Kind = "medical",
                PhoneNumberId = number,
                Gstin = "27aapfu0939f1zv",
                UpiId = "gupta@okbank",
                Language = "hi",
                StarterCatalogue = true,
            },
            default);

        ShopOpened opened = answer.Fact!;
        Shop shop = (await shops.Get<IShops>().FindAsync(opened.Business, default))!;
        Assert.True(opened.New);
        Assert.Equal(
            ("Gupta Medical", "medical", "27", GstScheme.Regular, "27AAPFU0939F1ZV"),
            (shop.Name, shop.Kind, shop.StateCode, shop.Scheme, shop.Gstin));
        Assert.Equal(
            ("gupta@okbank", "hi", number, false, Money.FromRupees(10_000L)),
            (shop.UpiId, shop.Language, shop.PhoneNumberId, shop.SharedNumber,
                shop.ConfirmAbove));
        Assert.Equal(
            ("Asia/Kolkata", "INV", Confirming.WhenUnsure, ShortStock.SellAndFlag),
            (shop.TimeZone, shop.Series, shop.Confirming, shop.ShortStock));
        Assert.Equal(opened.JoinCode, shop.JoinCode);
        Assert.Equal(35, opened.Catalogue!.Accepted);
        Member owner = Assert.Single(await shops.Get<IShops>().MembersAsync(shop.Id, default));
        Assert.Equal((MemberRole.Owner, phone), (owner.Role, owner.Phone));
        Assert.Equal(
            opened.Business, (await shops.Get<IShops>().RouteAsync(number, default))?.Business);
    }

    [Fact]
    public async Task A_repeat_without_a_list_adds_nothing_to_the_shops_own()
    {
        string phone = shops.NewPhone();
        ShopOpening opening = new("Own List Store", "27", phone)
        {
            PhoneNumberId = "n" + Guid.NewGuid().ToString("N"),
        };
        using StringReader own = new("sku,name,unit,price\nRICE,Rice loose,kg,50\n");
        Answer<ShopOpened> first = await shops.Get<OpenShop>().OpenAsync(
            opening with { Catalogue = own }, default);

        Answer<ShopOpened> again = await shops.Get<OpenShop>().OpenAsync(
            opening with { StarterCatalogue = true }, default);

        Assert.Equal(1, first.Fact!.Catalogue!.Accepted);
        Assert.Null(again.Fact!.Catalogue);
    }

    [Fact]
    public async Task The_same_again_is_the_same_shop_and_another_name_is_another()
    {
        string phone = shops.NewPhone();

        ShopOpened first = await shops.OpenAsync(phone, "Sharma Store");
        ShopOpened again = await shops.OpenAsync("0" + phone[3..], "sharma  store");
        ShopOpened other = await shops.OpenAsync(phone, "Sharma Sweets");

        Assert.Equal(
            (first.Business, first.Owner, first.JoinCode, false),
            (again.Business, again.Owner, again.JoinCode, again.New));
        Assert.NotEqual(first.Business, other.Business);
    }

    [Fact]
    public async Task Twenty_at_once_are_one()
    {
        string phone = shops.NewPhone();
        string name = ShopsOnPostgres.NewName("Ek Dukaan");

        ShopOpened[] opened = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => shops.OpenAsync(phone, name)));

        Assert.Single(opened.Select(o => o.Business).Distinct());
        Assert.Single(opened.Select(o => o.JoinCode).Distinct());
        Assert.Single(opened, o => o.New);
        Assert.Single(await shops.Get<IShops>().MembersAsync(opened[0].Business, default));
    }

    [Fact]
    public async Task A_number_that_another_shop_answers_from_is_refused_and_nothing_is_kept()
    {
        string number = "n" + Guid.NewGuid().ToString("N");
        ShopOpened first = await shops.OpenAsync(number: number);

        Answer<ShopOpened> second = await shops.Get<OpenShop>().OpenAsync(
            new ShopOpening("Other Store", "27", shops.NewPhone()) { PhoneNumberId = number },
            default);

        Assert.Equal("shop-number-taken", second.Refusal?.Code);
        Assert.Equal(
            first.Business, (await shops.Get<IShops>().RouteAsync(number, default))?.Business);
    }

    [Theory]
    [InlineData("🙏", "27", "+919876543210", null, null, "kirana", "shop-name-missing")]
    [InlineData("Sharma", "28", "+919876543210", null, null, "kirana", "shop-state-unknown")]
    [InlineData("Sharma", "7", "+919876543210", null, null, "kirana", "shop-state-unknown")]
    [InlineData("Sharma", "27", "12345", null, null, "kirana", "shop-phone-invalid")]
    [InlineData("Sharma", "27", "", null, null, "kirana", "member-nobody-named")]
    [InlineData("Sharma", "27", "+919876543210", "27AAPFU0939F1ZW", null, "kirana",
        "shop-gstin-invalid")]
    [InlineData("Sharma", "24", "+919876543210", "27AAPFU0939F1ZV", null, "kirana",
        "shop-gstin-other-state")]
    [InlineData("Sharma", "27", "+919876543210", null, "sharma", "kirana", "shop-upi-invalid")]
    [InlineData("Sharma", "27", "+919876543210", null, null, "bakery", "shop-kind-unknown")]
    public async Task What_cannot_be_is_refused_with_its_code(
        string name, string state, string phone, string? gstin, string? upi, string kind,
        string code)
    {
        Answer<ShopOpened> answer = await shops.Get<OpenShop>().OpenAsync(
            new ShopOpening(name, state, phone) { Gstin = gstin, UpiId = upi, Kind = kind },
            default);

        Assert.Equal(code, answer.Refusal?.Code);
    }

    [Fact]
    public async Task No_other_shop_and_no_session_without_a_shop_sees_it()
    {
        ShopOpened mine = await shops.OpenAsync();
        ShopOpened other = await shops.OpenAsync();

        List<Guid> seen = await shops.Get<TenantSessions>().ListAsync(
            other.Business, SessionUse.ReadNow, """
            SELECT business_id FROM businesses.shop
            UNION ALL SELECT business_id FROM businesses.member
            UNION ALL SELECT business_id FROM businesses.person_link
            UNION ALL SELECT business_id FROM businesses.sender_route
            UNION ALL SELECT business_id FROM businesses.join_code
            """, r => r.GetGuid(0), default);

        Assert.Contains(other.Business.Value, seen);
        Assert.DoesNotContain(mine.Business.Value, seen);
    }

    [Fact]
    public async Task Its_settings_change_together_or_not_at_all()
    {
        ShopOpened opened = await shops.OpenAsync();
        ChangeShop change = shops.Get<ChangeShop>();

        Answer<Shop> changed = await change.ChangeAsync(
            opened.Business,
            new ShopChange
            {
                Name = "Naya Store",
                Gstin = "27AAPFU0939F1ZV",
                ConfirmAbove = Money.FromRupees(5_000L),
                Confirming = Confirming.Always,
                ShortStock = ShortStock.Refuse,
                Address = "12 MG Road, Pune",
            },
            default);
        Answer<Shop> refused = await change.ChangeAsync(
            opened.Business, new ShopChange { Name = "Other", StateCode = "24" }, default);
        Answer<Shop> cleared = await change.ChangeAsync(
            opened.Business, new ShopChange { Gstin = "", Address = "" }, default);

        Assert.Equal(
            ("Naya Store", GstScheme.Regular, 500_000L, Confirming.Always, ShortStock.Refuse,
                "12 MG Road, Pune"),
            (changed.Fact!.Name, changed.Fact.Scheme, changed.Fact.ConfirmAbove.Paise,
                changed.Fact.Confirming, changed.Fact.ShortStock, changed.Fact.Address));
        Assert.Equal("shop-gstin-other-state", refused.Refusal?.Code);
        Assert.Equal(
            ("Naya Store", GstScheme.Unregistered, (string?)null, (string?)null),
            (cleared.Fact!.Name, cleared.Fact.Scheme, cleared.Fact.Gstin, cleared.Fact.Address));
    }

    [Fact]
    public async Task A_shop_that_is_not_there_is_said_to_be_so()
    {
        BusinessId nobody = new(Guid.CreateVersion7());

        Answer<Shop> changed = await shops.Get<ChangeShop>().ChangeAsync(
            nobody, new ShopChange { Name = "Other" }, default);

        Assert.Equal("shop-unknown", changed.Refusal?.Code);
        Assert.Null(await shops.Get<IShops>().FindAsync(nobody, default));
        Assert.Equal(Person.Stranger, await shops.Get<IShops>().WhoIsAsync(
            nobody, new Sender(null, shops.NewPhone(), null), default));
    }
}
