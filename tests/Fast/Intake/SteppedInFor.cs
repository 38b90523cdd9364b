using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>A number that steps in for one shop; without one, none does.</summary>
internal sealed class SteppedInFor(BusinessId? shop = null) : ISteppedIn
{
    public const string Number = "gupshup:Backup";

    public bool Is(string phoneNumberId) => shop is not null && phoneNumberId == Number;

    public Task<BusinessId?> ShopOfAsync(
        string phoneNumberId, Sender sender, CancellationToken cancel) =>
        Task.FromResult(sender.Phone == "+919000010037" ? shop : null);
}
