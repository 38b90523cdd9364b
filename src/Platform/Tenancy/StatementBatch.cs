using System.Data.Common;
using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Platform.Tenancy;

/// <summary>Collects the statements of several shops for one round trip; the tenant is set
/// before each shop's first statement.</summary>
public sealed class StatementBatch
{
    private static readonly Action<DbDataReader> Ignore = static _ => { };
    private readonly List<Statement> _statements = [];
    private readonly List<BusinessId> _shops = [];
    // Null, not zero: the zero business (a chat whose shop is not known yet) is set as well.
    private BusinessId? _current;

    /// <summary>Statements that run under one shop; a batch may come back to a shop.</summary>
    public ITenantStatements For(BusinessId business) => new Scope(this, business);

    public int Count => _statements.Count;

    /// <summary>A caller has seen rows: run again, it would see them twice.</summary>
    internal bool HasReadRows { get; private set; }

    /// <summary>The shops of these statements; one may be there more than once.</summary>
    internal IReadOnlyList<BusinessId> Shops => _shops;

    internal async Task ExecuteAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancel)
    {
        if (_statements.Count == 0) return;
        NpgsqlBatch batch = new(connection, transaction);
        await using (batch)
        {
            foreach (Statement statement in _statements)
                batch.BatchCommands.Add(statement.ToCommand());
            await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancel);
            foreach (Statement statement in _statements)
            {
                if (statement.Row is null) continue;
                while (await reader.ReadAsync(cancel))
                {
                    HasReadRows |= statement.Row != Ignore;
                    statement.Row(reader);
                }

                await reader.NextResultAsync(cancel);
            }

            // Errors of trailing statements surface only when they are consumed.
            while (await reader.NextResultAsync(cancel)) { }
            await reader.CloseAsync();
            CheckRows(batch);
        }

        _statements.Clear();
        _shops.Clear();
        _current = null;
    }

    private void CheckRows(NpgsqlBatch batch)
    {
        for (int i = 0; i < _statements.Count; i++)
        {
            if (_statements[i].Rows is not { } rows) continue;
            ulong touched = batch.BatchCommands[i].Rows;
            if (touched != (ulong)rows)
                throw new StaleWriteException($"Touched {touched} rows instead of {rows}.");
        }
    }

    /// <summary>Moves another batch's statements behind these.</summary>
    internal void Append(StatementBatch other)
    {
        if (other._statements.Count == 0) return;
        _statements.AddRange(other._statements);
        _shops.AddRange(other._shops);
        _current = other._current;
        other._statements.Clear();
        other._shops.Clear();
    }

    private void Add(BusinessId business, Statement statement)
    {
        if (_current != business)
        {
            _statements.Add(new Statement(
                "SELECT set_config('app.business_id', $1, true)",
                [business.Value.ToString()], Ignore));
            _current = business;
            _shops.Add(business);
        }

        _statements.Add(statement);
    }

    private sealed record Statement(
        string Sql, object?[] Values, Action<DbDataReader>? Row, int? Rows = null)
    {
        public NpgsqlBatchCommand ToCommand()
        {
            NpgsqlBatchCommand command = new(Sql);
            foreach (object? value in Values)
                command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
            return command;
        }
    }

    private sealed class Scope(StatementBatch batch, BusinessId business) : ITenantStatements
    {
        public BusinessId Business => business;

        public void Run(string sql, params object?[] values) =>
            batch.Add(business, new Statement(sql, values, null));

        public void RunExpecting(int rows, string sql, params object?[] values) =>
            batch.Add(business, new Statement(sql, values, null, rows));

        public void Read(string sql, Action<DbDataReader> row, params object?[] values) =>
            batch.Add(business, new Statement(sql, values, row));
    }
}
