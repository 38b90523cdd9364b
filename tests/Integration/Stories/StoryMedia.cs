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

    /// <summary>Sends a voice note; the answer is what that person hears next.</summary>
    public static async Task<Received> SpeakAsync(this ShopStory shop, string from)
    {
        long before = (await shop.HeardByAsync(from)).LastOrDefault()?.Seq ?? 0;
        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from,
            type = "voice",
            mediaId = "sample:voice",
        });
        return await shop.HearsAsync(from, before);
    }

    /// <summary>Taps a button of a message; the answer is what that person hears next.</summary>
    public static async Task<Received> TapAsync(
        this ShopStory shop, string from, Received message, string button, string title)
    {
        long before = (await shop.HeardByAsync(from))[^1].Seq;
        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from,
            type = "button_reply",
            messageId = message.Wamid,
            replyId = button,
            title,
        });
        return await shop.HearsAsync(from, before);
    }

    /// <summary>Nothing was billed.</summary>
    public static async Task NoBillsAsync(this ShopStory shop) =>
        Assert.Empty(await shop.BillsAsync());
}
