using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Templates;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>Templates are approved, paused and recategorised while shops send bills.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_a_template_may_not_be_sent(OutboundDatabase database)
{
    private const string Customer = "+919000000078";

    [Fact]
    public async Task A_paused_one_is_not_tried_and_the_bill_goes_in_English()
    {
        await using Room room = new(database.Options, account: "waba-paused");
        BusinessId shop = Notes.NewShop();
        await room.ToldAsync(Told(room, "waba-paused", "hi", TemplateState.Paused));

        await (await room.TakeAsync(shop, Notes.Bill(room, "bills/t1.pdf", Customer)))
            .DoneAsync();

        JsonNode sent = Assert.Single(room.Sent);
        Assert.Equal("en", (string?)sent["template"]!["language"]!["code"]);
    }

    [Fact]
    public async Task When_it_comes_back_bills_go_by_it_again_and_an_older_telling_is_late()
    {
        await using Room room = new(database.Options, account: "waba-back");
        BusinessId shop = Notes.NewShop();
        TemplateTold paused = Told(room, "waba-back", "hi", TemplateState.Paused);
        TemplateTold back = paused with
        {
            State = TemplateState.Approved, At = paused.At.AddHours(3),
        };
        await room.ToldAsync(back);
        await room.ToldAsync(paused, back);

        await (await room.TakeAsync(shop, Notes.Bill(room, "bills/t2.pdf", Customer)))
            .DoneAsync();

        Assert.Equal(
            "hi", (string?)Assert.Single(room.Sent)["template"]!["language"]!["code"]);
    }

    [Fact]
    public async Task Where_none_may_be_sent_the_bill_goes_by_sms_and_no_second_one_asks()
    {
        await using Room room = new(
            database.Options, account: "waba-none", sms: Sms);
        BusinessId shop = Notes.NewShop();
        room.Provider = body => Task.FromResult(
            Room.Error((string?)body["type"] == "template" ? 132015 : 131047));

        await SendAsync(room, shop, "bills/t3.pdf");
        int tried = room.Sent.Count(b => (string?)b["type"] == "template");
        await SendAsync(room, shop, "bills/t4.pdf");

        Assert.Equal(2, room.Texts.Count);
        // The first bill learned it of the template, the second one did not try it.
        Assert.Equal(1, tried);
        Assert.Single(room.Sent, b => (string?)b["type"] == "template"
            && (string?)b["template"]!["language"]!["code"] == "hi");
    }

    [Fact]
    public async Task What_one_process_is_refused_another_knows()
    {
        await using Room first = new(database.Options, account: "waba-two");
        await using Room second = new(database.Options, account: "waba-two");
        first.Provider = body => Task.FromResult(
            Room.Error((string?)body["type"] == "template" ? 132016 : 131047));

        await (await first.TakeAsync(
            Notes.NewShop(), Notes.Bill(first, "bills/t5.pdf", Customer))).DoneAsync();
        await first.Templates.ReadAsync(default);
        await second.Templates.ReadAsync(default);

        Assert.Equal(
            TemplateState.Disabled, second.Templates.Of(Room.Number, "bill_v1", "hi").State);
        second.Clock.Now += TemplateRow.RefusalHolds;
        Assert.True(second.Templates.Of(Room.Number, "bill_v1", "hi").MayBeSent);
    }

    [Fact]
    public async Task A_bill_template_that_became_marketing_is_charged_so_and_shown_to_on_call()
    {
        await using Room room = new(database.Options, account: "waba-dear");
        TemplateTold told = Told(room, "waba-dear", "hi", TemplateState.Approved) with
        {
            Category = MessageRate.Utility,
        };

        await room.ToldAsync(told);
        MessageRate before = room.Templates.Of(Room.Number, "bill_v1", "hi").Charged;
        await room.ToldAsync(told with
        {
            State = null, Category = MessageRate.Marketing, At = told.At.AddMinutes(1),
        });

        Assert.Equal(MessageRate.Utility, before);
        Assert.Equal(
            MessageRate.Marketing, room.Templates.Of(Room.Number, "bill_v1", "hi").Charged);
        TemplateTrouble shown = Assert.Single(
            await room.Troubles.ListAsync(100, default), t => t.Account == "waba-dear");
        Assert.Equal((TemplateState.Approved, MessageRate.Marketing),
            (shown.State, shown.Category));
    }

    [Fact]
    public async Task The_list_of_an_account_is_read_to_its_end_once_an_hour()
    {
        await using SimulatedProvider provider = await SimulatedProvider.StartAsync();
        string account = "waba-" + Guid.NewGuid().ToString("N")[..8];
        using HttpClient http = new(new SocketsHttpHandler());
        await PutAsync(http, provider, account, "bill_v1", "hi", "PAUSED", "utility");
        for (int i = 0; i < 120; i++)
        {
            await PutAsync(
                http, provider, account, $"offer_{i:000}", "en", "APPROVED", "marketing");
        }


        await PutAsync(http, provider, account, "zz_last", "en", "REJECTED", "marketing");
        await using Room room = new(
            database.Options, provider: provider.Url + "/v25.0", account: account);

        await room.Refresh.LookAsync(default);
        await room.Templates.ReadAsync(default);

        Assert.Equal(TemplateState.Paused, room.Templates.Of(Room.Number, "bill_v1", "hi").State);
        Assert.Equal(
            TemplateState.Approved, room.Templates.Of(Room.Number, "bill_v1", "ta").State);
        Assert.Equal(
            TemplateState.Rejected, room.Templates.Of(Room.Number, "zz_last", "en").State);
        Assert.Equal(
            MessageRate.Marketing, room.Templates.Of(Room.Number, "offer_119", "en").Charged);

        await PutAsync(http, provider, account, "bill_v1", "hi", "APPROVED", "utility");
        await room.Refresh.LookAsync(default);
        await room.Templates.ReadAsync(default);
        TemplateState early = room.Templates.Of(Room.Number, "bill_v1", "hi").State;
        room.Clock.Now += TimeSpan.FromHours(1);
        await room.Refresh.LookAsync(default);
        await room.Templates.ReadAsync(default);

        Assert.Equal(TemplateState.Paused, early);
        Assert.Equal(
            TemplateState.Approved, room.Templates.Of(Room.Number, "bill_v1", "hi").State);
    }

    [Fact]
    public async Task What_is_no_longer_in_the_list_is_missing()
    {
        await using SimulatedProvider provider = await SimulatedProvider.StartAsync();
        string account = "waba-" + Guid.NewGuid().ToString("N")[..8];
        await using Room room = new(
            database.Options, provider: provider.Url + "/v25.0", account: account);
        await room.ToldAsync(Told(room, account, "hi", TemplateState.Approved) with
        {
            Template = "gone_v1", At = room.Clock.Now.AddDays(-1),
        });

        await room.Refresh.LookAsync(default);
        await room.Templates.ReadAsync(default);

        Assert.Equal(
            TemplateState.Missing, room.Templates.Of(Room.Number, "gone_v1", "hi").State);
    }

    private static ConverseErp.Platform.Providers.SmsOptions Sms => new()
    {
        Provider = "exotel", BaseUrl = "http://127.0.0.1:9", AccountSid = "s", ApiKey = "k",
        ApiToken = "t", Header = "SLSTOR", DltEntityId = "1101000000000000001", Secret = "told",
        Templates =
        {
            new ConverseErp.Platform.Providers.SmsTemplate
            {
                Kind = "Bill", Id = "1107000000000000001",
                Text = "{#var#}: bill {#var#} of Rs {#var#}. See {#url#}",
            },
        },
    };

    private static async Task SendAsync(Room room, BusinessId shop, string blob)
    {
        await (await room.TakeAsync(shop, Notes.Bill(room, blob, Customer))).DoneAsync();
        while (await room.DueAsync(shop, room.Clock.Now.AddMinutes(1)) is { Length: > 0 } due)
            await (await room.TakeAsync(due)).DoneAsync();
    }

    private static TemplateTold Told(
        Room room, string account, string language, TemplateState state) => new(
        "meta", account, "bill_v1", language, state, null, null, null, room.Clock.Now);

    private static async Task PutAsync(
        HttpClient http, SimulatedProvider provider, string account, string name,
        string language, string status, string category)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(
            provider.Url + "/sim/api/templates", new JsonObject
            {
                ["wabaId"] = account, ["name"] = name, ["language"] = language,
                ["category"] = category, ["status"] = status, ["headerFormat"] = "DOCUMENT",
                ["body"] = "{{1}} {{2}} {{3}}",
            });
        response.EnsureSuccessStatusCode();
    }
}
