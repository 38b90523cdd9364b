using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>One person's message of a broadcast: free words inside their window, else the
/// template with the same values.</summary>
internal static class BroadcastMessage
{
    public static SendMessage For(BroadcastRow row, BroadcastPerson person, DateTimeOffset at) =>
        new(BroadcastIds.Message(row.Id, Recipients.Of(person.Phone, person.Bsuid)!),
            row.Terms.Number, person.Bsuid, person.Phone, person.Language, Purpose.Marketing,
            $"{row.ShopName}: {row.Words}\n{StopTexts.In(person.Language)}",
            null, null, null, at)
        {
            Broadcast = row.Id,
            Template = new TemplateForm(
                row.Terms.Template, row.Terms.Language, [row.ShopName, row.Words]),
        };

    public static Envelope Pack(BusinessId business, SendMessage message) =>
        Envelopes.Pack(
            message.Message, business, new PartitionKey(message.PhoneNumberId), message,
            fromProvider: false) with { To = LaneAddress.OutboundMarketing };
}
