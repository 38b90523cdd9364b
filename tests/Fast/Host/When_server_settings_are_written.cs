using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_server_settings_are_written
{
    private static readonly Dictionary<string, int> Ports = new()
    {
        ["webhook"] = 21_001,
        ["operations"] = 21_002,
        ["companion"] = 21_003,
        ["simulator"] = 21_004,
    };

    [Theory]
    [InlineData("/webhooks", "webhook")]
    [InlineData("/ops", "operations")]
    [InlineData("/sim", "simulator")]
    [InlineData("/", "companion")]
    [InlineData("= /readyz", "webhook")]
    public void The_door_forwards_each_path_to_its_role(string path, string role)
    {
        string text = NginxSettings.Text("/data/nginx", 8080, Ports, asRoot: false);

        Assert.Contains($"location {path} {{ proxy_pass http://{role}; ", text,
            StringComparison.Ordinal);
        Assert.Contains($"upstream {role} {{ server 127.0.0.1:{Ports[role]} ", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_door_listens_on_loopback_only_and_takes_more_than_the_role_allows()
    {
        string text = NginxSettings.Text("/data/nginx", 8080, Ports, asRoot: false);

        Assert.Contains("listen 127.0.0.1:8080 ", text, StringComparison.Ordinal);
        Assert.Contains("client_max_body_size 4m;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("user root;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_simulator_the_door_has_no_way_to_it()
    {
        Dictionary<string, int> without = new(Ports);
        without.Remove("simulator");

        string text = NginxSettings.Text("/data/nginx", 8080, without, asRoot: true);

        Assert.DoesNotContain("/sim", text, StringComparison.Ordinal);
        Assert.Contains("user root;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Postgres_makes_acknowledged_work_durable()
    {
        string text = PostgresSettings.Text(21_000, "/data/postgresql");

        Assert.Contains("\nfsync = on\n", text, StringComparison.Ordinal);
        Assert.Contains("\nsynchronous_commit = on\n", text, StringComparison.Ordinal);
        Assert.Contains("\nlisten_addresses = '127.0.0.1'\n", text, StringComparison.Ordinal);
        Assert.Contains("\nmax_locks_per_transaction = 256\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(120, false)]
    public void A_folder_too_deep_for_a_socket_gets_none(int length, bool socket)
    {
        string folder = "/" + new string('d', length - 1);

        string text = PostgresSettings.Text(21_000, folder);

        Assert.Equal(socket, text.Contains(
            $"unix_socket_directories = '{folder}'", StringComparison.Ordinal));
    }

    [Fact]
    public void No_login_of_the_application_may_pass_by_row_security()
    {
        string[] statements = [.. PostgresSettings.Logins(new InstallationSecrets())
            .Where(statement => statement.StartsWith("ALTER ROLE", StringComparison.Ordinal))];

        Assert.Equal(3, statements.Length);
        Assert.All(statements, statement => Assert.Contains(
            " NOSUPERUSER NOBYPASSRLS NOCREATEDB ", statement, StringComparison.Ordinal));
    }
}
