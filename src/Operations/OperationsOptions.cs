namespace ConverseErp.Operations;

/// <summary>Section <c>Operations</c>.</summary>
public sealed class OperationsOptions
{
    /// <summary>How long provider message ids are known: providers retry for 7 days.</summary>
    public int SeenDays { get; set; } = 8;

    /// <summary>How long inner message ids are known.</summary>
    public int InboxHours { get; set; } = 48;

    public int SweepMinutes { get; set; } = 10;

    /// <summary>How often to look whether the night's check of the books is still to be done.
    /// </summary>
    public int NightlyCheckMinutes { get; set; } = 15;
}
