using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Lanes;

/// <summary>A service that writes down what it was handed; several processes may share one
/// list.</summary>
internal sealed class Notebook(LaneAddress address, List<Note> notes) : LaneHandler
{
    public override LaneAddress Address => address;

    /// <summary>How long one batch takes.</summary>
    public TimeSpan Takes { get; init; }

    /// <summary>Throws for what it cannot do.</summary>
    public Action<Note> Doing { get; set; } = static _ => { };

    public int Handed => _handed;

    private int _handed;

    /// <summary>Waits until so many messages are written down.</summary>
    public static Task DoneAsync(List<Note> notes, int count) => Until.TrueAsync(() =>
    {
        lock (notes) return Task.FromResult(notes.Count >= count);
    }, $"{count} messages to be done");

    public override async Task HandleAsync(
        IReadOnlyList<Delivery> batch, CancellationToken cancel)
    {
        Note[] these = [.. batch.Select(d => new Note(
            d.Business, BitConverter.ToInt32(d.Envelope.Body.Span), this))];
        await Task.Delay(Takes, CancellationToken.None);
        foreach (Note note in these) Doing(note);
        lock (notes) notes.AddRange(these);
        Interlocked.Add(ref _handed, these.Length);
    }
}

/// <summary>A message that was done.</summary>
internal sealed record Note(BusinessId Shop, int Number, Notebook By);
