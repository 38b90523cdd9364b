namespace ConverseErp.Contracts;

/// <summary>How full the installation is.</summary>
/// <param name="Level">0 normal, 1 elevated, 2 high, 3 critical, 4 emergency.</param>
/// <param name="Since">When this level began; null before it was read for the first time.</param>
/// <param name="Reason">Which signal, its value and its threshold; or whose decision.</param>
public sealed record SurgeNow(int Level, DateTimeOffset? Since, string Reason)
{
    public const int LevelMax = 4;

    /// <summary>Before anything is known: work as on any day.</summary>
    public static readonly SurgeNow Unknown = new(0, null, "not known yet");
}

/// <summary>Every process may ask for the level, as often as it likes: what is told was read at
/// most about a second ago, and is the last that was known when the database is away.</summary>
public interface ISurge
{
    SurgeNow Now { get; }
}

/// <summary>A message that a person wrote and waits for an answer to.</summary>
public interface IFromPerson
{
    /// <summary>When its webhook came in.</summary>
    DateTimeOffset ReceivedAt { get; }
}
