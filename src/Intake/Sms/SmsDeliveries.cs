using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Receiving;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Sms;

/// <summary>What an Indian operator tells about an SMS: a form with our tracker in its custom
/// field.</summary>
/// <remarks>Source: developer.exotel.com, Send SMS and its status codes.</remarks>
internal static class SmsDeliveries
{
    public const string Provider = "exotel";

    private const int IdMax = 128;
    private const int TextMax = 300;

    /// <returns>Null when the form tells of no SMS.</returns>
    public static Arrival? Read(IReadOnlyDictionary<string, StringValues> form, string number,
        DateTimeOffset receivedAt, JsonElement raw)
    {
        if (Text(form, "SmsSid") is not { Length: <= IdMax } id
            || Text(form, "Status") is not { Length: <= 40 } told)
            return null;
        int? code = int.TryParse(Text(form, "DetailedStatusCode"), NumberStyles.None,
            CultureInfo.InvariantCulture, out int detailed) ? detailed : null;
        string? words = Text(form, "DetailedStatus");
        if (words?.Length > TextMax) words = words[..TextMax];
        return new StatusArrival(
            ArrivalId.Of(Provider, "status", id, told),
            new StatusReceived(
                Provider, number, id, Text(form, "CustomField"), StatusOf(told, words),
                receivedAt, code, words, null, null),
            raw);
    }

    // Its "sent" is the end of the way: the operator, and mostly the phone, has it.
    private static string StatusOf(string told, string? words) => told switch
    {
        "delivered" => "delivered",
        "sent" => words == "DELIVERED_TO_HANDSET" ? "delivered" : "sent",
        "failed" or "failed_dnd" or "failed-dnd" or "undelivered" or "expired" => "failed",
        _ => told,
    };

    private static string? Text(
        IReadOnlyDictionary<string, StringValues> form, string name) =>
        form.TryGetValue(name, out StringValues values) && values is [{ Length: > 0 } text]
            ? text
            : null;
}
