using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What waits in a story's shop for the next answer or the evening.</summary>
internal static class StoryNews
{
    /// <summary>The night has found a batch whose day is near.</summary>
    public static Task ExpiresAsync(this ShopStory shop, string batch)
    {
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        return shop.House.Room<LanePublisher>().PublishAsync(
            [Envelopes.Pack(
                new MessageId(Guid.CreateVersion7()), shop.Id, new GoodsExpiring(
                    today, [new ExpiringGoods("Maggi 70 g", "pkt", 12, batch, today.AddDays(3))],
                    0, [], 0))],
            default);
    }

    /// <summary>So many lines wait.</summary>
    public static Task WaitsAsync(this ShopStory shop, int lines) => Until.TrueAsync(
        async () => await shop.WaitingAsync() == lines, $"{lines} lines to wait");

    public static async Task<long> WaitingAsync(this ShopStory shop) =>
        (await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow,
            "SELECT count(*) FROM conversations.news WHERE business_id = $1",
            row => row.GetInt64(0), default, shop.Id.Value))[0];

    /// <summary>When the shop's digests are looked for, the first one first.</summary>
    public static Task<List<DateTimeOffset>> NightsAsync(this ShopStory shop) =>
        shop.House.Room<SystemSession>().ListAsync(
            """
            SELECT due_at FROM platform.later WHERE business_id = $1 AND type = $2
            ORDER BY due_at
            """, row => row.GetFieldValue<DateTimeOffset>(0), default, shop.Id.Value,
            DigestDue.Name);

    /// <summary>It is evening: what is to be looked at then is looked at now.</summary>
    public static async Task EveningAsync(this ShopStory shop) => Assert.True(
        await shop.House.Room<SystemSession>().RunAsync(
            "UPDATE platform.later SET due_at = now() WHERE business_id = $1 AND type = $2",
            default, shop.Id.Value, DigestDue.Name) > 0);

    /// <summary>The evening was looked at, and nothing of it is under way any more.</summary>
    public static async Task EveningIsOverAsync(this ShopStory shop)
    {
        await Until.TrueAsync(
            async () => (await shop.NightsAsync()).All(
                at => at > TimeProvider.System.GetUtcNow()),
            "the evening to be looked at");
        // A shop's words are worked on in their order: once this is answered, that was.
        await shop.OwnerSaysAsync("raat ka hisaab chalu karo");
    }

    public static async Task<Received[]> DigestsAsync(this ShopStory shop) =>
    [
        .. (await shop.HeardByAsync(shop.Owner)).Where(
            m => m.Text.StartsWith("🌙", StringComparison.Ordinal)),
    ];
}
