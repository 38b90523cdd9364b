using System.Collections.Frozen;

namespace ConverseErp.Simulator.Chats;

/// <summary>Who carries the messages of a number, as faults and snapshots name them.</summary>
internal static class ProviderNames
{
    public const string Meta = "meta";
    public const string Dialog360 = "dialog360";
    public const string Gupshup = "gupshup";

    /// <summary>WhatsApp by Twilio.</summary>
    public const string Twilio = "twilio";
    public const string TwilioSms = "twilio-sms";

    /// <summary>The Indian operator that scrubs by DLT.</summary>
    public const string Sms = "sms";

    public static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal, Meta, Dialog360, Gupshup, Twilio, TwilioSms, Sms);

    /// <summary>Texts that nobody can answer, with neither ticks nor a window.</summary>
    public static bool IsSms(string provider) => provider is Sms or TwilioSms;
}
