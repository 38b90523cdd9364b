using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Importing;

/// <summary>A party as a file tells it; null says nothing, and what is there stays.</summary>
/// <param name="Code">The shop's own id of the party; null in a file without ids, where name and
/// phone say who it is.</param>
/// <param name="Phone">E.164 with plus.</param>
/// <param name="OpeningPaise">Above 0: the party owes the shop.</param>
/// <param name="Attributes">JSON of the columns that we do not know.</param>
internal sealed record PartyRow(
    int Line, string? Code, string Name, PartyKind Kind, string? Phone, long? OpeningPaise,
    long? CreditLimitPaise, string? Gstin, string? StateCode, string? Address,
    string Attributes)
{
    /// <summary>What they are to the tax.</summary>
    public BuyerStanding? Standing { get; init; }

    public bool ByName => Code is null;

    /// <summary>The same for rows of one file that mean the same party.</summary>
    public string Key => Code is null ? NameKey(Name) + "\n" + Phone : KeyOf(Code);

    /// <summary>Names that a shop would call the same.</summary>
    public static string NameKey(string name) => string.Join(
        ' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    public static string KeyOf(string code) => code.ToUpperInvariant();
}
