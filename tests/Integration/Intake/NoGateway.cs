using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Intake;

/// <summary>No gateway's money is anybody's in these tests.</summary>
internal sealed class NoGateway : IGatewayRoutes
{
    public Task<BusinessId?> FindAsync(
        IReadOnlyList<string> keys, CancellationToken cancel) =>
        Task.FromResult<BusinessId?>(null);
}
