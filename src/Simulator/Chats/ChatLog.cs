using System.Diagnostics.CodeAnalysis;

namespace ConverseErp.Simulator.Chats;

/// <summary>All chats, newest messages first to stay when room is short. One lock guards chats
/// and messages: every section under it is short and does no I/O.</summary>
internal sealed class ChatLog(AddressBook book, CapacityOptions capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Number, string Person), Chat> _chats = [];
    private readonly Dictionary<string, ChatMessage> _byWamid = [];

    // Sequence numbers have no gaps, so message n lives in slot n modulo the length.
    private readonly ChatMessage?[] _ring = new ChatMessage?[Math.Max(1, capacity.Messages)];
    private readonly ChangeFeed _changes = new();
    private long _lastSeq;

    public ChangeFeed Changes => _changes;

    public long LastSeq
    {
        get { lock (_gate) return _lastSeq; }
    }

    /// <summary>Runs <paramref name="section"/> under the lock; keep it short.</summary>
    public T Locked<T>(Func<T> section)
    {
        lock (_gate) return section();
    }

    /// <summary>The chat of a pair, begun when there is none.</summary>
    /// <returns>Null when the simulator is full.</returns>
    public Chat? ChatOf(PhoneNumber number, Person person)
    {
        lock (_gate)
        {
            (string, string) key = (number.Id, person.Id);
            if (_chats.TryGetValue(key, out Chat? chat)) return chat;
            if (_chats.Count >= capacity.Chats) return null;
            chat = new Chat
            {
                Number = number,
                Person = person,
                ScopedUserId = book.ScopedUserIdOf(person, number.WabaId),
            };
            _chats.Add(key, chat);
            return chat;
        }
    }

    public bool TryFind(string wamid, [NotNullWhen(true)] out ChatMessage? message)
    {
        lock (_gate) return _byWamid.TryGetValue(wamid, out message);
    }

    /// <summary>Adds a message at the end of its chat and drops the oldest of all if need be.
    /// </summary>
    /// <returns>False when this wamid is there already: nothing is added.</returns>
    public bool Add(ChatMessage message)
    {
        lock (_gate)
        {
            if (!_byWamid.TryAdd(message.Wamid, message)) return false;
            message.Seq = ++_lastSeq;
            ref ChatMessage? slot = ref _ring[_lastSeq % _ring.Length];
            if (slot is not null) Drop(slot);
            slot = message;
            message.Chat.Messages.Enqueue(message);
            Touch(message);
            return true;
        }
    }

    /// <summary>Moves a message forward in its life.</summary>
    /// <returns>False when it is there or further already.</returns>
    public bool Advance(ChatMessage message, MessageState state)
    {
        lock (_gate)
        {
            if (message.State >= state) return false;
            message.State = state;
            Touch(message);
            return true;
        }
    }

    /// <summary>Changes anything of a chat, and tells the pages.</summary>
    public void Change(Chat chat, Action change)
    {
        lock (_gate)
        {
            change();
            chat.Version = _changes.Record(chat);
        }
    }

    /// <summary>Changes anything of a message, and tells the pages.</summary>
    public void Change(ChatMessage message, Action change)
    {
        lock (_gate)
        {
            change();
            Touch(message);
        }
    }

    /// <summary>Messages after a cursor, oldest first.</summary>
    /// <param name="limit">At most so many.</param>
    public List<ChatMessage> Since(long seq, int limit, Func<ChatMessage, bool> keep)
    {
        lock (_gate)
        {
            List<ChatMessage> found = [];
            long next = Math.Max(0, Math.Max(seq, _lastSeq - _ring.Length)) + 1;
            for (; next <= _lastSeq && found.Count < limit; next++)
            {
                ChatMessage? message = _ring[next % _ring.Length];
                if (message is not null && keep(message)) found.Add(message);
            }

            return found;
        }
    }

    /// <summary>The last messages of a chat that changed after a version, oldest first.</summary>
    public List<ChatMessage> ChangedIn(Chat chat, long version, int last)
    {
        lock (_gate)
        {
            int skip = Math.Max(0, chat.Messages.Count - last);
            return [.. chat.Messages.Skip(skip).Where(message => message.Version > version)];
        }
    }

    public List<Chat> Chats()
    {
        lock (_gate) return [.. _chats.Values];
    }

    public Chat? Existing(string phoneNumberId, string personId)
    {
        lock (_gate) return _chats.GetValueOrDefault((phoneNumberId, personId));
    }

    /// <summary>Continues the numbering of a snapshot, so that old cursors stay valid.</summary>
    public void StartNumberingAfter(long seq)
    {
        lock (_gate) _lastSeq = Math.Max(_lastSeq, seq);
    }

    public void Clear()
    {
        lock (_gate)
        {
            _chats.Clear();
            _byWamid.Clear();
            Array.Clear(_ring);
            _changes.RecordAll();
        }
    }

    private void Touch(ChatMessage message)
    {
        message.Version = _changes.Record(message.Chat);
        message.Chat.Version = message.Version;
    }

    private void Drop(ChatMessage oldest)
    {
        _byWamid.Remove(oldest.Wamid);
        // The oldest of all is also the oldest of its chat.
        oldest.Chat.Messages.Dequeue();
    }
}
