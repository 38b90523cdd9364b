using System.Diagnostics;
using ConverseErp.Tests.Load.Running;
using Npgsql;
using NpgsqlTypes;

namespace ConverseErp.Tests.Load.References;

/// <summary>What the database alone could do: the rows of one order, one order a transaction in
/// one batch, through one plain connection pool, nothing else.</summary>
/// <remarks>The rows are those a sale leaves behind for good: the message, the order with two
/// lines, two stock movements and balances, the two sides of the khata entry and the balance,
/// the bill with its number and document, two messages that left and their last state. They go
/// into the tables of the run, under the application's login.</remarks>
internal static class BareSql
{
    private const int Connections = 8;

    private const string Sql = """
        INSERT INTO conversations.message (business_id, message_id, chat_hash, kind, intent, text,
          sent_at, received_at)
        VALUES ($1, $2, '\x0102030405060708090a0b0c0d0e0f10', 'text', 'sale', $7, now(), now());
        INSERT INTO orders.orders (business_id, order_id, state, location_id, party_id, payment,
          total_paise, invoice_id, from_customer, sale_day, placed_at, changed_at)
        VALUES ($1, $2, 'booked', $4, $3, 'credit', 16000, $2, false, current_date, now(), now());
        INSERT INTO orders.line (business_id, order_id, line_no, product_id, name, quantity, unit,
          stock_quantity, stock_unit, price_paise, total_paise)
        VALUES ($1, $2, 1, $5, 'Sugar', 2, 'kg', 2, 'kg', 4500, 9000),
               ($1, $2, 2, $6, 'Maggi 70 g', 5, 'pkt', 5, 'pkt', 1400, 7000);
        INSERT INTO inventory.stock_movement (business_id, source, line, product_id, location_id,
          quantity, reason, at)
        VALUES ($1, $2, 1, $5, $4, -2, 'sale', now()), ($1, $2, 2, $6, $4, -5, 'sale', now());
        UPDATE inventory.stock_balance SET quantity = quantity - 2
        WHERE business_id = $1 AND product_id = $5 AND location_id = $4;
        UPDATE inventory.stock_balance SET quantity = quantity - 5
        WHERE business_id = $1 AND product_id = $6 AND location_id = $4;
        INSERT INTO ledger.entry (business_id, posting_id, line, kind, account, party_id,
          debit_paise, credit_paise, at)
        VALUES ($1, $2, 1, 'sale', 'party', $3, 16000, 0, now()),
               ($1, $2, 2, 'sale', 'sales', $3, 0, 16000, now());
        UPDATE ledger.party_balance SET balance_paise = balance_paise + 16000
        WHERE business_id = $1 AND party_id = $3;
        WITH taken AS (
          UPDATE invoicing.series SET next_number = next_number + 1
          WHERE business_id = $1 RETURNING financial_year, series, next_number - 1 AS number)
        INSERT INTO invoicing.invoice (business_id, invoice_id, order_id, financial_year, series,
          sequence, number, kind, state, party_id, bill_day, total_paise, tax_paise, document,
          issued_at)
        SELECT $1, $2, $2, financial_year, series, number, series || '/' || number, 'bill',
          'issued', $3, current_date, 16000, 0, $8, now() FROM taken;
        INSERT INTO outbound.message (business_id, message_id, phone_number_id, channel,
          recipient, recipient_hash, purpose, state, attempt, holder, asked_at, state_at, body)
        VALUES ($1, $2, '1', 'meta', '\x00393139', '\x0102030405060708090a0b0c0d0e0f10', 'bill',
                2, 1, $2, now(), now(), $7),
               ($1, $9, '1', 'meta', '\x00393139', '\x0102030405060708090a0b0c0d0e0f11', 'bill',
                2, 1, $2, now(), now(), $7);
        UPDATE outbound.message SET state = 8, state_at = now()
        WHERE business_id = $1 AND message_id = $2;
        UPDATE outbound.message SET state = 8, state_at = now()
        WHERE business_id = $1 AND message_id = $9
        """;

