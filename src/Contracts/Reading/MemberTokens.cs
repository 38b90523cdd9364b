namespace ConverseErp.Contracts;

/// <summary>Whose bearer token it is.</summary>
public sealed record TokenHolder(BusinessId Business, Member Member);

/// <summary>Bearer tokens of the API, kept by Businesses.</summary>
public interface IMemberTokens
{
    /// <summary>The holder, or null when the token is not ours, was revoked, or its member is no
    /// longer active. Cached for a short time.</summary>
    ValueTask<TokenHolder?> VerifyAsync(string token, CancellationToken cancel);
}
