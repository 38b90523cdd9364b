namespace ConverseErp.Outbound.Limits;

/// <summary>An item of <c>Outbound:Portfolios</c>: numbers that share a limit at Meta.</summary>
public sealed class PortfolioOptions
{
    public string Name { get; set; } = "";

    /// <summary>Different people in 24 hours outside their window: 250, 2,000, 10,000 or 100,000;
    /// 0: no limit. What Meta tells of one of its numbers holds in its place.</summary>
    public long People { get; set; } = 250;

    public IList<string> Numbers { get; set; } = [];
}
