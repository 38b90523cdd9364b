using ConverseErp.Simulator.Chats;

namespace ConverseErp.Simulator.Meta;

/// <summary>Money that went back of a payment.</summary>
internal sealed record SimulatedRefund(string Id, long Amount, string Status);

/// <summary>A request of money inside WhatsApp, and what its person did with it.</summary>
internal sealed class SimulatedRequest
{
    public required string Reference { get; init; }

    public required string Configuration { get; init; }

    public required long Amount { get; init; }

    public required Chat Chat { get; init; }

    public required string Wamid { get; init; }

    /// <summary>unknown until somebody taps, then pending, captured or failed; captured stays;
    /// canceled by the shop.</summary>
    public string Status { get; set; } = "unknown";

    public List<SimulatedRefund> Refunds { get; } = [];

    public long Refunded => Refunds.Where(r => r.Status == "success").Sum(r => r.Amount);
}
