using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Ledger.Booking;

/// <summary>Columns of a party, read in one order everywhere.</summary>
internal static class PartyRows
{
    /// <summary>For table alias p.</summary>
    public const string Columns =
        "p.party_id, p.name, p.kind, p.phone, p.bsuid, p.gstin, p.state_code, p.address, " +
        "p.credit_limit_paise, p.language, p.standing";

    /// <summary>How many these are: what a query reads beside them comes after.</summary>
    public const int Count = 11;

    public static Party Read(DbDataReader row, BusinessId business, PersonalData personal) => new(
        PartyId.From(row.GetGuid(0)),
        Personal(row, 1, business, personal) ?? "",
        Kind(row.GetString(2)),
        Personal(row, 3, business, personal),
        Personal(row, 4, business, personal),
        Text(row, 5),
        Text(row, 6),
        Personal(row, 7, business, personal),
        row.IsDBNull(8) ? null : new Money(row.GetInt64(8)),
        Text(row, 9))
    {
        Standing = Text(row, 10) is { } word
            ? BuyerStandings.Parse(word) ?? BuyerStanding.Regular
            : BuyerStanding.Regular,
    };

    public static PartyKind Kind(string stored) =>
        stored == "supplier" ? PartyKind.Supplier : PartyKind.Customer;

    public static string Stored(PartyKind kind) => kind switch
    {
        PartyKind.Customer => "customer",
        PartyKind.Supplier => "supplier",
    };

    /// <summary>Names that a shop would call the same share a hash.</summary>
    public static byte[] NameHash(PersonalData personal, string name) =>
        personal.Hash("name", name.Trim().ToUpperInvariant());

    public static string? Personal(
        DbDataReader row, int column, BusinessId business, PersonalData personal) =>
        row.IsDBNull(column)
            ? null
            : personal.Reveal(business, row.GetFieldValue<byte[]>(column));

    public static string? Text(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
