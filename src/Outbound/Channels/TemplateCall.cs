using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Channels;

/// <summary>A template with its places filled in, the same with every provider.</summary>
/// <param name="Values">Single lines.</param>
/// <param name="HeaderFileName">Of the document in its header; null: it has none.</param>
/// <param name="HeaderLink">Where a provider that fetches files finds that document.</param>
internal sealed record TemplateCall(
    string Name, IReadOnlyList<string> Values, string? HeaderFileName, string? HeaderLink)
{
    /// <summary>Of one value, in code points: a body takes 1,024 with all of them.</summary>
    public const int ValueMax = 800;

    private const int FileNameMax = 240;

    /// <summary>The message's own form, or that of its paper.</summary>
    public static TemplateCall Of(SendMessage message, OutboundOptions options)
    {
        if (message.Template is { } form)
        {
            return new TemplateCall(
                form.Name, [.. form.Values.Select(v => TextLimit.OneLine(v, ValueMax))],
                message.File is { } file ? TextLimit.OneLine(file.FileName, FileNameMax) : null,
                form.HeaderLink);
        }

        AttachedBill bill = message.Bill!;
        return new TemplateCall(
            options.TemplateOf(bill), Paper.Values(bill), Paper.FileName(bill), bill.Link);
    }
}
