using System.Text;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_an_item_is_odd
{
    private static readonly long Now = WebhookBench.FixedClock.Now.ToUnixTimeSeconds();

    public static TheoryData<string, long> Timestamps => new()
    {
        { "\"1790000060\"", 1790000060 },
        { "1790000060", 1790000060 },
        { "1790000060000", 1790000060 },
        { "\"1790000060123\"", 1790000060 },
        { "1790000060.0", 1790000060 },
        { "\"1900000000\"", Now },
        { "null", Now },
        { "\"soon\"", Now },
        { "-5", Now },
        { "[]", Now },
        { "1e300", Now },
    };

    [Theory]
    [MemberData(nameof(Timestamps))]
    public async Task Its_time_is_read_with_patience_and_never_in_the_future(
        string timestamp, long expectedSeconds)
    {
        JsonObject message = Updates.Text("wamid.1", "hi");
        message["timestamp"] = JsonNode.Parse(timestamp);

        ChatReceived chat = await ChatOf(message);

        Assert.Equal(expectedSeconds, chat.SentAt.ToUnixTimeSeconds());
    }

    [Fact]
    public async Task A_text_of_5000_characters_arrives_whole()
    {
        string text = new('म', 5000);

        ChatReceived chat = await ChatOf(Updates.Text("wamid.1", text));

        Assert.Equal(text, chat.Text);
    }

    [Fact]
    public async Task Emoji_alone_are_a_text()
    {
        ChatReceived chat = await ChatOf(Updates.Text("wamid.1", "👍🏽🙏"));

        Assert.Equal("👍🏽🙏", chat.Text);
    }

    [Fact]
    public async Task Half_an_emoji_and_a_nul_become_replacement_characters()
    {
        using WebhookBench bench = new();
        string webhook = Updates.Messages(Numbers.Own, Updates.Text("wamid.1", "MARK"))
            .Replace("MARK", @"a\ud83db\u0000c\\u0000d\ud83d\ude4fe\ude4f",
                StringComparison.Ordinal);

        await bench.PostAsync(webhook);

        ChatReceived chat = Envelopes.Unpack<ChatReceived>(Assert.Single(bench.Published));
        Assert.Equal("a\ufffdb\ufffdc\\u0000d🙏e\ufffd", chat.Text);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_become_replacement_characters()
    {
        using WebhookBench bench = new();
        byte[] webhook = Encoding.UTF8.GetBytes(
            Updates.Messages(Numbers.Own, Updates.Text("wamid.1", "MARK")));
        webhook[webhook.AsSpan().IndexOf("MARK"u8)] = 0xFF;

        await bench.PostAsync(webhook);

        ChatReceived chat = Envelopes.Unpack<ChatReceived>(Assert.Single(bench.Published));
        Assert.Equal("\ufffdARK", chat.Text);
    }

    [Fact]
    public async Task An_unknown_type_reaches_the_shop_with_its_raw_json()
    {
        JsonObject message = Updates.Text("wamid.1", "hi");
        message["type"] = "hologram";
        message["hologram"] = new JsonObject { ["depth"] = 3 };

        ChatReceived chat = await ChatOf(message);

        Assert.Equal("hologram", chat.Kind);
        Assert.Null(chat.Text);
        Assert.Contains("\"depth\":3", chat.Raw?.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_that_are_no_messages_are_kept_and_their_neighbours_arrive()
    {
        using WebhookBench bench = new();

        HttpResponse response = await bench.PostAsync(Updates.Messages(
            Numbers.Own, null, 7, "text", new JsonArray(), new JsonObject(),
            new JsonObject { ["id"] = new JsonObject() }, Updates.Text("wamid.1", "hi")));

        Assert.Equal(200, response.StatusCode);
        Assert.Equal(7, bench.Published.Count);
        Assert.Equal("hi", Envelopes.Unpack<ChatReceived>(bench.Published[^1]).Text);
        Assert.All(bench.Published.SkipLast(1), e => Assert.Equal(
            "unreadable", Envelopes.Unpack<ProviderEventReceived>(e).Reason));
    }

    [Fact]
    public async Task A_change_that_holds_nothing_known_is_kept()
    {
        using WebhookBench bench = new();

        await bench.PostAsync(Updates.Webhook(
            Updates.Change(Numbers.Own, "calls", new JsonObject { ["id"] = "c1" })));

        ProviderEventReceived told =
            Envelopes.Unpack<ProviderEventReceived>(Assert.Single(bench.Published));
        Assert.Equal(("other", Numbers.Own), (told.Reason, told.Scope));
    }

    [Theory]
    [InlineData("919876543210", "+919876543210", null)]
    [InlineData("+919876543210", "+919876543210", null)]
    [InlineData("IN.1230004567890123", null, "IN.1230004567890123")]
    [InlineData("IN.ENT.5567812390441276", null, "IN.ENT.5567812390441276")]
    public async Task A_sender_is_a_phone_or_a_user_id(
        string from, string? phone, string? bsuid)
    {
        ChatReceived chat = await ChatOf(Updates.Text("wamid.1", "hi", from));

        Assert.Equal((phone, bsuid), (chat.Sender.Phone, chat.Sender.Bsuid));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123")]
    [InlineData("91987654321012345678")]
    [InlineData("not a number")]
    public async Task A_message_without_a_usable_sender_is_kept(string? from)
    {
        using WebhookBench bench = new();

        await bench.PostAsync(
            Updates.Messages(Numbers.Own, Updates.Text("wamid.1", "hi", from)));

        ProviderEventReceived told =
            Envelopes.Unpack<ProviderEventReceived>(Assert.Single(bench.Published));
        Assert.Equal("no-sender", told.Reason);
    }

    private static async Task<ChatReceived> ChatOf(JsonObject message)
    {
        using WebhookBench bench = new();
        await bench.PostAsync(Updates.Messages(Numbers.Own, message));
        return Envelopes.Unpack<ChatReceived>(Assert.Single(bench.Published));
    }
}
