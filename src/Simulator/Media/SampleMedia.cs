using System.Collections.Concurrent;

namespace ConverseErp.Simulator.Media;

/// <summary>The small files a phone can send without having any: a voice note, a photo of a
/// shopping list and a supplier's bill.</summary>
internal sealed class SampleMedia(MediaStore media)
{
    private static readonly Dictionary<string, (string File, string MimeType)> Files = new(
        StringComparer.Ordinal)
    {
        ["voice"] = ("voice.ogg", "audio/ogg; codecs=opus"),
        ["photo"] = ("list.png", "image/png"),
        ["document"] = ("supplier-bill.pdf", "application/pdf"),
    };

    private readonly ConcurrentDictionary<string, string> _ids =
        new(StringComparer.Ordinal);

    /// <returns>The stored sample, put back if newer media pushed it out; null when there is no
    /// such sample.</returns>
    public MediaItem? Find(string name)
    {
        if (!Files.TryGetValue(name, out (string File, string MimeType) sample)) return null;
        if (_ids.TryGetValue(name, out string? id) && media.Find(id) is { Bytes: not null } known)
            return known;
        MediaItem item = media.Add(Bytes(sample.File), sample.MimeType, sample.File);
        _ids[name] = item.Id;
        return item;
    }

    private static byte[] Bytes(string file)
    {
        using Stream stream = typeof(SampleMedia).Assembly
            .GetManifestResourceStream("sample/" + file)
            ?? throw new InvalidOperationException($"The sample {file} is not in the assembly.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
