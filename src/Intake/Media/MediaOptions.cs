namespace ConverseErp.Intake.Media;

/// <summary>Section <c>Intake:Media</c>.</summary>
public sealed class MediaOptions
{
    /// <summary>Files fetched at once by one process.</summary>
    public int Concurrency { get; set; } = 4;

    /// <summary>How long one try may take.</summary>
    public int FetchWithinSeconds { get; set; } = 120;

    /// <summary>Waits before the second and every later try; the last one repeats. The first
    /// is short because a link lives 5 minutes.</summary>
    public int[] RetrySeconds { get; set; } = [];

    /// <summary>Largest files by kind, as WhatsApp has them.</summary>
    public int ImageBytesMax { get; set; } = 5 * 1024 * 1024;

    public int StickerBytesMax { get; set; } = 512 * 1024;

    public int AudioBytesMax { get; set; } = 16 * 1024 * 1024;

    public int VideoBytesMax { get; set; } = 16 * 1024 * 1024;

    public int DocumentBytesMax { get; set; } = 100 * 1024 * 1024;

    /// <summary>Where links may lead, beside the API's own host: our token goes there.
    /// </summary>
    public string[] Hosts { get; set; } = [];

    internal static readonly int[] UsualRetrySeconds = [2, 10, 60, 300, 1800, 7200];

    internal static readonly string[] UsualHosts =
        ["fbsbx.com", "facebook.com", "fbcdn.net", "whatsapp.net"];

    internal int BytesMaxOf(string kind) => kind switch
    {
        "image" => ImageBytesMax,
        "sticker" => StickerBytesMax,
        "audio" or "voice" => AudioBytesMax,
        "video" => VideoBytesMax,
        _ => DocumentBytesMax,
    };

    // The binder adds to an array's defaults instead of replacing them, so these stand apart.
    internal int[] Waits => RetrySeconds.Length > 0 ? RetrySeconds : UsualRetrySeconds;

    internal string[] LinkHosts => Hosts.Length > 0 ? Hosts : UsualHosts;
}
