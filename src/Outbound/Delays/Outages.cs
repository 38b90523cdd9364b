using ConverseErp.Contracts;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Delays;

/// <summary>Whether a message waits because WhatsApp does not work, and its person is to hear
/// of it.</summary>
internal static class Outages
{
    /// <remarks>A refusal of one message or of one person is no outage, and what may go by SMS
    /// itself needs no word about it.</remarks>
    public static bool Tells(Shipment shipment, Settlement.Waiting waiting) =>
        !shipment.HasSms && shipment.Message.Phone is { Length: > 0 }
        && shipment.Message.Purpose is Purpose.Answer or Purpose.Onboarding
        && shipment.Business != default
        && waiting.Reason is OutboundReasons.CircuitOpen or OutboundReasons.NumberPaused;
}
