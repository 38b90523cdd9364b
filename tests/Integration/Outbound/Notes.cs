using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>Messages and statuses to vary.</summary>
internal static class Notes
{
    public static BusinessId NewShop() => new(Guid.CreateVersion7());

    public static SendMessage Text(
        Room room, string text = "✅ likh liya", string phone = "+919876543210",
        Purpose purpose = Purpose.Answer) => new(
            new MessageId(Guid.CreateVersion7()), Room.Number, null, phone, "hi", purpose, text,
            null, null, null, room.Clock.GetUtcNow());

    public static SendMessage Bill(
        Room room, string blob, string phone, Purpose purpose = Purpose.Bill)
    {
        room.Files.TryAdd(blob, [0x25, 0x50, 0x44, 0x46]);
        return Text(room, "✅ Ramesh – ₹160 udhaar", phone, purpose) with
        {
            Bill = new AttachedBill(
                blob, "INV-42.pdf", "https://shop.example.in/b/t", "Sri Lakshmi", "INV-42",
                Money.FromRupees(160L)),
        };
    }

    /// <summary>An operator with whom bills' text in English is registered.</summary>
    public static SmsOptions SmsOfBills() => new()
    {
        Provider = "exotel", BaseUrl = "http://127.0.0.1:9", AccountSid = "a", ApiKey = "k",
        ApiToken = "t", Header = "SLSTOR", DltEntityId = "1101", Secret = "s",
        Templates =
        {
            new SmsTemplate
            {
                Kind = "Bill", Id = "1107",
                Text = "{#var#}: bill {#var#} of Rs {#var#}. See {#url#}",
            },
        },
    };

    /// <summary>The status the provider would send for a body it received.</summary>
    public static (BusinessId, StatusReceived) Status(
        BusinessId business, JsonNode body, string status, Room room, int? error = null,
        string wamid = "wamid.told", string? category = null, bool? billable = null) =>
        (business, new StatusReceived(
            "meta", Room.Number, wamid, (string?)body["biz_opaque_callback_data"], status,
            room.Clock.Now, error, null, category, billable));
}
