namespace ConverseErp.Contracts;

/// <summary>A code to be scanned, as it is drawn into a page.</summary>
/// <param name="Size">Modules on a side, its quiet zone included.</param>
/// <param name="Path">The dark modules as the <c>d</c> of an SVG path, a unit per module.</param>
public sealed record ScanCode(int Size, string Path);

/// <summary>The pages on which bills are paid; owned by Invoicing, which makes their links.
/// </summary>
public interface IPayPages
{
    /// <summary>The bill behind a link, or null when the token is not ours.</summary>
    Task<(BusinessId Business, BillView Bill)?> ByTokenAsync(
        string token, CancellationToken cancel);

    /// <summary>The link of a bill; whoever has it may look and pay.</summary>
    string Link(BusinessId business, InvoiceId invoice);

    /// <summary>A text as a QR code; null when it is too long for any.</summary>
    ScanCode? CodeOf(string text);
}
