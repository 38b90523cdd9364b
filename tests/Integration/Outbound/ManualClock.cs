namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>A clock that stands until it is moved, unless it runs; timers run on the real one.
/// </summary>
internal sealed class ManualClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 4, 30, 0, TimeSpan.Zero);

    /// <summary>True: the real time, for tests against a real endpoint.</summary>
    public bool Runs { get; init; }

    /// <summary>How far it is off while it runs.</summary>
    public TimeSpan Off { get; init; }

    public override DateTimeOffset GetUtcNow() =>
        Runs ? TimeProvider.System.GetUtcNow() + Off : Now;
}
