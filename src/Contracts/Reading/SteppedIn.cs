namespace ConverseErp.Contracts;

/// <summary>Whose customer writes to a number that only steps in for those of shops; implemented
/// by Outbound.</summary>
public interface ISteppedIn
{
    /// <summary>Whether the number is such a one.</summary>
    bool Is(string phoneNumberId);

    /// <summary>The shop that wrote to the person last from there; null when none did.</summary>
    Task<BusinessId?> ShopOfAsync(
        string phoneNumberId, Sender sender, CancellationToken cancel);
}
