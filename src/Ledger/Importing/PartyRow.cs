using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Importing;

/// <summary>A party as a file tells it; null says nothing, and what is there stays.</summary>
/// <param name="Code">The shop's own id of the party.</param>
/// <param name="Phone">E.164 with plus.</param>
/// <param name="OpeningPaise">Above 0: the party owes the shop.</param>
/// <param name="Attributes">JSON of the columns that we do not know.</param>
internal sealed record PartyRow(
    int Line, string Code, string Name, PartyKind Kind, string? Phone, long? OpeningPaise,
    long? CreditLimitPaise, string? Gstin, string? StateCode, string? Address,
    string Attributes)
{
    public string Key => KeyOf(Code);

    public static string KeyOf(string code) => code.ToUpperInvariant();
}
