using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using ConverseErp.Operations.Watching;
using ConverseErp.Platform.Running;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>News to those who agreed, after a yes to people and price.</summary>
public sealed class When_a_shop_has_news
{
    [Fact]
    public async Task The_owner_chooses_the_way_and_who_wrote_start_hears_it()
    {
        ShopStory shop = await OpenAsync();
        await shop.AskAsync(shop.Ramesh, "START");

        Received draft = await shop.OwnerSaysAsync("sabko bata do kal dukaan band rahegi");
        Received started = await shop.OwnerSaysAsync("2");
        Received heard = await shop.NoteAsync(shop.Ramesh, "kal dukaan band rahegi");
        await Until.TrueAsync(
            async () => (await shop.House.Room<IBroadcasts>().ListAsync(shop.Id, 1, default))
                [0].State == BroadcastState.Done,
            "the broadcast to be done");
        Received where = await shop.OwnerSaysAsync("broadcast kahan tak pahuncha");

        Assert.Contains("1) Mere phone se", draft.Text, StringComparison.Ordinal);
        Assert.Contains("2) WhatsApp se 1 logon ko, ₹0", draft.Text, StringComparison.Ordinal);
        Assert.Contains("1 logon ko jaayega", started.Text, StringComparison.Ordinal);
        Assert.StartsWith(shop.Name, heard.Text, StringComparison.Ordinal);
        Assert.Contains("1/1", where.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_did_not_agree_is_written_to_and_stop_ends_it()
    {
        ShopStory shop = await OpenAsync();
        await shop.AskAsync(shop.Ramesh, "START");
        await shop.AskAsync(shop.Ramesh, "STOP");

        Received draft = await shop.OwnerSaysAsync("sabko bata do kal dukaan band rahegi");

        Assert.DoesNotContain("2) WhatsApp", draft.Text, StringComparison.Ordinal);
        Assert.Contains("Theek hai?", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_that_nobody_asked_for_is_no_consent()
    {
        ShopStory shop = await OpenAsync();
        Sender ramesh = new(null, shop.Ramesh, null);

        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "haan");
        await shop.AskAsync(shop.Ramesh, "baaki kitna hai?");
        bool afterYes = await shop.House.Room<IConsents>().HasAsync(shop.Id, ramesh, default);
        await shop.AskAsync(shop.Ramesh, "START");
        bool afterStart = await shop.House.Room<IConsents>().HasAsync(shop.Id, ramesh, default);

        Assert.False(afterYes);
        Assert.True(afterStart);
    }

    [Fact]
    public async Task The_api_shows_the_price_first_and_starts_once()
    {
        ShopStory shop = await OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        JsonNode parties = (await api.GetFromJsonAsync<JsonNode>("parties"))!;
        string ramesh = (string)parties["items"]!.AsArray()
            .First(p => (string)p!["name"]! == "Ramesh Kumar")!["id"]!;
        object wish = new { words = "Aaj chini 40", segment = new { audience = "owing" } };

        using HttpResponseMessage nobody = await api.PostAsJsonAsync("broadcasts", wish);
        using HttpResponseMessage agreed = await api.PutAsJsonAsync(
            $"parties/{ramesh}/consent", new { agreed = true });
        api.DefaultRequestHeaders.Add("Idempotency-Key", "diwali-1");
        using HttpResponseMessage made = await api.PostAsJsonAsync("broadcasts", wish);
        using HttpResponseMessage again = await api.PostAsJsonAsync("broadcasts", wish);
        JsonNode draft = (await made.Content.ReadFromJsonAsync<JsonNode>())!;
        string id = (string)draft["id"]!;
        using HttpResponseMessage started = await api.PostAsync($"broadcasts/{id}/start", null);
        using HttpResponseMessage twice = await api.PostAsync($"broadcasts/{id}/start", null);
        Received heard = await shop.NoteAsync(shop.Ramesh, "Aaj chini 40");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        Assert.True(agreed.IsSuccessStatusCode);
        Assert.Equal(id, (string)(await again.Content.ReadFromJsonAsync<JsonNode>())!["id"]!);
        Assert.Equal(1, (int)draft["preview"]!["people"]!);
        Assert.Equal("draft", (string?)draft["state"]);
        Assert.Equal("owing", (string?)draft["segment"]!["audience"]);
        Assert.True(started.IsSuccessStatusCode && twice.IsSuccessStatusCode);
        Assert.Equal("template", heard.Type);
        Assert.Single(
            await shop.HeardByAsync(shop.Ramesh),
            m => m.Text.Contains("Aaj chini 40", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_goes_to_those_who_are_named_and_the_owner_sees_who_and_how_many()
    {
        ShopStory shop = await OpenAsync("Mohan Lal", "Geeta Devi");
        string mohan = Mobile(shop, 1);
        using HttpClient api = await shop.ApiAsync();
        await shop.AskAsync(shop.Ramesh, "START");
        await shop.AskAsync(mohan, "START");
        await shop.OwnerSaysAsync("Mohan ko 2 kg chini cash");
        Assert.True((await api.PutAsJsonAsync($"price-lists/{Guid.NewGuid()}", new
        {
            name = "Retail", prices = Array.Empty<object>(),
            parties = new[] { await PartyAsync(api, "Geeta Devi") },
        })).IsSuccessStatusCode);

        Received owing = await shop.OwnerSaysAsync("udhaar walon ko bhejo: hisaab kar lein");
        Received away = await shop.OwnerSaysAsync("jo 30 din se nahi aaye unko bata do aaiye");
        Received retail = await shop.OwnerSaysAsync("retail group ko bhejo: naye rate");
        Received group = await shop.OwnerSaysAsync("gupta group ko bhejo: naye rate");
        Received sugar = await shop.OwnerSaysAsync("chini lene walon ko Diwali offer bhejo");
        await shop.OwnerSaysAsync("2");
        Received heard = await shop.NoteAsync(mohan, "Diwali offer");
        JsonNode trail = (await api.GetFromJsonAsync<JsonNode>("audit?kind=broadcast"))!;

        Assert.Contains("Udhaar wale: 1 log, 1 ne haan", owing.Text, StringComparison.Ordinal);
        Assert.Contains(
            "30 din se na aane wale: 2 log, 1 ne haan", away.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Retail group: ⛔ Kisi ne", retail.Text, StringComparison.Ordinal);
        Assert.Contains("Ye hain: Retail", group.Text, StringComparison.Ordinal);
        Assert.Contains(
            "90 din me Sugar lene wale: 1 log, 1 ne haan", sugar.Text, StringComparison.Ordinal);
        Assert.Contains("2) WhatsApp se 1 logon ko, ₹0", sugar.Text, StringComparison.Ordinal);
        Assert.StartsWith(shop.Name, heard.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await shop.HeardByAsync(shop.Ramesh),
            m => m.Text.Contains("Diwali offer", StringComparison.Ordinal));
        JsonNode line = Assert.Single(trail["items"]!.AsArray())!;
        Assert.Equal("chat", (string?)line["door"]);
        Assert.Equal("start", (string?)line["after"]!["step"]);
        Assert.Equal(1, (int)line["after"]!["people"]!);
    }

    [Fact]
    public async Task In_a_rush_it_rests_is_paused_and_goes_on_by_chat_and_a_new_one_is_refused()
    {
        ShopStory shop = await OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        await shop.AskAsync(shop.Ramesh, "START");
        await SurgeAsync(shop, 2);

        await shop.OwnerSaysAsync("udhaar walon ko bhejo: kal dukaan band hai");
        await shop.OwnerSaysAsync("2");
        await Until.TrueAsync(
            async () => (await NewsAsync(shop)).Hold == BroadcastReasons.Surge, "it to rest");
        Received waiting = await shop.OwnerSaysAsync("offer kahan tak pahucha");
        Received paused = await shop.OwnerSaysAsync("offer rok do");
        await SurgeAsync(shop, 4);
        Received refused = await shop.OwnerSaysAsync("udhaar walon ko bhejo: aaj 10% kam");
        await shop.OwnerSaysAsync("rehne do");
        await SurgeAsync(shop, 0);
        Received resumed = await shop.OwnerSaysAsync("offer chalu karo");
        await shop.NoteAsync(shop.Ramesh, "kal dukaan band hai");
        JsonNode trail = (await api.GetFromJsonAsync<JsonNode>("audit?kind=broadcast"))!;

        Assert.Contains("bahut bheed hai", waiting.Text, StringComparison.Ordinal);
        Assert.StartsWith("⏸ Broadcast ruka hai: 0/1", paused.Text, StringComparison.Ordinal);
        Assert.Contains("bahut bheed hai, baad me", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2) WhatsApp", refused.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Broadcast phir chalu", resumed.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["resume", "pause", "start"],
            trail["items"]!.AsArray().Select(l => (string?)l!["after"]!["step"]));
    }

    private static async Task<BroadcastView> NewsAsync(ShopStory shop) =>
        (await shop.House.Room<IBroadcasts>().ListAsync(shop.Id, 1, default))[0];

    private static async Task SurgeAsync(ShopStory shop, int level)
    {
        await shop.House.Room<ByHand>().SetAsync(
            Condition.Surge, new HandSetting(level, 5, "a story", "story"), default);
        await Until.TrueAsync(
            () => Task.FromResult(shop.House.Room<ISurge>().Now.Level == level),
            $"level {level} to be known");
    }

    private static async Task<Guid> PartyAsync(HttpClient api, string name) =>
        (Guid)(await api.GetFromJsonAsync<JsonNode>("parties"))!["items"]!.AsArray()
            .First(p => (string)p!["name"]! == name)!["id"]!;

    private static string Mobile(ShopStory shop, int place) => shop.Ramesh[..^1] + (place + 4);

    private static async Task<ShopStory> OpenAsync(params string[] others)
    {
        Installation house = await Installation.WithNews;
        ShopStory shop = await ShopStory.OpenAsync(
            opening => opening with { Parties = With(opening, others) }, at: house);
        await Until.TrueAsync(
            () => Task.FromResult(house.Room<ITemplates>()
                .Of(shop.Number, "shop_news_v1", "en").State == TemplateState.Approved),
            "the template to be known as approved");
        return shop;
    }

    private static StringReader With(ShopOpening opening, string[] others)
    {
        string parties = opening.Parties!.ReadToEnd();
        // Ramesh's number but for its last digit.
        string phone = parties[parties.IndexOf("+9197", StringComparison.Ordinal)..][..12];
        return new StringReader(parties.TrimEnd() + string.Concat(others.Select(
            (name, place) => $"\nC{place + 5},{name},{phone}{place + 5},customer,0,")));
    }
}
