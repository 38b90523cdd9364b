using System.Text;
using ConverseErp.Host.Installation;
using Npgsql;
using RabbitMQ.Client;

namespace ConverseErp.Tests.Integration.Host;

public sealed class When_a_server_falls : IAsyncLifetime
{
    // Like a home: closed to others, so that PostgreSQL's user may not pass it.
    private readonly string parent = Directory.CreateTempSubdirectory("converse-falls-").FullName;
    private PrivateServers servers = null!;

    public async Task InitializeAsync() =>
        servers = await PrivateServers.StartAsync(Path.Combine(parent, "data"));

    [Fact]
    public async Task What_was_committed_is_there_when_it_is_back_on_its_port()
    {
        await ExecuteAsync("CREATE TABLE public.kept (id int)");
        await ExecuteAsync("INSERT INTO public.kept VALUES (42)");
        await PublishAsync();
        (int Postgres, int Rabbit, int Redis) before = Ports();

        foreach (PrivateServer server in servers.All)
        {
            await server.KillAsync();
            Assert.False(server.IsRunning);
            await server.RestartAsync();
        }

        Assert.Equal(before, Ports());
        Assert.Equal(42, await ExecuteAsync("SELECT id FROM public.kept"));
        string? kept = null;
        await Until.TrueAsync(async () => (kept = await GetAsync()) is not null,
            "the broker to give back what it confirmed");
        Assert.Equal("kept", kept);
    }

    [Fact]
    public async Task Another_start_adopts_those_that_live_and_starts_the_fallen_one()
    {
        (int Postgres, int Redis) living = (servers.Postgres.Pid, servers.Redis.Pid);
        int fallen = servers.RabbitMq.Pid;
        await servers.RabbitMq.KillAsync();

        PrivateServers again = await PrivateServers.StartAsync(servers.Folder.Root);

        Assert.Equal(living, (again.Postgres.Pid, again.Redis.Pid));
        Assert.True(again.Postgres.WasAdopted);
        Assert.False(again.RabbitMq.WasAdopted);
        Assert.NotEqual(fallen, again.RabbitMq.Pid);
        Assert.True(again.RabbitMq.IsRunning);
    }

    [Fact]
    public async Task No_login_of_the_application_owns_or_bypasses_anything()
    {
        object? risky = await ExecuteAsync("""
            SELECT count(*) FROM pg_roles WHERE rolname LIKE 'erp\_%'
            AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole)
            """);
        object? owner = await ExecuteAsync("""
            SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()
            """);
        PostgresException refused = await Assert.ThrowsAsync<PostgresException>(() =>
            ExecuteAsync("CREATE TABLE public.mine (id int)", "Postgres__ConnectionString"));

        Assert.Equal(0L, risky);
        Assert.Equal("erp_owner", owner);
        Assert.Equal("42501", refused.SqlState);
    }

    public async Task DisposeAsync()
    {
        // By the folder: another start may have replaced a server that this one knew.
        await PrivateServers.In(servers.Folder).StopAsync();
        Directory.Delete(parent, recursive: true);
    }

    private (int Postgres, int Rabbit, int Redis) Ports() =>
        (servers.Postgres.Port, servers.RabbitMq.Port, servers.Redis.Port);

    private async Task<object?> ExecuteAsync(
        string sql, string login = "Postgres__OwnerConnectionString")
    {
        await using NpgsqlConnection connection =
            new(servers.Settings[login] + ";Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private async Task PublishAsync()
    {
        await using IConnection connection = await ConnectAsync();
        await using IChannel channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(true, true, null));
        await channel.QueueDeclareAsync("kept", durable: true, exclusive: false,
            autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" });
        // The broker's directory of quorum queues is on disk half a second after a declaration.
        await Task.Delay(1_500);
        await channel.BasicPublishAsync("", "kept", mandatory: true,
            new BasicProperties { Persistent = true }, "kept"u8.ToArray());
    }

    private async Task<string?> GetAsync()
    {
        await using IConnection connection = await ConnectAsync();
        await using IChannel channel = await connection.CreateChannelAsync();
        // The queue has no leader in the broker's first moments: an ask then is left unanswered.
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(2));
        try
        {
            BasicGetResult? message = await channel.BasicGetAsync("kept", true, patience.Token);
            return message is null ? null : Encoding.UTF8.GetString(message.Body.Span);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private Task<IConnection> ConnectAsync() =>
        new ConnectionFactory { Uri = new Uri(servers.Settings["RabbitMq__Uri"]) }
            .CreateConnectionAsync();
}
