using System.Net.Http.Headers;
using System.Text;
using ConverseErp.Simulator;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConverseErp.Tests.Browser.Simulator;

public sealed class When_another_provider_carries
{
    private const string Asha = "Asha Gupta";

    [Fact]
    public async Task An_sms_and_a_backup_number_are_threads_of_their_own()
    {
        await using PhonesOnScreen screen =
            await PhonesOnScreen.OpenAsync(1280, 860, Configure);
        await screen.OpenShopAsync(Asha, "+91 98765 43210");
        ILocator phone = screen.PhoneOf(Asha);
        ILocator threads = phone.GetByLabel("Business number");
        // An SMS to somebody whose phone is not there yet opens it, and offers nothing.
        await Expect(threads).ToBeVisibleAsync();

        await SendSmsAsync(screen, "Pay *now*: https://erp.example.in/p/7f3a -SLSTRS");
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Open", Exact = true })
            .ClickAsync();

        await Expect(phone.GetByText("Pay *now*")).ToBeVisibleAsync();
        await Expect(phone.Locator(".messages a"))
            .ToHaveAttributeAsync("href", "https://erp.example.in/p/7f3a");
        await Expect(phone.Locator(".ticks")).ToHaveCountAsync(0);
        await Expect(phone.Locator(".composer")).ToBeHiddenAsync();
        await threads.SelectOptionAsync("twilio:+919000090001");
        await Expect(phone.Locator(".composer")).ToBeVisibleAsync();
        await Expect(phone.Locator(".who small")).ToContainTextAsync("by Twilio");
        Assert.Empty(screen.Errors);
    }

    [Fact]
    public async Task One_press_takes_meta_away_and_another_brings_it_back()
    {
        await using PhonesOnScreen screen =
            await PhonesOnScreen.OpenAsync(1280, 860, Configure);
        await screen.Page.ClickAsync("#open-faults");

        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Meta off" }).ClickAsync();
        await Expect(screen.Page.Locator("#faults-on")).ToContainTextAsync(
            "Failing (HTTP 503, not JSON) – Meta");
        int off = await AskMetaAsync(screen);
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Meta back on" })
            .ClickAsync();
        await Expect(screen.Page.Locator("#faults-on")).ToBeHiddenAsync();
        int on = await AskMetaAsync(screen);

        Assert.Equal(503, off);
        Assert.Equal(200, on);
        Assert.Empty(screen.Errors);
    }

    [Fact]
    public async Task A_fault_of_one_provider_has_its_own_codes()
    {
        await using PhonesOnScreen screen =
            await PhonesOnScreen.OpenAsync(1280, 860, Configure);
        await screen.Page.ClickAsync("#open-faults");
        await screen.Page.GetByLabel("Provider").SelectOptionAsync("sms");

        await screen.Page.GetByLabel("Fails later").CheckAsync();
        await screen.Page.GetByLabel("Error").SelectOptionAsync(
            new SelectOptionValue { Label = "23185 DLT: text does not match" });

        await Expect(screen.Page.Locator("#faults-on")).ToContainTextAsync(
            "Fails later (23185 DLT: text does not match) – SMS operator");
        Assert.Empty(screen.Errors);
    }

    private static void Configure(SimulatorOptions options)
    {
        options.Twilio = new()
        {
            AccountSid = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            AuthToken = "token",
            WhatsAppFrom = "+919000090001",
        };
        options.Sms = new()
        {
            AccountSid = "slstores1",
            ApiKey = "key",
            ApiToken = "token",
            DltEntityId = "1",
            Headers = { "SLSTRS" },
            Templates = { ["7"] = "Pay {#var#}: {#url#} -SLSTRS" },
        };
    }

    private static async Task SendSmsAsync(PhonesOnScreen screen, string body)
    {
        using HttpRequestMessage request = new(
            HttpMethod.Post, Address(screen, "/exotel/v1/Accounts/slstores1/Sms/send.json"));
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("key:token")));
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["From"] = "SLSTRS",
            ["To"] = "+919876543210",
            ["Body"] = body,
            ["DltEntityId"] = "1",
            ["DltTemplateId"] = "7",
        });
        using HttpClient client = new();
        using HttpResponseMessage response = await client.SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
    }

    private static async Task<int> AskMetaAsync(PhonesOnScreen screen)
    {
        using HttpRequestMessage request = new(
            HttpMethod.Get, Address(screen, "/v25.0/106540352242922"));
        request.Headers.Add("Authorization", "Bearer simulator-access-token");
        using HttpClient client = new();
        using HttpResponseMessage response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }

    private static Uri Address(PhonesOnScreen screen, string path) =>
        new(new Uri(screen.Page.Url), path);
}
