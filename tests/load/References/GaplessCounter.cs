using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace ConverseErp.Tests.Load.References;

/// <summary>What no gapless series can do without: one row that counts, and a row that has the
/// number, in one transaction.</summary>
internal sealed class GaplessCounter(NpgsqlDataSource database)
{
    private const string TakeSql = """
        WITH taken AS (UPDATE bench_series SET next = next + 1 RETURNING next - 1 AS number)
        INSERT INTO bench_number SELECT number, $1, now() FROM taken
        """;

    public async Task MakeAsync(CancellationToken stop)
    {
        await using NpgsqlCommand command = database.CreateCommand("""
            CREATE TABLE bench_series (next bigint NOT NULL) WITH (fillfactor = 50);
            INSERT INTO bench_series VALUES (1);
            CREATE TABLE bench_number (
              number bigint PRIMARY KEY, till uuid NOT NULL UNIQUE, at timestamptz NOT NULL)
            """);
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <returns>Numbers taken.</returns>
    public async Task<int> RunAsync(int tills, TimeSpan time, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        int done = 0;
        await Task.WhenAll(Enumerable.Range(0, tills).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                await using NpgsqlConnection connection =
                    await database.OpenConnectionAsync(stop);
                await using NpgsqlTransaction transaction =
                    await connection.BeginTransactionAsync(stop);
                await using NpgsqlCommand take = new(TakeSql, connection, transaction);
                take.Parameters.Add(new NpgsqlParameter
                {
                    Value = Guid.CreateVersion7(), NpgsqlDbType = NpgsqlDbType.Uuid,
                });
                await take.ExecuteNonQueryAsync(stop);
                await transaction.CommitAsync(stop);
                Interlocked.Increment(ref done);
            }
        }));
        return done;
    }
}
