using System.Text.Json.Nodes;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Sms;

/// <summary>What the operator refuses, and what SMS fail of.</summary>
/// <remarks>Source: Exotel's public list of SMS status codes.</remarks>
internal static class SmsErrors
{
    public static readonly GraphError Unauthorized = new(
        401, 34010, "Authentication is required to view this page");

    public static readonly GraphError OtherAccount = new(
        403, 34009, "Action is forbidden on the requested resource");

    public static readonly GraphError Limit = new(429, 40402, "Too many requests");

    public static readonly GraphError NoBody = new(400, 40200, "Message body is missing");

    public static readonly GraphError Body = new(
        400, 40202, "Message body is invalid: at most 2000 characters");

    public static readonly GraphError To = new(400, 40203, "To is not a valid number");

    public static readonly GraphError SmsType = new(400, 40204, "SmsType is not set correctly");

    public static readonly GraphError From = new(400, 40210, "From is a mandatory field");

    public static readonly GraphError Encoding = new(
        400, 40209, "EncodingType is not set correctly");

    public static readonly GraphError Parameters = new(400, 40500, "Invalid parameters");

    public static readonly GraphError Full = new(500, 35000, "Internal server error");

    public static readonly GraphError Header = Of(23080, "SENDER_BLOCKED_BY_DLT");

    public static readonly GraphError NoEntity = Of(23081, "ENTITY_BLOCKED_BY_DLT");

    public static readonly GraphError Entity = Of(23281, "DLT_ENTITY_NOT_FOUND");

    public static readonly GraphError NoTemplate = Of(23082, "TEMPLATE_BLOCKED_BY_DLT");

    public static readonly GraphError Template = Of(23182, "DLT_TEMPLATE_NOT_FOUND");

    public static readonly GraphError Mismatch = Of(23185, "DLT_TEMPLATE_DOES_NOT_MATCH");

    public static readonly GraphError Character = Of(23070, "FAILED_INVALID_MESSAGE");

    public static readonly GraphError Dnd = Of(23005, "FAILED_REJECTED_DND");

    public static readonly GraphError Blacklist = Of(23020, "FAILED_REJECTED_BLACKLIST");

    /// <summary>The failure of a code chosen on the faults panel; 0: the subscriber is away.
    /// </summary>
    public static GraphError OfCode(int code) => code switch
    {
        0 or 23035 => Of(23035, "FAILED_SUBSCRIBER_UNAVAILABLE"),
        23005 => Dnd,
        23020 => Blacklist,
        23070 => Character,
        23080 => Header,
        23081 => NoEntity,
        23082 => NoTemplate,
        23182 => Template,
        23185 => Mismatch,
        23281 => Entity,
        23010 => Of(code, "FAILED_INVALID_DESTINATION_NUMBER"),
        23015 => Of(code, "FAILED_SPAM_DETECTED"),
        23030 => Of(code, "FAILED_UNAVAILABLE_ROUTE"),
        23040 => Of(code, "FAILED_SUBSCRIBER_UNKNOWN"),
        23050 => Of(code, "FAILED_EXPIRED"),
        23083 => Of(code, "FAILED_DLT_SCRUBBING_ERROR"),
        24105 => Of(code, "FAILED_HANDSET_ERROR"),
        24110 => Of(code, "FAILED_OPERATOR_ERROR"),
        _ => Of(code, "FAILED_UNKNOWN_ERROR"),
    };

    /// <summary>The refusal of a code chosen on the faults panel.</summary>
    public static GraphError RefusalOf(int code, int httpStatus)
    {
        GraphError error = code switch
        {
            34010 => Unauthorized,
            34009 => OtherAccount,
            40402 => Limit,
            40001 => new(403, code, "Insufficient account balance"),
            40002 => new(403, code, "Account is inactive"),
            40405 => new(503, code, "Throttle limit exceeded"),
            35000 => Full,
            _ => new(400, code, "Chosen on the faults panel"),
        };
        return httpStatus > 0 ? error with { HttpStatus = httpStatus } : error;
    }

    public static JsonObject Json(GraphError error) => new()
    {
        ["RestException"] = new JsonObject
        {
            ["Status"] = error.HttpStatus,
            ["Message"] = error.Message,
            ["Code"] = error.Code,
        },
    };

    private static GraphError Of(int code, string detailedStatus) => new(400, code, detailedStatus);
}
