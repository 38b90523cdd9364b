namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What people of a story send without typing it.</summary>
internal static class StoryMedia
{
    /// <summary>Sends a picture; the answer is what that person hears next.</summary>
    public static async Task<Received> PhotographAsync(
        this ShopStory shop, string from, byte[] picture, string? caption = null)
    {
        long before = (await shop.HeardByAsync(from)).LastOrDefault()?.Seq ?? 0;
        await shop.SendPictureAsync(from, picture, caption);
        return await shop.HearsAsync(from, before);
    }

    public static async Task SendPictureAsync(this ShopStory shop, string from, byte[] picture,
        string? caption = null, bool forwarded = false)
    {
        string media = await shop.House.Phones.UploadAsync("photo.jpg", "image/jpeg", picture);
        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from,
            type = "image",
            mediaId = media,
            caption,
            forwarded,
        });
    }

    /// <summary>Sends a file; the answer is what that person hears next.</summary>
    public static async Task<Received> SendFileAsync(this ShopStory shop, string from,
        string name, byte[] file, string? caption = null, bool forwarded = false)
    {
        long before = (await shop.HeardByAsync(from)).LastOrDefault()?.Seq ?? 0;
        // Phones call all of them that.
        string media = await shop.House.Phones.UploadAsync(
            name, "application/vnd.ms-excel", file);
        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from,
            type = "document",
            mediaId = media,
            filename = name,
            caption,
            forwarded,
        });
        return await shop.HearsAsync(from, before);
    }

    /// <summary>Nothing was billed.</summary>
    public static async Task NoBillsAsync(this ShopStory shop) =>
        Assert.Empty(await shop.BillsAsync());
}
