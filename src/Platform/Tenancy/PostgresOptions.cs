namespace ConverseErp.Platform.Tenancy;

/// <summary>Section <c>Postgres</c>.</summary>
public sealed class PostgresOptions
{
    /// <summary>Login erp_app: sees one tenant at a time.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Login erp_system: routes, outbox, leases; only loops that need it get it.</summary>
    public string SystemConnectionString { get; set; } = "";

    /// <summary>Login of the owner; only for <c>migrate</c>.</summary>
    public string OwnerConnectionString { get; set; } = "";

    public int TenantConnectionsMax { get; set; } = 24;

    public int SystemConnectionsMax { get; set; } = 10;

    public int CommandTimeoutSeconds { get; set; } = 15;
}
