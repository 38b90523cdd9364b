using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Host.Serving;

/// <summary>Whether PostgreSQL answers: a process that started well has lost it since, perhaps.
/// Asked at most once in two seconds, however many look.</summary>
internal sealed class DatabaseAnswers(TenantSessions sessions, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private DateTimeOffset _askedAt = DateTimeOffset.MinValue;
    private Task<bool> _answer = Task.FromResult(false);

    public Task<bool> NowAsync()
    {
        lock (_lock)
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (now - _askedAt < Patience) return _answer;
            _askedAt = now;
            return _answer = AskAsync();
        }
    }

    private async Task<bool> AskAsync()
    {
        using CancellationTokenSource late = new(Patience);
        try
        {
            await sessions.RunAsync(
                new BusinessId(Guid.Empty), SessionUse.ReadNow,
                static reads => reads.Read("SELECT 1", static _ => { }), late.Token)
                .WaitAsync(late.Token);
            return true;
        }
        catch (Exception)
        {
            // Whatever it was, it is no answer; the relay and the lanes log what they meet.
            return false;
        }
    }
}
