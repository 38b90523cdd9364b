using System.Text.Json;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Meta answers nobody: the customer's bill comes by SMS with a link, the owner hears
/// by SMS why the chat is silent, and nothing comes twice when it works again.</summary>
public sealed partial class When_whatsapp_is_switched_off : IAsyncLifetime
{
    public async Task InitializeAsync() => await SwitchAsync(on: true);

    public async Task DisposeAsync() => await SwitchAsync(on: true);

    [Fact]
    public async Task The_bill_comes_by_sms_and_the_owner_hears_why()
    {
        Installation house = await Installation.WithSms;
        ShopStory shop = await ShopStory.OpenAsync(at: house);
        await house.Phones.SayAsync(shop.Number, shop.Ramesh, "baaki kitna hai?");
        Received quiet = await shop.OwnerSaysAsync("1 maggi nakad");

        await SwitchAsync(on: false);
        await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ko 2 kg chini udhaar");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "aaj ki bikri");
        string bill = await SmsAsync(shop.Ramesh, 1);
        string told = await SmsAsync(shop.Owner, 1);
        string page = await PageAsync(told);
        string[] inbox = await InboxAsync(shop);
        JsonElement leaving = await LeavingAsync(house);
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        long customerBefore = (await shop.HeardByAsync(shop.Ramesh)).LastOrDefault()?.Seq ?? 0;
        await SwitchAsync(on: true);
        Received back = await shop.HearsAsync(shop.Owner, before, seconds: 120);
        await Until.TrueAsync(
            async () => (await InboxAsync(shop)).Length == 0, "the inbox to be empty");

        Assert.Contains("✅", quiet.Text, StringComparison.Ordinal);
        Assert.Contains("Rs 90.00", bill, StringComparison.Ordinal);
        Assert.Contains("/b/", bill, StringComparison.Ordinal);
        Assert.Contains(shop.Name, told, StringComparison.Ordinal);
        Assert.Contains("WhatsApp", page, StringComparison.Ordinal);
        Assert.Contains("Ramesh", page, StringComparison.Ordinal);
        // What waits is in the app as well, the oldest first.
        Assert.Equal(2, inbox.Length);
        Assert.Contains("Ramesh", inbox[0], StringComparison.Ordinal);
        Assert.Contains("Ramesh", back.Text, StringComparison.Ordinal);
        // Too few for a mode of the installation, and on-call sees it all the same.
        Assert.True(leaving.GetProperty("waiting").GetInt64() >= 2, leaving.GetRawText());
        Assert.NotEqual(
            JsonValueKind.Null, leaving.GetProperty("oldestAskedAt").ValueKind);
        Assert.Contains(leaving.GetProperty("providers").EnumerateArray(), p =>
            p.GetProperty("provider").GetString() == "whatsapp-meta"
            && p.GetProperty("failed").GetInt32() > 0);
        await Until.TrueAsync(
            async () => (await house.Room<IMessages>().ListAsync(
                    shop.Id, null, 50, CancellationToken.None))
                .Count(m => m is { Channel: "sms-exotel", State: "delivered" }) == 2,
            "the operator's deliveries to be told");
        // Closed by its SMS, and one notice for both answers that waited.
        Assert.DoesNotContain(
            await shop.HeardByAsync(shop.Ramesh),
            m => m.Seq > customerBefore && m.FileName is not null);
        Assert.Single(await AllSmsAsync(shop.Owner));
        Assert.Single(await AllSmsAsync(shop.Ramesh));
        Assert.Equal(Money.FromRupees(1190L), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_reminder_comes_by_its_registered_text()
    {
        Installation house = await Installation.WithSms;
        ShopStory shop = await ShopStory.OpenAsync(at: house);
        await shop.ReminderNightsOffAsync();
        Received offered = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");

        await SwitchAsync(on: false);
        await house.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from = shop.Owner,
            type = "button_reply",
            messageId = offered.Wamid,
            replyId = Assert.Single(offered.Buttons),
            title = "Bhej do",
        });
        string reminder = await SmsAsync(shop.Ramesh, 1);
        await SwitchAsync(on: true);
        Received told = await shop.HearsAsync(shop.Owner, offered.Seq, seconds: 120);

        Assert.Equal($"{shop.Name}: Rs 1100.00 baaki hai. Kripya chukayein.", reminder);
        Assert.StartsWith("✅ Ramesh", told.Text, StringComparison.Ordinal);
        Assert.Single(await AllSmsAsync(shop.Ramesh));
        Assert.Empty(await shop.HeardByAsync(shop.Ramesh));
    }

