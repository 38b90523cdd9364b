using System.Globalization;
using System.Text;

namespace ConverseErp.Host.Installation;

/// <summary>The configuration and the logins of a private PostgreSQL.</summary>
internal static class PostgresSettings
{
    /// <summary>A Unix socket's path may hold 107 bytes; the file name takes up to 20.</summary>
    private const int SocketFolderBytesMax = 86;

    /// <summary>The text of <c>converse.conf</c>, written anew at each start.</summary>
    internal static string Text(int port, string socketFolder) => $"""
        # Written at each start of the installation: changes here are lost.
        listen_addresses = '127.0.0.1'
        port = {port.ToString(CultureInfo.InvariantCulture)}
        unix_socket_directories = '{SocketFolder(socketFolder)}'
        unix_socket_permissions = 0700
        password_encryption = scram-sha-256
        max_connections = 200
        # 64 partitions for each of many tables: one statement may lock them all.
        max_locks_per_transaction = 256
        shared_buffers = 256MB
        effective_cache_size = 1GB
        work_mem = 8MB
        maintenance_work_mem = 64MB
        # An acknowledged message is on the disk.
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        wal_compression = lz4
        wal_buffers = 16MB
        max_wal_size = 2GB
        min_wal_size = 256MB
        checkpoint_timeout = 15min
        checkpoint_completion_target = 0.9
        random_page_cost = 1.1
        # Every statement is short: compiling or spreading one costs more than it saves.
        jit = off
        max_parallel_workers_per_gather = 0
        autovacuum_naptime = 20s
        timezone = 'UTC'
        log_timezone = 'UTC'
        lc_messages = 'C'
        log_min_messages = warning
        log_line_prefix = '%m [%p] %u '
        """ + "\n";

    /// <summary>Owner of the tables, the application, and the few works across tenants.</summary>
    /// <remarks>None is a superuser and none bypasses row security; see rule 2 of the
    /// architecture. Passwords hold letters and digits only.</remarks>
    internal static IEnumerable<string> Logins(InstallationSecrets secrets)
    {
        (string Login, string Password)[] logins =
        [
            ("erp_owner", secrets.OwnerPassword),
            ("erp_app", secrets.AppPassword),
            ("erp_system", secrets.SystemPassword),
        ];
        foreach ((string login, string password) in logins)
        {
            yield return $"DO $$ BEGIN CREATE ROLE {login}; "
                + "EXCEPTION WHEN duplicate_object THEN NULL; END $$";
            yield return $"ALTER ROLE {login} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB "
                + $"NOCREATEROLE NOREPLICATION PASSWORD '{password}'";
        }
    }

    private static string SocketFolder(string folder) =>
        Encoding.UTF8.GetByteCount(folder) <= SocketFolderBytesMax
            ? folder.Replace("'", "''", StringComparison.Ordinal)
            : "";
}
