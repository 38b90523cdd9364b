using System.Diagnostics.CodeAnalysis;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Tally;

/// <summary>What the ledgers and items of a shop are called in Tally: names are keys there, so
/// every one is given once, and the same at every export.</summary>
public sealed class TallyLedgers
{
    public const string Sales = "Sales";
    public const string Purchases = "Purchases";
    public const string Cgst = "Output CGST";
    public const string Sgst = "Output SGST/UTGST";
    public const string Igst = "Output IGST";
    public const string Cess = "Output Cess";
    public const string RoundOff = "Round Off";

    /// <summary>Takes the lines of parties that are in the shop's list no more.</summary>
    public const string NobodyKnown = "Parties no longer listed";

    private const string UnknownAccounts = "Other accounts of Converse";
    private const int NameCharsMax = 90;

    /// <summary>Accounts of the day book, their ledgers and the groups Tally has of its own.
    /// </summary>
    private static readonly Dictionary<string, (string Ledger, string Group)> Accounts =
        new(StringComparer.Ordinal)
        {
            ["cash"] = ("Cash", "Cash-in-Hand"),
            ["upi"] = ("UPI", "Bank Accounts"),
            ["card"] = ("Card", "Bank Accounts"),
            ["sales"] = (Sales, "Sales Accounts"),
            ["tax"] = ("Output tax not split", "Duties & Taxes"),
            ["purchases"] = (Purchases, "Purchase Accounts"),
            ["input_cgst"] = ("Input CGST", "Duties & Taxes"),
            ["input_sgst"] = ("Input SGST/UTGST", "Duties & Taxes"),
            ["input_igst"] = ("Input IGST", "Duties & Taxes"),
            ["input_cess"] = ("Input Cess", "Duties & Taxes"),
            ["expenses"] = ("Shop expenses", "Indirect Expenses"),
            ["opening"] = ("Opening balances brought in", "Suspense A/c"),
            ["unbilled"] = ("Udhaar without a bill", "Suspense A/c"),
        };

    private static readonly (string Ledger, string Group)[] Others =
    [
        (Cgst, "Duties & Taxes"), (Sgst, "Duties & Taxes"), (Igst, "Duties & Taxes"),
        (Cess, "Duties & Taxes"), (RoundOff, "Indirect Expenses"),
        (NobodyKnown, "Sundry Debtors"), (UnknownAccounts, "Suspense A/c"),
    ];

    private readonly Dictionary<PartyId, string> _parties = [];
    private readonly Dictionary<string, string> _itemUnits =
        new(StringComparer.OrdinalIgnoreCase);

    private readonly List<(Party Party, string Ledger)> _partyLedgers = [];
    private readonly List<Product> _items = [];

    public TallyLedgers(IEnumerable<Party> parties, IEnumerable<Product> products)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string ledger, _) in Accounts.Values.Concat(Others)) taken.Add(ledger);

        // By id, so by the time they were added: who was there first keeps the bare name.
        foreach (Party party in parties.OrderBy(p => p.Id))
        {
            string bare = Clean(party.Name);
            string name = taken.Add(bare) ? bare : $"{bare} #{party.Id.Value.ToString("N")[^8..]}";
            taken.Add(name);
            _parties[party.Id] = name;
            _partyLedgers.Add((party, name));
        }

        foreach (Product product in products.OrderBy(p => p.Id))
            if (_itemUnits.TryAdd(Clean(product.Name), product.Unit)) _items.Add(product);
    }

    /// <summary>Ledgers of accounts with their groups.</summary>
    public static IEnumerable<(string Ledger, string Group)> OfAccounts =>
        Accounts.Values.Concat(Others);

    public IReadOnlyList<(Party Party, string Ledger)> OfParties => _partyLedgers;

    public IReadOnlyList<Product> Items => _items;

    /// <summary>Where a line of the day book goes.</summary>
    public string Of(string account, PartyId? party) =>
        account == "party"
            ? Of(party)
            : Accounts.TryGetValue(account, out (string Ledger, string Group) known)
                ? known.Ledger
                : UnknownAccounts;

    public string Of(PartyId? party) =>
        party is { } id && _parties.TryGetValue(id, out string? name) ? name : NobodyKnown;

    /// <summary>An item by the words on a bill.</summary>
    public bool TryItem(string description, out string item, [NotNullWhen(true)] out string? unit)
    {
        item = Clean(description);
        return _itemUnits.TryGetValue(item, out unit);
    }

    /// <summary>Without what XML cannot hold or Tally cannot show; never empty.</summary>
    public static string Clean(string name)
    {
        string kept = new([.. name.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)
            && c is not ('\uFFFE' or '\uFFFF'))]);
        kept = kept.Trim();
        if (kept.Length > NameCharsMax) kept = kept[..NameCharsMax].TrimEnd();
        return kept.Length == 0 ? "-" : kept;
    }
}
