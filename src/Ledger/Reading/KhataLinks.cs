using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Platform.Links;

namespace ConverseErp.Ledger.Reading;

/// <summary>Links to a party's page of its khata. One that was passed on, or given to a number that
/// was somebody else's, opens nothing after the end of the next month.</summary>
/// <param name="publicUrl">Outside address of the installation.</param>
internal sealed class KhataLinks(LinkTokens links, TimeProvider clock, string publicUrl)
{
    public string Make(BusinessId business, PartyId party) =>
        publicUrl.TrimEnd('/') + "/k/" + links.Make(Kind(Today()), business, party.Value);

    public (BusinessId Business, PartyId Party)? Read(string token) =>
        (links.Read(Kind(Today()), token) ?? links.Read(Kind(Today().AddMonths(-1)), token))
            is var (business, party)
            ? (business, new PartyId(party))
            : null;

    private DateOnly Today() => IndianDay.Of(clock.GetUtcNow(), IndianDay.Zone);

    private static string Kind(DateOnly day) =>
        "khata " + day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
