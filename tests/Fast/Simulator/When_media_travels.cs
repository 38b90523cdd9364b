using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ConverseErp.Simulator;
using ConverseErp.Simulator.Media;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_media_travels
{
    private static readonly byte[] Pdf = "%PDF-1.4 a bill"u8.ToArray();

    [Fact]
    public async Task An_upload_is_described_and_downloaded_with_token_and_user_agent()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        string id = await simulator.UploadAsync(Pdf);
        using HttpClient client = simulator.Client();

        JsonNode described = JsonNode.Parse(await client.GetStringAsync("/v25.0/" + id))!;
        string url = (string)described["url"]!;
        HttpStatusCode withoutAgent = (await client.GetAsync(url)).StatusCode;
        client.DefaultRequestHeaders.Add("User-Agent", "tests");
        byte[] bytes = await client.GetByteArrayAsync(url);
        client.DefaultRequestHeaders.Remove("Authorization");
        HttpStatusCode withoutToken = (await client.GetAsync(url)).StatusCode;

        Assert.Equal(
            MetaFixtures.Shape(MetaFixtures.Read("meta-media-url-response")),
            MetaFixtures.Shape(described));
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Pdf)), (string?)described["sha256"]);
        Assert.Equal(HttpStatusCode.Forbidden, withoutAgent);
        Assert.Equal(HttpStatusCode.Unauthorized, withoutToken);
        Assert.Equal(Pdf, bytes);
    }

    [Fact]
    public async Task A_deleted_one_is_gone()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        string id = await simulator.UploadAsync(Pdf);
        using HttpClient client = simulator.Client();

        HttpStatusCode first = (await client.DeleteAsync("/v25.0/" + id)).StatusCode;
        HttpStatusCode second = (await client.GetAsync("/v25.0/" + id)).StatusCode;

        Assert.Equal(HttpStatusCode.OK, first);
        Assert.Equal(HttpStatusCode.BadRequest, second);
    }

    [Fact]
    public void A_link_lasts_five_minutes_and_cannot_be_forged()
    {
        SteppedTime time = new();
        MediaStore media = new(new CapacityOptions(), time);
        MediaLinks links = new(new SimulatorOptions(), media, time);
        MediaItem item = media.Add(Pdf, "application/pdf", null);
        Dictionary<string, string> query = new Uri(links.For(item, "http://x")).Query[1..]
            .Split('&').Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

        MediaItem? fresh = links.Open(query["mid"], query["ext"], query["hash"]);
        MediaItem? forged = links.Open(query["mid"], query["ext"] + "0", query["hash"]);
        time.Advance(TimeSpan.FromMinutes(6));
        MediaItem? old = links.Open(query["mid"], query["ext"], query["hash"]);

        Assert.Same(item, fresh);
        Assert.Null(forged);
        Assert.Null(old);
    }

    [Theory]
    [InlineData("application/x-msdownload", 1)]
    [InlineData("image/png", (5 << 20) + 1)]
    [InlineData("image/png", 0)]
    public async Task What_Meta_does_not_take_is_refused(string type, int size)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        using HttpClient client = simulator.Client();
        using MultipartFormDataContent form = new();
        form.Add(new StringContent("whatsapp"), "messaging_product");
        ByteArrayContent file = new(new byte[size]);
        file.Headers.ContentType = new(type);
        form.Add(file, "file", "x");

        using HttpResponseMessage response = await client.PostAsync(
            $"/v25.0/{SimulatorUnderTest.Number}/media", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, await simulator.CountAsync("uploads"));
    }

    [Fact]
    public void The_oldest_bytes_make_room_and_the_facts_stay()
    {
        MediaStore media = new(new CapacityOptions { MediaBytes = 25 }, TimeProvider.System);

        MediaItem[] items =
            [.. Enumerable.Range(0, 3).Select(_ => media.Add(new byte[10], "image/png", null))];

        Assert.Null(items[0].Bytes);
        Assert.NotNull(items[1].Bytes);
        Assert.Equal(10, media.Find(items[0].Id)!.Size);
    }

    [Fact]
    public async Task A_voice_note_is_an_ogg_that_the_product_can_fetch()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PostAsync("/messages", JsonNode.Parse(
            """
            {"phoneNumberId":"106540352242922","from":"919876543210","type":"voice",
             "mediaId":"sample:voice"}
            """)!);
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 1, "the voice note");
        using HttpClient client = simulator.Client();
        client.DefaultRequestHeaders.Add("User-Agent", "tests");

        JsonNode audio = simulator.Product.Messages[0]["audio"]!;
        JsonNode described = JsonNode.Parse(
            await client.GetStringAsync("/v25.0/" + (string)audio["id"]!))!;
        byte[] bytes = await client.GetByteArrayAsync((string)described["url"]!);

        Assert.True((bool)audio["voice"]!);
        Assert.Equal("OggS", Encoding.ASCII.GetString(bytes, 0, 4));
        Assert.Equal(
            (string?)audio["sha256"], Convert.ToBase64String(SHA256.HashData(bytes)));
    }

    private sealed class SteppedTime : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 7, 10, 0, 0, TimeSpan.Zero);

        public void Advance(TimeSpan by) => _now += by;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
