using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Intake.Receiving;

/// <summary>One update of a webhook, understood but not yet routed.</summary>
/// <param name="Id">Stable: the same update has the same id whenever it comes.</param>
/// <param name="PhoneNumberId">The number it came to; null when it names none.</param>
/// <param name="Raw">The provider's own JSON; lives as long as the webhook's document.</param>
internal abstract record Arrival(MessageId Id, string? PhoneNumberId, JsonElement Raw);

/// <summary>Something a person did: wrote, tapped, reacted, changed their number.</summary>
internal sealed record ChatArrival(MessageId Id, ChatReceived Chat, JsonElement Raw)
    : Arrival(Id, Chat.PhoneNumberId, Raw);

/// <summary>What became of a message of ours.</summary>
internal sealed record StatusArrival(MessageId Id, StatusReceived Status, JsonElement Raw)
    : Arrival(Id, Status.PhoneNumberId, Raw);

/// <summary>What became of a template of ours.</summary>
internal sealed record TemplateArrival(MessageId Id, TemplateTold Told, JsonElement Raw)
    : Arrival(Id, null, Raw);

/// <summary>What a provider thinks of a number of ours.</summary>
internal sealed record NumberArrival(MessageId Id, NumberTold Told, JsonElement Raw)
    : Arrival(Id, null, Raw);

/// <summary>Whether a person wants a shop's messages.</summary>
internal sealed record ConsentArrival(
    MessageId Id, string PhoneNumberId, ConsentTold Told, JsonElement Raw)
    : Arrival(Id, PhoneNumberId, Raw);

/// <summary>Money of a payment inside WhatsApp.</summary>
/// <param name="Keys">What may tell whose money it is.</param>
internal sealed record GatewayArrival(
    MessageId Id, string PhoneNumberId, IReadOnlyList<string> Keys, GatewayEventReceived Told,
    JsonElement Raw) : Arrival(Id, PhoneNumberId, Raw);

/// <summary>Everything else: stored, acknowledged, worked on later if at all.</summary>
/// <param name="Field">The provider's own name of the topic.</param>
/// <param name="Scope">The account or number it is about.</param>
internal sealed record EventArrival(
    MessageId Id, string? PhoneNumberId, string Reason, string? Field, string? Scope,
    JsonElement Raw) : Arrival(Id, PhoneNumberId, Raw);
