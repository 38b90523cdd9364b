using System.Globalization;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Sms;

/// <summary>Status callbacks of the operator: one for each SMS, when its end is known.</summary>
internal sealed class SmsWire : IProviderWire
{
    private static readonly TimeSpan India = TimeSpan.FromMinutes(330);

    public bool TellsReads => false;

    public WebhookUpdate? Status(ChatMessage message, MessageState state, long unixMs)
    {
        if (message.StatusCallback is not string url
            || state is not (MessageState.Delivered or MessageState.Failed)) return null;
        GraphError? failure = state == MessageState.Failed ? message.Failure : null;
        List<(string, string)> fields =
        [
            ("SmsSid", message.Wamid),
            ("To", "+" + message.Chat.Person.Phone),
            ("Status", failure is null ? "sent"
                : failure.Code == SmsErrors.Dnd.Code ? "failed_dnd" : "failed"),
            ("SmsUnits", SmsFacts.Of(message).Units.ToString(CultureInfo.InvariantCulture)),
            ("DetailedStatus", failure?.Message ?? "DELIVERED_TO_HANDSET"),
            ("DetailedStatusCode",
                (failure?.Code ?? 20005).ToString(CultureInfo.InvariantCulture)),
            ("DateSent", Time(unixMs)),
        ];
        if (message.Tracker is not null) fields.Add(("CustomField", message.Tracker));
        return WebhookUpdate.Of(message, new WebhookParcel(
            url, FormBody.Bytes(fields), WebhookParcel.Form, []) { UserAgent = "Exotel" });
    }

    /// <summary>Nobody can answer a header.</summary>
    public WebhookUpdate? Inbound(ChatMessage message) => null;

    public GraphError? FailureOf(ChatMessage message) => null;

    public GraphError LinkFailed(string problem) => SmsErrors.OfCode(24110);

    public GraphError OfCode(int code) => SmsErrors.OfCode(code);

    /// <summary>Indian time, as the operator writes it.</summary>
    public static string Time(long unixMs) => DateTimeOffset
        .FromUnixTimeMilliseconds(unixMs).ToOffset(India)
        .ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
