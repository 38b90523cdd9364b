using ConverseErp.Invoicing.Looks;

namespace ConverseErp.Invoicing.Bills;

/// <summary>How a shop wants its papers: beside what they say.</summary>
/// <param name="Language">The second language of labels, such as hi; null: English alone.
/// </param>
public sealed record BillLook(string? Language, Picture? Logo, Picture? Signature)
{
    public static readonly BillLook Plain = new(null, null, null);
}