    [Fact]
    public async Task Who_was_told_reads_with_the_next_answer_that_it_is_well_again()
    {
        Installation house = await Installation.WithSms;
        ShopStory shop = await ShopStory.OpenAsync(at: house);
        await shop.OwnerSaysAsync("1 maggi nakad");

        await SwitchAsync(on: false);
        await house.Phones.SayAsync(shop.Number, shop.Owner, "aaj ki bikri");
        await house.Phones.SayAsync(shop.Number, shop.Owner, "chini kitni hai");
        await SmsAsync(shop.Owner, 1);
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        await SwitchAsync(on: true);
        Received late = await shop.HearsAsync(shop.Owner, before, seconds: 120);
        await Until.TrueAsync(
            async () => await shop.WaitingAsync() == 1 && await AllHaveLeftAsync(shop),
            "what waited to leave, and the line to be kept", 120);
        int heard = (await shop.HeardByAsync(shop.Owner)).Count;
        Received sold = await shop.OwnerSaysAsync("2 maggi nakad");
        Received answer = await shop.OwnerSaysAsync("aaj ki bikri");
        Received next = await shop.OwnerSaysAsync("aaj ki bikri");

        Assert.DoesNotContain("📌", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("📌", sold.Text, StringComparison.Ordinal);
        Assert.Contains("₹42", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("\n📌 WhatsApp phir theek hai", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("📌", next.Text, StringComparison.Ordinal);
        // Nothing came by itself, and no evening was asked for because of it.
        Assert.Equal(heard + 3, (await shop.HeardByAsync(shop.Owner)).Count);
        Assert.Empty(await shop.NightsAsync());
        Assert.Equal(0, await shop.WaitingAsync());
    }

    private sealed record Told(JsonElement Leaving);

    // The counts of a process are summed every five seconds.
    private static async Task<JsonElement> LeavingAsync(Installation house)
    {
        using HttpClient http = new();
        Uri status = new(house.Url.TrimEnd('/') + "/ops/api/status");
        Told found = await Until.FoundAsync(
            async () =>
            {
                using JsonDocument told = JsonDocument.Parse(await http.GetStringAsync(status));
                JsonElement now = told.RootElement.GetProperty("leaving").Clone();
                return now.GetProperty("providers").EnumerateArray()
                    .Any(p => p.GetProperty("failed").GetInt32() > 0) ? new Told(now) : null;
            },
            () => "a provider that fails");
        return found.Leaving;
    }

    private static async Task<string[]> InboxAsync(ShopStory shop)
    {
        using HttpClient api = await shop.ApiAsync();
        using JsonDocument answer = JsonDocument.Parse(
            await api.GetStringAsync(new Uri("inbox", UriKind.Relative)));
        return [.. answer.RootElement.GetProperty("items").EnumerateArray()
            .Select(i => i.GetProperty("text").GetString()!)];
    }

    private static async Task<bool> AllHaveLeftAsync(ShopStory shop) =>
        (await shop.House.Room<IMessages>().ListAsync(
            shop.Id, null, 50, CancellationToken.None))
        .All(m => m.State is not ("queued" or "waiting" or "attempting" or "unknown"));

    private static async Task SwitchAsync(bool on)
    {
        Installation house = await Installation.WithSms;
        await house.Phones.PutAsync("/sim/api/faults", on
            ? Array.Empty<object>()
            : [new { kind = "fail", provider = "meta", httpStatus = 503 }]);
    }

    private static async Task<string> SmsAsync(string person, int count) => await Until.FoundAsync(
        async () => (await AllSmsAsync(person)) is var texts && texts.Count >= count
            ? texts[^1]
            : null,
        () => $"an SMS to {person}", 60);

    private static async Task<List<string>> AllSmsAsync(string person)
    {
        Installation house = await Installation.WithSms;
        using JsonDocument answer = await house.Phones.GetAsync(
            $"/sim/api/sms?phone={Uri.EscapeDataString(person)}&limit=100");
        return [.. answer.RootElement.GetProperty("items").EnumerateArray()
            .Where(i => i.GetProperty("status").GetString() != "failed")
            .Select(i => i.GetProperty("text").GetString()!)];
    }

    // The link is the outside address; this machine reaches the same product directly.
    private static async Task<string> PageAsync(string sms)
    {
        Installation house = await Installation.WithSms;
        using HttpClient phone = new();
        return System.Net.WebUtility.HtmlDecode(
            await phone.GetStringAsync(new Uri(house.Url + Path().Match(sms).Value)));
    }

    [GeneratedRegex("/m/[^ ]+", RegexOptions.None, 1000)]
    private static partial Regex Path();
}
