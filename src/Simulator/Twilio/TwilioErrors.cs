using System.Globalization;
using System.Text.Json.Nodes;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Twilio;

/// <summary>Twilio's refusals, and what its messages fail of.</summary>
internal static class TwilioErrors
{
    public static readonly GraphError Unauthorized = new(401, 20003, "Authenticate");

    public static readonly GraphError Limit = new(429, 20429, "Too Many Requests");

    public static readonly GraphError NoTo = new(
        400, 21604, "A 'To' phone number is required.");

    public static readonly GraphError NoFrom = new(
        400, 21603, "A 'From' phone number is required.");

    public static readonly GraphError NoBody = new(400, 21602, "Message body is required.");

    public static readonly GraphError Length = new(
        400, 21617, "The concatenated message body exceeds the 1600 character limit.");

    public static readonly GraphError Pair = new(
        400, 21910, "Invalid From and To pair. From and To should be of the same channel");

    public static readonly GraphError NoChannel = new(
        400, 63007, "Twilio could not find a Channel with the specified From address");

    public static readonly GraphError OptedOut = new(
        400, 21610, "Attempt to send to unsubscribed recipient");

    public static readonly GraphError Media = new(400, 21620, "Invalid media URL(s)");

    public static readonly GraphError NoMms = new(
        400, 21612, "The 'To' number is not reachable with media from the 'From' number");

    public static readonly GraphError Callback = new(
        400, 21609, "The 'StatusCallback' URL is not a valid URL.");

    public static readonly GraphError Content = new(400, 21655, "The ContentSid is Invalid");

    public static readonly GraphError Variables = new(
        400, 21656, "The ContentVariables Parameter is invalid");

    public static readonly GraphError Full = new(500, 20500, "Internal Server Error");

    public static readonly GraphError OutsideWindow = new(
        400, 63016,
        "Failed to send freeform message because you are outside the allowed window. If you are "
        + "using WhatsApp, please use a Message Template.");

    public static readonly GraphError Undeliverable = new(
        400, 63024, "Invalid message recipient");

    public static readonly GraphError VariableCount = new(
        400, 63028,
        "Number of parameters provided does not match the expected number of parameters.");

    public static GraphError To(string to) => new(
        400, 21211, $"Invalid 'To' Phone Number: {to}");

    public static GraphError From(string from) => new(
        400, 21606,
        $"The 'From' phone number {from} is not a valid, message-capable Twilio phone number for "
        + "this destination/account");

    public static GraphError NotFound(string path) => new(
        404, 20404, $"The requested resource {path} was not found");

    /// <summary>The failure of a code chosen on the faults panel; 0: the usual one.</summary>
    public static GraphError OfCode(int code) => code switch
    {
        63016 => OutsideWindow,
        63024 => Undeliverable,
        63028 => VariableCount,
        21610 => OptedOut,
        0 or 30008 => new(400, 30008, "Unknown error"),
        30001 => new(400, code, "Queue overflow"),
        30003 => new(400, code, "Unreachable destination handset"),
        30005 => new(400, code, "Unknown destination handset"),
        30006 => new(400, code, "Landline or unreachable carrier"),
        30007 => new(400, code, "Message filtered"),
        63018 => new(400, code, "Rate limit exceeded for Channel"),
        63019 => LinkFailed,
        63038 => new(400, code, "Account exceeded the daily messages limit"),
        _ => new(400, code, "Simulated error"),
    };

    public static readonly GraphError LinkFailed = new(400, 63019, "Media failed to download");

    /// <summary>The refusal of a code chosen on the faults panel.</summary>
    public static GraphError RefusalOf(int code, int httpStatus)
    {
        GraphError error = code switch
        {
            20003 => Unauthorized,
            20429 => Limit,
            20500 => Full,
            20503 => new(503, code, "Service Unavailable"),
            21211 => To(""),
            _ => OfCode(code),
        };
        return httpStatus > 0 ? error with { HttpStatus = httpStatus } : error;
    }

    public static JsonObject Json(GraphError error) => new()
    {
        ["code"] = error.Code,
        ["message"] = error.Message,
        ["more_info"] = "https://www.twilio.com/docs/errors/"
            + error.Code.ToString(CultureInfo.InvariantCulture),
        ["status"] = error.HttpStatus,
    };
}
