using ConverseErp.Contracts;

namespace ConverseErp.Platform.Lanes;

/// <summary>Sends the messages of one queue: what comes while the broker has not confirmed what
/// went before goes together next, in its order.</summary>
/// <remarks>Alone a message goes at once. In a surge a confirm covers many, so that each costs
/// the broker less the more there are.</remarks>
/// <param name="sendAsync">Returns when the broker has confirmed.</param>
internal sealed class QueueSender(
    Func<IReadOnlyList<Envelope>, CancellationToken, Task> sendAsync)
{
    /// <summary>Messages that go together at most.</summary>
    public const int BundleMax = 16;

    private const int BundleBytesMax = 256 * 1024;
    private static readonly TimeSpan ConfirmLimit = TimeSpan.FromSeconds(10);
    private readonly Lock _lock = new();
    private readonly Queue<Posting> _waiting = new();
    private bool _sending;

    /// <summary>Returns when the broker has it.</summary>
    /// <exception cref="OperationCanceledException">No confirm in the caller's time: if it has
    /// not left yet, it does not leave any more.</exception>
    public Task SendAsync(Envelope envelope, CancellationToken cancel)
    {
        Posting posting = new(envelope, cancel);
        lock (_lock)
        {
            _waiting.Enqueue(posting);
            if (_sending) return posting.Confirmed.WaitAsync(cancel);
            _sending = true;
        }

        _ = SendWaitingAsync();
        return posting.Confirmed.WaitAsync(cancel);
    }

    private async Task SendWaitingAsync()
    {
        while (Next() is { } bundle)
        {
            try
            {
                using CancellationTokenSource limit = new(ConfirmLimit);
                await sendAsync([.. bundle.Select(static p => p.Envelope)], limit.Token);
                foreach (Posting posting in bundle) posting.Succeed();
            }
            catch (Exception error)
            {
                // What waits behind must not overtake what failed: its sender comes again.
                Exception told = error is OperationCanceledException
                    ? new TimeoutException("The broker did not confirm in time.", error) : error;
                foreach (Posting posting in bundle.Concat(TakeAll())) posting.Fail(told);
            }
        }
    }

    private List<Posting>? Next()
    {
        List<Posting> bundle = [];
        int bytes = 0;
        lock (_lock)
        {
            while (bundle.Count < BundleMax && _waiting.TryPeek(out Posting? next))
            {
                bytes += next.Envelope.Body.Length;
                if (bundle.Count > 0 && bytes > BundleBytesMax) break;
                _waiting.Dequeue();
                if (!next.GivenUp) bundle.Add(next);
            }

            if (bundle.Count == 0) _sending = false;
        }

        return bundle.Count > 0 ? bundle : null;
    }

    private Posting[] TakeAll()
    {
        lock (_lock)
        {
            Posting[] all = [.. _waiting];
            _waiting.Clear();
            return all;
        }
    }

    private sealed class Posting(Envelope envelope, CancellationToken cancel)
    {
        private readonly TaskCompletionSource _confirmed = new(
            TaskCreationOptions.RunContinuationsAsynchronously);

        public Envelope Envelope => envelope;

        public Task Confirmed => _confirmed.Task;

        public bool GivenUp => cancel.IsCancellationRequested;

        public void Succeed() => _confirmed.TrySetResult();

        public void Fail(Exception error)
        {
            _confirmed.TrySetException(error);
            // Its sender may have gone.
            _ = _confirmed.Task.Exception;
        }
    }
}
