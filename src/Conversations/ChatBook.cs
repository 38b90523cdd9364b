using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Conversations;

/// <summary>The chats of one shop in one batch: read once, changed in memory, saved once.
/// </summary>
internal sealed class ChatBook(ChatStore store)
{
    private readonly Dictionary<string, StoredChat> _read = [];
    private readonly Dictionary<string, ChatState> _changed = [];

    public void Read(ITenantStatements reads, string key)
    {
        if (key.Length == 0 || _read.ContainsKey(key)) return;
        byte[] hash = store.Hash(key);
        _read[key] = new StoredChat(hash, ChatState.New, 0);
        store.Find(reads, hash, found => _read[key] = found);
    }

    /// <summary>It was read, so it may be changed.</summary>
    public bool Knows(string key) => _read.ContainsKey(key);

    public byte[] Hash(string key) => _read[key].Hash;

    public ChatState State(string key) =>
        _changed.GetValueOrDefault(key) ?? _read[key].State;

    public void Set(string key, ChatState state)
    {
        // An unchanged chat costs no write.
        if (state != State(key)) _changed[key] = state;
    }

    public void Save(ITenantStatements writes, DateTimeOffset now)
    {
        foreach ((string key, ChatState state) in _changed)
            store.Save(writes, _read[key], state, now);
    }
}
