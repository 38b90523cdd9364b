using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Intake;

/// <summary>No number steps in for another in these tests.</summary>
internal sealed class NobodyStepsIn : ISteppedIn
{
    public bool Is(string phoneNumberId) => false;

    public Task<BusinessId?> ShopOfAsync(
        string phoneNumberId, Sender sender, CancellationToken cancel) =>
        Task.FromResult<BusinessId?>(null);
}
