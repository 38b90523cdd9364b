namespace ConverseErp.Platform.Running;

/// <summary>Section <c>Running</c>: how a process learns how the installation is, and tells how
/// it is itself.</summary>
public sealed class RunningOptions
{
    /// <summary>How often surge level and mode are read.</summary>
    public int PollMs { get; set; } = 1000;

    /// <summary>How often a process writes down what it measured.</summary>
    public int MeasureMs { get; set; } = 2000;

    /// <exception cref="InvalidOperationException">Says which setting and why.</exception>
    public RunningOptions Checked()
    {
        if (PollMs is < 100 or > 60_000)
            throw new InvalidOperationException("Running:PollMs is 100 to 60000.");
        if (MeasureMs is < 100 or > 10_000)
        {
            throw new InvalidOperationException(
                "Running:MeasureMs is 100 to 10000: a minute is made of several.");
        }

        return this;
    }
}
