namespace ConverseErp.Host.Installation;

/// <summary>What <c>up</c> was asked for.</summary>
/// <param name="Port">Where all HTTP is served; null for the running one's, or 8080.</param>
/// <param name="Split">One process per role behind nginx instead of one for all.</param>
public sealed record UpOptions(
    InstallationFolder Folder, int? Port, bool Split, bool Simulator, bool Demo)
{
    public const int DefaultPort = 8080;
}
