using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Configuration;

namespace ConverseErp.Host.Serving;

/// <summary>Brings the database to this release's schema, as its owner.</summary>
internal static class Migrating
{
    /// <returns>The files applied now.</returns>
    public static Task<IReadOnlyList<string>> ApplyAsync(
        IConfiguration configuration, CancellationToken cancel)
    {
        string owner = configuration["Postgres:OwnerConnectionString"]
            ?? throw new InvalidOperationException(
                "Postgres__OwnerConnectionString is needed to migrate.");
        return Migrator.ApplyAsync(owner, Rooms.WithSchemas, cancel);
    }
}
