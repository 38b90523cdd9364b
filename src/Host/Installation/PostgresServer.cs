using System.Globalization;
using Npgsql;

namespace ConverseErp.Host.Installation;

/// <summary>A private PostgreSQL with the database and the three logins.</summary>
public sealed class PostgresServer : PrivateServer
{
    internal const string Database = "converse_erp";

    private readonly InstallationSecrets secrets;

    internal PostgresServer(InstallationFolder folder, PortBook ports, InstallationSecrets secrets)
        : base(folder, ports) => this.secrets = secrets;

    public override string Name => "postgresql";

    // Fast stop: open sessions are ended, a checkpoint is written.
    private protected override int StopSignal => ProcessIdentity.Interrupt;

    // Immediate stop: SIGKILL would leave its children holding the shared memory.
    private protected override int KillSignal => ProcessIdentity.Quit;

    private string Cluster => Path.Combine(Folder.Root, Name);

    /// <summary>How one of the logins reaches the database.</summary>
    internal string ConnectionString(string login, string password, string database = Database) =>
        $"Host=127.0.0.1;Port={Port.ToString(CultureInfo.InvariantCulture)};Database={database};"
        + $"Username={login};Password={password}";

    private protected override async Task<LaunchPlan> PrepareAsync(int port, CancellationToken stop)
    {
        PostgresPrograms programs = PostgresPrograms.Find();
        PostgresUser user = await PostgresUser.ForAsync(Cluster, stop);
        if (!File.Exists(Path.Combine(Cluster, "PG_VERSION")))
            await InitialiseAsync(programs, user, stop);

        string settings = Path.Combine(Cluster, "converse.conf");
        await File.WriteAllTextAsync(settings, PostgresSettings.Text(port, Cluster), stop);
        File.SetUnixFileMode(settings, AtomicFile.ForAll);
        return new LaunchPlan(Name, port, user.Command(programs.Postgres, "-D", Cluster),
            Cluster,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "C.UTF-8" });
    }

    private protected override async Task<bool> AnswersAsync(CancellationToken stop)
    {
        try
        {
            await using NpgsqlConnection connection = await AsSuperuserAsync("postgres", stop);
            return true;
        }
        catch (PostgresException starting) when (starting.SqlState == "57P03")
        {
            return false;
        }
        catch (PostgresException refused)
        {
            throw new InstallationException(
                $"PostgreSQL refuses our login ({refused.MessageText}): was "
                + $"{Folder.SecretsFile} replaced?", refused);
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private protected override async Task AfterStartAsync(CancellationToken stop)
    {
        await using NpgsqlConnection connection = await AsSuperuserAsync("postgres", stop);
        foreach (string statement in PostgresSettings.Logins(secrets))
            await ExecuteAsync(connection, statement, stop);

        await using NpgsqlCommand exists = new(
            "SELECT 1 FROM pg_database WHERE datname = $1", connection);
        exists.Parameters.Add(new NpgsqlParameter { Value = Database });
        if (await exists.ExecuteScalarAsync(stop) is null)
            await ExecuteAsync(connection, $"CREATE DATABASE {Database} OWNER erp_owner", stop);
        await ExecuteAsync(connection, $"REVOKE ALL ON DATABASE {Database} FROM PUBLIC", stop);
        await ExecuteAsync(connection,
            $"GRANT CONNECT ON DATABASE {Database} TO erp_app, erp_system", stop);
    }

    private async Task InitialiseAsync(
        PostgresPrograms programs, PostgresUser user, CancellationToken stop)
    {
        // Made beside its place and renamed: an interrupted start leaves no half a cluster.
        string unfinished = Cluster + ".new";
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        string passwordFile = Path.Combine(Folder.Root, "postgres-password");
        try
        {
            await File.WriteAllTextAsync(passwordFile, "", stop);
            File.SetUnixFileMode(passwordFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            await File.WriteAllTextAsync(passwordFile, secrets.PostgresPassword, stop);
            await user.OwnAsync(unfinished, stop);
            await user.OwnAsync(passwordFile, stop);
            await ShortCommand.MustAsync(user.Command(programs.Initdb, "-D", unfinished,
                "-E", "UTF8", "--locale=C.UTF-8", "-A", "scram-sha-256", "-U", "postgres",
                "--pwfile", passwordFile), stop);
        }
        finally
        {
            File.Delete(passwordFile);
        }

        await File.AppendAllTextAsync(Path.Combine(unfinished, "postgresql.conf"),
            "\ninclude 'converse.conf'\n", stop);
        Directory.Move(unfinished, Cluster);
    }

    private async Task<NpgsqlConnection> AsSuperuserAsync(string database, CancellationToken stop)
    {
        NpgsqlConnection connection = new(ConnectionString("postgres", secrets.PostgresPassword,
            database) + ";Pooling=false;Timeout=5");
        try
        {
            await connection.OpenAsync(stop);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task ExecuteAsync(
        NpgsqlConnection connection, string statement, CancellationToken stop)
    {
        await using NpgsqlCommand command = new(statement, connection);
        await command.ExecuteNonQueryAsync(stop);
    }
}
