namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>Where the Graph API is: the configured base, with the version it names or ours.
/// </summary>
internal static class MetaAddress
{
    private const string Version = "v25.0";

    /// <returns>Ends with a slash.</returns>
    /// <exception cref="InvalidOperationException">Not an absolute http(s) address.</exception>
    public static Uri Root(string baseUrl)
    {
        if (!Uri.TryCreate(baseUrl, UriKind.Absolute, out Uri? root)
            || root.Scheme is not ("http" or "https"))
        {
            throw new InvalidOperationException(
                "Providers:Meta:BaseUrl must be an http or https address: sending needs it.");
        }

        string path = baseUrl.TrimEnd('/');
        bool versioned = root.Segments.Any(s => IsVersion(s.TrimEnd('/')));
        return new Uri(versioned ? path + "/" : path + "/" + Version + "/");
    }

    public static Uri Messages(Uri root, string phoneNumberId) =>
        new(root, Uri.EscapeDataString(phoneNumberId) + "/messages");

    public static Uri Media(Uri root, string phoneNumberId) =>
        new(root, Uri.EscapeDataString(phoneNumberId) + "/media");

    private static bool IsVersion(string segment) =>
        segment.Length >= 2 && segment[0] == 'v' && char.IsAsciiDigit(segment[1])
        && segment.Skip(1).All(c => char.IsAsciiDigit(c) || c == '.');
}
