namespace ConverseErp.Contracts;

/// <summary>What keeps messages in one order: the business id unless a finer key is named.
/// </summary>
/// <param name="Value">1–200 characters; equal keys share a lane, in every release.</param>
public readonly record struct PartitionKey(string Value)
{
    public static PartitionKey Of(BusinessId business) => new(business.Value.ToString("N"));

    /// <summary>A chat on a number that many shops share, before its shop is known.</summary>
    public static PartitionKey Of(string phoneNumberId, string sender) =>
        new(phoneNumberId + ":" + sender);

    public override string ToString() => Value;
}
