using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Intake.Meta;

/// <summary>Things that messages share: cards, places, goods from the catalogue.</summary>
internal static class MetaShared
{
    private const int ContactsMax = 20;
    private const int ItemsMax = 200;
    private const int NameCharactersMax = 200;
    private const int AddressCharactersMax = 500;

    public static bool IsForwarded(JsonElement message) =>
        message.Child("context"u8) is { } context
        && (context.Flag("forwarded"u8) == true || context.Flag("frequently_forwarded"u8) == true);

    /// <summary>Cards with a name; null when there are none.</summary>
    public static IReadOnlyList<SharedContact>? Contacts(JsonElement message)
    {
        if (message.List("contacts"u8) is not { } cards) return null;
        List<SharedContact> contacts = [];
        foreach (JsonElement card in cards.EnumerateArray().Take(ContactsMax))
        {
            JsonElement? name = card.Child("name"u8);
            string? called = Cut(
                name.Text("formatted_name"u8) ?? name.Text("first_name"u8), NameCharactersMax);
            string? phone = Phone(card);
            if ((called ?? phone) is { } either)
                contacts.Add(new SharedContact(either, phone));
        }

        return contacts.Count > 0 ? contacts : null;
    }

    /// <summary>Goods with a code and a count; null when the message is no order.</summary>
    public static IReadOnlyList<PickedItem>? Items(JsonElement message)
    {
        if (message.Child("order"u8)?.List("product_items"u8) is not { } picked) return null;
        List<PickedItem> items = [];
        foreach (JsonElement item in picked.EnumerateArray().Take(ItemsMax))
        {
            string? sku = item.Id("product_retailer_id"u8, NameCharactersMax);
            if (sku is not null && Number(item.Text("quantity"u8)) is { } quantity)
                items.Add(new PickedItem(sku, quantity));
        }

        return items.Count > 0 ? items : null;
    }

    /// <summary>A place on Earth; null when the message names none.</summary>
    public static SharedPlace? Place(JsonElement message)
    {
        return message.Child("location"u8) is { } place ? PlaceOf(place) : null;
    }

    /// <summary>The same of the place itself.</summary>
    public static SharedPlace? PlaceOf(JsonElement place)
    {
        if (Number(place.Text("latitude"u8)) is not (>= -90 and <= 90 and var latitude)
            || Number(place.Text("longitude"u8)) is not (>= -180 and <= 180 and var longitude))
            return null;
        return new SharedPlace(
            Math.Round(latitude, 6), Math.Round(longitude, 6),
            Cut(place.Text("name"u8), NameCharactersMax),
            Cut(place.Text("address"u8), AddressCharactersMax));
    }

    // What WhatsApp knows is exact; what the card says may be a landline without a code.
    private static string? Phone(JsonElement card)
    {
        if (card.List("phones"u8) is not { } phones) return null;
        string? written = null;
        foreach (JsonElement phone in phones.EnumerateArray())
        {
            if (phone.Id("wa_id"u8, 20) is { } known) return "+" + known.TrimStart('+');
            written ??= phone.Id("phone"u8, 40);
        }

        return written;
    }

    private static decimal? Number(string? text) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal number)
        ? number
        : null;

    private static string? Cut(string? text, int max) =>
        text?.Length > max ? text[..max] : text;
}
