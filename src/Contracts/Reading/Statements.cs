namespace ConverseErp.Contracts;

/// <summary>Money that a bank's statement says has come.</summary>
/// <param name="Line">Where it stands in the file.</param>
/// <param name="Words">The bank's own about it.</param>
/// <param name="State">proposed, booked, known (it is in the books already) or unplaced.</param>
/// <param name="Reason">Why it is unplaced; permanent, kebab-case.</param>
public sealed record StatementLine(
    Guid Id, int Line, DateOnly Day, Money Amount, string Words, string? Utr, string State,
    string? Reason, PartyId? Party, string? PartyName, OrderId? Order);

/// <summary>A statement as it was read.</summary>
/// <param name="Lines">Money that came, in the file's order; lines that an earlier file brought
/// are left out.</param>
/// <param name="Repeated">How many of those there were.</param>
/// <param name="Outgoing">Lines of money that went; they are not kept.</param>
/// <param name="Rejected">Rows that could not be read, by line.</param>
public sealed record StatementReport(
    Guid Id, IReadOnlyList<StatementLine> Lines, int Repeated, int Outgoing,
    IReadOnlyList<ImportRow> Rejected)
{
    /// <summary>What a yes books.</summary>
    public Money Proposed => Lines.Where(l => l.State == "proposed")
        .Aggregate(Money.Zero, (sum, line) => sum + line.Amount);
}

/// <summary>Bank statements; owned by Ledger. Sure lines are proposed in one list and booked on
/// a yes, unsure ones wait among the mismatches.</summary>
public interface IStatements
{
    /// <summary>The file is a statement by the headings of its columns.</summary>
    bool Recognizes(ReadOnlyMemory<byte> file);

    /// <summary>Reads a CSV as banks make them: commas, semicolons or tabs, in UTF-8, UTF-16 or
    /// Windows-1252. Nothing is booked.</summary>
    /// <param name="named">What it is called from now on; read again under its name, it is told
    /// as it was. Null: a new name.</param>
    Task<StatementReport> ImportAsync(BusinessId business, ReadOnlyMemory<byte> file,
        Guid? named, CancellationToken cancel);

    /// <summary>The statement as it stands; null when there is none.</summary>
    Task<StatementReport?> FindAsync(
        BusinessId business, Guid statement, CancellationToken cancel);

    /// <summary>Books what was proposed, each once; what has been settled otherwise meanwhile
    /// goes to the mismatches.</summary>
    /// <returns>How it stands then; null when there is no such statement.</returns>
    Task<StatementReport?> BookAsync(
        BusinessId business, Guid statement, CancellationToken cancel);
}
