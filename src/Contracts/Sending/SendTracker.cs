namespace ConverseErp.Contracts;

/// <summary>What we give a provider with a send and get back with its statuses: the shop and
/// the message, because a status may come before we have stored the provider's id, and on a
/// shared number nothing else says whose it is.</summary>
public static class SendTracker
{
    /// <summary>65 characters: shop, a dot, message.</summary>
    public static string Make(BusinessId business, MessageId message) =>
        business.Value.ToString("N") + "." + message.Value.ToString("N");

    /// <summary>False for a tracker that we did not make.</summary>
    public static bool TryRead(string? tracker, out BusinessId business, out MessageId message)
    {
        business = default;
        message = default;
        if (tracker is not { Length: 65 } || tracker[32] != '.'
            || !Guid.TryParseExact(tracker.AsSpan(0, 32), "N", out Guid shop)
            || !Guid.TryParseExact(tracker.AsSpan(33), "N", out Guid id))
            return false;
        business = new BusinessId(shop);
        message = new MessageId(id);
        return true;
    }

    /// <summary>The shop of a tracker; all zeros when it is not one of ours.</summary>
    public static BusinessId BusinessOf(string? tracker) =>
        TryRead(tracker, out BusinessId business, out _) ? business : default;
}
