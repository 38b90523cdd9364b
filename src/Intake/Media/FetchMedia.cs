using System.Text.Json.Serialization;
using ConverseErp.Contracts;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Intake.Media;

/// <summary>Fetch a file that came with a message, while the provider still has it.</summary>
/// <param name="Id">Stable: from provider, number and media id.</param>
/// <param name="Kind">image, audio, voice, video, document or sticker.</param>
/// <param name="Business">Null for a number that many shops share.</param>
/// <param name="AskedAt">When the message was sent: the provider keeps files 7 days from then.
/// </param>
public sealed record FetchMedia(
    Guid Id, string Provider, string PhoneNumberId, string MediaId, string Kind, string? Mime,
    Guid? Business, DateTimeOffset AskedAt)
{
    internal const string Queue = "intake-media";

    /// <summary>Where it is, of providers that say so with the message.</summary>
    public string? Url { get; init; }

    internal static Guid IdOf(string provider, string phoneNumberId, string mediaId) =>
        ArrivalId.Of(provider, "media", phoneNumberId, mediaId).Value;

    /// <returns>Null when the message brought no file.</returns>
    internal static FetchMedia? Of(ChatReceived chat, BusinessId business) =>
        chat.Media is not { } media ? null : new FetchMedia(
            IdOf(chat.Provider, chat.PhoneNumberId, media.Id), chat.Provider,
            chat.PhoneNumberId, media.Id, media.Kind, media.Mime,
            business == default ? null : business.Value, chat.SentAt)
        {
            // Meta's own links run out in minutes: they are asked for anew.
            Url = chat.Provider == Meta.MetaUpdates.Provider ? null : media.Url,
        };

    /// <summary>Where the file goes: under its shop, or apart until its shop is known.</summary>
    [JsonIgnore]
    internal string Blob => Business is { } business
        ? $"media/{business:N}/{Id:N}"
        : $"media/shared/{Id:N}";
}

/// <summary>How a fetch that waits for another try is kept.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FetchMedia))]
internal sealed partial class FetchMediaJson : JsonSerializerContext;
