namespace ConverseErp.Host.Installation;

/// <summary>The configuration that the servers and secrets of a folder give to processes.</summary>
internal static class ConnectionSettings
{
    internal const string Owner = "Postgres__OwnerConnectionString";

    internal static Dictionary<string, string> Of(
        PrivateServers servers, InstallationSecrets secrets) => new(StringComparer.Ordinal)
    {
        ["Postgres__ConnectionString"] =
            servers.Postgres.ConnectionString("erp_app", secrets.AppPassword),
        ["Postgres__SystemConnectionString"] =
            servers.Postgres.ConnectionString("erp_system", secrets.SystemPassword),
        [Owner] = servers.Postgres.ConnectionString("erp_owner", secrets.OwnerPassword),
        ["RabbitMq__Uri"] = servers.RabbitMq.Uri,
        ["Redis__ConnectionString"] = servers.Redis.ConnectionString,
        ["Blobs__Folder"] = servers.Folder.Blobs,
        ["PersonalData__HashKey"] = secrets.PersonalDataHashKey,
        ["Links__SigningKey"] = secrets.LinksSigningKey,
    };
}
