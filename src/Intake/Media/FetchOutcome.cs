namespace ConverseErp.Intake.Media;

/// <summary>What one try to fetch a file came to.</summary>
internal abstract record FetchOutcome
{
    /// <summary>It is in the blobs.</summary>
    public sealed record Fetched(string? Mime, long SizeBytes, byte[] Sha256) : FetchOutcome;

    /// <summary>It will never come.</summary>
    public sealed record Failed(string Code) : FetchOutcome;

    /// <summary>It may come later.</summary>
    /// <param name="TriesMax">After so many tries it counts as failed; null: as long as the
    /// provider keeps files.</param>
    public sealed record Later(string Code, int? TriesMax = null) : FetchOutcome;
}
