using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Importing;

/// <summary>A row and the party it means.</summary>
/// <param name="PhoneHash">Hex, of the row's phone.</param>
/// <param name="Known">Null: a new one.</param>
internal sealed record PlacedParty(
    PartyRow Row, PartyId Id, byte[]? PhoneHash, KnownParty? Known)
{
    public bool IsNew => Known is null;

    /// <summary>Businesses does not know yet that the party writes from here.</summary>
    public bool NewPhone =>
        PhoneHash is not null && Convert.ToHexString(PhoneHash) != Known?.PhoneHash;

    /// <summary>What is to be posted: a file that names another opening balance than
    /// before posts the difference.</summary>
    public Money Opening => Row.OpeningPaise is long opening
        ? new Money(checked(opening - (Known?.OpeningPaise ?? 0)))
        : Money.Zero;

    /// <summary>What the party owes once the opening is posted; zero when none is.</summary>
    public Money Balance => Opening == Money.Zero ? Money.Zero
        : new Money(Row.OpeningPaise!.Value);

    /// <summary>The file says something of a known party that is not in the book yet.</summary>
    public bool Changes => Known is { } known && (
        !known.Active || Row.Kind != known.Kind || Row.Name != known.Name
        || (Row.Code is { } code && code != known.Code)
        || (Row.Phone is { } phone && (phone != known.Phone || NewPhone))
        || (Row.Gstin is { } gstin && gstin != known.Gstin)
        || (Row.StateCode is { } state && state != known.StateCode)
        || (Row.Address is { } address && address != known.Address)
        || (Row.Standing is { } standing && standing != known.Standing)
        || (Row.CreditLimitPaise is { } limit && limit != known.CreditLimitPaise)
        || Opening != Money.Zero || AttributesChange(known));

    private bool AttributesChange(KnownParty known)
    {
        if (Row.Attributes == "{}") return false;
        using JsonDocument before = JsonDocument.Parse(known.Attributes);
        using JsonDocument now = JsonDocument.Parse(Row.Attributes);
        return now.RootElement.EnumerateObject().Any(
            one => !before.RootElement.TryGetProperty(one.Name, out JsonElement same)
                || !JsonElement.DeepEquals(one.Value, same));
    }
}
