using System.Globalization;

namespace ConverseErp.Host.Installation;

/// <summary>The door of a split installation: forwards by path, bytes unchanged.</summary>
internal static class NginxFront
{
    internal const string Name = "nginx";

    /// <summary>Starts the door on its port, or lets a running one read its new settings.
    /// </summary>
    /// <param name="roles">Port of each role's process.</param>
    internal static async Task<Launch> StartAsync(InstallationFolder folder, int port,
        IReadOnlyDictionary<string, int> roles, CancellationToken stop)
    {
        string home = folder.For(Name);
        string settings = Path.Combine(home, "nginx.conf");
        await File.WriteAllTextAsync(settings,
            NginxSettings.Text(home, port, roles, Environment.IsPrivilegedProcess), stop);
        if (Launch.Living(folder, Name) is { } living)
        {
            if (living.Port == port)
            {
                living.Process.Signal(ProcessIdentity.Hangup);
                return living;
            }

            await StopAsync(folder, living);
        }

        string[] command =
            [Program(), "-p", home, "-e", folder.LogOf(Name), "-c", settings];
        Launch launch = Launch.Start(folder,
            new LaunchPlan(Name, port, command, home, Launch.Nothing));
        while (PortBook.IsFree(port))
        {
            if (!launch.IsAlive)
                throw new InstallationException("nginx did not start: "
                    + string.Join(" | ", Launch.LastLines(folder.LogOf(Name), 4)));
            await Task.Delay(TimeSpan.FromMilliseconds(30), TimeProvider.System, stop);
        }

        return launch;
    }

    /// <summary>Lets running requests finish.</summary>
    internal static Task StopAsync(InstallationFolder folder, Launch launch) =>
        launch.StopAsync(folder, ProcessIdentity.Quit, TimeSpan.FromSeconds(5));

    private static string Program() => File.Exists("/usr/sbin/nginx")
        ? "/usr/sbin/nginx"
        : throw new InstallationException(
            "nginx is missing: apt-get install --no-install-recommends nginx-light");
}

/// <summary>The text of nginx.conf.</summary>
internal static class NginxSettings
{
    internal static string Text(
        string home, int port, IReadOnlyDictionary<string, int> roles, bool asRoot) => $$"""
        # Written at each start of the installation: changes here are lost.
        {{(asRoot ? "user root;" : "")}}
        daemon off;
        worker_processes 1;
        pid {{home}}/nginx.pid;
        events { worker_connections 2048; }
        http {
            access_log off;
            server_tokens off;
            default_type application/octet-stream;
            client_body_temp_path {{home}}/body;
            proxy_temp_path {{home}}/proxy;
            fastcgi_temp_path {{home}}/fastcgi;
            uwsgi_temp_path {{home}}/uwsgi;
            scgi_temp_path {{home}}/scgi;
            # A webhook may have 3 MB; the role answers 413 itself, this is the wall behind it.
            client_max_body_size 4m;
            client_body_buffer_size 256k;
            # The signed path must arrive as it was sent.
            merge_slashes off;
        {{string.Concat(roles.Select(Upstream))}}
            server {
                listen 127.0.0.1:{{Number(port)}} backlog=1024;
                proxy_http_version 1.1;
                proxy_set_header Connection "";
                proxy_set_header Host $http_host;
                proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                proxy_set_header X-Forwarded-Proto $scheme;
                proxy_connect_timeout 2s;
                proxy_send_timeout 30s;
                proxy_read_timeout 60s;
                # Answering once is the roles' business: nothing is tried twice here.
                proxy_next_upstream off;
        {{Locations(roles)}}
                # Nobody took it: the provider is to send it again.
                location @unavailable {
                    add_header Retry-After 5 always;
                    return 503;
                }
            }
        }

        """;

    private static string Locations(IReadOnlyDictionary<string, int> roles)
    {
        string health = Location("= /livez", "webhook") + Location("= /readyz", "webhook")
            + Location("= /metrics", "webhook");
        string simulator = roles.ContainsKey(RoleNames.Simulator)
            ? "        location = / { return 302 /sim; }\n" + Location("/sim", RoleNames.Simulator,
                "proxy_buffering off; proxy_read_timeout 1h;")
            : "";
        return Location("/webhooks", "webhook", "error_page 502 504 = @unavailable;")
            + Location("/ops", "operations", "proxy_buffering off; proxy_read_timeout 1h;")
            + simulator + health + Location("/", "companion");
    }

    private static string Location(string path, string role, string more = "") =>
        $"        location {path} {{ proxy_pass http://{role}; {more} }}\n";

    private static string Upstream(KeyValuePair<string, int> role) =>
        $"    upstream {role.Key} {{ server 127.0.0.1:{Number(role.Value)} max_fails=0; "
        + "keepalive 64; }\n";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
