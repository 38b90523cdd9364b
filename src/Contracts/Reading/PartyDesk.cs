namespace ConverseErp.Contracts;

/// <summary>What is to be known of a party to the tax; null leaves what is there.</summary>
/// <param name="Gstin">As typed; empty takes it away.</param>
/// <param name="StateCode">Two digits; follows from a GSTIN.</param>
/// <param name="Address">At most 500 characters; empty takes it away.</param>
/// <param name="Standing">Other than regular needs a GSTIN.</param>
public sealed record PartyTax(
    string? Gstin, string? StateCode, string? Address, BuyerStanding? Standing);

/// <summary>Writes what is known of parties; implemented by Ledger.</summary>
public interface IPartyDesk
{
    /// <summary>Holds for sales from now on; what was billed stays as it is.</summary>
    /// <returns>The party as it is now; <c>party-unknown</c> when there is none.</returns>
    Task<Answer<Party>> SetTaxAsync(
        BusinessId business, PartyId party, PartyTax tax, CancellationToken cancel);
}
