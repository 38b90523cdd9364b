using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ConverseErp.Outbound;
using ConverseErp.Platform;
using ConverseErp.Platform.Tenancy;
using Npgsql;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>A private PostgreSQL with the schemas of Platform and Outbound, for as long as the
/// tests of this room run. Every test makes its own shops, so they share it.</summary>
public sealed class OutboundDatabase : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(
        Path.GetTempPath(), "erp-outbound-" + Guid.NewGuid().ToString("N")[..8]);

    private readonly int _port = FreePort();

    internal PostgresOptions Options => new()
    {
        ConnectionString = Login("erp_app"),
        SystemConnectionString = Login("erp_system"),
        OwnerConnectionString = Login("erp_owner"),
    };

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres", _folder);
        await PostgresAsync("initdb", "-D", Data, "-U", "postgres", "-A", "trust");
        await PostgresAsync(
            "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o",
            $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c fsync=off "
            + "-c max_locks_per_transaction=256", "start");
        await using NpgsqlDataSource root = NpgsqlDataSource.Create(Login("postgres", "postgres"));
        foreach (string sql in new[]
        {
            "CREATE ROLE erp_owner LOGIN", "CREATE ROLE erp_app LOGIN",
            "CREATE ROLE erp_system LOGIN", "CREATE DATABASE erp OWNER erp_owner",
        })
        {
            await using NpgsqlCommand command = root.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }

        await Migrator.ApplyAsync(
            Login("erp_owner"),
            [typeof(PlatformModule).Assembly, typeof(OutboundModule).Assembly], default);
    }

    public async Task DisposeAsync()
    {
        await PostgresAsync("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private string Login(string user, string database = "erp") =>
        $"Host=127.0.0.1;Port={_port};Username={user};Database={database}";

    private static Task PostgresAsync(string program, params string[] arguments)
    {
        string bin = Directory.GetDirectories("/usr/lib/postgresql").Order().Last() + "/bin/";
        // It refuses to run as root.
        return Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", bin + program, .. arguments])
            : RunAsync(bin + program, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = "/",
            RedirectStandardOutput = program != "runuser" || !arguments.Contains("start"),
        })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

[CollectionDefinition(Name)]
public sealed class OutboundTests : ICollectionFixture<OutboundDatabase>
{
    public const string Name = "outbound";
}
