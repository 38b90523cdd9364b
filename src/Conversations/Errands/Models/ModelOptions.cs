namespace ConverseErp.Conversations.Errands.Models;

/// <summary>A service that speaks the OpenAI wire format; off when unset. Section
/// <c>Providers:Speech</c>.</summary>
public class ModelOptions
{
    /// <summary>With the version, such as <c>https://host/v1</c>.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Sent as bearer; a local server may want none.</summary>
    public string ApiKey { get; set; } = "";

    public string Model { get; set; } = "";

    /// <summary>Seconds for one answer.</summary>
    public double WithinSeconds { get; set; } = 20;

    /// <summary>Seconds it is left alone after five failures in a row.</summary>
    public double RestSeconds { get; set; } = 30;

    internal bool IsOn => BaseUrl.Length > 0;

    /// <exception cref="InvalidOperationException">The address is none.</exception>
    internal Uri Address(string path) =>
        Uri.TryCreate(BaseUrl.TrimEnd('/') + "/" + path, UriKind.Absolute, out Uri? address)
        && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidOperationException(
                "Providers:Speech:BaseUrl and Providers:Llm:BaseUrl must be http or https"
                + " addresses, or unset.");
}

/// <summary>Section <c>Providers:Llm</c>.</summary>
public sealed class LlmOptions : ModelOptions
{
    public LlmOptions() => WithinSeconds = 4;
}
