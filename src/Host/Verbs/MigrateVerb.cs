using System.CommandLine;
using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using Microsoft.Extensions.Configuration;

namespace ConverseErp.Host.Verbs;

internal static class MigrateVerb
{
    internal static Command Make()
    {
        Command migrate = new("migrate", "Bring the database's schema up to date, as its owner "
            + "(Postgres__OwnerConnectionString); safe to repeat.");
        migrate.SetAction(async (_, stop) =>
        {
            IConfiguration configuration = UpFlow.Configuration(Launch.Nothing);
            if (configuration["Postgres:OwnerConnectionString"] is not { Length: > 0 })
                throw new InstallationException("Postgres__OwnerConnectionString is not set: "
                    + "migrations need the login that owns the tables");
            foreach (string file in await Migrating.ApplyAsync(configuration, stop))
                await Console.Out.WriteLineAsync(file);
            await Console.Out.WriteLineAsync("schema up to date");
            return 0;
        });
        return migrate;
    }
}
