namespace ConverseErp.Contracts;

/// <summary>A file that is made while it is sent.</summary>
/// <param name="Name">What it is called where a person saves it.</param>
/// <param name="Type">Media type.</param>
/// <param name="WriteAsync">Writes it once, from beginning to end.</param>
public sealed record ExportFile(
    string Name, string Type, Func<Stream, CancellationToken, Task> WriteAsync);

/// <summary>A period on the shop's calendar.</summary>
/// <param name="Name">By its last month: 112026.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Begins">Its first instant.</param>
/// <param name="Ends">The first instant after it.</param>
public sealed record ExportSpan(
    string Name, DateOnly From, DateOnly To, DateTimeOffset Begins, DateTimeOffset Ends);

/// <summary>What a period's documents and books come to beside each other.</summary>
/// <param name="DocumentsTax">All heads of the documents that stand, notes taken off, without
/// what buyers pay themselves.</param>
/// <param name="BooksTax">The same from the day book's tax account.</param>
public sealed record ReturnCheck(
    string Period, Money DocumentsTaxable, Money DocumentsTax, Money BooksTax,
    IReadOnlyList<ReturnNote> Notes)
{
    /// <summary>0 when they agree to the paisa.</summary>
    public Money Difference => DocumentsTax - BooksTax;
}

/// <summary>Something to look at before a return is filed.</summary>
public sealed record ReturnNote(string Code, string What, int Count, string Examples);

/// <summary>Returns and books for the accountant; implemented by Invoicing.</summary>
/// <remarks>A period is "112026" or, for a quarter, "102026-122026".</remarks>
public interface IStatutoryExports
{
    /// <summary>Reads a period.</summary>
    /// <param name="zone">The shop's time zone, an IANA name.</param>
    Answer<ExportSpan> Span(string? period, string zone);

    /// <summary>GSTR-1 as the portal's JSON, or as sheets of the offline tool in a zip.
    /// </summary>
    /// <param name="sheets">CSV in a zip instead of JSON.</param>
    Task<Answer<ExportFile>> Gstr1Async(
        BusinessId business, string? period, bool sheets, CancellationToken cancel);

    /// <summary>GSTR-3B as far as the books and the portal's statement know it, as JSON.
    /// </summary>
    Task<Answer<ExportFile>> Gstr3bAsync(
        BusinessId business, string? period, CancellationToken cancel);

    /// <summary>CMP-08 of a quarter, as JSON, for a shop under composition.</summary>
    Task<Answer<ExportFile>> Cmp08Async(
        BusinessId business, string? period, CancellationToken cancel);

    /// <summary>Whether the period's documents and the books agree.</summary>
    Task<Answer<ReturnCheck>> CheckAsync(
        BusinessId business, string? period, CancellationToken cancel);

    /// <summary>Masters and vouchers for TallyPrime, as XML.</summary>
    Task<Answer<ExportFile>> TallyAsync(
        BusinessId business, string? period, CancellationToken cancel);
}

/// <summary>What the portals want of one bill; implemented by Invoicing. Made on demand: no sale
/// waits for a portal.</summary>
public interface IStatutoryPapers
{
    /// <summary>INV-01, schema 1.1, as JSON; null when there is no such bill.</summary>
    Task<Answer<ExportFile>?> EInvoiceAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel);

    /// <summary>An e-way bill as JSON; null when there is no such bill.</summary>
    /// <param name="vehicle">Such as MH12AB1234; null when a transporter fills it in.</param>
    /// <param name="transporter">The transporter's GSTIN; null when the shop carries.</param>
    /// <param name="distanceKm">0: the portal works it out.</param>
    Task<Answer<ExportFile>?> EWayBillAsync(
        BusinessId business, InvoiceId invoice, string? vehicle, string? transporter,
        int distanceKm, CancellationToken cancel);
}

/// <summary>Pages on which members download their shop's books; implemented by Companion.
/// </summary>
public interface IExportPages
{
    /// <summary>The page of a member, until the end of tomorrow. It opens nothing for one who
    /// may see no reports.</summary>
    string Link(BusinessId business, MemberId member);
}
