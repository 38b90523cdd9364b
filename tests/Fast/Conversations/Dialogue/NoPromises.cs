using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

/// <summary>A shop whose customers have promised no day.</summary>
internal sealed class NoPromises : IPromises
{
    public Task<IReadOnlyList<PromisedDay>> StandingAsync(
        BusinessId business, PartyId? party, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<PromisedDay>>([]);

    public Task<DuePromised> PromiseAsync(
        BusinessId business, PromiseDue promise, CancellationToken cancel) =>
        throw new NotSupportedException();
}
