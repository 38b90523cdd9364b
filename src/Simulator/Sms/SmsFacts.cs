using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;

namespace ConverseErp.Simulator.Sms;

/// <summary>What an SMS consists of, kept in its payload beside the text.</summary>
/// <param name="Units">Parts that are paid for, 1 or more.</param>
internal sealed record SmsFacts(string Text, string? TemplateId, int Units)
{
    private const string Name = "sms";

    public byte[] ToPayload() => ShownAs.Text(Text, json =>
    {
        json.Name(Name);
        json.BeginObject();
        json.PropertyIfAny("templateId", TemplateId);
        json.Property("units", Units);
        json.EndObject();
    });

    public static SmsFacts Of(ChatMessage message)
    {
        using JsonDocument payload = JsonDocument.Parse(message.Payload);
        JsonElement? sms = payload.RootElement.At(Name);
        return new SmsFacts(
            payload.RootElement.At("text").Text("body") ?? "",
            sms.Text("templateId"),
            sms.At("units") is { ValueKind: JsonValueKind.Number } units ? units.GetInt32() : 1);
    }
}
