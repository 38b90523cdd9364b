using System.Collections.Frozen;
using ConverseErp.Contracts;
using ConverseErp.Platform.Importing;

namespace ConverseErp.Ledger.Importing;

/// <summary>Understands one row of a party file, or says what is wrong with it.</summary>
internal sealed class PartyRowReader(IGstRules gst)
{
    public const int CodeCharsMax = 64;
    public const int NameCharsMax = 200;
    public const int AddressCharsMax = 500;
    private const decimal AmountMax = 1_000_000_000m;

    public static readonly IReadOnlyList<string> Required = ["name"];

    private static readonly FrozenSet<string> Known = new[]
    {
        "id", "name", "phone", "kind", "opening", "credit_limit", "gstin", "state", "address",
        "standing",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Exactly one of the two is set; of several faults the first is told.</summary>
    public (PartyRow? Party, ImportRow? Fault) Read(CsvRow row) =>
        FaultyCellException.Try(row, Understand);

    private PartyRow Understand(CsvRow row) => new(
        row.Line,
        row.Header.Find("id") is null ? null : Needed(row, "id", CodeCharsMax),
        Needed(row, "name", NameCharsMax),
        Kind(row["kind"]),
        Phone(row["phone"]),
        Opening(row),
        Amount(row, "credit_limit", 0, PartyFaults.CreditLimit),
        Gstin(row["gstin"]),
        State(row["state"], row["gstin"]),
        Address(row["address"]),
        OtherColumns.Json(row, Known, PartyFaults.TooLong))
    {
        Standing = Standing(row["standing"], row["gstin"]),
    };

    private static string Needed(CsvRow row, string column, int charsMax)
    {
        string text = row[column]
            ?? throw new FaultyCellException(PartyFaults.Missing, $"The row has no {column}.");
        return FaultyCellException.Limited(text, column, charsMax, PartyFaults.TooLong);
    }

    private static PartyKind Kind(string? cell) => cell?.ToLowerInvariant() switch
    {
        null or "customer" or "customers" or "debtor" or "grahak" or "ग्राहक" => PartyKind.Customer,
        "supplier" or "suppliers" or "vendor" or "creditor" => PartyKind.Supplier,
        _ => throw new FaultyCellException(
            PartyFaults.Kind, $"{cell} is neither customer nor supplier."),
    };

    private static string? Phone(string? cell) => cell is null
        ? null
        : IndianPhone.Normalise(cell) ?? throw new FaultyCellException(
            PartyFaults.Phone,
            "The phone number does not have ten digits, or a + and its country's digits; if a " +
            "spreadsheet changed it, format the column as text.");

    // Our own column says what is owed to the shop, whoever it is; under any heading of theirs,
    // people write as a supplier's balance what the supplier is to get.
    private static long? Opening(CsvRow row)
    {
        long? paise = Amount(row, "opening", -AmountMax, PartyFaults.Opening);
        bool ours = row.Header.Find("opening") is int at
            && CsvHeader.Key(row.Header.Names[at]) == "opening";
        return Kind(row["kind"]) == PartyKind.Supplier && !ours ? -paise : paise;
    }

    private static long? Amount(CsvRow row, string column, decimal min, string code)
    {
        if (row[column] is not { } text) return null;
        return CellText.Number(text, places: 2) is decimal rupees
            && rupees >= min && rupees <= AmountMax
            ? Money.FromRupees(rupees).Paise
            : throw new FaultyCellException(
                code, $"{column} {text} is not an amount in rupees with at most two decimals.");
    }

    private string? Gstin(string? cell)
    {
        if (cell is null) return null;
        string gstin = Bare(cell);
        return gst.IsGstin(gstin)
            ? gstin
            : throw new FaultyCellException(
                PartyFaults.Gstin, $"{cell} is not a GSTIN: its shape or check digit is wrong.");
    }

    // A registered party's State is in its number; another one must not contradict it.
    private string? State(string? cell, string? gstin)
    {
        string? registered = gstin is null ? null : Bare(gstin)[..2];
        if (cell is null) return registered;
        string code = cell.Length == 1 ? "0" + cell : cell;
        if (!gst.IsState(code))
        {
            throw new FaultyCellException(
                PartyFaults.State, $"{cell} is not a GST State code of two digits, such as 27.");
        }

        return registered is null || registered == code
            ? code
            : throw new FaultyCellException(
                PartyFaults.State, $"State {code} contradicts the GSTIN's {registered}.");
    }

    private static BuyerStanding? Standing(string? cell, string? gstin)
    {
        if (cell is null) return null;
        if (BuyerStandings.Parse(cell) is not { } standing)
        {
            throw new FaultyCellException(PartyFaults.Standing,
                $"{cell} is none of regular, composition, deemed export, SEZ with payment and "
                + "SEZ without payment.");
        }

        return standing == BuyerStanding.Regular || gstin is not null
            ? standing
            : throw new FaultyCellException(
                PartyFaults.StandingNeedsGstin, $"{cell} needs a GSTIN in the same row.");
    }

    private static string Bare(string gstin) =>
        gstin.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    private static string? Address(string? cell) =>
        cell is null
            ? null
            : FaultyCellException.Limited(
                cell, "address", AddressCharsMax, PartyFaults.TooLong);
}
