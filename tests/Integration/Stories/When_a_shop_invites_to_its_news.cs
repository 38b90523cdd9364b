using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A line under one bill asks whether the shop's offers are wanted; who says yes to it
/// has agreed.</summary>
public sealed class When_a_shop_invites_to_its_news
{
    private const string Line = "ke offers chahiye? HAAN likhiye. Band: STOP";

    [Fact]
    public async Task One_bill_asks_once_and_who_says_haan_hears_the_news()
    {
        ShopStory shop = await OpenAsync(invites: true);
        await shop.AskAsync(shop.Ramesh, "baaki kitna hai?");

        Received bill = await BilledAsync(shop, 1);
        Received second = await BilledAsync(shop, 2);
        Received thanks = await shop.AskAsync(shop.Ramesh, "HAAN");
        await shop.OwnerSaysAsync("sabko bata do kal dukaan band rahegi");
        await shop.OwnerSaysAsync("2");
        Received heard = await shop.NoteAsync(shop.Ramesh, "kal dukaan band rahegi");

        Assert.EndsWith("\n📣 " + shop.Name + " " + Line, bill.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("📣", second.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Shukriya! " + shop.Name, thanks.Text, StringComparison.Ordinal);
        Assert.EndsWith("STOP likhiye", thanks.Text, StringComparison.Ordinal);
        Assert.StartsWith(shop.Name, heard.Text, StringComparison.Ordinal);
        // Who, when, what was asked, what was answered.
        Kept kept = Assert.Single(await KeptAsync(shop));
        Assert.Equal("invited", await HowAsync(shop));
        Assert.Equal((short?)1, kept.Wording);
        Assert.Equal("hi-Latn", kept.Language);
        Assert.True(kept.Agreed);
        Assert.True(kept.Answered > kept.At);
        Assert.Equal(SendTracker.Read(bill.Tracker)?.Message.Value, kept.Message);
    }

    [Fact]
    public async Task Nobody_is_invited_unless_the_shop_says_so()
    {
        ShopStory shop = await OpenAsync(invites: false);
        using HttpClient api = await shop.ApiAsync();
        Uri setting = new("broadcasts/invitations", UriKind.Relative);
        await shop.AskAsync(shop.Ramesh, "baaki kitna hai?");

        Received unasked = await BilledAsync(shop, 1);
        bool before = await IsOnAsync(api, setting);
        Received on = await shop.OwnerSaysAsync("offer invite chalu karo");
        bool after = await IsOnAsync(api, setting);
        using HttpResponseMessage off = await api.PutAsJsonAsync(setting, new { on = false });
        Received still = await BilledAsync(shop, 2);

        Assert.DoesNotContain("📣", unasked.Text, StringComparison.Ordinal);
        Assert.False(before);
        Assert.StartsWith("✅ Offer invite chalu", on.Text, StringComparison.Ordinal);
        Assert.True(after);
        Assert.Equal(HttpStatusCode.NoContent, off.StatusCode);
        Assert.False(await IsOnAsync(api, setting));
        Assert.DoesNotContain("📣", still.Text, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync(shop));
    }

    [Fact]
    public async Task An_open_order_is_what_the_yes_is_for_and_a_quote_says_what_else_is_meant()
    {
        ShopStory shop = await OpenAsync(invites: true);
        using HttpClient api = await shop.ApiAsync();
        Assert.True((await api.PutAsJsonAsync("orders/rules", new
        {
            minimumPaise = 0, alwaysAsks = true, acceptsUpToPaise = (long?)null,
        })).IsSuccessStatusCode);
        await shop.AskAsync(shop.Ramesh, "baaki kitna hai?");
        Received bill = await BilledAsync(shop, 1);

        Received asked = await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");
        await shop.AskAsync(shop.Ramesh, "haan");
        Received order = await shop.NoteAsync(shop.Owner, "₹42");
        bool afterOrder = await HasAsync(shop);
        // The order's notice came since: a bare yes may be meant for it.
        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "haan");
        await shop.AskAsync(shop.Ramesh, "baaki kitna hai?");
        bool afterBare = await HasAsync(shop);
        await QuoteAsync(shop, bill, "haan");
        Received thanks = await shop.NoteAsync(shop.Ramesh, "Shukriya");

        Assert.Contains("📣", bill.Text, StringComparison.Ordinal);
        Assert.StartsWith("🧾", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar", order.Text, StringComparison.Ordinal);
        Assert.False(afterOrder);
        Assert.False(afterBare);
        Assert.Contains(shop.Name, thanks.Text, StringComparison.Ordinal);
        Assert.True(await HasAsync(shop));
    }

    [Theory]
    [InlineData("outbound.invitation SET at = at - interval '8 days'")]
    [InlineData("outbound.message SET via = 2")]
    public async Task A_yes_after_a_week_or_to_what_went_by_sms_means_nothing(string change)
    {
        string sql = $"UPDATE {change} WHERE business_id = $1";
        ShopStory shop = await OpenAsync(invites: true);
        await shop.AskAsync(shop.Ramesh, "baaki kitna hai?");
        Received bill = await BilledAsync(shop, 1);
        await shop.House.Room<TenantSessions>().RunAsync(
            shop.Id, SessionUse.Write, writes => writes.Run(sql, shop.Id.Value), default);

        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "haan");
        Received next = await shop.AskAsync(shop.Ramesh, "baaki kitna hai?");

        Assert.Contains("📣", bill.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Shukriya", next.Text, StringComparison.Ordinal);
        Assert.False(await HasAsync(shop));
        Assert.Null(Assert.Single(await KeptAsync(shop)).Agreed);
    }

    [Fact]
    public async Task A_no_is_kept_without_a_word_and_nobody_asks_again()
    {
        ShopStory shop = await OpenAsync(invites: true);
        await shop.AskAsync(shop.Ramesh, "baaki kitna hai?");
        await BilledAsync(shop, 1);

        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "nahi chahiye");
        await Until.TrueAsync(
            async () => (await KeptAsync(shop))[0].Agreed == false, "the no to be kept");
        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "haan");
        Received second = await BilledAsync(shop, 2);
        await shop.AskAsync(shop.Ramesh, "baaki kitna hai?");

        Assert.DoesNotContain("📣", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await shop.HeardByAsync(shop.Ramesh),
            m => m.Text.Contains("Shukriya", StringComparison.Ordinal));
        Assert.False(await HasAsync(shop));
    }

