namespace ConverseErp.Contracts;

/// <summary>How a shop's papers look.</summary>
/// <param name="Language">The second language of labels, such as hi; null: English alone.
/// </param>
/// <param name="Logo">There is one.</param>
/// <param name="Signature">There is one.</param>
public sealed record BillLookView(string? Language, bool Logo, bool Signature);

/// <summary>Pictures on a shop's papers.</summary>
public enum BillPicture
{
    Logo,
    Signature,
}

/// <summary>How a shop's papers look from now on; papers that were drawn stay as they were given.
/// Implemented by Invoicing.</summary>
public interface IBillLooks
{
    Task<BillLookView> FindAsync(BusinessId business, CancellationToken cancel);

    /// <param name="language">One that has labels; null: English alone.</param>
    Task<Answer<BillLookView>> SpeakAsync(
        BusinessId business, string? language, CancellationToken cancel);

    /// <summary>Takes a PNG or JPEG, or, where the file is null, takes the picture off.</summary>
    Task<Answer<BillLookView>> ShowAsync(
        BusinessId business, BillPicture picture, byte[]? file, CancellationToken cancel);
}

/// <summary>A bill in other forms than the A4 paper; null when there is no such bill.
/// Implemented by Invoicing.</summary>
public interface IBillForms
{
    /// <summary>A PDF for a till roll of 80 mm.</summary>
    Task<byte[]?> RollAsync(BusinessId business, InvoiceId invoice, CancellationToken cancel);

    /// <summary>ESC/POS bytes for a till printer.</summary>
    /// <param name="millimetres">58 or 80.</param>
    Task<byte[]?> TapeAsync(
        BusinessId business, InvoiceId invoice, int millimetres, CancellationToken cancel);
}
