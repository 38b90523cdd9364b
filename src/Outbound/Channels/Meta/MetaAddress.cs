namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>Where a number's messages and files go, under the root of the Graph API.</summary>
internal static class MetaAddress
{
    public static Uri Messages(Uri root, string phoneNumberId) =>
        new(root, Uri.EscapeDataString(phoneNumberId) + "/messages");

    public static Uri Media(Uri root, string phoneNumberId) =>
        new(root, Uri.EscapeDataString(phoneNumberId) + "/media");
}
