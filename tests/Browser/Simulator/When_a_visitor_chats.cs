using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConverseErp.Tests.Browser.Simulator;

public sealed class When_a_visitor_chats
{
    [Fact]
    public async Task A_bill_reaches_owner_and_customer_on_two_phones()
    {
        await using PhonesOnScreen screen = await PhonesOnScreen.OpenAsync(1280, 860);
        await screen.OpenShopAsync("Asha Gupta", "+91 98765 43210");

        await screen.WriteAsync("Asha Gupta", "Ramesh ka bill");

        ILocator owner = screen.PhoneOf("Asha Gupta");
        ILocator customer = screen.PhoneOf("+" + AnsweringProduct.Customer);
        await Expect(owner.GetByText("Ramesh ₹160 udhaar")).ToBeVisibleAsync();
        await Expect(owner.Locator(".quote")).ToContainTextAsync("Ramesh ka bill");
        await Expect(customer.GetByText("Your bill INV-42 from Ganesh Kirana is here: ₹160."))
            .ToBeVisibleAsync();
        await Expect(owner.Locator(".mine .ticks.read")).ToBeVisibleAsync();
        string file = (await owner.Locator("a.file").GetAttributeAsync("href"))!;
        IAPIResponse pdf = await screen.Page.APIRequest.GetAsync(
            new Uri(new Uri(screen.Page.Url), file).ToString());
        Assert.Equal("application/pdf", pdf.Headers["content-type"]);
        Assert.Equal("%PDF-1.4 a bill", await pdf.TextAsync());
        Assert.Empty(screen.Errors);
    }

    [Fact]
    public async Task Buttons_and_lists_answer_with_their_ids()
    {
        await using PhonesOnScreen screen = await PhonesOnScreen.OpenAsync(1280, 860);
        await screen.OpenShopAsync("Asha Gupta", "+91 98765 43210");
        await screen.WriteAsync("Asha Gupta", "which");

        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Haan, pakka" }).ClickAsync();
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Chuniye" }).ClickAsync();
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Ramesh Yadav" }).ClickAsync();
        await Expect(screen.PhoneOf("Asha Gupta").GetByText("✅ interactive")).ToHaveCountAsync(2);

        JsonNode[] answers =
        [
            .. screen.Product.Messages.Select(message => message["interactive"])
                .OfType<JsonNode>(),
        ];
        Assert.Equal("yes:7f3a", (string?)answers[0]["button_reply"]!["id"]);
        Assert.Equal("party:2", (string?)answers[1]["list_reply"]!["id"]);
    }

    [Fact]
    public async Task A_reply_quotes_and_the_small_files_go_out()
    {
        await using PhonesOnScreen screen = await PhonesOnScreen.OpenAsync(1280, 860);
        await screen.OpenShopAsync("Asha Gupta", "+91 98765 43210");
        await screen.WriteAsync("Asha Gupta", "hello");
        ILocator phone = screen.PhoneOf("Asha Gupta");
        ILocator answer = phone.Locator(".theirs .bubble").First;

        await answer.HoverAsync();
        await answer.GetByLabel("Message actions").ClickAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Reply", Exact = true })
            .ClickAsync();
        await screen.WriteAsync("Asha Gupta", "haan yeh wala");
        foreach (string kind in (string[])["Voice note", "Location", "Photo of a list"])
        {
            await phone.GetByLabel("Attach").ClickAsync();
            await phone.GetByRole(AriaRole.Button, new() { Name = kind }).ClickAsync();
        }

        await Expect(phone.GetByText("✅ image")).ToBeVisibleAsync();
        JsonObject reply = screen.Product.Messages.Single(message =>
            (string?)message["text"]?["body"] == "haan yeh wala");
        Assert.StartsWith("wamid.", (string?)reply["context"]!["id"], StringComparison.Ordinal);
        Assert.Equal(
            ["audio", "image", "location"],
            screen.Product.Messages.Select(message => (string)message["type"]!)
                .Where(type => type != "text").Order(StringComparer.Ordinal));
        Assert.Empty(screen.Errors);
    }

    [Fact]
    public async Task Markup_in_a_message_stays_text()
    {
        const string attack = "<img src=x onerror=\"document.title='owned'\"><b>bold</b>";
        await using PhonesOnScreen screen = await PhonesOnScreen.OpenAsync(1280, 860);
        await screen.OpenShopAsync("<i>Asha</i>", "+91 98765 43210");

        await screen.WriteAsync("<i>Asha</i>", attack);

        ILocator phone = screen.PhoneOf("<i>Asha</i>");
        await Expect(phone.Locator(".theirs .text")).ToHaveTextAsync("✅ " + attack);
        await Expect(phone.Locator(".messages img")).ToHaveCountAsync(0);
        Assert.NotEqual("owned", await screen.Page.TitleAsync());
    }

    [Fact]
    public async Task A_small_screen_shows_one_phone_without_sideways_scrolling()
    {
        await using PhonesOnScreen screen = await PhonesOnScreen.OpenAsync(360, 740);
        await screen.OpenShopAsync("Asha Gupta", "+91 98765 43210");
        await screen.WriteAsync("Asha Gupta", "Ramesh ka bill");
        await Expect(screen.Page.GetByText("Ramesh ₹160 udhaar")).ToBeVisibleAsync();

        int width = await screen.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        ILocator customer = screen.Page.Locator(".person", new()
        {
            HasTextString = AnsweringProduct.Customer,
        });
        await customer.ClickAsync();

        Assert.Equal(360, width);
        await Expect(screen.Page.Locator(".phone")).ToHaveCountAsync(1);
        await Expect(screen.PhoneOf("+" + AnsweringProduct.Customer)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_reset_elsewhere_empties_the_phone_on_screen()
    {
        await using PhonesOnScreen screen = await PhonesOnScreen.OpenAsync(1280, 860);
        await screen.OpenShopAsync("Asha Gupta", "+91 98765 43210");
        await screen.WriteAsync("Asha Gupta", "hello");
        ILocator bubbles = screen.PhoneOf("Asha Gupta").Locator(".bubble");
        await Expect(bubbles).ToHaveCountAsync(2);

        IAPIResponse reset = await screen.Page.APIRequest.PostAsync(
            new Uri(new Uri(screen.Page.Url), "/sim/api/reset").ToString(),
            new() { DataObject = new { keepContacts = true } });

        Assert.True(reset.Ok);
        await Expect(bubbles).ToHaveCountAsync(0);
        await Expect(screen.PhoneOf("Asha Gupta")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_fault_is_switched_on_shown_and_taken_back()
    {
        await using PhonesOnScreen screen = await PhonesOnScreen.OpenAsync(1280, 860);
        await screen.OpenShopAsync("Asha Gupta", "+91 98765 43210");
        await screen.Page.ClickAsync("#open-faults");

        await screen.Page.GetByRole(AriaRole.Switch, new() { Name = "Webhooks twice" })
            .CheckAsync();
        await screen.Page.GetByLabel("Close").First.ClickAsync();
        await Expect(screen.Page.Locator("#faults-on")).ToContainTextAsync("Webhooks twice");
        await screen.WriteAsync("Asha Gupta", "once");
        await Expect(screen.PhoneOf("Asha Gupta").GetByText("✅ once")).ToHaveCountAsync(2);
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "All off" }).ClickAsync();

        await Expect(screen.Page.Locator("#faults-on")).ToBeHiddenAsync();
        Assert.Equal(2, screen.Product.Messages.Count);
        Assert.Single(screen.Product.Messages.Select(m => (string)m["id"]!).Distinct());
    }
}
