using ConverseErp.Intake.Media;

namespace ConverseErp.Intake;

/// <summary>Section <c>Intake</c>: limits of what comes in.</summary>
public sealed class IntakeOptions
{
    /// <summary>Largest webhook body; Meta sends at most 3 MB.</summary>
    public int BodyBytesMax { get; set; } = 3 * 1024 * 1024;

    /// <summary>How long a body may take to arrive.</summary>
    public int ReadWithinMs { get; set; } = 10_000;

    /// <summary>How long routing and the broker's confirms may take before the provider is
    /// asked to come again.</summary>
    public int AcknowledgeWithinMs { get; set; } = 5_000;

    /// <summary>Webhooks in work at once; beyond it the provider is asked to come again.
    /// </summary>
    public int RequestsMax { get; set; } = 1_024;

    /// <summary>Bytes of webhooks in work at once.</summary>
    public long BufferedBytesMax { get; set; } = 48 * 1024 * 1024;

    /// <summary>Message ids remembered in memory; a redelivery of one is answered without
    /// publishing it again.</summary>
    public int RecentIdsMax { get; set; } = 100_000;

    /// <summary>How long provider events that are nobody's work are kept.</summary>
    public int EventDays { get; set; } = 30;

    public MediaOptions Media { get; set; } = new();
}
