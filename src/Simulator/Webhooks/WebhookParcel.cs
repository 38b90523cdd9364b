namespace ConverseErp.Simulator.Webhooks;

/// <summary>One POST to the product, ready to go.</summary>
/// <param name="Url">Null: there is no address, which counts as no answer.</param>
/// <param name="Headers">Beside Content-Type and User-Agent.</param>
/// <param name="AttemptsMax">Null: as often as the options allow.</param>
internal sealed record WebhookParcel(
    string? Url,
    byte[] Body,
    string ContentType,
    IReadOnlyList<(string Name, string Value)> Headers,
    int? AttemptsMax = null)
{
    public const string Json = "application/json";
    public const string Form = "application/x-www-form-urlencoded";

    public string UserAgent { get; init; } = "facebookexternalua";

    /// <summary>Meta takes 200 alone for an acknowledgement, the others any 2xx.</summary>
    public bool Only200 { get; init; }
}
