using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>The ledger's tables in memory: takes the statements that the ledger writes and does
/// what they say.</summary>
internal sealed class MonthJournal : ITenantStatements
{
    private const int PostValues = 10;
    private const int ReverseValues = 4;
    private readonly HashSet<Guid> _reversed = [];

    public readonly record struct Entry(
        Guid Posting, string Account, Guid? Party, long Debit, long Credit);

    public BusinessId Business { get; } =
        new(Guid.Parse("01910000-0000-7000-8000-000000000001"));

    public List<Entry> Entries { get; } = [];

    /// <summary>Kept as the statements keep it: moved by what is written.</summary>
    public Dictionary<Guid, long> Balances { get; } = [];

    public void Run(string sql, params object?[] values)
    {
        if (!sql.Contains("INTO ledger.entry", StringComparison.Ordinal))
            throw new NotSupportedException("The ledger writes something else: " + sql);
        if (values.Length == PostValues) Post(values);
        else if (values.Length == ReverseValues) Reverse((Guid)values[1]!, (Guid)values[2]!);
        else throw new NotSupportedException("The ledger writes otherwise: " + sql);
    }

    public void RunExpecting(int rows, string sql, params object?[] values) =>
        throw new NotSupportedException("Nothing of a month expects rows.");

    public void Read(string sql, Action<DbDataReader> row, params object?[] values) =>
        throw new NotSupportedException("Nothing of a month is read.");

    /// <summary>Debits less credits of the accounts of a class.</summary>
    public long Sum(AccountClass which) => Entries
        .Where(e => AccountClasses.Of(e.Account) == which).Sum(e => e.Debit - e.Credit);

    private void Post(object?[] values)
    {
        Guid[] postings = (Guid[])values[2]!;
        for (int i = 0; i < postings.Length; i++)
        {
            Write(new Entry(
                postings[i], ((string[])values[4]!)[i], ((Guid?[])values[5]!)[i],
                ((long[])values[6]!)[i], ((long[])values[7]!)[i]));
        }
    }

    private void Reverse(Guid source, Guid undo)
    {
        if (!_reversed.Add(source))
            throw new InvalidOperationException("A posting is taken back twice.");
        Entry[] lines = [.. Entries.Where(e => e.Posting == source)];
        foreach (Entry line in lines)
            Write(line with { Posting = undo, Debit = line.Credit, Credit = line.Debit });
    }

    private void Write(Entry entry)
    {
        Entries.Add(entry);
        if (entry.Account != Accounts.Party) return;
        Guid party = entry.Party
            ?? throw new InvalidOperationException("A line of the khata is nobody's.");
        Balances[party] = Balances.GetValueOrDefault(party) + entry.Debit - entry.Credit;
    }
}
