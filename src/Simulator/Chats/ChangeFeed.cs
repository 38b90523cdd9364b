namespace ConverseErp.Simulator.Chats;

/// <summary>What changed lately, for the live page: chats by version, in a ring. A page that is
/// further behind than the ring is told to load everything. Thread-safe.</summary>
internal sealed class ChangeFeed
{
    private const int Capacity = 4096;
    private readonly Lock _gate = new();
    private readonly Chat?[] _ring = new Chat?[Capacity];
    private TaskCompletionSource _next = New();
    private bool _someoneWaits;
    private long _version;

    public long Version
    {
        get { lock (_gate) return _version; }
    }

    /// <returns>The version that stands for this change.</returns>
    public long Record(Chat? chat)
    {
        lock (_gate)
        {
            _ring[++_version % Capacity] = chat;
            if (_someoneWaits)
            {
                _someoneWaits = false;
                _next.SetResult();
                _next = New();
            }

            return _version;
        }
    }

    /// <summary>Numbers, people, faults or everything changed.</summary>
    public void RecordAll() => Record(null);

    /// <summary>Completes at the first change after <paramref name="version"/>.</summary>
    public Task After(long version)
    {
        lock (_gate)
        {
            if (_version > version) return Task.CompletedTask;
            _someoneWaits = true;
            return _next.Task;
        }
    }

    /// <returns>The newest version, whether everything is to be loaded again, and otherwise the
    /// chats that changed.</returns>
    public (long Version, bool All, HashSet<Chat> Chats) Since(long version)
    {
        lock (_gate)
        {
            HashSet<Chat> chats = [];
            bool all = version > _version || _version - version > Capacity;
            for (long v = version + 1; v <= _version && !all; v++)
            {
                if (_ring[v % Capacity] is Chat chat) chats.Add(chat);
                else all = true;
            }

            return (_version, all, chats);
        }
    }

    private static TaskCompletionSource New() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
