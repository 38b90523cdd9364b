using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Platform.Tenancy;

/// <summary>The two logins as pooled data sources. Nothing outside Tenancy sees them.</summary>
internal sealed class Databases : IAsyncDisposable
{
    private readonly Lazy<NpgsqlDataSource> _tenant;
    private readonly Lazy<NpgsqlDataSource> _system;

    public Databases(PostgresOptions options)
    {
        _tenant = new(() => Make(
            options.ConnectionString, "tenant", options.TenantConnectionsMax, options));
        _system = new(() => Make(
            options.SystemConnectionString, "system", options.SystemConnectionsMax, options));
    }

    public NpgsqlDataSource Tenant => _tenant.Value;

    public NpgsqlDataSource System => _system.Value;

    public async ValueTask DisposeAsync()
    {
        if (_tenant.IsValueCreated) await _tenant.Value.DisposeAsync();
        if (_system.IsValueCreated) await _system.Value.DisposeAsync();
    }

    private static NpgsqlDataSource Make(
        string connectionString, string name, int connectionsMax, PostgresOptions options)
    {
        if (connectionString.Length == 0)
        {
            throw new InvalidOperationException(
                $"This role needs the {name} login, but its Postgres connection string is empty.");
        }

        NpgsqlDataSourceBuilder builder = new(connectionString) { Name = name };
        NpgsqlConnectionStringBuilder settings = builder.ConnectionStringBuilder;
        settings.MaxPoolSize = connectionsMax;
        settings.CommandTimeout = options.CommandTimeoutSeconds;
        settings.Timeout = 5;
        // The hot path repeats the same texts: parse and plan them once per connection.
        settings.MaxAutoPrepare = 200;
        settings.AutoPrepareMinUsages = 3;
        settings.ApplicationName = "converse-erp " + name;
        settings.KeepAlive = 15;
        // Planning anew for every shop's values was two fifths of the database's time.
        settings.Options = "-c plan_cache_mode=force_generic_plan";
        return builder.Build();
    }
}
