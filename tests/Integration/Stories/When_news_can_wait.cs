using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What is good to know costs no message of its own: it goes with the next answer, else
/// in the evening, once.</summary>
public sealed class When_news_can_wait
{
    [Fact]
    public async Task It_goes_with_the_next_answer_in_words_once_and_with_no_bill()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.ExpiresAsync("B-1");
        await shop.WaitsAsync(1);

        Received sold = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received bill = await shop.BillReachesAsync(shop.Ramesh);
        Received answer = await shop.OwnerSaysAsync("aaj ki bikri");
        Received next = await shop.OwnerSaysAsync("aaj ki bikri");
        string before = string.Concat((await shop.HeardByAsync(shop.Owner))
            .TakeWhile(m => m.Seq < answer.Seq).Select(m => m.Text));

        // Nothing came by itself, and what an owner passes on with a bill stays as it was.
        Assert.DoesNotContain("B-1", before, StringComparison.Ordinal);
        Assert.Equal("document", sold.Type);
        Assert.DoesNotContain("📌", bill.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\n📌 ", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Maggi 70 g: 12 pkt · ", answer.Text, StringComparison.Ordinal);
        Assert.Contains("B-1", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("📌", next.Text, StringComparison.Ordinal);
        Assert.Equal(0, await shop.WaitingAsync());
    }

    [Fact]
    public async Task Three_go_with_an_answer_and_none_beside_a_question()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        foreach (int n in Enumerable.Range(1, 4)) await shop.ExpiresAsync($"B-{n}");
        await shop.WaitsAsync(4);

