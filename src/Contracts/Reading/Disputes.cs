namespace ConverseErp.Contracts;

/// <summary>A line that a customer says is wrong.</summary>
/// <param name="State">open, rejected or taken-back; accepted while the bill itself is still to
/// be taken back.</param>
/// <param name="Left">What the line still adds to the khata.</param>
public sealed record DisputeView(
    Guid Id, PartyId Party, DisputedLine Line, string Word, string State, string? Answer,
    Money Left, DateTimeOffset SaidAt);

/// <summary>A balance that a customer said yes to.</summary>
public sealed record Agreement(Money Balance, DateTimeOffset At);

/// <summary>The khata from its other side; owned by Ledger.</summary>
public interface IDisputes
{
    /// <summary>Newest first.</summary>
    /// <param name="party">Whose; null for everybody's.</param>
    /// <param name="openOnly">Those that wait alone.</param>
    Task<IReadOnlyList<DisputeView>> ListAsync(
        BusinessId business, PartyId? party, bool openOnly, CancellationToken cancel);

    /// <summary>"That line is wrong", on the page of a khata. Said twice it is said once.
    /// </summary>
    /// <returns>Null when the shop knows of it; otherwise why it is not taken.</returns>
    Task<Refusal?> DisputeAsync(BusinessId business, PartyId party, Guid posting, string word,
        string? billNumber, CancellationToken cancel);

    /// <summary>The shop's answer, from elsewhere than a chat.</summary>
    /// <param name="chat">Where whoever answers is told.</param>
    Task<Refusal?> DecideAsync(BusinessId business, Guid dispute, bool accepted, string? word,
        ChatReference chat, CancellationToken cancel);

    /// <summary>"Yes, that is what I owe", on the page of a khata.</summary>
    /// <param name="shown">The balance that was on the page.</param>
    /// <returns>False when the balance is another one by now.</returns>
    Task<bool> AgreeAsync(
        BusinessId business, PartyId party, Money shown, CancellationToken cancel);

    /// <summary>The latest balance that the party agreed to.</summary>
    Task<Agreement?> AgreedAsync(BusinessId business, PartyId party, CancellationToken cancel);
}
