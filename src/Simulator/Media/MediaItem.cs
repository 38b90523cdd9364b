namespace ConverseErp.Simulator.Media;

/// <summary>A file that went through the simulator; its bytes may be gone, its facts stay.
/// </summary>
internal sealed class MediaItem
{
    /// <summary>Sixteen digits, as Meta's.</summary>
    public required string Id { get; init; }

    public required string MimeType { get; init; }

    public string? FileName { get; init; }

    public required byte[] Sha256 { get; init; }

    public required long Size { get; init; }

    public required long AtUnixMs { get; init; }

    /// <summary>The business number that uploaded it: no other can send it. Null for what
    /// people send and for fetched links.</summary>
    public string? UploadedBy { get; init; }

    /// <summary>Null when above the size cap or pushed out by newer media.</summary>
    public byte[]? Bytes { get; set; }
}
