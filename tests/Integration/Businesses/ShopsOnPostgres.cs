using System.Collections.Concurrent;
using ConverseErp.Businesses;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using ConverseErp.Host.Installation;
using ConverseErp.Platform;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConverseErp.Tests.Integration.Businesses;

/// <summary>The Businesses room on a real Postgres; imports of the neighbours are counted.
/// </summary>
public sealed class ShopsOnPostgres : IAsyncLifetime
{
    private readonly string _folder =
        Directory.CreateTempSubdirectory("converse-shops-").FullName;

    private PrivateServers? _servers;
    private ServiceProvider? _services;
    private int _phones;

    internal const string SharedNumber = "900100200300";

    internal CountingImports Imports { get; } = new();

    internal T Get<T>() where T : notnull => _services!.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        _servers = PrivateServers.In(InstallationFolder.Create(_folder));
        await _servers.Postgres.StartAsync(default);
        IReadOnlyDictionary<string, string> settings = _servers.Settings;
        await Migrator.ApplyAsync(
            settings["Postgres__OwnerConnectionString"],
            [typeof(PlatformModule).Assembly, typeof(BusinessesModule).Assembly], default);
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["Postgres:ConnectionString"] = settings["Postgres__ConnectionString"],
                ["Postgres:SystemConnectionString"] =
                    settings["Postgres__SystemConnectionString"],
                ["PersonalData:HashKey"] = settings["PersonalData__HashKey"],
                ["Businesses:SharedNumber"] = SharedNumber,
            }).Build();
        ServiceCollection services = new();
        services.AddLogging();
        services.AddPlatform(configuration);
        new BusinessesModule().Register(services, configuration);
        services.RemoveAll<ICatalogueImport>();
        services.RemoveAll<IPartyImport>();
        services.AddSingleton<ICatalogueImport>(Imports);
        services.AddSingleton<IPartyImport>(Imports);
        _services = services.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        if (_servers is not null) await _servers.Postgres.StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A number nobody had before.</summary>
    internal string NewPhone() => FormattableString.Invariant(
        $"+9190{Interlocked.Increment(ref _phones):00000000}");

    internal static string NewName(string kind) =>
        kind + " " + Guid.NewGuid().ToString("N")[..8];

    internal async Task<ShopOpened> OpenAsync(
        string? owner = null, string? name = null, string? number = null, string? bsuid = null)
    {
        Answer<ShopOpened> answer = await Get<OpenShop>().OpenAsync(
            new ShopOpening(
                name ?? NewName("Sharma Store"), "27",
                owner ?? (bsuid is null ? NewPhone() : null), bsuid)
            {
                PhoneNumberId = number,
            },
            default);
        return answer.Fact ?? throw new InvalidOperationException(answer.Refusal!.Code);
    }

    /// <summary>What Ledger does when it adds parties.</summary>
    internal async Task LinkAsync(
        BusinessId business, params (PartyId Party, string? Phone, string? Bsuid)[] parties)
    {
        IPeopleDirectory people = Get<IPeopleDirectory>();
        await Get<TenantSessions>().RunAsync(
            business, SessionUse.Write, writes => people.LinkParties(writes, parties), default);
        people.Changed(business);
    }
}

[CollectionDefinition(Name)]
public sealed class ShopsCollection : ICollectionFixture<ShopsOnPostgres>
{
    public const string Name = "shops";
}

/// <summary>Stands for the importers of Inventory and Ledger: they have their own tests.
/// </summary>
internal sealed class CountingImports : ICatalogueImport, IPartyImport
{
    private readonly ConcurrentDictionary<BusinessId, bool> _filled = [];

    public Task<bool> HasGoodsAsync(BusinessId business, CancellationToken cancel) =>
        Task.FromResult(_filled.ContainsKey(business));

    public Task<bool> WasTakenAsync(
        BusinessId business, Guid once, CancellationToken cancel) =>
        throw new NotSupportedException();

    public Task<ImportReport> PreviewAsync(
        BusinessId business, TextReader csv, CancellationToken cancel) =>
        throw new NotSupportedException();

    public async Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, Guid? once, CancellationToken cancel)
    {
        _filled.TryAdd(business, true);
        int lines = 0;
        while (await csv.ReadLineAsync(cancel) is not null) lines++;
        return new ImportReport(lines - 1, []);
    }
}
