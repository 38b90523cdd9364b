using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

/// <summary>A shop in whose khata nobody stands, or one party with a balance.</summary>
internal sealed class NoKhata : IKhata
{
    public Due? Due { get; init; }

    public IReadOnlyList<KhataLine> Lines { get; init; } = [];

    public ValueTask<PartyBook> PartiesAsync(BusinessId business, CancellationToken cancel) =>
        new(new PartyBook(1, []));

    public Task<Due?> BalanceAsync(
        BusinessId business, PartyId party, CancellationToken cancel) =>
        Task.FromResult(Due?.Party == party ? Due : null);

    public Task<IReadOnlyList<Due>> PayablesAsync(
        BusinessId business, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Due>>([]);

    public Task<IReadOnlyList<Due>> DuesAsync(
        BusinessId business, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Due>>([]);

    public string Link(BusinessId business, PartyId party) => $"https://shop.example/k/{party}";

    public (BusinessId Business, PartyId Party)? ByToken(string token) => null;

    public Task<IReadOnlyList<KhataLine>> LinesAsync(
        BusinessId business, PartyId party, int limit, CancellationToken cancel) =>
        Task.FromResult(Lines);
}
