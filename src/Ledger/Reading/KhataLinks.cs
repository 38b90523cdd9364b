using ConverseErp.Contracts;
using ConverseErp.Platform.Links;

namespace ConverseErp.Ledger.Reading;

/// <summary>Links to a party's page of its khata.</summary>
/// <param name="publicUrl">Outside address of the installation.</param>
internal sealed class KhataLinks(LinkTokens links, string publicUrl)
{
    private const string Kind = "khata";

    public string Make(BusinessId business, PartyId party) =>
        publicUrl.TrimEnd('/') + "/k/" + links.Make(Kind, business, party.Value);

    public (BusinessId Business, PartyId Party)? Read(string token) =>
        links.Read(Kind, token) is var (business, party) ? (business, new PartyId(party)) : null;
}
