using System.Globalization;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>Envelopes as lines that a person can check.</summary>
internal static class Understood
{
    public static string Line(Envelope envelope)
    {
        StringBuilder line = new();
        line.Append(envelope.To.Service).Append(" key=").Append(Named(envelope.Key.Value));
        line.Append(" shop=").Append(Named(envelope.Business.Value.ToString("N")));
        line.Append(envelope.FromProvider ? " provider-id" : " inner-id");
        line.Append(envelope.Type switch
        {
            "conversations.chat-received.v1" => Chat(Envelopes.Unpack<ChatReceived>(envelope)),
            "front.chat-received.v1" =>
                Chat(Envelopes.Unpack<SharedChatReceived>(envelope).Chat),
            "outbound.status-received.v1" =>
                Status(Envelopes.Unpack<StatusReceived>(envelope)),
            "outbound.number-told.v1" => " | a number",
            "outbound.template-told.v1" => Template(Envelopes.Unpack<TemplateTold>(envelope)),
            _ => Told(Envelopes.Unpack<ProviderEventReceived>(envelope)),
        });
        return line.ToString();
    }

    private static string Chat(ChatReceived chat) =>
        $" | {chat.Kind} from {chat.Sender.Bsuid ?? "-"} {chat.Sender.Phone ?? "-"} "
        + $"({chat.Sender.Name ?? "-"}) at {Seconds(chat.SentAt)} text={Quoted(chat.Text)} "
        + $"reply={chat.ReplyId ?? "-"} quoted={Short(chat.QuotedId)}"
        + (chat.Media is { } m
            ? $" media={m.Id} {m.Kind} {m.Mime} {m.FileName ?? "-"} url={m.Url is not null}"
            : "");

    private static string Status(StatusReceived status) =>
        $" | {status.Status} of {Short(status.ProviderMessageId)} at {Seconds(status.At)} "
        + $"tracker={status.Tracker ?? "-"} error={status.ErrorCode} "
        + $"{Quoted(status.ErrorDetails)} {status.Category ?? "-"} billable={status.Billable}";

    private static string Told(ProviderEventReceived told) =>
        $" | {told.Reason} {told.Field} of {told.Scope}";

    private static string Template(TemplateTold told) =>
        $" | template {told.Template} in {told.Language} of {told.Account} is "
        + $"{told.State?.ToString() ?? "-"} {told.Category?.ToString() ?? "-"} "
        + $"{told.Quality ?? "-"} at {Seconds(told.At)} reason={Quoted(told.Reason)}";

    private static string Named(string value) =>
        value == Numbers.Shop.Value.ToString("N") ? "shop-1"
        : value == Numbers.AnotherShop.Value.ToString("N") ? "shop-2"
        : value == Guid.Empty.ToString("N") ? "-" : value;

    private static string Seconds(DateTimeOffset at) =>
        at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string? text) => text is null ? "-" : "'" + text + "'";

    private static string Short(string? id) => id is null ? "-" : id.Length < 9 ? id : id[^8..];
}
