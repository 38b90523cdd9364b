using ConverseErp.Tests.Integration;
using Xunit.Abstractions;

// Most of a story's time is waiting: for a phone, a broker, a process that comes back. Two at a
// time, one for each core of a small machine, left half of both cores idle.
[assembly: CollectionBehavior(MaxParallelThreads = LongestFirst.SideBySide)]
[assembly: TestCollectionOrderer(LongestFirst.Type, LongestFirst.Assembly)]

namespace ConverseErp.Tests.Integration;

/// <summary>Starts what takes minutes first, then the rooms whose stories share servers and go one
/// after the other: the whole run would wait for them at its end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public const int SideBySide = 4;
    public const string Assembly = "ConverseErp.Tests.Integration";
    public const string Type = Assembly + "." + nameof(LongestFirst);

    private static readonly string[] Rooms = ["Killing", "Delivering", "Host"];

    public IEnumerable<ITestCollection> OrderTestCollections(
        IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(PlaceOf).ThenBy(c => c.DisplayName, StringComparer.Ordinal);

    // A class without a collection of its own is one, and is named in the display name.
    private static int PlaceOf(ITestCollection collection)
    {
        string name = collection.CollectionDefinition?.Name ?? collection.DisplayName;
        int place = Array.FindIndex(
            Rooms, r => name.Contains($"{Assembly}.{r}.", StringComparison.Ordinal));
        if (place >= 0) return place;
        return collection.CollectionDefinition is null ? Rooms.Length + 1 : Rooms.Length;
    }
}
