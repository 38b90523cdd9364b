using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ConverseErp.Simulator;
using ConverseErp.Simulator.Gupshup;

namespace ConverseErp.Tests.Fast.Simulator;

/// <summary>An answer of a provider.</summary>
internal sealed record Answered(int Status, string Text, HttpResponseHeaders Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;
}

/// <summary>Sends to a simulator as the product does to the providers beside Meta.</summary>
internal static class OtherProviders
{
    public const string AccountSid = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    public const string AuthToken = "0123456789abcdef0123456789abcdef";
    public const string App = "SLStoresApp";
    public const string Dialog360Number = "205540352242999";
    public const string Entity = "1101234567890123456";
    public const string TemplateId = "1107161234567890123";
    public const string GupshupTemplate = "3982792f-a178-442d-be4b-3eadbb804726";
    public const string Code = "{#var#} is your code for ConverseErp. -SLSTRS";

    /// <summary>Everything configured, and posting to the product.</summary>
    public static Task<SimulatorUnderTest> StartAsync(
        Action<SimulatorOptions>? also = null, string? folder = null) =>
        SimulatorUnderTest.StartAsync(options =>
        {
            string product = options.WebhookUrl!.Replace("/meta", "", StringComparison.Ordinal);
            options.DataFolder = folder;
            options.PublicUrl = "http://sim.test";
            options.Twilio = new()
            {
                AccountSid = AccountSid,
                AuthToken = AuthToken,
                WebhookUrl = product + "/twilio",
                PublicWebhookUrl = "https://erp.example.in/webhooks/twilio",
                WhatsAppFrom = "+919000090001",
                SmsFrom = "SLSTRS",
            };
            options.Gupshup = new()
            {
                ApiKey = "gupshup-key",
                App = App,
                Source = "919000090001",
                WebhookUrl = product + "/gupshup/s3cret",
            };
            options.Gupshup.Templates[GupshupTemplate] = new GupshupTemplateOptions
            {
                Name = "bill_v1",
                Params = 2,
            };
            options.Dialog360 = new()
            {
                ApiKey = "d360-key",
                PhoneNumberId = Dialog360Number,
                WebhookUrl = product + "/dialog360",
                WebhookSecret = "d360-secret",
            };
            options.Sms = new()
            {
                AccountSid = "slstores1",
                ApiKey = "exotel-key",
                ApiToken = "exotel-token",
                DltEntityId = Entity,
                Headers = { "SLSTRS" },
                Templates =
                {
                    [TemplateId] = Code,
                    ["1107169999999999999"] = "Dear {#var#}, bill {#var#}: {#url#} -SLSTRS",
                },
            };
            also?.Invoke(options);
        });

    public static Task<Answered> SmsAsync(
        this SimulatorUnderTest simulator, params (string Name, string? Value)[] changes) =>
        FormAsync(
            simulator, "/exotel/v1/Accounts/slstores1/Sms/send.json",
            Basic("exotel-key", "exotel-token"),
            [
                ("From", "SLSTRS"),
                ("To", "+" + SimulatorUnderTest.Asha),
                ("Body", "482913 is your code for ConverseErp. -SLSTRS"),
                ("DltEntityId", Entity),
                ("DltTemplateId", TemplateId),
                ("SmsType", "transactional"),
                ("Priority", "high"),
                ("StatusCallback", simulator.Product.Url + "/webhooks/sms/status?id=7"),
                ("CustomField", "outbox-7"),
            ],
            changes);

    public static Task<Answered> TwilioAsync(
        this SimulatorUnderTest simulator, params (string Name, string? Value)[] changes) =>
        FormAsync(
            simulator, $"/twilio/2010-04-01/Accounts/{AccountSid}/Messages.json",
            Basic(AccountSid, AuthToken),
            [
                ("To", "whatsapp:+" + SimulatorUnderTest.Asha),
                ("From", "whatsapp:+919000090001"),
                ("Body", "Ramesh Gupta ka baki: ₹1,250.00"),
                ("StatusCallback",
                    "https://erp.example.in/webhooks/twilio/status?tracker=t-1"),
            ],
            changes);

    public static Task<Answered> TwilioSmsAsync(this SimulatorUnderTest simulator) =>
        simulator.TwilioAsync(
            ("To", "+" + SimulatorUnderTest.Asha), ("From", "SLSTRS"), ("Body", "Hello"));

