using ConverseErp.Operations.Alerting;
using ConverseErp.Operations.Surging;

namespace ConverseErp.Operations;

/// <summary>Section <c>Operations</c>.</summary>
public sealed class OperationsOptions
{
    private const int TokenCharsMin = 24;

    /// <summary>How long provider message ids are known: providers retry for 7 days.</summary>
    public int SeenDays { get; set; } = 8;

    /// <summary>How long inner message ids are known.</summary>
    public int InboxHours { get; set; } = 48;

    public int SweepMinutes { get; set; } = 10;

    /// <summary>How often to look whether the night's check of the books is still to be done.
    /// </summary>
    public int NightlyCheckMinutes { get; set; } = 15;

    /// <summary>Opens <c>/ops</c> to whoever has it, from anywhere; empty: only this machine is
    /// let in.</summary>
    public string Token { get; set; } = "";

    public SurgeOptions Surge { get; set; } = new();

    public ModeOptions Mode { get; set; } = new();

    public AlertOptions Alerts { get; set; } = new();

    /// <exception cref="InvalidOperationException">Names the setting and says why.</exception>
    internal OperationsOptions Checked()
    {
        if (Token.Length is > 0 and < TokenCharsMin)
        {
            throw new InvalidOperationException(
                $"Operations:Token has at least {TokenCharsMin} characters: it can be guessed "
                + "at from outside.");
        }

        if (Mode.HoldSeconds is < 1 or > 3600)
            throw new InvalidOperationException("Operations:Mode:HoldSeconds is 1 to 3600.");
        Surge.Checked();
        Alerts.Checked();
        return this;
    }
}

/// <summary>Section <c>Operations:Mode</c>.</summary>
public sealed class ModeOptions
{
    /// <summary>A mode is left when nothing as bad was proposed for so long.</summary>
    public int HoldSeconds { get; set; } = 30;
}