        Received asked = await shop.OwnerSaysAsync("Sunita ka kitna baaki hai");
        Received first = await shop.OwnerSaysAsync("1");
        Received second = await shop.OwnerSaysAsync("aaj ki bikri");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("📌", asked.Text, StringComparison.Ordinal);
        Assert.Equal(3, Times(first, "📌"));
        Assert.Equal(1, Times(second, "📌"));
    }

    [Fact]
    public async Task In_the_evening_the_rest_comes_as_one_message_however_often_it_is_looked_at()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("2 maggi cash");
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.ExpiresAsync("B-1");
        await shop.ExpiresAsync("B-2");
        await shop.WaitsAsync(2);
        List<DateTimeOffset> nights = await shop.NightsAsync();

        // Two nights at once: a scheduler that comes late looks twice.
        await shop.EveningAsync();
        Received digest = await shop.NoteAsync(shop.Owner, "🌙");
        await shop.EveningIsOverAsync();

        Assert.Equal(2, nights.Count);
        Assert.All(nights, at => Assert.Equal(
            21, TimeZoneInfo.ConvertTimeBySystemTimeZoneId(at, IndianDay.Zone).Hour));
        Assert.Equal("text", digest.Type);
        Assert.Equal(2, Times(digest, "📌"));
        Assert.Contains("B-1", digest.Text, StringComparison.Ordinal);
        Assert.Contains("B-2", digest.Text, StringComparison.Ordinal);
        string day = digest.Text.Split('\n')[^1];
        Assert.Contains("₹118", day, StringComparison.Ordinal);
        Assert.Contains("nakad ₹28", day, StringComparison.Ordinal);
        Assert.Contains("udhaar ₹90", day, StringComparison.Ordinal);
        Assert.Single(await shop.DigestsAsync());
        Assert.Equal(0, await shop.WaitingAsync());
        Assert.Contains(await PurposesAsync(shop), p => p == "digest");
    }

    [Fact]
    public async Task Where_everything_was_told_the_evening_is_silent()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.ExpiresAsync("B-1");
        await shop.WaitsAsync(1);
        Received answer = await shop.OwnerSaysAsync("aaj ki bikri");

        await shop.EveningAsync();
        await shop.EveningIsOverAsync();

        Assert.Contains("B-1", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.DigestsAsync());
    }

    [Fact]
    public async Task Who_has_not_written_for_a_day_hears_it_with_the_next_answer()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.ExpiresAsync("B-1");
        await shop.WaitsAsync(1);

        await shop.EveningAsync();
        await Until.TrueAsync(
            async () => (await shop.NightsAsync()).All(
                at => at > TimeProvider.System.GetUtcNow()), "the evening to be looked at");
        Received answer = await shop.OwnerSaysAsync("aaj ki bikri");

        Assert.Contains("B-1", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.DigestsAsync());
        Assert.Single(await shop.HeardByAsync(shop.Owner));
    }

    [Fact]
    public async Task A_shop_switches_its_evening_message_off_and_on()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        Uri digest = new("messages/digest", UriKind.Relative);

        Received off = await shop.OwnerSaysAsync("raat ka hisaab band karo");
        bool told = await IsOnAsync(api, digest);
        await shop.ExpiresAsync("B-1");
        await shop.WaitsAsync(1);
        await shop.EveningAsync();
        await Until.TrueAsync(
            async () => (await shop.NightsAsync()).All(
                at => at > TimeProvider.System.GetUtcNow()), "the evening to be looked at");
        Received answer = await shop.OwnerSaysAsync("aaj ki bikri");
        using HttpResponseMessage set = await api.PutAsJsonAsync(digest, new { on = true });

        Assert.StartsWith("✅ Raat ka hisaab band", off.Text, StringComparison.Ordinal);
        Assert.False(told);
        Assert.Contains("B-1", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.DigestsAsync());
        Assert.Equal(HttpStatusCode.NoContent, set.StatusCode);
        Assert.True(await IsOnAsync(api, digest));
    }

    [Fact]
    public async Task Over_the_budget_there_is_no_evening_message()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("message budget 0");
        await shop.ExpiresAsync("B-1");
        await shop.WaitsAsync(1);

        await shop.EveningAsync();
        await Until.TrueAsync(
            async () => (await shop.NightsAsync()).All(
                at => at > TimeProvider.System.GetUtcNow()), "the evening to be looked at");
        Received answer = await shop.OwnerSaysAsync("aaj ki bikri");

        Assert.Contains("B-1", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.DigestsAsync());
    }

    [Fact]
    public async Task Only_the_latest_wait_and_nobody_elses_shop_sees_them()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        ShopStory other = await ShopStory.OpenAsync();
        foreach (int n in Enumerable.Range(1, 22)) await shop.ExpiresAsync($"B-{n:00}");
        await Until.TrueAsync(async () => await LatestAsync(shop, "B-22"), "the last one");

        Received theirs = await other.OwnerSaysAsync("aaj ki bikri");
        Received first = await shop.OwnerSaysAsync("aaj ki bikri");

        Assert.DoesNotContain("📌", theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("B-01", first.Text, StringComparison.Ordinal);
        Assert.Contains("B-03", first.Text, StringComparison.Ordinal);
        Assert.Equal(17, await shop.WaitingAsync());
    }

    private static async Task<bool> LatestAsync(ShopStory shop, string batch) =>
        (await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow, """
            SELECT line FROM conversations.news WHERE business_id = $1
            ORDER BY kept_at DESC, news_id DESC LIMIT 1
            """, row => System.Text.Encoding.UTF8.GetString((byte[])row.GetValue(0)), default,
            shop.Id.Value)).Any(line => line.Contains(batch, StringComparison.Ordinal));

    private static Task<List<string>> PurposesAsync(ShopStory shop) =>
        shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow,
            "SELECT purpose FROM outbound.message WHERE business_id = $1",
            row => row.GetString(0), default, shop.Id.Value);

    private static async Task<bool> IsOnAsync(HttpClient api, Uri digest)
    {
        using JsonDocument told = JsonDocument.Parse(await api.GetStringAsync(digest));
        return told.RootElement.GetProperty("on").GetBoolean();
    }

    private static int Times(Received message, string mark) =>
        message.Text.Split(mark).Length - 1;
}
