using System.Collections.Concurrent;
using ConverseErp.Contracts;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Templates;

/// <summary>The templates in memory. Whoever asks is answered at once; what is old is read again
/// beside it.</summary>
internal sealed class TemplateBook(
    TemplateStore store, TemplateAccounts accounts, TimeProvider clock,
    ILogger<TemplateBook> log) : ITemplates
{
    /// <summary>Older than this, a question starts a reading. Where the loop runs it never is.
    /// </summary>
    private static readonly TimeSpan Stale = TimeSpan.FromSeconds(10);

    private readonly ConcurrentQueue<Refusal> _refusals = new();
    private volatile Known _known = new([], DateTimeOffset.MinValue);
    private int _reading;

    public TemplateStanding Of(string number, string name, string language)
    {
        DateTimeOffset now = clock.GetUtcNow();
        Known known = _known;
        if (now - known.At > Stale) ReadBeside();
        string account = accounts.Of(number);
        TemplateRow row = known.Rows.GetValueOrDefault((account, name, language))
            ?? TemplateRow.Unknown(account, name, language);
        return row.Standing(now);
    }

    /// <summary>A message was refused: known here at once, elsewhere in some seconds.</summary>
    public void Refused(string number, string name, string language, TemplateState state)
    {
        DateTimeOffset now = clock.GetUtcNow();
        Refusal refusal = new(accounts.Of(number), name, language, state, now);
        _refusals.Enqueue(refusal);
        Known known = _known;
        Dictionary<(string, string, string), TemplateRow> rows = new(known.Rows);
        Keep(rows, refusal.Row);
        _known = known with { Rows = rows };
    }

    /// <summary>Writes what was learned here and reads what all have.</summary>
    public async Task ReadAsync(CancellationToken cancel)
    {
        while (_refusals.TryPeek(out Refusal? refusal))
        {
            await store.RefuseAsync(
                refusal.Account, refusal.Name, refusal.Language, refusal.State, refusal.At,
                cancel);
            _refusals.TryDequeue(out _);
        }

        DateTimeOffset now = clock.GetUtcNow();
        Dictionary<(string, string, string), TemplateRow> rows = [];
        foreach (TemplateRow row in await store.ListAsync(cancel)) Keep(rows, row);
        // Learned while this was read.
        foreach (Refusal refusal in _refusals) Keep(rows, refusal.Row);
        _known = new Known(rows, now);
    }

    private void Keep(Dictionary<(string, string, string), TemplateRow> rows, TemplateRow row)
    {
        (string, string, string) key = (accounts.Counted(row.Account), row.Name, row.Language);
        rows[key] = rows.TryGetValue(key, out TemplateRow? other) ? other.Join(row) : row;
    }

    private void ReadBeside()
    {
        if (Interlocked.CompareExchange(ref _reading, 1, 0) != 0) return;
        _ = Task.Run(async () =>
        {
            try
            {
                await ReadAsync(CancellationToken.None);
            }
            catch (Exception error)
            {
                // What was known holds; the next question reads again.
                OutboundLog.UpkeepTrouble(log, error.Message);
                _known = _known with { At = clock.GetUtcNow() };
            }
            finally
            {
                Volatile.Write(ref _reading, 0);
            }
        });
    }

    private sealed record Known(
        Dictionary<(string Account, string Name, string Language), TemplateRow> Rows,
        DateTimeOffset At);

    private sealed record Refusal(
        string Account, string Name, string Language, TemplateState State, DateTimeOffset At)
    {
        public TemplateRow Row => TemplateRow.Unknown(Account, Name, Language) with
        {
            Refused = State, RefusedAt = At,
        };
    }
}
