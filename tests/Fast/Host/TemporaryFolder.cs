using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Fast.Host;

/// <summary>An installation's folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public InstallationFolder Installation { get; } = InstallationFolder.Create(
        Path.Combine(Path.GetTempPath(), "converse-erp-fast-" + Guid.NewGuid().ToString("N")));

    public void Dispose() => Directory.Delete(Installation.Root, recursive: true);
}