    private static readonly byte[] Message =
        [0, .. "Ramesh ko 2 kg chini aur 5 maggi udhaar"u8];

    private sealed record Place(Guid Business, Guid Party, Guid Location, Guid[] Products);

    public static async Task<double> OrdersPerSecondAsync(Installed installed,
        IReadOnlyList<LoadShop> shops, TimeSpan time, CancellationToken stop)
    {
        NpgsqlConnectionStringBuilder settings =
            new(installed.Settings["Postgres__ConnectionString"])
            {
                MaxPoolSize = Connections, MaxAutoPrepare = 50, AutoPrepareMinUsages = 2,
            };
        await using NpgsqlDataSource pool = NpgsqlDataSource.Create(settings);
        Place[] places = await PlacesAsync(pool, shops, stop);
        byte[] document = new byte[1_500];
        await RunAsync(pool, places, document, TimeSpan.FromSeconds(2), stop);
        return await RunAsync(pool, places, document, time, stop);
    }

    private static async Task<double> RunAsync(NpgsqlDataSource pool, Place[] places,
        byte[] document, TimeSpan time, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        int next = 0;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                Place place = places[Interlocked.Increment(ref next) % places.Length];
                await BookAsync(pool, place, document, stop);
            }
        }));
        return next / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task BookAsync(
        NpgsqlDataSource pool, Place place, byte[] document, CancellationToken stop)
    {
        await using NpgsqlConnection connection = await pool.OpenConnectionAsync(stop);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(stop);
        await using NpgsqlBatch batch = new(connection, transaction);
        batch.BatchCommands.Add(Tenant(place.Business));
        object[] values =
        [
            place.Business, Guid.CreateVersion7(), place.Party, place.Location,
            place.Products[0], place.Products[1], Message, document, Guid.CreateVersion7(),
        ];
        foreach (string statement in Statements)
        {
            NpgsqlBatchCommand command = new(statement);
            foreach (object value in values) command.Parameters.Add(Typed(value));
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(stop);
        await transaction.CommitAsync(stop);
    }

    // Each statement numbers its own parameters: those it does not use are typed all the same.
    private static readonly string[] Statements = Sql.Split(";\n");

    private static NpgsqlParameter Typed(object value) => new()
    {
        Value = value,
        NpgsqlDbType = value switch
        {
            Guid => NpgsqlDbType.Uuid,
            byte[] => NpgsqlDbType.Bytea,
            _ => NpgsqlDbType.Text,
        },
    };

    private static NpgsqlBatchCommand Tenant(Guid business) =>
        new("SELECT set_config('app.business_id', $1, true)")
        {
            Parameters = { Typed(business.ToString()) },
        };

    private static async Task<Place[]> PlacesAsync(
        NpgsqlDataSource pool, IReadOnlyList<LoadShop> shops, CancellationToken stop)
    {
        List<Place> places = [];
        foreach (LoadShop shop in shops)
        {
            await using NpgsqlConnection connection = await pool.OpenConnectionAsync(stop);
            await using NpgsqlTransaction transaction =
                await connection.BeginTransactionAsync(stop);
            await using NpgsqlBatch batch = new(connection, transaction);
            batch.BatchCommands.Add(Tenant(shop.Id.Value));
            batch.BatchCommands.Add(new NpgsqlBatchCommand("""
                SELECT (SELECT party_id FROM ledger.party_balance LIMIT 1), min(location_id::text),
                  array_agg(product_id ORDER BY product_id)
                FROM inventory.stock_balance
                """));
            await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(stop);
            await reader.NextResultAsync(stop);
            await reader.ReadAsync(stop);
            places.Add(new Place(shop.Id.Value, reader.GetGuid(0),
                Guid.Parse(reader.GetString(1)), reader.GetFieldValue<Guid[]>(2)));
        }

        return [.. places];
    }
}
