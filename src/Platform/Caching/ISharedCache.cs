namespace ConverseErp.Platform.Caching;

/// <summary>What processes tell each other to forget. Losing it makes things slower, never
/// wrong: every cache also looks again by itself.</summary>
public interface ISharedCache
{
    /// <summary>True while invalidations travel.</summary>
    bool Connected { get; }

    /// <summary>Tells every process, this one included, to forget an item.</summary>
    void Forget(string cache, string key);

    /// <summary>Calls back for each item to forget.</summary>
    void OnForget(string cache, Action<string> forget);
}
