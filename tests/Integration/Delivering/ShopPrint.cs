using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Tests.Integration.Delivering;

/// <summary>All that the database holds about a shop, in a form that two shops share when the
/// same has happened to them: rows per table, and sums of what is counted in them.</summary>
internal sealed class ShopPrint : IAsyncDisposable
{
    // Follow the shop's id or the clock, not what happened.
    private static readonly string[] Incidental = ["relay", "slot", "lane"];

    private readonly NpgsqlDataSource _source;
    private readonly Dictionary<string, string> _queries = new(StringComparer.Ordinal);

    private ShopPrint(NpgsqlDataSource source) => _source = source;

    public int Tables => _queries.Count;

    public static async Task<ShopPrint> OnAsync(TestServers servers)
    {
        string login = servers.Servers.Postgres.ConnectionString(
            "postgres", servers.Servers.Secrets.PostgresPassword);
        ShopPrint print = new(NpgsqlDataSource.Create(login));
        await print.ReadTablesAsync();
        return print;
    }

    /// <summary>One line per table that knows the shop, in alphabetical order.</summary>
    public async Task<string> OfAsync(BusinessId business)
    {
        StringBuilder print = new();
        await using NpgsqlConnection connection = await _source.OpenConnectionAsync();
        foreach ((string table, string query) in _queries.OrderBy(
            q => q.Key, StringComparer.Ordinal))
        {
            await using NpgsqlCommand command = new(query, connection);
            command.Parameters.Add(new NpgsqlParameter { Value = business.Value });
            await using NpgsqlDataReader row = await command.ExecuteReaderAsync();
            await row.ReadAsync();
            if (row.GetInt64(0) == 0) continue;
            print.Append(table);
            for (int i = 0; i < row.FieldCount; i++)
            {
                print.Append(CultureInfo.InvariantCulture, $" {row.GetName(i)}=")
                    .Append(Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture));
            }

            print.Append('\n');
        }

        return print.ToString();
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    // Every table with a shop in it, found in the catalogue: a new one is watched at once.
    private async Task ReadTablesAsync()
    {
        await using NpgsqlCommand command = _source.CreateCommand("""
            SELECT format('%I.%I', n.nspname, c.relname),
                   array_agg(a.attname::text ORDER BY a.attnum)
                     FILTER (WHERE a.atttypid IN ('int2'::regtype, 'int4'::regtype,
                       'int8'::regtype, 'numeric'::regtype) AND a.attidentity = '')
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND n.nspname NOT IN ('pg_catalog', 'information_schema')
              AND EXISTS (SELECT 1 FROM pg_attribute b
                WHERE b.attrelid = c.oid AND b.attname = 'business_id')
            GROUP BY 1
            """);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            string table = row.GetString(0);
            string[] counted = row.IsDBNull(1) ? [] : row.GetFieldValue<string[]>(1);
            string sums = string.Concat(counted.Except(Incidental).Select(
                column => $", coalesce(sum(\"{column}\"), 0)::text AS \"{column}\""));
            _queries[table] =
                $"SELECT count(*) AS rows{sums} FROM {table} WHERE business_id = $1";
        }
    }
}
