using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>Writes interactive messages of payments inside WhatsApp (India): order_details, which
/// asks for money, and order_status, which ends one.</summary>
/// <remarks>Source: Cloud API, payments-in/pg. Amounts are hundredths (offset 100); the subtotal
/// is the sum of the items; without a catalogue the importer is named.</remarks>
internal static partial class MetaPay
{
    private const int BodyMax = 1024;
    private const int FooterMax = 60;
    private const int NameMax = 60;
    private const int LineMax = 100;

    public static void Write(Utf8JsonWriter json, string text, PayInChat pay)
    {
        json.WriteString("type", "interactive");
        json.WriteStartObject("interactive");
        json.WriteString("type", pay.Ended ? "order_status" : "order_details");
        json.WriteStartObject("body");
        json.WriteString("text", TextLimit.Cut(text, BodyMax));
        json.WriteEndObject();
        if (!pay.Ended)
        {
            json.WriteStartObject("footer");
            json.WriteString("text", TextLimit.OneLine(pay.ShopName, FooterMax));
            json.WriteEndObject();
        }

        json.WriteStartObject("action");
        json.WriteString("name", pay.Ended ? "review_order" : "review_and_pay");
        json.WriteStartObject("parameters");
        json.WriteString("reference_id", pay.Reference);
        if (pay.Ended) Ended(json);
        else Asked(json, pay);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Ended(Utf8JsonWriter json)
    {
        json.WriteStartObject("order");
        json.WriteString("status", "canceled");
        json.WriteEndObject();
    }

    private static void Asked(Utf8JsonWriter json, PayInChat pay)
    {
        json.WriteString("type", "physical-goods");
        json.WriteStartArray("payment_settings");
        json.WriteStartObject();
        json.WriteString("type", "payment_gateway");
        json.WriteStartObject("payment_gateway");
        json.WriteString("type", "razorpay");
        json.WriteString("configuration_name", pay.Configuration);
        json.WriteStartObject("razorpay");
        json.WriteString("receipt", pay.Reference);
        json.WriteStartObject("notes");
        // Comes back in the gateway's own events, which tell of the same money.
        json.WriteString("request", pay.Reference);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("currency", "INR");
        Amount(json, "total_amount", pay.Amount);
        json.WriteStartObject("order");
        json.WriteString("status", "pending");
        json.WriteStartObject("expiration");
        json.WriteString("timestamp",
            pay.Expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        json.WriteString("description", TextLimit.OneLine(pay.Item, LineMax));
        json.WriteEndObject();
        json.WriteStartArray("items");
        json.WriteStartObject();
        json.WriteString("name", TextLimit.OneLine(pay.Item, NameMax));
        Amount(json, "amount", pay.Amount);
        json.WriteNumber("quantity", 1);
        Importer(json, pay);
        json.WriteEndObject();
        json.WriteEndArray();
        Amount(json, "subtotal", pay.Amount);
        Amount(json, "tax", Money.Zero);
        json.WriteEndObject();
    }

    private static void Importer(Utf8JsonWriter json, PayInChat pay)
    {
        string address = pay.ShopAddress is { Length: > 0 } at ? at : pay.ShopName;
        string state = int.TryParse(pay.ShopState, NumberStyles.None,
            CultureInfo.InvariantCulture, out int code) ? IndianStates.NameOf(code) : "India";
        json.WriteString("country_of_origin", "India");
        json.WriteString("importer_name", TextLimit.OneLine(pay.ShopName, LineMax));
        json.WriteStartObject("importer_address");
        json.WriteString("address_line1", TextLimit.OneLine(address, LineMax));
        json.WriteString("city", state);
        json.WriteString("zone_code", state);
        if (PinCode().Match(address) is { Success: true } pin)
            json.WriteString("postal_code", pin.Value.Replace(" ", "", StringComparison.Ordinal));
        json.WriteString("country_code", "IN");
        json.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter json, string name, Money amount)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value", amount.Paise);
        json.WriteNumber("offset", 100);
        json.WriteEndObject();
    }

    [GeneratedRegex(
        @"(?<![0-9])[1-9][0-9]{2} ?[0-9]{3}(?![0-9])", RegexOptions.CultureInvariant, 500)]
    private static partial Regex PinCode();
}