    [Fact]
    public async Task Stop_ends_the_question_too_and_who_has_agreed_or_refused_is_not_asked()
    {
        ShopStory stopped = await OpenAsync(invites: true);
        await stopped.AskAsync(stopped.Ramesh, "baaki kitna hai?");
        await BilledAsync(stopped, 1);
        await stopped.AskAsync(stopped.Ramesh, "STOP");
        await stopped.House.Phones.SayAsync(stopped.Number, stopped.Ramesh, "haan");
        await stopped.AskAsync(stopped.Ramesh, "baaki kitna hai?");
        ShopStory agreed = await OpenAsync(invites: true);
        await agreed.AskAsync(agreed.Ramesh, "START");
        Received toAgreed = await BilledAsync(agreed, 1);
        ShopStory refused = await OpenAsync(invites: true);
        await refused.House.Room<IConsents>().TellAsync(
            refused.Id, new Sender(null, refused.Ramesh, null), false,
            new MemberId(Guid.CreateVersion7()), default);
        await refused.AskAsync(refused.Ramesh, "baaki kitna hai?");
        Received toRefused = await BilledAsync(refused, 1);

        Assert.False(await HasAsync(stopped));
        Assert.DoesNotContain("📣", toAgreed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("📣", toRefused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_written_lately_gets_the_bill_alone()
    {
        ShopStory shop = await OpenAsync(invites: true);

        Received bill = await BilledAsync(shop, 1);

        Assert.Equal("template", bill.Type);
        Assert.DoesNotContain("📣", bill.Text, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync(shop));
    }

    [Fact]
    public async Task A_yes_to_one_shop_is_none_to_another()
    {
        ShopStory shop = await OpenAsync(invites: true);
        ShopStory other = await OpenAsync(invites: true, customer: shop.Ramesh);
        foreach (ShopStory each in (ShopStory[])[shop, other])
        {
            await each.AskAsync(shop.Ramesh, "baaki kitna hai?");
            await each.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
            await each.NoteAsync(shop.Ramesh, "📣");
        }

        await shop.AskAsync(shop.Ramesh, "haan");

        Sender ramesh = new(null, shop.Ramesh, null);
        IConsents consents = shop.House.Room<IConsents>();
        Assert.True(await consents.HasAsync(shop.Id, ramesh, default));
        Assert.False(await consents.HasAsync(other.Id, ramesh, default));
        Assert.Null(Assert.Single(await KeptAsync(other)).Agreed);
    }

    private sealed record Kept(
        short? Wording, string? Language, DateTimeOffset At, bool? Agreed,
        DateTimeOffset? Answered, Guid? Message);

    private static Task<List<Kept>> KeptAsync(ShopStory shop) =>
        shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow, """
            SELECT wording, language, at, agreed, answered_at, message_id
            FROM outbound.invitation WHERE business_id = $1
            """, row => new Kept(
                row.IsDBNull(0) ? null : row.GetInt16(0),
                row.IsDBNull(1) ? null : row.GetString(1),
                row.GetFieldValue<DateTimeOffset>(2),
                row.IsDBNull(3) ? null : row.GetBoolean(3),
                row.IsDBNull(4) ? null : row.GetFieldValue<DateTimeOffset>(4),
                row.IsDBNull(5) ? null : row.GetGuid(5)),
            default, shop.Id.Value);

    private static async Task<string> HowAsync(ShopStory shop) =>
        Assert.Single(await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow,
            "SELECT DISTINCT how FROM outbound.consent WHERE business_id = $1",
            row => row.GetString(0), default, shop.Id.Value));

    private static Task<bool> HasAsync(ShopStory shop) =>
        shop.House.Room<IConsents>().HasAsync(
            shop.Id, new Sender(null, shop.Ramesh, null), default);

    private static async Task<bool> IsOnAsync(HttpClient api, Uri setting) =>
        (bool)(await api.GetFromJsonAsync<JsonNode>(setting))!["on"]!;

    private static async Task<Received> BilledAsync(ShopStory shop, int bill)
    {
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        return await shop.BillReachesAsync(shop.Ramesh, bill);
    }

    private static Task QuoteAsync(ShopStory shop, Received quoted, string text) =>
        shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from = shop.Ramesh,
            type = "text",
            text,
            messageId = quoted.Wamid,
        });

    private static async Task<ShopStory> OpenAsync(bool invites, string? customer = null)
    {
        Installation house = await Installation.WithNews;
        ShopStory shop = await ShopStory.OpenAsync(
            opening => customer is null ? opening : opening with
            {
                Parties = new StringReader($"""
                    id,name,phone,kind,opening,credit_limit
                    C1,Ramesh Kumar,{customer},customer,1100,5000
                    """),
            },
            at: house);
        if (invites)
            await house.Room<IInvitations>().SetAsync(shop.Id, true, default);
        await Until.TrueAsync(
            () => Task.FromResult(house.Room<ITemplates>()
                .Of(shop.Number, "shop_news_v1", "en").State == TemplateState.Approved),
            "the template to be known as approved");
        return shop;
    }
}
