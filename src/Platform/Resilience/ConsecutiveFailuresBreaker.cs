using Polly;
using Polly.CircuitBreaker;

namespace ConverseErp.Platform.Resilience;

/// <summary>Opens after so many failures in a row, lets probes through after a while, and
/// closes after so many successes. Polly's own breaker is ratio-based and closes after one.
/// </summary>
public sealed class ConsecutiveFailuresBreaker<T>(
    int failuresToOpen, TimeSpan openFor, int successesToClose, TimeProvider clock,
    Func<Outcome<T>, bool> isFailure) : ResilienceStrategy<T>
{
    private readonly Lock _lock = new();
    private int _failures;
    private int _successes;
    private bool _open;
    private DateTimeOffset _openedAt;

    public bool IsOpen
    {
        get
        {
            lock (_lock) return _open && clock.GetUtcNow() - _openedAt < openFor;
        }
    }

    protected override async ValueTask<Outcome<T>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<T>>> callback,
        ResilienceContext context, TState state)
    {
        if (IsOpen) return Outcome.FromException<T>(new BrokenCircuitException());
        Outcome<T> outcome = await callback(context, state);
        Note(isFailure(outcome));
        return outcome;
    }

    private void Note(bool failed)
    {
        lock (_lock)
        {
            if (failed)
            {
                _successes = 0;
                // A failed probe opens again at once; otherwise it takes a row of failures.
                if (!_open && ++_failures < failuresToOpen) return;
                _open = true;
                _openedAt = clock.GetUtcNow();
                return;
            }

            _failures = 0;
            if (_open && ++_successes >= successesToClose)
            {
                _open = false;
                _successes = 0;
            }
        }
    }
}
