using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Costs;

/// <summary>Reckons what a message will be charged as, by the form in which it left.</summary>
internal sealed class Estimates(
    IMessagePrices prices, ITemplates templates, SmsTexts texts, OutboundOptions options,
    TimeProvider clock)
{
    public Estimate Of(Shipment shipment)
    {
        DateTimeOffset now = clock.GetUtcNow();
        SendMessage message = shipment.Message;
        MessageRate rate = shipment.As switch
        {
            SentAs.Sms => MessageRate.Sms,
            // Never told otherwise, news is what its purpose says.
            SentAs.Template when shipment.IsMarketing => MessageRate.Marketing,
            SentAs.Template => templates.Of(
                shipment.Number, TemplateCall.Of(message, options).Name,
                Forms.TemplateLanguage(message, shipment.MustBe)).Charged,
            _ => MessageRate.Service,
        };
        long parts = rate == MessageRate.Sms && SmsForms.Of(message) is { } form
            && texts.Find(form, message.Language) is { } text
                ? SmsParts.Of(text)
                : 1;
        return new Estimate(
            rate, prices.Of(rate, now) * parts, prices.FreeInMonth(rate, now));
    }
}
