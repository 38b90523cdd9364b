namespace ConverseErp.Outbound.Channels;

/// <summary>Where providers are, as they are configured.</summary>
internal static class Addresses
{
    /// <returns>The address with a slash behind it.</returns>
    /// <exception cref="InvalidOperationException">It is no http or https address; the message
    /// names the setting.</exception>
    public static Uri Root(string address, string setting) =>
        Uri.TryCreate(address.TrimEnd('/') + "/", UriKind.Absolute, out Uri? root)
        && root.Scheme is "http" or "https"
            ? root
            : throw new InvalidOperationException(
                $"{setting} must be an http or https address: sending needs it.");
}
