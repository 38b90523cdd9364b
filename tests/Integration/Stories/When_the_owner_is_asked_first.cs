using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Businesses.Members;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Npgsql;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What a member may not do alone is put to the owner, and done once on a yes.</summary>
public sealed class When_the_owner_is_asked_first
{
    [Fact]
    public async Task A_yes_books_it_once_and_the_trail_says_who_did_what()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string raju = await HireAsync(shop, "Raju", MemberRole.Staff, "1");

        Received waits = await shop.AskAsync(raju, "2 kg chini 10% discount cash");
        Received asked = await shop.HearsAsync(shop.Owner);
        Assert.Empty(await shop.BillsAsync());
        Received given = await shop.OwnerSaysAsync("1");
        Received bill = await shop.HearsAsync(raju, waits.Seq);
        Received again = await shop.TapAsync(shop.Owner, asked, 1, "nahi");

        Assert.Equal("⏳ Malik se poochha hai: ₹9 chhoot · ₹90 ka bill", waits.Text);
        Assert.StartsWith("❓ Raju dena chahte hain: ₹9 chhoot · ₹90 ka bill", asked.Text,
            StringComparison.Ordinal);
        Assert.StartsWith("✅ Haan kar di", given.Text, StringComparison.Ordinal);
        Assert.Contains("₹81", bill.Text, StringComparison.Ordinal);
        Assert.Contains("pehle hi haan", again.Text, StringComparison.Ordinal);
        Assert.Single(await shop.BillsAsync());
        await shop.BooksBalanceAsync();
        await TrailSaysAsync(shop, raju);
    }

    [Fact]
    public async Task A_no_and_a_silent_owner_book_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string raju = await HireAsync(shop, "Raju", MemberRole.Staff, "1");

        Received waits = await shop.AskAsync(raju, "2 kg chini 10% discount cash");
        await shop.HearsAsync(shop.Owner);
        Received refused = await shop.OwnerSaysAsync("nahi");
        Received no = await shop.HearsAsync(raju, waits.Seq);
        Received undo = await shop.AskAsync(raju, "galat");
        Received second = await shop.AskAsync(raju, "3 kg chini 10% discount cash");
        await shop.HearsAsync(shop.Owner, refused.Seq);
        ApprovalView open = (await shop.House.Room<IApprovals>().ListAsync(
            shop.Id, null, null, 10, CancellationToken.None))[0];
        await shop.House.Room<LanePublisher>().PublishAsync([Envelopes.Pack(
            new MessageId(Guid.CreateVersion7()), shop.Id,
            new DecideApproval(open.Id, null, false, null, DateTimeOffset.UtcNow))], default);
        Received silent = await shop.HearsAsync(raju, second.Seq);

        Assert.StartsWith("⛔ Malik ne mana kiya: ₹9 chhoot", no.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("✅", undo.Text, StringComparison.Ordinal);
        Assert.Contains("jawab nahi aaya", silent.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAsync();
    }

    [Fact]
    public async Task Two_owners_who_answer_at_once_are_one_answer()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string raju = await HireAsync(shop, "Raju", MemberRole.Staff, "1");
        string partner = await HireAsync(shop, "Geeta", MemberRole.Owner, "2");
        await shop.AskAsync(raju, "Ramesh ke 50 maaf karo");
        Received confirm = await shop.AskAsync(raju, "haan");
        await shop.HearsAsync(shop.Owner);
        await shop.HearsAsync(partner);

        await Task.WhenAll(
            shop.House.Phones.SayAsync(shop.Number, shop.Owner, "1"),
            shop.House.Phones.SayAsync(shop.Number, partner, "1"));
        await shop.HearsAsync(raju, confirm.Seq);
        await Until.TrueAsync(async () =>
            (await shop.HeardByAsync(shop.Owner)).Count == 2
            && (await shop.HeardByAsync(partner)).Count == 2, "both to be answered");

        string[] told =
        [
            (await shop.HeardByAsync(shop.Owner))[^1].Text,
            (await shop.HeardByAsync(partner))[^1].Text,
        ];
        Assert.Single(told, t => t.StartsWith("✅ Haan kar di", StringComparison.Ordinal));
        Assert.Equal(Money.FromRupees(1050), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_the_owner_allows_needs_no_question_in_the_chat_or_the_API()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string raju = await HireAsync(shop, "Raju", MemberRole.Staff, "1");
        using HttpClient api = await shop.ApiAsync();
        using HttpClient rajus = await ApiAsync(shop, raju);

        Received set = await shop.OwnerSaysAsync("Raju ko 20% tak discount");
        Received bill = await shop.AskAsync(raju, "2 kg chini 10% discount cash");
        Guid order = (await shop.House.Room<IOrders>().ListAsync(
            shop.Id, null, 1, CancellationToken.None))[0].Id.Value;
        using HttpResponseMessage held = await rajus.PostAsJsonAsync("returns", new { order });
        Guid approval = (await held.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("approval").GetGuid();
        await shop.NoteAsync(shop.Owner, "₹81 wapas");
        using HttpResponseMessage refused = await rajus.PostAsJsonAsync(
            $"approvals/{approval}", new { accept = true });
        using HttpResponseMessage yes = await api.PostAsJsonAsync(
            $"approvals/{approval}", new { accept = true });

        Assert.Equal("✅ Raju ab kar sakte hain: 20% tak discount", set.Text);
        Assert.Contains("₹81", bill.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Accepted, held.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, yes.StatusCode);
        await Until.TrueAsync(
            async () => await shop.StockAsync("SUGAR") == 60, "the goods to be back");
        Assert.Equal(HttpStatusCode.Forbidden, (await rajus.GetAsync("audit")).StatusCode);
    }

    [Fact]
    public async Task A_customers_order_on_credit_waits_for_the_owner_also_through_the_API()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string raju = await HireAsync(shop, "Raju", MemberRole.Staff, "1");
        using HttpClient api = await shop.ApiAsync();
        using HttpClient rajus = await ApiAsync(shop, raju);
        Guid staff = (await shop.House.Room<IShops>().MembersAsync(shop.Id, default))
            .Single(m => m.Phone == raju).Id.Value;
        using HttpResponseMessage limited = await api.PutAsJsonAsync($"members/{staff}/rights",
            new
            {
                sell = true, discountPercent = 0, creditPaise = 5_000, refundPaise = 0,
                seeCost = false, seeReports = false, setPrices = false,
                changeSettings = false, file = false,
            });
        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        Guid order = (await shop.House.Room<IOrders>().ListAsync(
            shop.Id, null, 1, CancellationToken.None))[0].Id.Value;
        Money owed = await shop.RameshOwesAsync();

        using HttpResponseMessage held = await rajus.PostAsJsonAsync(
            $"orders/{order}/confirm", new { payment = "credit", overLimit = true });
        Received asked = await shop.NoteAsync(shop.Owner, "Raju");
        Money before = await shop.RameshOwesAsync();
        Guid approval = (await held.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("approval").GetGuid();
        using HttpResponseMessage yes = await api.PostAsJsonAsync(
            $"approvals/{approval}", new { accept = true });

        Assert.Equal(HttpStatusCode.OK, limited.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, held.StatusCode);
        Assert.Contains("₹90 udhaar + ", asked.Text, StringComparison.Ordinal);
        Assert.Equal(owed, before);
        Assert.Equal(HttpStatusCode.OK, yes.StatusCode);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == owed + Money.FromRupees(90),
            "the order to be booked");
        await shop.BooksBalanceAsync();
    }

    // Who, what and through which door; and nobody can write it anew.
    private static async Task TrailSaysAsync(ShopStory shop, string raju)
    {
        using HttpClient api = await shop.ApiAsync();
        Guid staff = (await shop.House.Room<IShops>().MembersAsync(shop.Id, default))
            .Single(m => m.Phone == raju).Id.Value;
        JsonElement all = await api.GetFromJsonAsync<JsonElement>("audit");
        JsonElement sales = await api.GetFromJsonAsync<JsonElement>(
            $"audit?kind=sale&member={staff}&limit=1");
        string[] kinds = [.. all.GetProperty("items").EnumerateArray()
            .Select(l => l.GetProperty("kind").GetString()!)];
        JsonElement sale = sales.GetProperty("items")[0];

        Assert.Equal(["approval-asked", "approval-given", "sale"], kinds.Order());
        Assert.Equal((8_100, "chat"), (
            sale.GetProperty("amount").GetInt32(), sale.GetProperty("door").GetString()));
        foreach (string role in (string[])["Postgres__ConnectionString",
            "Postgres__OwnerConnectionString"])
        {
            await using NpgsqlConnection hand = new(shop.House.Servers.Settings[role]);
            await hand.OpenAsync();
            await using NpgsqlCommand tenant = new(
                $"SELECT set_config('app.business_id', '{shop.Id}', false)", hand);
            await tenant.ExecuteNonQueryAsync();
            foreach (string change in (string[])["UPDATE platform.audit SET kind = 'x'",
                "DELETE FROM platform.audit", "TRUNCATE platform.audit"])
            {
                await using NpgsqlCommand forge = new(change, hand);
                PostgresException error = await Assert.ThrowsAsync<PostgresException>(
                    () => forge.ExecuteNonQueryAsync());
                Assert.Equal("42501", error.SqlState);
            }
        }
    }

    private static async Task<string> HireAsync(
        ShopStory shop, string name, MemberRole role, string last)
    {
        string phone = "+91981" + last + shop.Owner[^7..];
        Answer<Member> hired = await shop.House.Room<ShopMembers>().AddAsync(
            shop.Id, name, role, new Sender(null, phone, name), CancellationToken.None);
        Assert.Null(hired.Refusal);
        return phone;
    }

    private static async Task<HttpClient> ApiAsync(ShopStory shop, string phone)
    {
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, phone, null, CancellationToken.None)).Fact!;
        HttpClient api = new() { BaseAddress = new Uri(shop.House.Url.TrimEnd('/') + "/api/v1/") };
        api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return api;
    }
}
