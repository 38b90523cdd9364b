using System.Net;
using System.Text.Json;
using ConverseErp.Businesses.Members;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What stands out at the till, by chat, by the API and with the first answer in the
/// morning.</summary>
public sealed class When_the_till_is_watched
{
    [Fact]
    public async Task The_owner_asks_reads_and_is_told_and_staff_are_not()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string phone = shop.Owner[..^1] + "7";
        Member raju = (await shop.House.Room<ShopMembers>().AddAsync(
            shop.Id, "Raju", MemberRole.Staff, new Sender(null, phone, null), default)).Fact!;
        Received none = await shop.OwnerSaysAsync("koi gadbad hai?");
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        Guid bill = Guid.NewGuid();
        AuditTrail trail = shop.House.Room<AuditTrail>();
        foreach (int _ in Enumerable.Range(0, 3))
        {
            await trail.NoteAsync(
                shop.Id, new AuditEntry("draft-left", now, raju.Id, Doors.Chat), default);
        }

        await trail.NoteAsync(shop.Id, new AuditEntry("sale-undone", now, raju.Id, Doors.Chat)
        {
            Ref = bill,
            Before = """{"number":"INV/2627/7"}""",
        }, default);
        await trail.NoteAsync(
            shop.Id, new AuditEntry("bill-again", now, raju.Id, Doors.Chat) { Ref = bill },
            default);

        Received told = await shop.OwnerSaysAsync("koi gadbad hai?");
        Received refused = await shop.AskAsync(phone, "koi gadbad hai?");
        using HttpClient api = await shop.ApiAsync();
        using JsonDocument signals = JsonDocument.Parse(
            await api.GetStringAsync(new Uri("signals", UriKind.Relative)));
        HttpStatusCode staffs = await AsStaffAsync(shop, phone);
        await NightAsync(shop);
        await shop.WaitsAsync(1);
        Received morning = await shop.OwnerSaysAsync("aaj ki bikri");

        Assert.StartsWith("✅", none.Text, StringComparison.Ordinal);
        foreach (string text in (string[])[told.Text, morning.Text])
        {
            Assert.Contains("INV/2627/7", text, StringComparison.Ordinal);
            Assert.Contains("Raju: total dikhne ke baad 3", text, StringComparison.Ordinal);
        }

        Assert.StartsWith("⛔", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, staffs);
        Assert.Equal(
            ["again-after-undo", "drafts-left"],
            signals.RootElement.GetProperty("items").EnumerateArray()
                .Select(s => s.GetProperty("kind").GetString()!).Order(StringComparer.Ordinal));
    }

    // The night of tomorrow looks at today; its morning is still to come, so what waits for it is
    // sent on as the clock would.
    private static async Task NightAsync(ShopStory shop)
    {
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        foreach (INightWork work in shop.House.Room<IEnumerable<INightWork>>())
        {
            if (work is ITillSignals)
                await work.RunAsync(shop.Id, today.AddDays(1), CancellationToken.None);
        }

        Assert.Equal(1, await shop.House.Room<SystemSession>().RunAsync(
            "UPDATE platform.later SET due_at = now() WHERE business_id = $1 AND type = $2",
            CancellationToken.None, shop.Id.Value, SignalsFound.Name));
    }

    private static async Task<HttpStatusCode> AsStaffAsync(ShopStory shop, string phone)
    {
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, phone, null, CancellationToken.None)).Fact!;
        using HttpClient api = new();
        api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using HttpResponseMessage answer = await api.GetAsync(
            new Uri(shop.House.Url.TrimEnd('/') + "/api/v1/signals"));
        return answer.StatusCode;
    }
}
