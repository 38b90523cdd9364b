using System.Text.Json.Nodes;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Gupshup;

/// <summary>Gupshup's refusals, and what its messages fail of. Code 0: the refusal has none.
/// </summary>
internal static class GupshupErrors
{
    public static readonly GraphError Unauthorized = new(
        401, 0, "Portal User Not Found With APIKey");

    public static readonly GraphError App = new(400, 0, "Invalid App Details");

    public static readonly GraphError Channel = new(400, 0, "Invalid Channel");

    public static readonly GraphError Destination = new(400, 0, "Invalid Destination");

    public static readonly GraphError Message = new(400, 0, "Invalid Message");

    public static readonly GraphError MessageType = new(400, 0, "Invalid Message Type");

    public static readonly GraphError Length = new(400, 0, "Message length exceeded");

    public static readonly GraphError TemplateBody = new(400, 0, "Invalid Template");

    public static readonly GraphError Limit = new(429, 4001, "Too Many Requests");

    public static readonly GraphError Full = new(500, 0, "Internal Server Error");

    public static readonly GraphError NotOnWhatsApp = new(
        400, 1002, "Number Does Not Exists On WhatsApp");

    public static readonly GraphError OptedOut = new(400, 1012, "User has opted out");

    public static readonly GraphError NoTemplate = new(400, 4003, "Template Not Found");

    /// <summary>The failure of a code chosen on the faults panel; 0: the usual one. Meta's codes
    /// pass through.</summary>
    public static GraphError OfCode(int code) => code switch
    {
        0 or 1002 => NotOnWhatsApp,
        1003 => new(400, code, "Unable To Send Message : Check Your Wallet Balance"),
        1004 or 1005 or 1006 or 1007 or 1008 => new(
            400, code, "Message Sending Failed: User is Inactive or has not opted in"),
        1012 => OptedOut,
        4003 => NoTemplate,
        _ => GraphErrors.OfCode(code, 0),
    };

    /// <summary>The refusal of a code chosen on the faults panel.</summary>
    public static GraphError RefusalOf(int code, int httpStatus)
    {
        GraphError error = code switch
        {
            401 => Unauthorized,
            429 or 4001 => Limit,
            _ => OfCode(code),
        };
        return httpStatus > 0 ? error with { HttpStatus = httpStatus } : error;
    }

    public static JsonObject Json(GraphError error)
    {
        JsonObject json = new() { ["status"] = "error" };
        if (error.Code > 0) json["code"] = error.Code;
        json["message"] = error.Title;
        return json;
    }
}
