using System.Collections.Concurrent;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations;

/// <summary>Chats whose last command has not been answered yet. In memory only: after a restart
/// nobody waits, which costs order, never correctness.</summary>
internal sealed class Awaited
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _since = new();

    public static string Key(BusinessId business, ChatReceived message) =>
        $"{business.Value:N}:{message.PhoneNumberId}:{message.Sender.Key}";

    public static string Key(BusinessId business, ChatReference chat) =>
        $"{business.Value:N}:{chat.PhoneNumberId}:{chat.Phone ?? chat.Bsuid}";

    public bool Waits(string key, DateTimeOffset now)
    {
        if (!_since.TryGetValue(key, out DateTimeOffset since)) return false;
        if (now - since < Longest) return true;
        _since.TryRemove(key, out _);
        return false;
    }

    public void Begin(string key, DateTimeOffset now) => _since[key] = now;

    public void Answered(string key) => _since.TryRemove(key, out _);
}
