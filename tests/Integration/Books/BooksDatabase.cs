using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ConverseErp.Contracts;
using ConverseErp.Conversations;
using ConverseErp.Conversations.Errands;
using ConverseErp.Inventory;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory.Checking;
using ConverseErp.Ledger;
using ConverseErp.Platform;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>A private PostgreSQL with the schemas of Platform, Inventory, Ledger and
/// Conversations, two of the rooms on it and the errands of the third. Only the neighbours that
/// they ask are stood in for.</summary>
public sealed class BooksDatabase : IAsyncLifetime
{
    private readonly string _folder =
        Directory.CreateTempSubdirectory("converse-books-").FullName;

    private readonly int _port = FreePort.Next();
    private ServiceProvider? _services;

    public IServiceProvider Services => _services!;

    /// <summary>Links that Businesses was asked to make.</summary>
    internal LinkedPeople People { get; } = new();

    public async Task InitializeAsync()
    {
        await StartAsync();
        await using (NpgsqlDataSource admin = NpgsqlDataSource.Create(Connection("postgres")))
        {
            foreach (string sql in (string[])[
                "CREATE ROLE erp_owner LOGIN", "CREATE ROLE erp_app LOGIN",
                "CREATE ROLE erp_system LOGIN", "CREATE DATABASE books OWNER erp_owner"])
            {
                await using NpgsqlCommand command = admin.CreateCommand(sql);
                await command.ExecuteNonQueryAsync();
            }
        }

        await Migrator.ApplyAsync(Connection("erp_owner"),
            [typeof(PlatformModule).Assembly, typeof(InventoryModule).Assembly,
                typeof(LedgerModule).Assembly, typeof(ConversationsModule).Assembly], default);
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["Postgres:ConnectionString"] = Connection("erp_app"),
                ["Postgres:SystemConnectionString"] = Connection("erp_system"),
                ["PersonalData:HashKey"] = Convert.ToBase64String(new byte[16]),
            }).Build();
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton(configuration);
        services.AddPlatform(configuration);
        new InventoryModule().Register(services, configuration);
        new LedgerModule().Register(services, configuration);
        services.AddSingleton<ErrandStore>();
        services.AddSingleton<IShops, AnyShop>();
        services.AddSingleton<IReturnOrigins, NoReturns>();
        services.AddSingleton<IGstRules, Rules>();
        services.AddSingleton<IPeopleDirectory>(People);
        _services = services.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        await RunAsync("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Connection(string login) => string.Create(CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={_port};Username={login};Database={
            (login == "postgres" ? "postgres" : "books")}");

    private async Task StartAsync()
    {
        if (Environment.UserName == "root")
            await MustAsync("chown", "postgres", _folder);
        string data = Path.Combine(_folder, "data");
        await RunAsync("initdb", "-D", data, "-A", "trust", "-U", "postgres", "--no-sync",
            "--locale=C.UTF-8");
        await RunAsync("pg_ctl", "-D", data, "-w", "-l", Path.Combine(_folder, "log"), "-o",
            string.Create(CultureInfo.InvariantCulture,
                $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= ")
                + "-c max_locks_per_transaction=256 -c fsync=off", "start");
    }

    private static Task RunAsync(string program, params string[] arguments)
    {
        string path = Directory.GetDirectories("/usr/lib/postgresql")
            .Order(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin", program))
            .Last(File.Exists);
        return Environment.UserName == "root"
            ? MustAsync("runuser", ["-u", "postgres", "--", path, .. arguments])
            : MustAsync(path, arguments);
    }

    private static async Task MustAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            WorkingDirectory = "/",
        })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private sealed class Rules : IGstRules
    {
        public bool HasRate(decimal rate, DateOnly date, string? hsn) =>
            RateSchedule.Has(rate, date, hsn);

        public IReadOnlyList<decimal> RatesOn(DateOnly date) => RateSchedule.On(date);

        public bool IsGstin(string text) => Gstin.IsValid(text);

        public Refusal? RefusesGstin(string text) => GstNumbers.Gstin(text);

        public bool IsState(string code) => IndianStates.Parse(code) != 0;
    }
}

[CollectionDefinition(Name)]
public sealed class BooksCollection : ICollectionFixture<BooksDatabase>
{
    public const string Name = "books";
}
