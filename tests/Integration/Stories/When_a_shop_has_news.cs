using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;

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

    private static async Task<ShopStory> OpenAsync()
    {
        Installation house = await Installation.WithNews;
        ShopStory shop = await ShopStory.OpenAsync(at: house);
        await Until.TrueAsync(
            () => Task.FromResult(house.Room<ITemplates>()
                .Of(shop.Number, "shop_news_v1", "en").State == TemplateState.Approved),
            "the template to be known as approved");
        return shop;
    }
}
