using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Other ways into a story's shop than writing to it.</summary>
internal static class StoryDoors
{
    /// <summary>The API with the owner's token.</summary>
    public static async Task<HttpClient> ApiAsync(this ShopStory shop)
    {
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        HttpClient api = new() { BaseAddress = new Uri(shop.House.Url.TrimEnd('/') + "/api/v1/") };
        api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return api;
    }

    /// <summary>Stories are told at any hour.</summary>
    public static Task ReminderNightsOffAsync(this ShopStory shop) =>
        shop.House.Room<IReminders>().SetRuleAsync(
            shop.Id, ReminderRule.Usual with { QuietFrom = ReminderRule.Usual.QuietUntil },
            CancellationToken.None);

    /// <summary>Where the owner is answered.</summary>
    public static ChatReference OwnersChat(this ShopStory shop) =>
        new(shop.Number, null, shop.Owner, "hi-Latn", null, null, null);

    /// <summary>The first message to a person that says something.</summary>
    public static Task<Received> NoteAsync(this ShopStory shop, string person, string said) =>
        Until.FoundAsync(
            async () => (await shop.HeardByAsync(person)).FirstOrDefault(
                m => m.Text.Contains(said, StringComparison.Ordinal)),
            () => $"'{said}' to {person}");

    /// <summary>A bill is on the customer's phone: what is asked there next is not answered by
    /// it.</summary>
    public static Task<Received> BillReachesAsync(
        this ShopStory shop, string customer, int bill = 1) =>
        Until.FoundAsync(
            async () => (await shop.HeardByAsync(customer))
                .Where(m => m.Type is "document" || (m.Type is "template"
                    && m.Text.Contains("Bill-", StringComparison.Ordinal)))
                .ElementAtOrDefault(bill - 1),
            () => $"bill {bill} on the phone of {customer}");
}
