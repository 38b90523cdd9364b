namespace ConverseErp.Simulator.Meta;

/// <summary>The errors this stand-in gives, with Meta's texts.</summary>
internal static class GraphErrors
{
    public static readonly GraphError NoToken = new(
        401, 190, "Invalid OAuth access token - Cannot parse access token");

    public static readonly GraphError WrongToken = new(
        401, 190,
        "Error validating access token: The session has been invalidated because the user "
        + "changed their password or Facebook has changed the session for security reasons.")
    { Subcode = 460 };

    public static readonly GraphError Throughput = new(
        429, 130429, "(#130429) Rate limit hit",
        "Message failed to send because there were too many messages sent from this phone "
        + "number in a short period of time");

    public static readonly GraphError PairLimit = new(
        403, 131056,
        "(#131056) (Business Account, Consumer Account) pair rate limit hit",
        "Message failed to send because there were too many messages sent from this phone "
        + "number to the same phone number in a short period of time");

    public static readonly GraphError OutsideWindow = new(
        400, 131047, "(#131047) Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last "
        + "replied to this number.");

    public static readonly GraphError Undeliverable = new(
        400, 131026, "(#131026) Message undeliverable", "Message Undeliverable.");

    public static readonly GraphError NotRegistered = new(
        400, 133010, "(#133010) The account is not registered",
        "Phone number not registered on the WhatsApp Business Platform.");

    public static readonly GraphError MediaUpload = new(400, 131053, "Media upload error")
    { Short = true };

    public static readonly GraphError ManagementLimit = new(
        429, 613, "Calls to this api have exceeded the rate limit")
    { Short = true };

    public static readonly GraphError Blocked = new(
        403, 368, "(#368) Temporarily blocked for policies violations")
    { Short = true };

    public static readonly GraphError PaymentTerms = new(
        400, 134011, "(#134011) WhatsApp Payments terms of service has not been accepted",
        "WhatsApp Payments Terms of Service acceptance pending for this WhatsApp Business "
        + "Account.Please use the following link to accept terms of service before using "
        + "Business APIs: https://fb.me/12345");

    public static readonly GraphError SomethingWrong = new(
        500, 131000, "(#131000) Something went wrong",
        "Message failed to send due to an unknown error.");

    public static readonly GraphError Unavailable = new(
        503, 2, "Service temporarily unavailable") { Type = "OAuthException" };

    public static GraphError LinkFailed(string detail) => new(
        400, 131053, "Media upload error", detail);

    public static GraphError UnknownObject(string id) => new(
        400, 100,
        $"Unsupported post request. Object with ID '{id}' does not exist, cannot be loaded due "
        + "to missing permissions, or does not support this operation. Please read the Graph "
        + "API documentation at https://developers.facebook.com/docs/graph-api")
    { Type = "GraphMethodException", Subcode = 33 };

    public static GraphError UnknownPath(string path) => new(
        400, 2500, $"Unknown path components: {path}");

    public static GraphError Parameter(string message, string? details = null) => new(
        400, 100, $"(#100) {message}", details);

    public static GraphError MissingParameter(string details) => new(
        400, 131008, "(#131008) Required parameter is missing", details);

    public static GraphError ParameterValue(string details) => new(
        400, 131009, "(#131009) Parameter value is not valid", details);

    public static GraphError TemplateMissing(string name, string language) => new(
        404, 132001, "(#132001) Template name does not exist in the translation",
        $"template name ({name}) does not exist in {language}");

    public static GraphError TemplateParameterCount(string details) => new(
        400, 132000,
        "(#132000) Number of parameters does not match the expected number of params", details);

    public static GraphError TemplateFormat(string details) => new(
        400, 132012,
        "(#132012) Parameter format does not match format in the created template", details);

    public static GraphError TemplatePaused(string name) => new(
        400, 132015, "(#132015) Template is paused",
        $"Template {name} is paused due to low quality so it cannot be sent.");

    public static GraphError TemplateDisabled(string name) => new(
        400, 132016, "(#132016) Template is disabled",
        $"Template {name} was paused too many times and is now permanently disabled.");

    /// <summary>The error of a code chosen on the faults panel.</summary>
    /// <param name="httpStatus">Overrides the usual status when above zero.</param>
    public static GraphError OfCode(int code, int httpStatus)
    {
        GraphError error = code switch
        {
            190 => WrongToken,
            368 => Blocked,
            613 => ManagementLimit,
            130429 => Throughput,
            131026 => Undeliverable,
            131047 => OutsideWindow,
            131053 => MediaUpload,
            131056 => PairLimit,
            133010 => NotRegistered,
            134011 => PaymentTerms,
            131000 => SomethingWrong,
            2 => Unavailable,
            _ => Other(code),
        };
        return httpStatus > 0 ? error with { HttpStatus = httpStatus } : error;
    }

    private static GraphError Other(int code) => code switch
    {
        1 => new(500, 1, "An unknown error occurred"),
        4 => new(429, 4, "(#4) Application request limit reached"),
        10 => new(403, 10, "(#10) Application does not have permission for this action"),
        80007 => new(429, 80007, "(#80007) Rate limit issues"),
        130472 => new(400, 130472, "(#130472) User's number is part of an experiment",
            "Failed to send message because this user's phone number is part of an experiment"),
        131016 => new(503, 131016, "(#131016) Service overloaded", "Service is overloaded."),
        131031 => new(403, 131031, "(#131031) Account has been locked",
            "Business Account locked"),
        131042 => new(400, 131042, "(#131042) Business eligibility payment issue",
            "Message failed to send because there were one or more errors related to your "
            + "payment method."),
        131048 => new(429, 131048, "(#131048) Spam rate limit hit",
            "Message failed to send because there are restrictions on how many messages can be "
            + "sent from this phone number."),
        131049 => new(400, 131049,
            "(#131049) This message was not delivered to maintain healthy ecosystem engagement",
            "In order to maintain a healthy ecosystem engagement, the message failed to be "
            + "delivered."),
        131050 => new(400, 131050, "(#131050) User has stopped marketing messages",
            "Unable to deliver the message. This recipient has chosen to stop receiving "
            + "marketing messages on WhatsApp from your business"),
        131057 => new(503, 131057, "(#131057) Account in maintenance mode",
            "Business Account is in maintenance mode"),
        _ => new(400, code, $"(#{code}) Simulated error", "Chosen on the faults panel."),
    };
}
