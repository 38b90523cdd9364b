using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Intake;

public sealed class When_a_phone_sends_a_picture
{
    [Theory]
    [InlineData("image", "sample:photo", "image", "image/")]
    [InlineData("voice", "sample:voice", "voice", "audio/ogg")]
    [InlineData("document", "sample:document", "document", "application/pdf")]
    public async Task It_is_in_the_shops_blobs_moments_later(
        string type, string media, string kind, string mime)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.House.Phones.SendAsync(
            new { phoneNumberId = shop.Number, from = shop.Owner, type, mediaId = media });
        Stored stored = await Until.FoundAsync(
            () => StoredAsync(shop), () => "the file to be fetched");

        Assert.Equal(("fetched", kind), (stored.State, stored.Kind));
        Assert.StartsWith(mime, stored.Mime, StringComparison.Ordinal);
        byte[]? bytes = await shop.House.Room<IBlobs>().GetAsync(stored.Blob, default);
        Assert.Equal(stored.SizeBytes, bytes?.LongLength);
    }

    private static async Task<Stored?> StoredAsync(ShopStory shop) =>
        (await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow,
            "SELECT coalesce(code, state), kind, mime, coalesce(blob, 'none'),"
            + " coalesce(size_bytes, 0) FROM intake.media WHERE business_id = $1",
            r => new Stored(
                r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetInt64(4)),
            default, shop.Id.Value)).FirstOrDefault();

    private sealed record Stored(
        string State, string Kind, string Mime, string Blob, long SizeBytes);
}
