using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ConverseErp.Platform.Lanes;

/// <summary>Start-up waits for its servers, and says which one is missing.</summary>
public sealed class ServersReady(
    PostgresOptions postgres, RabbitMqOptions rabbitMq, Broker broker, LaneOptions lanes,
    TenantSessions sessions, ILogger<ServersReady> log)
{
    /// <summary>Returns when PostgreSQL answers with the migrated schema, RabbitMQ answers and
    /// every queue is declared: before the first webhook is let in.</summary>
    public async Task WaitAsync(IEnumerable<LaneAddress> addresses, CancellationToken cancel)
    {
        LaneAddress[] all = [.. addresses.Distinct()];
        NpgsqlConnectionStringBuilder where = new(postgres.ConnectionString);
        await UntilAsync("PostgreSQL", $"{where.Host}:{where.Port}/{where.Database}",
            () => sessions.RunAsync(
                new BusinessId(Guid.Empty), SessionUse.ReadNow,
                s => s.Read("SELECT count(*) FROM platform.inbox", static _ => { }), cancel),
            cancel);
        Uri uri = new(rabbitMq.Uri);
        await UntilAsync("RabbitMQ", $"{uri.Host}:{uri.Port}",
            () => broker.DeclareAsync(all, lanes.Count, cancel), cancel);
    }

    private async Task UntilAsync(
        string server, string where, Func<Task> attempt, CancellationToken cancel)
    {
        bool waited = false;
        while (true)
        {
            try
            {
                await attempt();
                if (waited) PlatformLog.ServerReady(log, server);
                return;
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                if (!waited)
                    PlatformLog.WaitingForServer(log, server, where, error.Message);
                waited = true;
                await Task.Delay(500, cancel);
            }
        }
    }
}
