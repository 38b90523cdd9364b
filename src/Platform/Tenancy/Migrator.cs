using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace ConverseErp.Platform.Tenancy;

/// <summary>Applies each room's dated SQL files once, as the owner, room by room in the order
/// given, each file in a transaction.</summary>
public static class Migrator
{
    private const string Lock = "SELECT pg_advisory_xact_lock(727001)";

    /// <returns>Names of the files applied now.</returns>
    /// <exception cref="InvalidOperationException">An applied file was changed.</exception>
    public static async Task<IReadOnlyList<string>> ApplyAsync(
        string ownerConnectionString, IEnumerable<Assembly> rooms, CancellationToken cancel)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(ownerConnectionString);
        await using NpgsqlConnection connection = await source.OpenConnectionAsync(cancel);
        await RunAsync(connection, """
            CREATE SCHEMA IF NOT EXISTS migrations;
            CREATE TABLE IF NOT EXISTS migrations.applied (
              name text PRIMARY KEY, sha256 text NOT NULL,
              applied_at timestamptz NOT NULL DEFAULT now());
            """, cancel);

        List<string> appliedNow = [];
        foreach (Assembly room in rooms)
        {
            foreach (string file in Files(room))
            {
                if (await ApplyOneAsync(connection, room, file, cancel)) appliedNow.Add(file);
            }
        }

        return appliedNow;
    }

    /// <summary>The room's migration files in their order.</summary>
    public static IEnumerable<string> Files(Assembly room) =>
        room.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static async Task<bool> ApplyOneAsync(
        NpgsqlConnection connection, Assembly room, string file, CancellationToken cancel)
    {
        string sql = ReadText(room, file);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
        await using NpgsqlTransaction transaction =
            await connection.BeginTransactionAsync(cancel);
        await RunAsync(connection, Lock, cancel);
        await using NpgsqlCommand find = new(
            "SELECT sha256 FROM migrations.applied WHERE name = $1", connection);
        find.Parameters.Add(new NpgsqlParameter { Value = file });
        object? known = await find.ExecuteScalarAsync(cancel);
        if (known is string before)
        {
            if (before == sha256) return false;
            throw new InvalidOperationException(
                $"Migration {file} was changed after it was applied; add a new file instead.");
        }

        await RunAsync(connection, sql, cancel);
        await using NpgsqlCommand note = new(
            "INSERT INTO migrations.applied (name, sha256) VALUES ($1, $2)", connection);
        note.Parameters.Add(new NpgsqlParameter { Value = file });
        note.Parameters.Add(new NpgsqlParameter { Value = sha256 });
        await note.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static string ReadText(Assembly room, string file)
    {
        using Stream stream = room.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not in {room.GetName().Name}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static async Task RunAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using NpgsqlCommand command = new(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
