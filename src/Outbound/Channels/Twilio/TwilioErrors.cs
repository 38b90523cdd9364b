namespace ConverseErp.Outbound.Channels.Twilio;

/// <summary>Twilio's error codes, of answers and of statuses.</summary>
/// <remarks>Source: twilio.com/docs/api/errors.</remarks>
internal static class TwilioErrors
{
    /// <summary>The 24-hour window is closed; told by a status.</summary>
    public const int WindowClosed = 63016;

    /// <summary>Nobody has said which content stands for our template.</summary>
    public const string TemplateMissing = "template-missing";

    public static Remedy RemedyOf(SendOutcome.Refused refused) => refused.Code switch
    {
        20429 or 63018 or 30001 => Remedy.Retry,
        20003 or 20005 or 21408 or 21606 or 21608 or 63007 or 63038 => Remedy.PauseNumber,
        WindowClosed => Remedy.AsTemplate,
        63027 or 63028 or 63041 or 21656 => Remedy.NotTemplate,
        21610 or 21211 or 21614 or 63024 or 63003 => Remedy.GiveUp,
        >= 30003 and <= 30008 => Remedy.GiveUp,
        _ when refused.Detail == TemplateMissing => Remedy.NotTemplate,
        _ => refused.Http switch
        {
            429 or >= 500 => Remedy.Retry,
            401 or 403 => Remedy.PauseNumber,
            _ => Remedy.GiveUp,
        },
    };
}