    /// <param name="message">The field `message`; null: a text.</param>
    public static Task<Answered> GupshupAsync(
        this SimulatorUnderTest simulator, JsonNode? message = null,
        params (string Name, string? Value)[] changes) => FormAsync(
            simulator, "/gupshup/wa/api/v1/msg", request =>
                request.Headers.Add("apikey", "gupshup-key"),
            [
                ("channel", "whatsapp"),
                ("source", "919000090001"),
                ("destination", SimulatorUnderTest.Asha),
                ("src.name", App),
                ("message", (message ?? new JsonObject
                {
                    ["type"] = "text",
                    ["text"] = "Ramesh Gupta ka baki: ₹1,250.00",
                }).ToJsonString()),
            ],
            changes);

    public static Task<Answered> GupshupTemplateAsync(
        this SimulatorUnderTest simulator, string id, string[] values, string? message = null) =>
        FormAsync(
            simulator, "/gupshup/wa/api/v1/template/msg", request =>
                request.Headers.Add("apikey", "gupshup-key"),
            [
                ("source", "919000090001"),
                ("destination", SimulatorUnderTest.Asha),
                ("src.name", App),
                ("template", new JsonObject
                {
                    ["id"] = id,
                    ["params"] = new JsonArray([.. values.Select(v => (JsonNode)v)]),
                }.ToJsonString()),
                ("message", message),
            ],
            []);

    public static async Task<Answered> Dialog360Async(
        this SimulatorUnderTest simulator, JsonNode? body = null, string key = "d360-key")
    {
        using HttpRequestMessage request = new(
            HttpMethod.Post, simulator.Url + "/dialog360/messages");
        request.Headers.Add("D360-API-KEY", key);
        request.Content = JsonContent.Create(body ?? JsonNode.Parse("""
            {"messaging_product":"whatsapp","to":"919876543210","type":"text",
             "text":{"body":"Namaste!"}}
            """));
        return await SendAsync(simulator, request);
    }

    /// <summary>One text by a provider, whatever it is called there.</summary>
    public static async Task<Answered> SendByAsync(
        this SimulatorUnderTest simulator, string provider)
    {
        if (provider != "meta")
        {
            return await (provider switch
            {
                "twilio" => simulator.TwilioAsync(),
                "twilio-sms" => simulator.TwilioSmsAsync(),
                "gupshup" => simulator.GupshupAsync(),
                "dialog360" => simulator.Dialog360Async(),
                _ => simulator.SmsAsync(),
            });
        }

        using HttpRequestMessage request = new(
            HttpMethod.Post, $"{simulator.Url}/v25.0/{SimulatorUnderTest.Number}/messages");
        request.Headers.Add("Authorization", "Bearer simulator-access-token");
        request.Content = JsonContent.Create(MetaFixtures.Read("meta-send-text"));
        return await SendAsync(simulator, request);
    }

    /// <summary>Writes as a person does, to any number.</summary>
    public static async Task<string> WriteToAsync(
        this SimulatorUnderTest simulator, string number, JsonObject? message = null)
    {
        JsonObject body = message ?? new JsonObject { ["text"] = "2 kg sugar 90" };
        body["phoneNumberId"] = number;
        body["from"] = SimulatorUnderTest.Asha;
        return (string)(await simulator.PostAsync("/messages", body))["wamid"]!;
    }

    public static async Task<IReadOnlyList<Posted>> PostedAsync(
        this SimulatorUnderTest simulator, int count)
    {
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Posted.Count >= count, $"{count} webhooks");
        return simulator.Product.Posted;
    }

    private static Action<HttpRequestMessage> Basic(string user, string password) => request =>
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));

    private static async Task<Answered> FormAsync(
        SimulatorUnderTest simulator, string path, Action<HttpRequestMessage> authorise,
        (string Name, string? Value)[] usual, (string Name, string? Value)[] changes)
    {
        Dictionary<string, string?> fields = usual.ToDictionary(f => f.Name, f => f.Value);
        foreach ((string name, string? value) in changes) fields[name] = value;
        using HttpRequestMessage request = new(HttpMethod.Post, simulator.Url + path);
        authorise(request);
        request.Content = new FormUrlEncodedContent(
            fields.Where(f => f.Value is not null)
                .Select(f => KeyValuePair.Create(f.Key, f.Value!)));
        return await SendAsync(simulator, request);
    }

    private static async Task<Answered> SendAsync(
        SimulatorUnderTest simulator, HttpRequestMessage request)
    {
        using HttpClient client = simulator.Client(authorised: false);
        using HttpResponseMessage response = await client.SendAsync(request);
        return new Answered(
            (int)response.StatusCode, await response.Content.ReadAsStringAsync(),
            response.Headers);
    }
}
