namespace ConverseErp.Ledger.Statements;

/// <summary>Codes of statement rows that were not taken, in precedence order. Never renamed.
/// </summary>
internal static class StatementFaults
{
    public const string Encoding = "statement-encoding-unknown";
    public const string Date = "statement-date-invalid";
    public const string Future = "statement-date-future";
    public const string Amount = "statement-amount-invalid";
    public const string Both = "statement-amount-twice";
    public const string Words = "statement-words-too-long";
}
