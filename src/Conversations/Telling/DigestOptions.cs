namespace ConverseErp.Conversations.Telling;

/// <summary>Section <c>Conversations:Digest</c>.</summary>
public sealed class DigestOptions
{
    /// <summary>Hour of the shop's day at which the digest goes.</summary>
    public int Hour { get; set; } = 21;

    /// <summary>Digests of all shops go over so many minutes from then on.</summary>
    public int SpreadMinutes { get; set; } = 10;

    /// <summary>What nobody was there to hear is forgotten after so many days.</summary>
    public int KeptDays { get; set; } = 7;

    /// <summary>Lines that wait in one shop at most; the oldest makes room.</summary>
    public int WaitingMax { get; set; } = 20;

    /// <exception cref="InvalidOperationException">Says which setting and why.</exception>
    public DigestOptions Checked()
    {
        if (Hour is < 0 or > 23 || SpreadMinutes is < 0 or > 59)
        {
            throw new InvalidOperationException(
                "Conversations:Digest: Hour is 0 to 23, of the shop's own day, and SpreadMinutes "
                + "0 to 59: a digest of later belongs to the next hour.");
        }

        if (KeptDays is < 1 or > 30 || WaitingMax is < 1 or > 100)
        {
            throw new InvalidOperationException(
                "Conversations:Digest: KeptDays is 1 to 30 and WaitingMax 1 to 100.");
        }

        return this;
    }
}
