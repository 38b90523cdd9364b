using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Promising;

/// <summary>Refusals of promised days, in precedence order. Codes are permanent.</summary>
public static class PromiseRefusals
{
    public static readonly Refusal PartyUnknown = new(
        "promise-party-unknown", "There is no such customer.");

    public static readonly Refusal DayOutOfRange = new(
        "promise-day-out-of-range", "A day from today to a year ahead.");

    public static readonly Refusal NothingDue = new(
        "promise-nothing-due", "Nothing is owed that a day could be promised for.");

    public static readonly Refusal Unknown = new(
        "promise-unknown", "There is no such promised day to take back.");
}

/// <summary>Whether a day may be kept for a due. Changes nothing.</summary>
internal static class PromiseDecision
{
    private const int DaysMax = 366;

    /// <param name="command">The wish.</param>
    /// <param name="party">As it is booked; null: unknown.</param>
    /// <param name="owed">By the party, or of the bill: nothing where the bill is another's.
    /// </param>
    /// <param name="today">The shop's.</param>
    public static Refusal? Refuses(
        PromiseDue command, PartyAtBooking? party, Money owed, DateOnly today)
    {
        if (party is not { Kind: PartyKind.Customer }) return PromiseRefusals.PartyUnknown;
        if (command.On is not { } day) return null;
        if (day < today || day > today.AddDays(DaysMax)) return PromiseRefusals.DayOutOfRange;
        return owed <= Money.Zero ? PromiseRefusals.NothingDue : null;
    }
}
