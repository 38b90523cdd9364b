using System.Collections.Concurrent;

namespace ConverseErp.Inventory.Reading;

/// <summary>One copy of texts that many shops have: most begin with the same starter
/// catalogue, and a thousand of them are in memory at once.</summary>
internal sealed class SharedText
{
    private const int TextsMax = 200_000;
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private int _added;

    /// <summary>An equal text, mostly one that is in memory already.</summary>
    public string Of(string text)
    {
        if (_texts.TryGetValue(text, out string? known)) return known;
        if (Interlocked.Increment(ref _added) > TextsMax)
        {
            // Forgetting all is simple, and costs only copies until it has filled again.
            _texts.Clear();
            Interlocked.Exchange(ref _added, 0);
        }

        return _texts.GetOrAdd(text, text);
    }
}
