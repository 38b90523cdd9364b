namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What people of a story send without typing it.</summary>
internal static class StoryMedia
{
    // One picture is read at a time, and the other stories send theirs too.
    private const int PictureSeconds = 180;

    /// <summary>Sends a picture; the answer is what that person hears next.</summary>
    public static async Task<Received> PhotographAsync(
        this ShopStory shop, string from, byte[] picture, string? caption = null)
    {
        long before = (await shop.HeardByAsync(from)).LastOrDefault()?.Seq ?? 0;
        await shop.SendPictureAsync(from, picture, caption);
        return await shop.HearsAsync(from, before, PictureSeconds);
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

    /// <summary>Sends a contact card; the answer is what that person hears next.</summary>
    public static Task<Received> SendCardAsync(
        this ShopStory shop, string from, string name, string? phone) =>
        shop.SendAsync(from, new
        {
            phoneNumberId = shop.Number,
            from,
            type = "contacts",
            contacts = new[] { new { name, phone } },
        });

    public static Task<Received> SendPlaceAsync(this ShopStory shop, string from, string name,
        double latitude = 19.076) =>
        shop.SendAsync(from, new
        {
            phoneNumberId = shop.Number,
            from,
            type = "location",
            latitude,
            longitude = 72.8777,
            name,
        });

    /// <summary>Edits or deletes a message that was sent before.</summary>
    public static Task<Received> ChangeAsync(this ShopStory shop, string from, object change)
    {
        Dictionary<string, object?> message = new(StringComparer.Ordinal)
        {
            ["phoneNumberId"] = shop.Number,
            ["from"] = from,
        };
        foreach (System.Reflection.PropertyInfo field in change.GetType().GetProperties())
            message[field.Name] = field.GetValue(change);
        return shop.SendAsync(from, message);
    }

    private static async Task<Received> SendAsync(
        this ShopStory shop, string from, object message)
    {
        long before = (await shop.HeardByAsync(from)).LastOrDefault()?.Seq ?? 0;
        await shop.House.Phones.SendAsync(message);
        return await shop.HearsAsync(from, before);
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
    /// <param name="at">Which one, from 0.</param>
    public static async Task<Received> TapAsync(
        this ShopStory shop, string from, Received message, int at, string title)
    {
        long before = (await shop.HeardByAsync(from))[^1].Seq;
        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from,
            type = "button_reply",
            messageId = message.Wamid,
            replyId = message.Buttons[at],
            title,
        });
        return await shop.HearsAsync(from, before);
    }

    /// <summary>Sends a file; the answer is what that person hears next.</summary>
    public static async Task<Received> SendFileAsync(this ShopStory shop, string from,
        string name, byte[] file, string? caption = null, bool forwarded = false,
        string type = "application/vnd.ms-excel")
    {
        long before = (await shop.HeardByAsync(from)).LastOrDefault()?.Seq ?? 0;
        // Phones call all of them that; browsers tell a CSV by its name.
        string media = await shop.House.Phones.UploadAsync(name, type, file);
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
