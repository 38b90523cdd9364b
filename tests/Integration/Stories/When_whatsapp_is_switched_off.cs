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
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        long customerBefore = (await shop.HeardByAsync(shop.Ramesh)).LastOrDefault()?.Seq ?? 0;
        await SwitchAsync(on: true);
        Received back = await shop.HearsAsync(shop.Owner, before, seconds: 120);

        Assert.Contains("✅", quiet.Text, StringComparison.Ordinal);
        Assert.Contains("Rs 90.00", bill, StringComparison.Ordinal);
        Assert.Contains("/b/", bill, StringComparison.Ordinal);
        Assert.Contains(shop.Name, told, StringComparison.Ordinal);
        Assert.Contains("WhatsApp", page, StringComparison.Ordinal);
        Assert.Contains("Ramesh", page, StringComparison.Ordinal);
        Assert.Contains("Ramesh", back.Text, StringComparison.Ordinal);
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
