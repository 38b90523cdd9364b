using System.Globalization;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace ConverseErp.Host.Installation;

/// <summary>A private RabbitMQ node, with its own port mapper beside it.</summary>
public sealed class RabbitMqServer : PrivateServer
{
    internal const string Login = "converse_erp";

    private const string Programs = "/usr/lib/rabbitmq/bin";
    private readonly InstallationSecrets secrets;

    internal RabbitMqServer(InstallationFolder folder, PortBook ports, InstallationSecrets secrets)
        : base(folder, ports) => this.secrets = secrets;

    public override string Name => "rabbitmq";

    /// <summary>amqp://login:password@127.0.0.1:port/</summary>
    internal string Uri =>
        $"amqp://{Login}:{secrets.RabbitMqPassword}@127.0.0.1:{Text(Port)}/";

    private string Home => Path.Combine(Folder.Root, Name);

    private string EpmdPortFile => Path.Combine(Home, "epmd.port");

    private protected override async Task<LaunchPlan> PrepareAsync(int port, CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(Programs, "rabbitmq-server")))
            throw new InstallationException("RabbitMQ is missing: "
                + "apt-get install --no-install-recommends rabbitmq-server");

        Directory.CreateDirectory(Home);
        int distribution = await NeighbourAsync("rabbitmq-distribution", stop);
        int epmd = EpmdPort() ?? await NeighbourAsync("epmd", stop);
        await File.WriteAllTextAsync(EpmdPortFile, Text(epmd), stop);
        await File.WriteAllTextAsync(Path.Combine(Home, "enabled_plugins"), "[].\n", stop);
        string settings = Path.Combine(Home, "rabbitmq.conf");
        await File.WriteAllTextAsync(settings, Settings(port), stop);
        File.SetUnixFileMode(settings, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Dictionary<string, string> environment = Variables(epmd);
        environment["RABBITMQ_NODE_PORT"] = Text(port);
        environment["RABBITMQ_DIST_PORT"] = Text(distribution);
        // Makes the start script become the node instead of waiting beside it: one process,
        // which takes our signals itself. -noinput undoes what else the variable would do.
        environment["RABBITMQ_ALLOW_INPUT"] = "1";
        // Without the three first flags idle schedulers spin, which two cores cannot spare.
        environment["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-noinput +sbwt none +sbwtdcpu none "
            + "+sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}";
        return new LaunchPlan(Name, port, [Path.Combine(Programs, "rabbitmq-server")], Home,
            environment);
    }

    private protected override async Task<bool> AnswersAsync(CancellationToken stop)
    {
        if (!await ListensAsync(stop)) return false;
        ConnectionFactory factory = new()
        {
            Uri = new Uri(Uri),
            AutomaticRecoveryEnabled = false,
            RequestedConnectionTimeout = TimeSpan.FromSeconds(5),
        };
        try
        {
            await using IConnection connection = await factory.CreateConnectionAsync(stop);
            return true;
        }
        catch (BrokerUnreachableException)
        {
            return false;
        }
    }

    /// <summary>The port mapper outlives the node: it is told to go, on our port only.</summary>
    private protected override async Task AfterStopAsync()
    {
        if (EpmdPort() is not { } port) return;
        // Whether there still is one does not matter.
        await ShortCommand.RunAsync(["epmd", "-port", Text(port), "-kill"], CancellationToken.None);
        File.Delete(EpmdPortFile);
    }

    /// <summary>The depth of every queue there is.</summary>
    /// <exception cref="InstallationException">The broker does not answer.</exception>
    internal async Task<string> ListQueuesAsync(CancellationToken stop)
    {
        ShortCommand listing = await ShortCommand.RunAsync(
            [
                Path.Combine(Programs, "rabbitmqctl"), "-q", "list_queues", "name",
                "messages_ready", "--formatter", "json",
            ],
            stop, Variables(EpmdPort() ?? 0));
        return listing.Succeeded
            ? listing.Output
            : throw new InstallationException($"RabbitMQ does not answer: {listing.Complaint}");
    }

    private int? EpmdPort() => File.Exists(EpmdPortFile)
        ? int.Parse(File.ReadAllText(EpmdPortFile), CultureInfo.InvariantCulture)
        : null;

    private string Settings(int port) => $"""
        # Written at each start of the installation: changes here are lost.
        listeners.tcp.1 = 127.0.0.1:{Text(port)}
        default_user = {Login}
        default_pass = {secrets.RabbitMqPassword}
        # A dead worker's lanes are free again after two of these (seconds).
        heartbeat = 10
        channel_max = 8191
        # Half a gigabyte by default, held in memory too.
        raft.wal_max_size_bytes = 67108864
        # Standard output is the log, as with the other servers.
        log.file = false
        log.console = true
        log.console.level = warning
        log.console.use_colors = off
        """ + "\n";

    private Dictionary<string, string> Variables(int epmd) => new(StringComparer.Ordinal)
    {
        ["HOME"] = Home,
        // A fixed name: a machine's own may not resolve, and data belong to the name.
        ["RABBITMQ_NODENAME"] = "erp@localhost",
        ["RABBITMQ_USE_LONGNAME"] = "",
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(Home, "data"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(Home, "log"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(Home, "rabbitmq.pid"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(Home, "enabled_plugins"),
        ["RABBITMQ_PLUGINS_EXPAND_DIR"] = Path.Combine(Home, "plugins"),
        ["RABBITMQ_FEATURE_FLAGS_FILE"] = Path.Combine(Home, "feature_flags"),
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(Home, "rabbitmq.conf"),
        ["RABBITMQ_GENERATED_CONFIG_DIR"] = Path.Combine(Home, "generated"),
        ["RABBITMQ_CONF_ENV_FILE"] = "/dev/null",
        ["ERL_EPMD_PORT"] = Text(epmd),
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        // The crash dump of a killed node is large and of no use here.
        ["ERL_CRASH_DUMP_BYTES"] = "0",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
