using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ConverseErp.Intake.Media;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_a_file_is_fetched
{
    [Fact]
    public async Task It_is_asked_for_with_token_and_user_agent_and_kept_under_its_shop()
    {
        await using GraphBench graph = await GraphBench.StartAsync();

        FetchOutcome outcome = await graph.FetchAsync(GraphBench.Image);

        FetchOutcome.Fetched fetched = Assert.IsType<FetchOutcome.Fetched>(outcome);
        Assert.Equal(("image/jpeg", GraphBench.Content.Length),
            (fetched.Mime, (int)fetched.SizeBytes));
        Assert.Equal(SHA256.HashData(GraphBench.Content), fetched.Sha256);
        Assert.Equal(GraphBench.Content, graph.Blobs.All[
            $"media/{Numbers.Shop.Value:N}/{GraphBench.Image.Id:N}"]);
        Assert.Equal(
            ["/v25.0/1754839365432101 Bearer a-token ConverseErp/1",
             "/attachments Bearer a-token ConverseErp/1"], graph.Asked);
    }

    [Fact]
    public async Task From_a_shared_number_it_lies_apart()
    {
        await using GraphBench graph = await GraphBench.StartAsync();

        await graph.FetchAsync(GraphBench.Image with { Business = null });

        Assert.Equal([$"media/shared/{GraphBench.Image.Id:N}"], graph.Blobs.All.Keys);
    }

    [Theory]
    [InlineData("https://example.com/x")]
    [InlineData("http://lookaside.fbsbx.com/x")]
    [InlineData("https://fbsbx.com.evil.example/x")]
    [InlineData("https://evilfbsbx.com/x")]
    [InlineData("ftp://127.0.0.1/x")]
    public async Task The_token_is_not_carried_to_a_strange_host(string url)
    {
        await using GraphBench graph = await GraphBench.StartAsync();
        graph.About["url"] = url;

        FetchOutcome outcome = await graph.FetchAsync(GraphBench.Image);

        Assert.Equal(new FetchOutcome.Failed("media-host-refused"), outcome);
        Assert.Single(graph.Asked);
    }

    [Fact]
    public async Task More_than_its_kind_allows_is_not_even_asked_for()
    {
        await using GraphBench graph = await GraphBench.StartAsync(
            ("Intake:Media:ImageBytesMax", "49999"));

        FetchOutcome outcome = await graph.FetchAsync(GraphBench.Image);

        Assert.Equal(new FetchOutcome.Failed("media-too-large"), outcome);
        Assert.Single(graph.Asked);
    }

    [Fact]
    public async Task More_than_its_kind_allows_is_stopped_when_the_announcement_lied()
    {
        await using GraphBench graph = await GraphBench.StartAsync(
            ("Intake:Media:ImageBytesMax", "49999"));
        graph.About["file_size"] = 10;

        FetchOutcome outcome = await graph.FetchAsync(GraphBench.Image);

        Assert.Equal(new FetchOutcome.Failed("media-too-large"), outcome);
        Assert.Empty(graph.Blobs.All);
    }

    [Fact]
    public async Task Other_bytes_than_announced_are_tried_again_and_not_kept()
    {
        await using GraphBench graph = await GraphBench.StartAsync();
        graph.Bytes = [.. GraphBench.Content.Reverse()];

        FetchOutcome outcome = await graph.FetchAsync(GraphBench.Image);

        Assert.Equal("media-corrupt", Assert.IsType<FetchOutcome.Later>(outcome).Code);
        Assert.Empty(graph.Blobs.All);
    }

    [Theory]
    [InlineData(401, "190", "media-token-refused", null)]
    [InlineData(400, "190", "media-token-refused", null)]
    [InlineData(400, "100", "media-gone", 3)]
    [InlineData(404, null, "media-gone", 3)]
    [InlineData(400, "80007", "media-provider-busy", null)]
    [InlineData(429, null, "media-provider-busy", null)]
    [InlineData(500, "2", "media-provider-busy", null)]
    [InlineData(302, null, "media-refused", 3)]
    public async Task A_refusal_says_how_long_to_go_on(
        int status, string? code, string expected, int? triesMax)
    {
        await using GraphBench graph = await GraphBench.StartAsync();
        graph.AboutStatus = status;
        graph.About["error"] = code is null
            ? null
            : new JsonObject { ["code"] = JsonNode.Parse(code) };

        FetchOutcome outcome = await graph.FetchAsync(GraphBench.Image);

        Assert.Equal(new FetchOutcome.Later(expected, triesMax), outcome);
    }

    [Fact]
    public async Task A_link_that_has_run_out_is_asked_for_again()
    {
        await using GraphBench graph = await GraphBench.StartAsync();
        graph.BytesStatus = 404;

        FetchOutcome outcome = await graph.FetchAsync(GraphBench.Image);

        Assert.Equal("media-gone", Assert.IsType<FetchOutcome.Later>(outcome).Code);
    }

    [Fact]
    public async Task A_provider_that_cannot_be_reached_is_tried_later()
    {
        await using GraphBench graph = await GraphBench.StartAsync();
        await graph.StopAnsweringAsync();

        FetchOutcome outcome = await graph.FetchAsync(GraphBench.Image);

        Assert.Equal(new FetchOutcome.Later("media-unreachable"), outcome);
    }
}
