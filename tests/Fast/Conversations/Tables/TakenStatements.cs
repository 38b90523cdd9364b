using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Conversations.Tables;

/// <summary>Statements of the GST portal that were handed over, of a shop whose GSTIN is in each
/// that it takes.</summary>
internal sealed class TakenStatements : IInputCredit
{
    public List<string> Files { get; } = [];

    public Task<Answer<StatementTaken>> ImportAsync(
        BusinessId business, ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        string text = Encoding.UTF8.GetString(file.Span);
        Files.Add(text);
        return Task.FromResult<Answer<StatementTaken>>(
            text.Contains("27AAPFU0939F1ZV", StringComparison.Ordinal)
                ? new StatementTaken("112026", new DateOnly(2026, 12, 14), 1, false, false)
                : new Refusal("gstr-2b-wrong-gstin", ""));
    }

    public Task<Answer<CreditRegister>> RegisterAsync(
        BusinessId business, string? period, CancellationToken cancel) =>
        throw new NotSupportedException();
}
