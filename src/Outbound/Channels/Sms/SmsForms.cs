using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Channels.Sms;

/// <summary>Which messages may go by SMS, and with which values.</summary>
internal static class SmsForms
{
    /// <summary>What a message becomes; null when it may not go by SMS: it has no phone, or is
    /// of no kind that has a registered text.</summary>
    public static SmsForm? Of(SendMessage message)
    {
        if (message.Phone is not { Length: > 0 }) return null;
        if (message.Sms is not null) return message.Sms;
        // A note is no bill: its words would ask for money that is coming off.
        return message is { Purpose: Purpose.Bill, Bill: { Note: null } bill }
            ? new SmsForm(
                SmsKind.Bill, [bill.ShopName, bill.Number, SmsForm.Rupees(bill.Total),
                bill.Link])
            : null;
    }
}
