using System.Data.Common;
using Npgsql;

namespace ConverseErp.Platform.Tenancy;

/// <summary>Work before or across tenants: routes, seen, outbox, leases, dead letters. A house
/// rule lists who may use it.</summary>
public sealed class SystemSession
{
    private readonly Databases _databases;

    internal SystemSession(Databases databases) => _databases = databases;

    /// <summary>Rows of one statement, each its own transaction.</summary>
    public async Task<List<T>> ListAsync<T>(
        string sql, Func<DbDataReader, T> row, CancellationToken cancel, params object?[] values)
    {
        await using NpgsqlConnection connection =
            await _databases.System.OpenConnectionAsync(cancel);
        return await ListAsync(connection, sql, row, cancel, values);
    }

    /// <summary>Rows affected by one statement.</summary>
    public async Task<int> RunAsync(string sql, CancellationToken cancel, params object?[] values)
    {
        await using NpgsqlConnection connection =
            await _databases.System.OpenConnectionAsync(cancel);
        await using NpgsqlCommand command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    internal Task<NpgsqlConnection> OpenAsync(CancellationToken cancel) =>
        _databases.System.OpenConnectionAsync(cancel).AsTask();

    internal static async Task<List<T>> ListAsync<T>(
        NpgsqlConnection connection, string sql, Func<DbDataReader, T> row,
        CancellationToken cancel, params object?[] values)
    {
        await using NpgsqlCommand command = Command(connection, sql, values);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancel);
        List<T> rows = [];
        while (await reader.ReadAsync(cancel)) rows.Add(row(reader));
        return rows;
    }

    internal static NpgsqlCommand Command(
        NpgsqlConnection connection, string sql, params object?[] values)
    {
        NpgsqlCommand command = new(sql, connection);
        foreach (object? value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        return command;
    }
}
