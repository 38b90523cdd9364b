using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Statements;

/// <summary>Money that a gateway holds for the shop and no line of a statement has brought.
/// </summary>
/// <param name="Payment">The gateway's id.</param>
/// <param name="Net">What is left of it after the fee and what went back.</param>
internal sealed record GatewayPaid(string Payment, Money Net, DateTimeOffset At);

/// <summary>Finds which payments a gateway has paid out with one line: those of one stretch of
/// time, fees taken off. Each is paid out once. Changes nothing.</summary>
internal sealed class PayoutMatching(IEnumerable<GatewayPaid> waiting)
{
    /// <summary>Payouts come two or three working days after the money; a long weekend more.
    /// </summary>
    public const int DaysMax = 12;

    private readonly List<GatewayPaid> _waiting =
    [
        .. waiting.Where(p => p.Net > Money.Zero)
            .OrderBy(p => p.At).ThenBy(p => p.Payment, StringComparer.Ordinal),
    ];

    /// <summary>Razorpay pays out under its own name; where nothing waits there, the line is
    /// read as any other.</summary>
    public bool Concerns(BankLine line) => _waiting.Count > 0
        && line.Words.Contains("razorpay", StringComparison.OrdinalIgnoreCase);

    /// <summary>The payments of a line, the oldest that fit; null when none do.</summary>
    public IReadOnlyList<string>? Take(BankLine line)
    {
        List<GatewayPaid> able =
        [
            .. _waiting.Where(p => IndianDay.Of(p.At) is var day && day <= line.Day
                && day.DayNumber >= line.Day.DayNumber - DaysMax),
        ];
        // All are above nothing: a stretch that is too much only gets shorter from its start.
        int from = 0;
        long sum = 0;
        for (int to = 0; to < able.Count; to++)
        {
            sum = checked(sum + able[to].Net.Paise);
            while (sum > line.Amount.Paise) sum -= able[from++].Net.Paise;
            if (sum != line.Amount.Paise) continue;
            GatewayPaid[] found = [.. able[from..(to + 1)]];
            _waiting.RemoveAll(found.Contains);
            return [.. found.Select(p => p.Payment)];
        }

        return null;
    }
}
