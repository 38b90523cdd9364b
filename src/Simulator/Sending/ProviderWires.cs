using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Gupshup;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sms;
using ConverseErp.Simulator.Twilio;

namespace ConverseErp.Simulator.Sending;

/// <summary>The wire of each number.</summary>
internal sealed class ProviderWires(
    MetaWire meta, GupshupWire gupshup, TwilioWire twilio, SmsWire sms)
{
    public IProviderWire Of(PhoneNumber number) => number.Provider switch
    {
        ProviderNames.Gupshup => gupshup,
        ProviderNames.Twilio or ProviderNames.TwilioSms => twilio,
        ProviderNames.Sms => sms,
        _ => meta,
    };
}
