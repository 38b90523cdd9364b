namespace ConverseErp.Conversations.Errands.Pictures;

/// <summary>Section <c>Conversations:Pictures</c>: what reading one picture may use.</summary>
public sealed class PictureOptions
{
    /// <summary>Seconds for each of the three steps.</summary>
    public int WithinSeconds { get; set; } = 20;

    /// <summary>Address space of each program.</summary>
    public int MemoryMegabytes { get; set; } = 1_500;

    /// <summary>Pictures read at the same time in one process.</summary>
    public int AtOnce { get; set; } = 1;
}
