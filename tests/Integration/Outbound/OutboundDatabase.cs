using ConverseErp.Host.Installation;
using ConverseErp.Outbound;
using ConverseErp.Platform;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>A private PostgreSQL with the schemas of Platform and Outbound and nothing that
/// works on them: these tests are relay and lanes themselves. Every test makes its own shops,
/// so they share it.</summary>
public sealed class OutboundDatabase : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(
        Path.GetTempPath(), "converse-outbound-" + Guid.NewGuid().ToString("N")[..8]);

    private PrivateServers? _servers;

    internal PostgresOptions Options { get; private set; } = new();

    /// <summary>To see and to hold locks as no service may.</summary>
    internal string OwnerConnectionString { get; private set; } = "";

    public async Task InitializeAsync()
    {
        _servers = PrivateServers.In(InstallationFolder.Create(_folder));
        await _servers.Postgres.StartAsync(CancellationToken.None);
        InstallationSecrets secrets = _servers.Secrets;
        Options = new PostgresOptions
        {
            ConnectionString =
                _servers.Postgres.ConnectionString("erp_app", secrets.AppPassword),
            SystemConnectionString =
                _servers.Postgres.ConnectionString("erp_system", secrets.SystemPassword),
        };
        OwnerConnectionString =
            _servers.Postgres.ConnectionString("erp_owner", secrets.OwnerPassword);
        await Migrator.ApplyAsync(
            OwnerConnectionString,
            [typeof(PlatformModule).Assembly, typeof(OutboundModule).Assembly], default);
    }

    public async Task DisposeAsync()
    {
        await _servers!.Postgres.StopAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

[CollectionDefinition(Name)]
public sealed class OutboundTests : ICollectionFixture<OutboundDatabase>
{
    public const string Name = "outbound";
}
