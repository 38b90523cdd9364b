namespace ConverseErp.Contracts;

/// <summary>Whether a shop wants what could wait as one message in the evening; implemented by
/// Conversations. Without it, it goes with the next answer.</summary>
public interface IDigests
{
    Task<bool> IsOnAsync(BusinessId business, CancellationToken cancel);

    /// <param name="business">The shop.</param>
    /// <param name="on">From now on.</param>
    /// <param name="cancel">Stops the writing.</param>
    Task SetAsync(BusinessId business, bool on, CancellationToken cancel);
}
