namespace ConverseErp.Simulator.Razorpay;

/// <summary>What goes wrong at Razorpay, as set over the control API.</summary>
internal sealed record RazorpayFaults
{
    /// <summary>Webhooks come so much later.</summary>
    public int DelayMs { get; init; }

    /// <summary>Every webhook comes twice.</summary>
    public bool Twice { get; init; }

    /// <summary>The events of one payment come last first.</summary>
    public bool Reordered { get; init; }

    /// <summary>No webhook comes: what happened is found by asking only.</summary>
    public bool Lost { get; init; }

    /// <summary>API calls are answered with this HTTP status; 0: as they should be.</summary>
    public int HttpStatus { get; init; }

    /// <summary>Links are made, but the answer is lost (504).</summary>
    public bool DropCreates { get; init; }
}
