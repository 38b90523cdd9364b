namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>What of a payment came in one way.</summary>
/// <param name="Pay">cash, upi or card.</param>
/// <param name="Rupees">Above 0.</param>
public sealed record SpokenPart(string Pay, decimal Rupees);

/// <summary>What is said of a payment, of an expense or of udhaar in one figure beside whose it
/// is.</summary>
/// <param name="Rupees">The sum, where every number has its place and one is a sum; numbers of
/// bills and of days are none.</param>
public sealed record SpokenPayment(decimal? Rupees)
{
    /// <summary>Two or more ways, which sum to <see cref="Rupees"/>; empty: one.</summary>
    public IReadOnlyList<SpokenPart> Parts { get; init; } = [];

    /// <summary>The whole that was named, where the parts sum to another.</summary>
    public decimal? Named { get; init; }

    /// <summary>The numbers of the bills that it is for; empty: none was named.</summary>
    public IReadOnlyList<long> Bills { get; init; } = [];

    /// <summary>The day that was said, before today; null: today.</summary>
    public DateOnly? On { get; init; }
}
