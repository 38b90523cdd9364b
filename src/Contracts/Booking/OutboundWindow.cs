namespace ConverseErp.Contracts;

/// <summary>Outbound's part when somebody writes to us, in the caller's transaction: it opens
/// the 24-hour window, and STOP closes the door for bills.</summary>
public interface IOutboundWindow
{
    /// <summary>A person wrote to a number: free-form messages may go back for 24 hours.
    /// </summary>
    /// <param name="at">When the person wrote; never moves the window backwards.</param>
    void Heard(
        ITenantStatements writes, string phoneNumberId, Sender sender, DateTimeOffset at);

    /// <summary>The person wants no more unasked messages of this shop: no bills, no order
    /// notices. Answers to what they write still go.</summary>
    void Stopped(ITenantStatements writes, Sender sender, DateTimeOffset at);

    /// <summary>The person wants them (again), and agrees to the shop's news.</summary>
    void StartedAgain(ITenantStatements writes, Sender sender, DateTimeOffset at);
}
