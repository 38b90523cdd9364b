using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Conversations.Tables;

/// <summary>A bank that nobody has an account with: no file is its statement.</summary>
internal sealed class NoStatements : IStatements
{
    public bool Recognizes(ReadOnlyMemory<byte> file) => false;

    public Task<StatementReport> ImportAsync(BusinessId business, ReadOnlyMemory<byte> file,
        Guid? named, CancellationToken cancel) => throw new NotSupportedException();

    public Task<StatementReport?> FindAsync(
        BusinessId business, Guid statement, CancellationToken cancel) =>
        Task.FromResult<StatementReport?>(null);

    public Task<StatementReport?> BookAsync(
        BusinessId business, Guid statement, CancellationToken cancel) =>
        Task.FromResult<StatementReport?>(null);
}
