using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Tests.Load.Running;

/// <summary>Asks the database itself whether a series has a gap or a double.</summary>
internal static class SeriesCheck
{
    // The next number, bills, the lowest, the highest, different ones, orders of them, and sales
    // without a bill or with several.
    private const string Sql = """
        SELECT (SELECT coalesce(max(next_number), 1) FROM invoicing.series
                WHERE business_id = $1 AND series = i.series),
               count(*), min(sequence), max(sequence), count(DISTINCT sequence),
               count(DISTINCT number), count(DISTINCT order_id),
               (SELECT count(*) FROM orders.orders WHERE business_id = $1),
               (SELECT count(DISTINCT posting_id) FROM ledger.entry
                WHERE business_id = $1 AND kind = 'sale')
        FROM invoicing.invoice i WHERE business_id = $1 AND original_id IS NULL GROUP BY series
        """;

    /// <param name="sold">Sales that were told to be booked.</param>
    /// <returns>Bills.</returns>
    /// <exception cref="InvalidOperationException">A gap, a double, a lost sale.</exception>
    public static async Task<long> LookAsync(
        NpgsqlDataSource database, BusinessId shop, long sold, CancellationToken stop)
    {
        await using NpgsqlCommand command = database.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter { Value = shop.Value });
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(stop);
        if (!await row.ReadAsync(stop)) throw new InvalidOperationException("no bill at all");
        long[] found = [.. Enumerable.Range(0, row.FieldCount).Select(row.GetInt64)];
        long bills = found[1];
        bool gapless = found[0] == bills + 1 && found[2] == 1 && found[3] == bills;
        bool once = found[4..].All(number => number == bills);
        if (!gapless || !once || bills != sold)
        {
            throw new InvalidOperationException(
                $"{sold} sales were booked; next number, bills, lowest, highest, different "
                + "numbers, different papers, orders with a bill, orders, postings: "
                + string.Join(", ", found));
        }

        return bills;
    }
}
