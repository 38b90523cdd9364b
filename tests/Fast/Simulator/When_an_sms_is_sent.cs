using System.Text.Json.Nodes;
using ConverseErp.Simulator.Sms;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_an_sms_is_sent
{
    [Fact]
    public async Task It_is_queued_reaches_the_phone_and_its_end_is_told()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        Answered answer = await simulator.SmsAsync();
        Posted callback = (await simulator.PostedAsync(1))[0];

        JsonNode sms = answer.Json["SMSMessage"]!;
        Assert.Equal(200, answer.Status);
        Assert.Matches("^[0-9a-f]{32}$", (string)sms["Sid"]!);
        Assert.Equal("queued", (string?)sms["Status"]);
        Assert.Equal(21010, (int)sms["DetailedStatusCode"]!);
        Assert.Equal("PENDING_TO_OPERATOR", (string?)sms["DetailedStatus"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$", (string)sms["DateCreated"]!);
        Assert.Null(sms["DateSent"]);
        Assert.Equal("/webhooks/sms/status?id=7", callback.Address);
        Assert.Equal((string?)sms["Sid"], callback.Field("SmsSid"));
        Assert.Equal("+919876543210", callback.Field("To"));
        Assert.Equal("sent", callback.Field("Status"));
        Assert.Equal("DELIVERED_TO_HANDSET", callback.Field("DetailedStatus"));
        Assert.Equal("20005", callback.Field("DetailedStatusCode"));
        Assert.Equal("1", callback.Field("SmsUnits"));
        Assert.Equal("outbox-7", callback.Field("CustomField"));
        JsonNode shown = await Single(simulator);
        Assert.Equal("SLSTRS", (string?)shown["from"]);
        Assert.Equal("482913 is your code for ConverseErp. -SLSTRS", (string?)shown["text"]);
        Assert.Equal(OtherProviders.TemplateId, (string?)shown["templateId"]);
        Assert.Equal("delivered", (string?)shown["status"]);
    }

    [Theory]
    [InlineData("DltEntityId", null, "ENTITY_BLOCKED_BY_DLT", 23081)]
    [InlineData("DltEntityId", "1109999999999999999", "DLT_ENTITY_NOT_FOUND", 23281)]
    [InlineData("From", "OTHERS", "SENDER_BLOCKED_BY_DLT", 23080)]
    [InlineData("DltTemplateId", null, "TEMPLATE_BLOCKED_BY_DLT", 23082)]
    [InlineData("DltTemplateId", "1", "DLT_TEMPLATE_NOT_FOUND", 23182)]
    [InlineData("Body", "Your code is 482913. -SLSTRS", "DLT_TEMPLATE_DOES_NOT_MATCH", 23185)]
    public async Task What_dlt_does_not_know_is_accepted_and_never_delivered(
        string field, string? value, string status, int code)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        Answered answer = await simulator.SmsAsync((field, value));
        Posted callback = (await simulator.PostedAsync(1))[0];

        Assert.Equal(200, answer.Status);
        Assert.Equal("failed", callback.Field("Status"));
        Assert.Equal(status, callback.Field("DetailedStatus"));
        Assert.Equal(
            code.ToString(System.Globalization.CultureInfo.InvariantCulture),
            callback.Field("DetailedStatusCode"));
        JsonNode shown = await Single(simulator);
        Assert.Equal("failed", (string?)shown["status"]);
        Assert.Equal(status, (string?)shown["failure"]);
    }

    [Theory]
    [InlineData("a {#var#} b", "a 123456789012345678901234567890 b", true)]
    [InlineData("a {#var#} b", "a 1234567890123456789012345678901 b", false)]
    [InlineData("a {#var#}b", "a b", true)]
    [InlineData("a {#var#}{#var#}", "a 123456789012345678901234567890-and-more", true)]
    [InlineData("Pay: {#url#} now", "Pay: https://erp.example.in/p/7f3a now", true)]
    [InlineData("Pay: {#url#} now", "Pay: https://erp.example.in/p/7f 3a now", false)]
    [InlineData("Pay: {#url#}", "Pay: not-an-address", false)]
    [InlineData("Pay: {#url#}", "Pay: https://", false)]
    [InlineData("a.c", "abc", false)]
    [InlineData("abc", "abcd", false)]
    [InlineData("abcd", "abc", false)]
    [InlineData("बिल {#var#} आया।", "बिल INV-7 आया।", true)]
    [InlineData("", "", true)]
    public void A_body_fits_its_template_or_not(string template, string body, bool fits) =>
        Assert.Equal(fits, DltTemplate.Fits(template, body));

    [Fact]
    public void A_long_address_fits_up_to_255_characters()
    {
        string longest = "https://" + new string('x', 247);

        Assert.True(DltTemplate.Fits("{#url#}!", longest + "!"));
        Assert.False(DltTemplate.Fits("{#url#}!", longest + "x!"));
    }

    [Fact]
    public void A_hostile_pair_of_template_and_body_takes_no_time()
    {
        string template = string.Concat(Enumerable.Repeat("{#var#}a", 200)) + "b";

        Assert.False(DltTemplate.Fits(template, new string('a', 2000)));
    }

    [Theory]
    [InlineData(160, 'a', false, 1)]
    [InlineData(161, 'a', false, 2)]
    [InlineData(306, 'a', false, 2)]
    [InlineData(307, 'a', false, 3)]
    [InlineData(80, '€', false, 1)]
    [InlineData(81, '€', false, 2)]
    [InlineData(70, 'ब', true, 1)]
    [InlineData(71, 'ब', true, 2)]
    [InlineData(134, 'ब', true, 2)]
    [InlineData(135, 'ब', true, 3)]
    public void Parts_are_counted_as_operators_do(int length, char of, bool unicode, int units)
    {
        Assert.Equal(!unicode, SmsUnits.IsPlain(new string(of, length)));
        Assert.Equal(units, SmsUnits.Of(new string(of, length), unicode));
    }

    [Theory]
    [InlineData("From", null, 40210)]
    [InlineData("To", "12", 40203)]
    [InlineData("Body", null, 40200)]
    [InlineData("EncodingType", "utf-8", 40209)]
    [InlineData("SmsType", "otp", 40204)]
    [InlineData("Priority", "urgent", 40500)]
    [InlineData("StatusCallback", "ftp://x", 40500)]
    public async Task A_request_that_makes_no_sense_is_refused(
        string field, string? value, int code)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        Answered answer = await simulator.SmsAsync((field, value));

        Assert.Equal(400, answer.Status);
        Assert.Equal(400, (int)answer.Json["RestException"]!["Status"]!);
        Assert.Equal(code, (int)answer.Json["RestException"]!["Code"]!);
        Assert.Equal(0, await simulator.CountAsync("sendsAccepted"));
    }

    [Fact]
    public async Task A_body_of_2000_characters_is_the_longest()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        Answered longest = await simulator.SmsAsync(("Body", new string('x', 2000)));
        Answered longer = await simulator.SmsAsync(("Body", new string('x', 2001)));

        Assert.Equal(200, longest.Status);
        Assert.Equal(14, (int)longest.Json["SMSMessage"]!["SmsUnits"]!);
        Assert.Equal(40202, (int)longer.Json["RestException"]!["Code"]!);
    }

    [Fact]
    public async Task Hindi_that_calls_itself_plain_is_an_invalid_message()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync(options =>
            options.Sms.Templates["1"] = "आपका कोड {#var#} है।");

        await simulator.SmsAsync(
            ("DltTemplateId", "1"), ("Body", "आपका कोड 7 है।"), ("EncodingType", "plain"));
        await simulator.SmsAsync(
            ("DltTemplateId", "1"), ("Body", "आपका कोड 7 है।"), ("EncodingType", "unicode"));
        IReadOnlyList<Posted> callbacks = await simulator.PostedAsync(2);

        Assert.Contains(callbacks, c => c.Field("DetailedStatus") == "FAILED_INVALID_MESSAGE");
        Assert.Contains(callbacks, c => c.Field("DetailedStatus") == "DELIVERED_TO_HANDSET");
    }

    [Fact]
    public async Task A_person_who_opted_out_gets_nothing()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.PostAsync("/people", new JsonObject
        {
            ["phone"] = SimulatorUnderTest.Asha,
            ["optedOut"] = true,
        });

        await simulator.SmsAsync(("SmsType", "promotional"));
        Posted callback = (await simulator.PostedAsync(1))[0];

        Assert.Equal("failed_dnd", callback.Field("Status"));
        Assert.Equal("FAILED_REJECTED_DND", callback.Field("DetailedStatus"));
    }

    [Fact]
    public async Task Nothing_is_open_without_a_key_and_another_account_is_forbidden()
    {
        await using SimulatorUnderTest bare = await SimulatorUnderTest.StartAsync();
        await using SimulatorUnderTest other = await OtherProviders.StartAsync(
            options => options.Sms.AccountSid = "someoneelse");

        Answered unknown = await bare.SmsAsync();
        Answered forbidden = await other.SmsAsync();

        Assert.Equal(401, unknown.Status);
        Assert.Equal(401, (int)unknown.Json["RestException"]!["Status"]!);
        Assert.Equal(403, forbidden.Status);
    }

    [Fact]
    public async Task Nobody_can_answer_one()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.SmsAsync();
        using HttpClient client = simulator.Client();

        using HttpResponseMessage response = await client.PostAsync(
            "/sim/api/messages",
            new StringContent(
                """{"phoneNumberId":"sms:SLSTRS","from":"919876543210","text":"STOP"}""",
                System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_restart_keeps_it_and_what_dlt_stopped_stays_stopped()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("simulator");
        try
        {
            await using (SimulatorUnderTest first = await OtherProviders.StartAsync(
                options => options.StatusDelays.Sent = TimeSpan.FromHours(1), folder.FullName))
            {
                await first.SmsAsync(("Body", "Something nobody registered"));
            }

            await using SimulatorUnderTest second =
                await OtherProviders.StartAsync(folder: folder.FullName);
            await SimulatorUnderTest.UntilAsync(
                () => (string?)Single(second).GetAwaiter().GetResult()["status"] == "failed",
                "the failure");

            Assert.Equal(
                "DLT_TEMPLATE_DOES_NOT_MATCH", (string?)(await Single(second))["failure"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<JsonNode> Single(SimulatorUnderTest simulator) =>
        (await simulator.GetAsync("/sms?phone=%2B919876543210"))["items"]!.AsArray().Single()!;
}
