namespace ConverseErp.Platform.Providers;

/// <summary>Section <c>Providers:Meta</c>, shared by Intake and Outbound.</summary>
public sealed class MetaOptions
{
    private const string Version = "v25.0";

    /// <summary>With or without a version, such as https://graph.facebook.com/v25.0.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Signs webhooks; one per Meta app.</summary>
    public string AppSecret { get; set; } = "";

    public string VerifyToken { get; set; } = "";

    public string AccessToken { get; set; } = "";

    /// <summary>Tokens of numbers that belong to accounts of their own, by phone number id; the
    /// others send with <see cref="AccessToken"/>.</summary>
    public Dictionary<string, string> Tokens { get; } = new(StringComparer.Ordinal);

    /// <summary>The WhatsApp account that numbers are in, unless they are named in
    /// <see cref="Accounts"/>: its templates are asked for every hour. Empty: they are known by
    /// what is told and refused alone.</summary>
    public string AccountId { get; set; } = "";

    /// <summary>WhatsApp accounts of numbers that are in another one, by phone number id.
    /// </summary>
    public Dictionary<string, string> Accounts { get; } = new(StringComparer.Ordinal);

    /// <summary>The root of the Graph API with a version, the one that is named or ours; ends
    /// with a slash. Null when the address is not one.</summary>
    public Uri? GraphRoot()
    {
        if (!Uri.TryCreate(BaseUrl, UriKind.Absolute, out Uri? root)
            || root.Scheme is not ("http" or "https"))
            return null;
        string path = BaseUrl.TrimEnd('/');
        return root.Segments.Any(segment => IsVersion(segment.TrimEnd('/')))
            ? new Uri(path + "/")
            : new Uri(path + "/" + Version + "/");
    }

    private static bool IsVersion(string segment) =>
        segment.Length >= 2 && segment[0] == 'v' && char.IsAsciiDigit(segment[1])
        && segment.Skip(1).All(c => char.IsAsciiDigit(c) || c == '.');
}
