using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>Splits a balance by age. Pure.</summary>
internal static class Ageing
{
    /// <param name="balancePaise">Above 0: the party owes the shop.</param>
    /// <param name="writtenPaise">What was written on the balance's side in the last 30 days, in
    /// the 30 before and in the 30 before those; all at least 0.</param>
    /// <returns>Parts of the balance's sign that sum to it; what no part of the last 90 days
    /// holds is older.</returns>
    public static AgedDue Of(PartyId party, string name, PartyKind kind, long balancePaise,
        ReadOnlySpan<long> writtenPaise)
    {
        long left = Math.Abs(balancePaise);
        Span<long> parts = stackalloc long[4];
        for (int i = 0; i < writtenPaise.Length; i++)
        {
            parts[i] = Math.Min(left, writtenPaise[i]);
            left -= parts[i];
        }

        parts[3] = left;
        long sign = Math.Sign(balancePaise);
        return new AgedDue(
            party, name, kind, new Money(balancePaise), new Money(sign * parts[0]),
            new Money(sign * parts[1]), new Money(sign * parts[2]), new Money(sign * parts[3]));
    }
}
